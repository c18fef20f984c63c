package elementwisecopy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Vector;

class Functions {
  private final Vector<Object> all = new Vector<>();

  void byReference(List<String> names) {
    // BUG: Diagnostic contains: copies `names` into `all`
    names.forEach(all::add);
  }

  void byLambda(List<String> names) {
    // BUG: Diagnostic contains: copies `names` into `all`
    names.forEach(
        name -> {
          all.addElement(name);
        });
  }

  void byStream(List<String> names, Integer[] numbers) {
    // BUG: Diagnostic contains: copies `names` into `all`
    names.stream().forEach(name -> all.add(name));
    // BUG: Diagnostic contains: copies `numbers` into `all`
    Arrays.stream(numbers).forEachOrdered(all::add);
  }

  static List<String> copy(List<String> names) {
    List<String> result = new ArrayList<>();
    // BUG: Diagnostic contains: The copy constructor makes room once
    names.forEach(result::add);
    return result;
  }
}
