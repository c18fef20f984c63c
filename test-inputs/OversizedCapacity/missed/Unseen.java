// Known gaps: classes whose objects are created in other files, and what a private method adds.
package oversizedcapacity;

import java.util.ArrayList;
import java.util.List;

class Unseen {
  static class PendingRequest {
    final List<String> notes = new ArrayList<>(10_000);
  }

  static List<String> helped(String name) {
    List<String> names = new ArrayList<>(4096);
    names.add(name);
    addDefault(names);
    return names;
  }

  private static void addDefault(List<String> names) {
    names.add("default");
  }
}
