package oversizedcapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Fields {
  // BUG: Diagnostic contains: and gets 2
  private final Map<String, Integer> digits = new HashMap<>(4096);

  private final List<String> names;
  private List<String> last = List.of();

  Fields(String name) {
    digits.put("one", 1);
    this.digits.put("two", 2);
    // BUG: Diagnostic contains: and gets 1
    names = new ArrayList<>(1024);
    names.add(name);
  }

  void refresh(String name, boolean twice) {
    // BUG: Diagnostic contains: and gets 2
    last = new ArrayList<>(2048);
    last.add(name);
    if (twice) {
      last.add(name);
    }
  }

  int digit(String word) {
    return digits.getOrDefault(word, -1) + names.size();
  }

  boolean contains(String name) {
    return last.contains(name) || names.contains(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fields && ((Fields) other).names.equals(names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
