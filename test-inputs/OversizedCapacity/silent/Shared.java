// What is there once, once a thread, or in a pool costs what it costs, whatever is in it.
package oversizedcapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Shared {
  private static final Map<String, Integer> WORDS = new HashMap<>(4096);
  private static final ThreadLocal<StringBuilder> TEXT =
      ThreadLocal.withInitial(() -> new StringBuilder(4096));

  static {
    WORDS.put("one", 1);
    WORDS.put("two", 2);
  }

  static String marked(String name) {
    StringBuilder text = TEXT.get();
    text.setLength(0);
    return text.append('*').append(name).append(WORDS.get(name)).toString();
  }

  static class Buffer {
    final List<String> lines = new ArrayList<>(4096);
  }

  private final Deque<Buffer> pool = new ArrayDeque<>();

  void prepare(int size) {
    for (int i = 0; i < size; i++) {
      pool.add(new Buffer());
    }
  }

  static class Worker implements Runnable {
    private final List<String> lines = new ArrayList<>(4096);

    @Override
    public void run() {
      lines.add("started");
    }
  }

  static void start(int workers) {
    for (int i = 0; i < workers; i++) {
      new Thread(new Worker()).start();
    }
  }

  static class Part {
    final Map<String, String> names = new HashMap<>(1024);
  }

  private final Part[] parts = new Part[64];

  void split() {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new Part();
    }
  }
}
