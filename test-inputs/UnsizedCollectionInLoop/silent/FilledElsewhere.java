// The container is created in another place than the loop, or by somebody else.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class FilledElsewhere {
  private final List<String> names = new ArrayList<>();
  private List<String> notes = new ArrayList<>();

  FilledElsewhere(List<String> names) {
    for (String name : names) {
      this.names.add(name.trim());
    }
  }

  void fill(List<String> target, String... all) {
    for (String each : all) {
      target.add(each.trim());
    }
  }

  static List<String> made(List<String> names, Supplier<List<String>> maker) {
    List<String> result = maker.get();
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  List<String> either(List<String> names, boolean fresh) {
    List<String> result = fresh ? new ArrayList<>() : notes;
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  List<String> sometimes(List<String> names) {
    if (notes == null) {
      notes = new ArrayList<>();
    }
    for (String name : names) {
      notes.add(name.trim());
    }
    return notes;
  }
}
