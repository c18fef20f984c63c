package threadlocalnotremoved;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class WithoutFix {
  static class Interceptor {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    public boolean preHandle(HttpServletRequest request, Object handler) {
      // BUG: Diagnostic contains: Call remove() where the request ends
      REQUEST.set(request);
      return handler != null;
    }
  }

  static class Listener implements ServletRequestListener {
    private static final ThreadLocal<Map<String, Object>> ATTRIBUTES = new ThreadLocal<>();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
      // BUG: Diagnostic contains: `ATTRIBUTES` is set for one request
      ATTRIBUTES.set(new HashMap<>());
    }
  }

  record Message(String id, String body) {}

  static class Consumer {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    void onMessage(Message message) {
      // BUG: Diagnostic contains: keeps the Message
      MESSAGE.set(message);
      System.out.println(MESSAGE.get());
    }
  }

  static class InBranch {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    void handleMessage(Message message) {
      if (!message.body().isEmpty()) {
        // BUG: Diagnostic contains: `MESSAGE` is set
        MESSAGE.set(message);
      }
      System.out.println(MESSAGE.get());
    }
  }

  static class AtTwoPlaces {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    void process(Message message) {
      // BUG: Diagnostic contains: `MESSAGE` is set
      MESSAGE.set(message);
      System.out.println(MESSAGE.get());
      MESSAGE.set(new Message(message.id(), ""));
    }
  }

  static class AtTheEnd {
    private static final ThreadLocal<Message> LAST = new ThreadLocal<>();

    void serve(Message message) {
      System.out.println(LAST.get());
      // BUG: Diagnostic contains: `LAST` is set
      LAST.set(message);
    }
  }

  static class Context {
    final Map<String, Object> values = new HashMap<>();
  }

  static class OnFirstUse {
    private static final ThreadLocal<Context> CONTEXT = ThreadLocal.withInitial(Context::new);

    void handle(Message message) {
      // BUG: Diagnostic contains: `CONTEXT` is made for one request
      CONTEXT.get().values.put("id", message.id());
    }
  }

  static class Inherited {
    private static final InheritableThreadLocal<Context> CONTEXT = new InheritableThreadLocal<>();

    void invoke(Message message) {
      // BUG: Diagnostic contains: keeps the Context
      CONTEXT.set(new Context());
    }
  }

  static class Batches {
    private static final ThreadLocal<List<String>> BATCH = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void start(List<String> batch) {
      CompletableFuture.runAsync(
          () -> {
            // BUG: Diagnostic contains: `BATCH` is set for one task
            BATCH.set(batch);
          },
          pool);
    }
  }

  static class Anonymous {
    private static final ThreadLocal<StringBuffer[]> ARRAYS = new ThreadLocal<>();
    private static final ThreadLocal<Context> CONTEXT = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void start(Context context) {
      pool.submit(
          new Runnable() {
            @Override
            public void run() {
              ARRAYS.set(new StringBuffer[1]);
              if (context != null) {
                // BUG: Diagnostic contains: `CONTEXT` is set for one task
                CONTEXT.set(context);
              }
            }
          });
    }
  }

  static class TextBlock {
    private static final ThreadLocal<Context> CONTEXT = new ThreadLocal<>();

    String execute(Message message) {
      // BUG: Diagnostic contains: `CONTEXT` is set
      CONTEXT.set(new Context());
      return """
          text
          """;
    }
  }

  static class Returning {
    private static final ThreadLocal<Context> CONTEXT = new ThreadLocal<>();

    @SuppressWarnings("finally")
    boolean intercept(Message message) {
      // BUG: Diagnostic contains: `CONTEXT` is set
      CONTEXT.set(new Context());
      try {
        return CONTEXT.get().values.isEmpty();
      } finally {
        return false;
      }
    }
  }

  static class Exchanges {
    interface HttpExchange {
      String path();
    }

    private static final ThreadLocal<HttpExchange> EXCHANGE = new ThreadLocal<>();

    void filter(HttpExchange exchange) {
      // BUG: Diagnostic contains: `EXCHANGE` is set
      EXCHANGE.set(exchange);
    }
  }
}
