package keyascapacity;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What to write instead is for the author to say. */
class WithoutFix {
  private final Map<Integer, BlockingQueue<String>> queues = new HashMap<>();
  private final Map<Integer, List<String>> lists = new HashMap<>();
  private final Map<Integer, Set<String>> sets = new HashMap<>();

  void bounded(int id, String value) throws InterruptedException {
    // BUG: Diagnostic contains: which becomes the bound of the queue. For the key 1 it takes 1
    queues.computeIfAbsent(id, LinkedBlockingQueue::new).put(value);
    // BUG: Diagnostic contains: for the key 0 it throws. Call it in a lambda
    queues.computeIfAbsent(id, ArrayBlockingQueue::new).put(value);
  }

  void factories(int id, String value) {
    // BUG: Diagnostic contains: `Lists::newArrayListWithCapacity` is called with the key here
    lists.computeIfAbsent(id, Lists::newArrayListWithCapacity).add(value);
    // BUG: Diagnostic contains: room for 1,000,000 elements, a negative one throws
    sets.computeIfAbsent(id, Sets::newHashSetWithExpectedSize).add(value);
  }

  void commented(int id, String value) {
    // BUG: Diagnostic contains: Call it in a lambda
    lists.computeIfAbsent(id, ArrayList /* small */::new).add(value);
  }

  @Target(ElementType.TYPE_USE)
  @interface Small {}

  void annotated(int id, String value) {
    // BUG: Diagnostic contains: Call it in a lambda
    lists.computeIfAbsent(id, @Small ArrayList<String>::new).add(value);
  }
}
