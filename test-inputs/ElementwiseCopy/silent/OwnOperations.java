// The loop is, or is called by, the very operation that would replace it: the call would not end.
package elementwisecopy;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class OwnOperations {
  static final class Forwarding extends HashMap<String, String> {
    @Override
    public void putAll(Map<? extends String, ? extends String> map) {
      putAllImpl(this, map);
    }

    static <K, V> void putAllImpl(Map<K, V> self, Map<? extends K, ? extends V> map) {
      for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
        self.put(entry.getKey(), entry.getValue());
      }
    }

    static <E> void standardAddAll(List<E> self, Collection<? extends E> more) {
      more.forEach(each -> self.add(each));
    }
  }

  static final class Lines extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    void insert(List<String> more) {
      for (String each : more) {
        this.add(each);
      }
      for (String each : more) {
        super.add(each);
      }
      more.forEach(this::add);
    }
  }

  /** {@code addAll(this)} begins with {@code toArray}. */
  static final class Unsized extends AbstractCollection<String> {
    private final List<String> parts = new ArrayList<>();

    @Override
    public Iterator<String> iterator() {
      return parts.iterator();
    }

    @Override
    public int size() {
      return parts.size();
    }

    @Override
    public Object[] toArray() {
      List<String> result = new ArrayList<>();
      result.add("first");
      for (String each : this) {
        result.add(each);
      }
      return result.toArray();
    }

    private Collection<String> all() {
      return this;
    }

    String[] toStrings(List<String> result) {
      for (String each : all()) {
        result.add(each);
      }
      this.forEach(result::add);
      return result.toArray(new String[0]);
    }
  }
}
