package nonatomicmapupdate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** A controller with a cache, where no single call is sure to do the same. */
final class WithoutFix {
  record Price(String name, int cents) {
    Price plus(int more) {
      return new Price(name, cents + more);
    }
  }

  private final Map<Path, BufferedReader> files = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Price> prices = new ConcurrentHashMap<>();
  private int loads;
  private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();

  /** The value is made with a checked exception. */
  BufferedReader open(Path file) throws IOException {
    BufferedReader text = files.get(file);
    if (text == null) {
      text = Files.newBufferedReader(file);
      // BUG: Diagnostic contains: Another thread can change `files` between `get` (line 30)
      files.put(file, text);
    }
    return text;
  }

  /** What counts the price may use the map. */
  Price price(String name) {
    Price price = prices.get(name);
    if (price != null) {
      return price;
    }
    price = new Price(name, loads);
    // BUG: Diagnostic contains: both do what is to be done once for a new entry
    prices.put(name, price);
    loads++;
    return price;
  }

  void add(String name, int cents) {
    if (prices.containsKey(name)) return;
    // BUG: Diagnostic contains: between `containsKey` (line 53) and this `put`
    prices.put(name, new Price(name, cents));
    System.out.println(name);
  }

  void raise(String name, int cents) {
    // BUG: Diagnostic contains: one update is lost
    prices.put(name, prices.get(name).plus(cents));
  }

  void append(String name, String more) {
    String old = names.get(name);
    // BUG: Diagnostic contains: one update is lost
    names.put(name, old == null ? more : old + more);
  }

  void addTwice(ConcurrentMap<String, Integer> counts, String name) {
    int count = counts.getOrDefault(name, 0);
    count++;
    // BUG: Diagnostic contains: one update is lost
    counts.put(name, count);
  }

  void remove(String name, Price price) {
    if (prices.get(name) == price) {
      // BUG: Diagnostic contains: it may remove a newer value than the one compared. Use remove(key, value)
      prices.remove(name);
    }
    if (price.equals(prices.get(name))) {
      // BUG: Diagnostic contains: Use remove(key, value), or computeIfPresent
      prices.remove(name);
    }
  }

  int cents(String name) {
    if (prices.containsKey(name)) {
      // BUG: Diagnostic contains: once the entry has been removed, it returns null, which is dereferenced. Call get once
      return prices.get(name).cents();
    }
    return 0;
  }

  synchronized void guardedHere(String name, String given) {
    if (!names.containsKey(name)) {
      // BUG: Diagnostic contains: `this` is held here, but not where it is written at lines 67 and 107. Hold it there too.
      names.put(name, given);
    }
  }

  void withoutTheLock(String name) {
    synchronized (names) {
      System.out.println(names);
    }
    names.put(name, name);
  }

  void checkedOutside(String name, BufferedReader reader) {
    if (!files.containsKey(Path.of(name))) {
      synchronized (this) {
        // BUG: Diagnostic contains: Another thread can change `files`
        files.put(Path.of(name), reader);
      }
    }
  }

  static Map<String, Integer> inTasks(List<String> words) {
    Map<String, Integer> lengths = new ConcurrentHashMap<>();
    ExecutorService executor = Executors.newCachedThreadPool();
    for (String word : words) {
      executor.execute(
          () -> {
            if (!lengths.containsKey(word)) {
              // BUG: Diagnostic contains: Another thread can change `lengths`
              lengths.put(word, word.length() + lengths.size());
            }
          });
    }
    executor.shutdown();
    words.parallelStream()
        .forEach(
            word -> {
              Integer old = lengths.get(word);
              // BUG: Diagnostic contains: one update is lost
              lengths.put(word, old == null ? 1 : old + 1);
            });
    return lengths;
  }

  /** Used by more than one thread. */
  static final class Tried {
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    void releasedBefore(String name) {
      if (lock.tryLock()) {
        lock.unlock();
      } else {
        return;
      }
      // BUG: Diagnostic contains: one update is lost
      counts.put(name, counts.getOrDefault(name, 0) + name.length());
    }
  }
}
