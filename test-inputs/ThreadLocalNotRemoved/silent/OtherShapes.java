// Silent because no request or task is seen, or the value is taken away, or is meant to stay.
package threadlocalnotremoved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OtherShapes {
  @interface GetMapping {}

  record Request(String user) {}

  static final class UserContext {
    final Map<String, Object> values = new HashMap<>();
  }

  static class MadeOnce {
    private static final ThreadLocal<UserContext> CURRENT = new ThreadLocal<>();

    static UserContext current() {
      UserContext context = CURRENT.get();
      if (context == null) {
        context = new UserContext();
        CURRENT.set(context);
      }
      return context;
    }
  }

  static class Ended {
    private static final ThreadLocal<UserContext> CURRENT = new ThreadLocal<>();

    static void begin() {
      CURRENT.set(new UserContext());
    }

    static void end() {
      CURRENT.remove();
    }
  }

  static class ByCaller {
    private static final ThreadLocal<UserContext> CURRENT = new ThreadLocal<>();

    static void use(UserContext context) {
      UserContext used = context;
      CURRENT.set(used);
    }
  }

  static class Loader {
    private static final ThreadLocal<List<String>> WARNINGS = new ThreadLocal<>();

    void load(String file) {
      WARNINGS.set(new ArrayList<>(List.of(file)));
    }
  }

  static class ReadHandler {
    private static final ThreadLocal<char[]> BUFFER = new ThreadLocal<>();

    int handle(String text) {
      BUFFER.set(new char[512]);
      text.getChars(0, 10, BUFFER.get(), 0);
      return BUFFER.get()[0];
    }
  }

  static class Mapped {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    @GetMapping
    String get(Request request) {
      begin(request);
      try {
        return USER.get();
      } finally {
        USER.remove();
      }
    }

    private void begin(Request request) {
      USER.set(request.user());
    }
  }

  static class PerThread {
    private static final ThreadLocal<Map<String, Object>> TOOLS =
        ThreadLocal.withInitial(HashMap::new);

    Object handle(Request request) {
      TOOLS.get().put("builder", new StringBuilder());
      return TOOLS.get().get(request.user());
    }
  }

  static class Emptied {
    private static final ThreadLocal<Map<String, Object>> VALUES =
        ThreadLocal.withInitial(HashMap::new);

    int handle(Request request) {
      VALUES.get().put("request", request);
      int size = VALUES.get().size();
      VALUES.get().clear();
      return size;
    }
  }

  static class NullArgument implements Runnable {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();
    private final Request request;

    NullArgument(Request request) {
      this.request = request;
    }

    @Override
    public void run() {
      change(request);
      try {
        System.out.println(CURRENT.get());
      } finally {
        change(null);
      }
    }

    private static void change(Request to) {
      CURRENT.set(to);
    }
  }

  static class OldArgument {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    void handle(Request request) {
      Request old = CURRENT.get();
      change(request);
      try {
        System.out.println(CURRENT.get());
      } finally {
        change(old);
      }
    }

    private void change(Request to) {
      CURRENT.set(to);
    }
  }
}
