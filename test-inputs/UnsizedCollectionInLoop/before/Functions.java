package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;

class Functions {
  static List<String> trimmed(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    List<String> result = new ArrayList<>();
    names.forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<String> pairs(Map<String, String> map) {
    // BUG: Diagnostic contains: `map.size()` elements
    List<String> result = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          String pair = key + "=" + value;
          result.add(pair);
        });
    return result;
  }

  static Queue<String> streamed(String[] names) {
    // BUG: Diagnostic contains: `names.length` elements
    Queue<String> result = new ArrayDeque<>();
    Arrays.stream(names).forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<Integer> squares(int n) {
    // BUG: Diagnostic contains: `n` elements
    List<Integer> result = new ArrayList<>();
    IntStream.range(0, n).forEach(i -> result.add(i * i));
    return result;
  }

  static List<Integer> years(int first, int last) {
    // BUG: Diagnostic contains: `last - first + 1` elements
    List<Integer> result = new ArrayList<>();
    IntStream.rangeClosed(first, last).forEachOrdered(year -> result.add(year % 100));
    return result;
  }

  static Runnable later(List<String> names) {
    return () -> {
      // BUG: Diagnostic contains: `names.size()` elements
      List<String> result = new ArrayList<>();
      for (String name : names) {
        result.add(name.trim());
      }
      System.out.println(result);
    };
  }
}
