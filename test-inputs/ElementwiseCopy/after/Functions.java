package elementwisecopy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Vector;

class Functions {
  private final Vector<Object> all = new Vector<>();

  void byReference(List<String> names) {
    all.addAll(names);
  }

  void byLambda(List<String> names) {
    all.addAll(names);
  }

  void byStream(List<String> names, Integer[] numbers) {
    all.addAll(names);
    all.addAll(Arrays.asList(numbers));
  }

  static List<String> copy(List<String> names) {
    List<String> result = new ArrayList<>(names);
    return result;
  }
}
