package pooledbuffernotreset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

class WithoutFix {
  private static final ThreadLocal<StringBuilder> LAZY = new ThreadLocal<>();

  static String lazy(String text) {
    // BUG: Diagnostic contains: What `LAZY` holds
    StringBuilder buffer = LAZY.get();
    if (buffer == null) {
      buffer = new StringBuilder();
      LAZY.set(buffer);
    }
    buffer.append(text);
    return buffer.toString();
  }

  private static final ThreadLocal<StringBuilder> TWICE = ThreadLocal.withInitial(StringBuilder::new);

  static String first(String text) {
    // BUG: Diagnostic contains: What `TWICE` holds
    StringBuilder buffer = TWICE.get();
    buffer.append(text);
    return second(text);
  }

  static String second(String text) {
    StringBuilder buffer = TWICE.get();
    buffer.append(text);
    return buffer.toString();
  }

  private static final ThreadLocal<Map<String, Integer>> MEMORY =
      ThreadLocal.withInitial(HashMap::new);

  static int length(String text) {
    // BUG: Diagnostic contains: or bound it if it is a cache
    return MEMORY.get().computeIfAbsent(text, String::length);
  }

  private static final ThreadLocal<Set<Object>> VISITED = ThreadLocal.withInitial(HashSet::new);

  static boolean visit(Object node) {
    // BUG: Diagnostic contains: `add` adds to it
    return VISITED.get().add(node);
  }

  private static final ThreadLocal<List<String>> MESSAGES = ThreadLocal.withInitial(ArrayList::new);

  static void report(String message) {
    // BUG: Diagnostic contains: What `MESSAGES` holds
    MESSAGES.get().add(message);
  }

  static String messages() {
    return String.join("\n", MESSAGES.get());
  }

  private static final ThreadLocal<StringBuilder> HELPED = ThreadLocal.withInitial(StringBuilder::new);

  private static StringBuilder buffer() {
    // BUG: Diagnostic contains: What `HELPED` holds
    return HELPED.get();
  }

  static String helped(String text) {
    return buffer().append(text).toString();
  }

  private final Queue<StringBuilder> pool = new ConcurrentLinkedQueue<>();

  String pooled(String text) {
    // BUG: Diagnostic contains: Each one that `pool` holds is used again and again
    StringBuilder buffer = pool.poll();
    if (buffer == null) {
      buffer = new StringBuilder();
    }
    buffer.append(text).append('\n');
    String result = buffer.toString();
    pool.offer(buffer);
    return result;
  }

  private final BlockingQueue<List<String>> lists = new LinkedBlockingQueue<>(8);

  int sorted(List<String> names) throws InterruptedException {
    // BUG: Diagnostic contains: Each one that `lists` holds
    List<String> list = lists.take();
    try {
      list.addAll(names);
      list.sort(null);
      return list.size();
    } finally {
      lists.put(list);
    }
  }

  private static final ArrayDeque<StringBuilder> STACK = new ArrayDeque<>();

  static synchronized String stacked(String text) {
    // BUG: Diagnostic contains: Each one that `STACK` holds
    StringBuilder buffer = STACK.isEmpty() ? new StringBuilder() : STACK.pop();
    buffer.insert(0, text);
    String result = buffer.toString();
    STACK.push(buffer);
    return result;
  }

  private static final ThreadLocal<StringBuilder> NESTED = ThreadLocal.withInitial(StringBuilder::new);

  static String nested(int depth) {
    // BUG: Diagnostic contains: What `NESTED` holds
    StringBuilder path = NESTED.get();
    path.append(depth).append('/');
    return depth == 0 ? path.toString() : nested(depth - 1);
  }
}
