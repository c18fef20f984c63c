// Which keys were looked up is noted down beside the cache: a second note says nothing new.
package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class Noted {
  private final ConcurrentMap<String, Class<?>> classes = new ConcurrentHashMap<>();
  private final List<String> names = new ArrayList<>();

  Class<?> find(String name) throws ClassNotFoundException {
    Class<?> found = classes.get(name);
    if (found == null) {
      found = Class.forName(name);
      classes.put(name, found);
      names.add(name);
    }
    return found;
  }
}
