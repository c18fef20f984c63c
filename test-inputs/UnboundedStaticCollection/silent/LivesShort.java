// Silent because the collection goes with its object, or nothing is ever added.
package unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

class LivesShort {
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();

  void add(String line) {
    lines.add(line);
    values.put(line, line);
  }

  static List<String> local(String text) {
    List<String> all = new ArrayList<>();
    all.add(text);
    return all;
  }

  private static final List<String> ONLY_READ = new ArrayList<>(List.of("a", "b"));
  private static final Map<String, String> CONSTANT = Map.of("a", "b");

  static String read(String key) {
    return CONSTANT.get(key) + ONLY_READ;
  }

  @Component
  @Scope("prototype")
  static class OfRequest {
    private final List<String> lines = new ArrayList<>();

    void add(String line) {
      lines.add(line);
    }
  }

  @Configuration
  static class Beans {
    private final List<String> names = new ArrayList<>();

    @Bean
    String name() {
      names.add("name");
      return "name";
    }
  }

  /** Several instances, each of which is dropped some day. */
  static final class Few {
    static final Few A = new Few();
    static final Few B = new Few();

    private final List<String> lines = new ArrayList<>();

    private Few() {}

    static Few of(boolean isA) {
      return isA ? A : new Few();
    }

    void add(String line) {
      lines.add(line);
    }
  }
}
