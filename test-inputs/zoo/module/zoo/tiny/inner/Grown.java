// A service provider with a provider method whose type is not the type of the class.
package zoo.tiny.inner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zoo.tiny.Tiny;

public class Grown {
  private Grown() {}

  public static Tiny provider() {
    return xs -> {
      Map<String, String> m = new HashMap<>(xs.size());
      for (String x : xs) m.put(x, x);
      return m.toString();
    };
  }
}
