package racycollectionwrite.missed;

import java.util.List;

/** Collections that go through other hands on their way to the task. */
class Passed {
  static StringBuilder reference(List<String> names) {
    return names.parallelStream()
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
  }
}
