package threadlocalnotremoved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Requests and tasks by annotations, by the class, and in methods that such code calls. */
class Shapes {
  @interface GetMapping {
    String value();
  }

  @interface KafkaListener {
    String topics();
  }

  @interface Scheduled {
    long fixedRate();
  }

  record HttpServletRequest(String user) {}

  static final class UserContext {
    final Map<String, Object> values = new HashMap<>();
  }

  static final class Transaction {
    int steps;
  }

  static class Users {
    private static final ThreadLocal<Map<String, Object>> MODEL = new ThreadLocal<>();

    @GetMapping("/user")
    int user(String id) {
      Map<String, Object> model = new HashMap<>();
      if (!id.isEmpty()) {
        // BUG: Diagnostic contains: `MODEL` is set for one request
        MODEL.set(model);
      }
      return model.size();
    }
  }

  static class Payments {
    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    @KafkaListener(topics = "payments")
    void paid(String payload) {
      // BUG: Diagnostic contains: `SEEN` is set for one request
      SEEN.set(new ArrayList<>(List.of(payload)));
    }
  }

  static class Refresh {
    private static final ThreadLocal<Map<String, Object>> STATE = new ThreadLocal<>();

    @Scheduled(fixedRate = 1_000)
    void refresh() {
      // BUG: Diagnostic contains: `STATE` is set for one task
      STATE.set(new HashMap<>());
    }
  }

  static class LoginController {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    String handle(String user) {
      if (user != null) {
        // BUG: Diagnostic contains: `USER` is set for one request
        USER.set(user);
      }
      return USER.get();
    }
  }

  static class InHelper {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    int doFilter(HttpServletRequest request) {
      begin(request);
      return USER.get().length();
    }

    private void begin(HttpServletRequest request) {
      // BUG: Diagnostic contains: Call remove() in a finally block around the work.
      USER.set(request.user());
      System.out.println("begin");
    }
  }

  static class RequestHolder {
    private static final ThreadLocal<UserContext> CURRENT = new ThreadLocal<>();

    static UserContext begin() {
      UserContext context = new UserContext();
      // BUG: Diagnostic contains: Call remove() where the request ends
      CURRENT.set(context);
      return context;
    }

    static UserContext current() {
      return CURRENT.get();
    }
  }

  static class Transactions {
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    void begin() {
      // BUG: Diagnostic contains: keeps the Transaction
      current.set(new Transaction());
    }

    int commit() {
      return current.get().steps;
    }
  }

  static class Import implements Callable<Integer> {
    private static final ThreadLocal<byte[]> DATA = new ThreadLocal<>();
    private final byte[] data;

    Import(byte[] data) {
      this.data = data;
    }

    @Override
    public Integer call() {
      if (data.length > 0) {
        // BUG: Diagnostic contains: keeps the array
        DATA.set(data);
      }
      return DATA.get().length;
    }
  }

  static class Attributes {
    private static final ThreadLocal<Map<String, Object>> VALUES =
        ThreadLocal.withInitial(HashMap::new);

    int handle(HttpServletRequest request) {
      // BUG: Diagnostic contains: `VALUES` is made for one request
      VALUES.get().put("request", request);
      return VALUES.get().size();
    }
  }
}
