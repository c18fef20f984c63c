// Silent because the code is not that of a request, the thread ends, or the caller decides.
package threadlocalnotremoved;

import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class NoRequest {
  record Request(String path) {}

  static class Holder {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    static void set(Request request) {
      CURRENT.set(request);
    }

    static Request get() {
      return CURRENT.get();
    }
  }

  static class Worker extends Thread {
    private static final ThreadLocal<Worker> OWN = new ThreadLocal<>();

    @Override
    public void run() {
      OWN.set(this);
      System.out.println(OWN.get());
    }
  }

  static class Loop implements Runnable {
    private static final ThreadLocal<Loop> OWN = new ThreadLocal<>();
    private volatile boolean running = true;
    private final BlockingQueue<Runnable> queue;

    Loop(BlockingQueue<Runnable> queue) {
      this.queue = queue;
    }

    @Override
    public void run() {
      OWN.set(this);
      while (running) {
        Runnable next = queue.poll();
        if (next != null) {
          next.run();
        }
      }
    }

    void end() {
      running = false;
    }
  }

  static class Plain {
    private static final ThreadLocal<List<String>> NAMES = new ThreadLocal<>();

    void begin(List<String> names) {
      NAMES.set(names);
    }

    int count(Request request) {
      return NAMES.get().size() + request.path().length();
    }

    void execute() {
      NAMES.set(new ArrayList<>());
    }
  }

  static class Open {
    public static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();
    protected static final ThreadLocal<Request> LAST = new ThreadLocal<>();

    void handle(Request request) {
      CURRENT.set(request);
      LAST.set(request);
    }
  }

  static class Passed {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    void handle(Request request, Cleaner cleaner) {
      CURRENT.set(request);
      cleaner.clean(CURRENT);
    }

    interface Cleaner {
      void clean(ThreadLocal<?> local);
    }
  }

  static class Returned {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    static ThreadLocal<Request> current() {
      return CURRENT;
    }

    void handle(Request request) {
      CURRENT.set(request);
    }
  }

  static class OfNetty {
    private static final FastThreadLocal<Map<String, Object>> VALUES = new FastThreadLocal<>();

    void handle(Request request) {
      VALUES.set(new HashMap<>());
      try {
        System.out.println(VALUES.get());
      } finally {
        FastThreadLocal.removeAll();
      }
    }
  }

  static class OnlyRead {
    private static final ThreadLocal<Map<String, Object>> VALUES =
        ThreadLocal.withInitial(HashMap::new);

    Object handle(Request request) {
      return VALUES.get().get(request.path());
    }
  }

  static class InHelper implements Runnable {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    @Override
    public void run() {
      System.out.println(CURRENT.get());
    }

    static Runnable with(Request request) {
      CURRENT.set(request);
      return new InHelper();
    }
  }
}
