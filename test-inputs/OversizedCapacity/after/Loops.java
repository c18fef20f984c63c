package oversizedcapacity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class Loops {
  private static final String[] NAMES = {"a", "b", "c"};
  private static final List<String> DAYS = List.of("Sat", "Sun");

  static List<Integer> earlyExit(int limit) {
    List<Integer> squares = new ArrayList<>(20);
    for (int i = 0; i < 20; i++) {
      if (i * i > limit) {
        break;
      }
      squares.add(i * i);
    }
    return squares;
  }

  static List<Integer> nested() {
    List<Integer> cells = new ArrayList<>(64);
    for (int row = 0; row < 8; row++) {
      for (int column = 8; column > 0; column--) {
        if (row != column) {
          cells.add(row * column);
        }
      }
    }
    return cells;
  }

  static List<String> written(String last) {
    List<String> names = new ArrayList<>();
    for (String name : NAMES) {
      names.add(name);
    }
    for (String day : DAYS) {
      names.add(day);
    }
    names.add(last);
    return names;
  }

  static List<Integer> range() {
    List<Integer> numbers = new ArrayList<>(12);
    IntStream.rangeClosed(1, 12).forEach(i -> numbers.add(i));
    return numbers;
  }

  static List<Integer> reference() {
    List<Integer> numbers = new ArrayList<>(12);
    IntStream.range(0, 12).forEach(numbers::add);
    return numbers;
  }

  static int countdown() {
    int steps = 30;
    List<Integer> numbers = new ArrayList<>(30);
    for (int i = 0; i < steps; i++) {
      numbers.add(i);
      if (numbers.size() > 8) {
        numbers.remove(0);
      }
    }
    return numbers.size();
  }

  static int eachTimeRound(List<String> names) {
    int length = 0;
    for (String name : names) {
      List<String> both = new ArrayList<>();
      both.add(name);
      both.add(name.trim());
      for (String each : both) {
        length += each.length();
      }
    }
    return length;
  }

  static int assigned(List<String> names) {
    int length = 0;
    List<String> both = null;
    for (String name : names) {
      both = new ArrayList<>();
      both.add(name);
      both.add(name.trim());
      length += both.size();
    }
    return both == null ? 0 : length;
  }
}
