package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class Blocks {
  private final List<String> shared = new ArrayList<>();
  private List<String> cache;

  List<String> guarded(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    List<String> result = new ArrayList<>();
    synchronized (shared) {
      for (String name : names) {
        result.add(shared.contains(name) ? name : name.trim());
      }
    }
    return result;
  }

  List<Integer> parsed(List<String> numbers) {
    // BUG: Diagnostic contains: `numbers.size()` elements
    List<Integer> result = new ArrayList<>();
    try {
      for (String number : numbers) {
        result.add(Integer.parseInt(number));
      }
    } catch (NumberFormatException e) {
      result.clear();
    } finally {
      System.out.println(result);
    }
    return result;
  }

  void refresh(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    cache = new ArrayList<>();
    for (String name : names) {
      this.cache.add(name.trim());
    }
  }

  static List<String> reused(List<String> names, int rounds) {
    List<String> result = null;
    for (int round = 0; round < rounds; round++) {
      // BUG: Diagnostic contains: `names.size()` elements
      result = new ArrayList<>();
      System.out.println("round " + round + " of " + rounds);
      {
        for (String name : names) {
          result.add(name + round);
        }
      }
    }
    return result;
  }

  static List<String> strict(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    List<String> result = new ArrayList<>();
    for (String name : names) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name");
      }
      result.add(name.trim());
    }
    return result;
  }

  static List<String> checked(int n) {
    if (n > 10_000) {
      throw new IllegalArgumentException("too many");
    }
    switch (n) {
      case 0:
        return List.of();
      default:
        // BUG: Diagnostic contains: `n` elements
        List<String> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          result.add("#" + i);
        }
        return result;
    }
  }

  List<String> underTheLock() {
    synchronized (shared) {
      // BUG: Diagnostic contains: `shared.size()` elements
      List<String> result = new ArrayList<>();
      for (String each : shared) {
        result.add(each.trim());
      }
      return result;
    }
  }

  synchronized List<String> inTurn() {
    // BUG: Diagnostic contains: `shared.size()` elements
    List<String> result = new ArrayList<>();
    synchronized (this) {
      for (String each : shared) {
        result.add(each.trim());
      }
    }
    return result;
  }

  static List<String> unlessEmpty(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    List<String> result = new ArrayList<>();
    if (!names.isEmpty()) {
      for (String name : names) {
        result.add(name.trim());
      }
    }
    return result;
  }

  static List<String> ifThereAreAny(String[] names) {
    // BUG: Diagnostic contains: `names.length` elements
    List<String> result = new ArrayList<>();
    if (names.length > 0)
      for (String name : names) {
        result.add(name.trim());
      }
    return result;
  }
}
