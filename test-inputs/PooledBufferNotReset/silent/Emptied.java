// Silent because the buffer is emptied before or after it is used, or thrown away.
package pooledbuffernotreset;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

class Emptied {
  private static final ThreadLocal<StringBuilder> BEFORE = ThreadLocal.withInitial(StringBuilder::new);

  static String before(String text) {
    StringBuilder buffer = BEFORE.get();
    buffer.setLength(0);
    return buffer.append(text).toString();
  }

  private static final ThreadLocal<ByteArrayOutputStream> AFTER =
      ThreadLocal.withInitial(ByteArrayOutputStream::new);

  static byte[] after(byte[] data) {
    ByteArrayOutputStream buffer = AFTER.get();
    try {
      buffer.write(data, 0, data.length);
      return buffer.toByteArray();
    } finally {
      buffer.reset();
    }
  }

  private static final ThreadLocal<List<String>> ELSEWHERE = ThreadLocal.withInitial(ArrayList::new);

  static void add(String each) {
    ELSEWHERE.get().add(each);
  }

  static void done() {
    ELSEWHERE.get().clear();
  }

  private static final ThreadLocal<Map<String, Object>> REMOVED = ThreadLocal.withInitial(HashMap::new);

  static void put(String key, Object value) {
    REMOVED.get().put(key, value);
  }

  static void close() {
    REMOVED.remove();
  }

  private static final ThreadLocal<List<String>> REPLACED = ThreadLocal.withInitial(ArrayList::new);

  static void begin() {
    REPLACED.set(new ArrayList<>());
  }

  static void step(String each) {
    REPLACED.get().add(each);
  }

  private static final ThreadLocal<List<String>> NULLED = new ThreadLocal<>();

  static void record(String each) {
    List<String> all = NULLED.get();
    if (all == null) {
      all = new ArrayList<>();
      NULLED.set(all);
    }
    all.add(each);
  }

  static void stop() {
    NULLED.set(null);
  }

  private static final ThreadLocal<StringBuilder> DELETED = ThreadLocal.withInitial(StringBuilder::new);

  static String deleted(String text) {
    StringBuilder buffer = DELETED.get();
    buffer.append(text);
    String result = buffer.toString();
    buffer.delete(0, buffer.length());
    return result;
  }

  private static final ThreadLocal<StringWriter> WRITER = ThreadLocal.withInitial(StringWriter::new);

  static String written(Object value) {
    StringWriter writer = WRITER.get();
    writer.getBuffer().setLength(0);
    writer.write(value.toString());
    return writer.toString();
  }

  private static final ThreadLocal<Deque<Object>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

  static void within(Object scope, Runnable body) {
    STACK.get().push(scope);
    try {
      body.run();
    } finally {
      STACK.get().pop();
    }
  }

  private static final ThreadLocal<Set<Object>> VISITING = ThreadLocal.withInitial(HashSet::new);

  static int hash(Object node) {
    Set<Object> visiting = VISITING.get();
    if (!visiting.add(node)) {
      return 0;
    }
    try {
      return node.hashCode();
    } finally {
      visiting.remove(node);
    }
  }

  private static final ThreadLocal<List<Runnable>> RUN = ThreadLocal.withInitial(ArrayList::new);

  static void later(Runnable task) {
    RUN.get().add(task);
  }

  static void runAll() {
    for (Iterator<Runnable> i = RUN.get().iterator(); i.hasNext(); ) {
      i.next().run();
      i.remove();
    }
  }

  private static final ThreadLocal<StringBuilder> HELPED = ThreadLocal.withInitial(StringBuilder::new);

  private static StringBuilder emptied() {
    StringBuilder buffer = HELPED.get();
    return clean(buffer);
  }

  private static StringBuilder clean(StringBuilder buffer) {
    buffer.setLength(0);
    return buffer;
  }

  static String helped(String text) {
    return emptied().append(text).toString();
  }

  private final Queue<StringBuilder> pool = new ConcurrentLinkedQueue<>();

  String pooled(String text) {
    StringBuilder buffer = pool.poll();
    if (buffer == null) {
      buffer = new StringBuilder();
    }
    buffer.append(text);
    String result = buffer.toString();
    buffer.setLength(0);
    pool.offer(buffer);
    return result;
  }

  private final Queue<List<String>> shared = new ConcurrentLinkedQueue<>();

  int shared(String text) {
    List<String> list = shared.poll();
    if (list == null) {
      list = new ArrayList<>();
    }
    list.add(text);
    int size = list.size();
    release(list);
    return size;
  }

  private void release(List<String> list) {
    list.clear();
    shared.offer(list);
  }
}
