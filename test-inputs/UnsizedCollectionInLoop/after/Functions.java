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
    List<String> result = new ArrayList<>(names.size());
    names.forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<String> pairs(Map<String, String> map) {
    List<String> result = new ArrayList<>(map.size());
    map.forEach(
        (key, value) -> {
          String pair = key + "=" + value;
          result.add(pair);
        });
    return result;
  }

  static Queue<String> streamed(String[] names) {
    Queue<String> result = new ArrayDeque<>(names.length);
    Arrays.stream(names).forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<Integer> squares(int n) {
    List<Integer> result = new ArrayList<>(Math.max(n, 0));
    IntStream.range(0, n).forEach(i -> result.add(i * i));
    return result;
  }

  static List<Integer> years(int first, int last) {
    List<Integer> result = new ArrayList<>(Math.max(last - first + 1, 0));
    IntStream.rangeClosed(first, last).forEachOrdered(year -> result.add(year % 100));
    return result;
  }

  static Runnable later(List<String> names) {
    return () -> {
      List<String> result = new ArrayList<>(names.size());
      for (String name : names) {
        result.add(name.trim());
      }
      System.out.println(result);
    };
  }
}
