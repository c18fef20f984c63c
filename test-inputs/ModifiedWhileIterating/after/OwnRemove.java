package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Loops that ask an iterator, which can take out what it has returned last. */
class OwnRemove {
  static void stopIdle(ArrayList<Thread> workers) {
    Iterator<Thread> it = workers.iterator();
    while (it.hasNext()) {
      Thread worker = it.next();
      if (!worker.isAlive()) {
        it.remove();
      }
    }
  }

  static void forget(HashMap<String, Long> seen, long before) {
    for (Iterator<Map.Entry<String, Long>> it = seen.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<String, Long> entry = it.next();
      if (entry.getValue() < before) {
        System.out.println("forgets " + entry.getKey()); // for the log
        it.remove();
      }
    }
  }

  static int dropShort(List<String> words) {
    TreeSet<String> sorted = new TreeSet<>(words);
    int dropped = 0;
    for (Iterator<String> each = sorted.iterator(); each.hasNext(); ) {
      String word = each.next();
      if (word.length() < 3) {
        dropped++;
        each.remove();
      }
    }
    return dropped;
  }
}
