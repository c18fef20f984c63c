// Fields that get more each time a method is called.
package oversizedcapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Fields {
  private final List<String> names = new ArrayList<>(4096);
  final List<String> open = new ArrayList<>(4096);
  private final List<Fields> children = new ArrayList<>(4096);
  private List<String> lazy;
  private Map<String, String> given = new HashMap<>(2048);
  private StringBuilder line = new StringBuilder(2048);

  Fields(Fields parent) {
    names.add("");
    open.add("");
    given.put("", "");
    if (parent != null) {
      parent.children.add(this);
    }
  }

  @interface Filled {}

  @Filled private final List<String> byFramework = new ArrayList<>(1024);

  {
    byFramework.add("");
  }

  void add(String name) {
    names.add(name);
  }

  void later(String name) {
    if (lazy == null) {
      lazy = new ArrayList<>(4096);
    }
    lazy.add(name);
  }

  Map<String, String> given() {
    return given;
  }

  void print(char c) {
    if (line.length() > 2000) {
      line = new StringBuilder(2048);
      line.append('>');
    }
    line.append(c);
  }

  int size() {
    return names.size() + children.size() + line.length();
  }
}
