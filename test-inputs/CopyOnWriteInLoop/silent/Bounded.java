// The loop fills up to a size that it asks for each time, or repairs what it searches through.
package copyonwriteinloop;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class Bounded {
  private final List<Runnable> spares = new CopyOnWriteArrayList<>();
  private final List<WeakReference<Runnable>> known = new CopyOnWriteArrayList<>();
  private int wanted = 1;

  void fill() {
    while (spares.size() < wanted) {
      spares.add(new Thread());
    }
  }

  void fill(List<Runnable> all) {
    for (Iterator<Runnable> each = all.iterator(); each.hasNext() && isTooSmall(); ) {
      spares.add(0, each.next());
      if (spares.size() > wanted) {
        spares.remove(spares.size() - 1);
      }
    }
  }

  private boolean isTooSmall() {
    return spares.size() < wanted;
  }

  Runnable search(int index) {
    for (int tries = known.size(); tries-- > 0; ) {
      Runnable found = known.get(index).get();
      if (found == null) {
        known.remove(index);
        continue;
      }
      if (found.hashCode() > 0) {
        return found;
      }
      index++;
    }
    return null;
  }
}
