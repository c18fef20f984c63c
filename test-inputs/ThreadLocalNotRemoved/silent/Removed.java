// Silent because the value is taken away again, in this file, or was there before.
package threadlocalnotremoved;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Removed {
  static class InFinally implements Filter {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      USER.set(request.getParameter("user"));
      try {
        chain.doFilter(request, response);
      } finally {
        USER.remove();
      }
    }
  }

  static class Afterwards {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    public boolean preHandle(HttpServletRequest request) {
      REQUEST.set(request);
      return true;
    }

    public void afterCompletion(HttpServletRequest request) {
      REQUEST.remove();
    }
  }

  record Message(String body) {}

  static class ToNull {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    void onMessage(Message message) {
      MESSAGE.set(message);
      System.out.println(MESSAGE.get());
      MESSAGE.set(null);
    }
  }

  static class PutBack {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    void handle(Message message) {
      Message before = MESSAGE.get();
      MESSAGE.set(message);
      try {
        System.out.println(MESSAGE.get());
      } finally {
        MESSAGE.set(before);
      }
    }
  }

  static class ByReference {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();

    Runnable dispatch(Message message) {
      MESSAGE.set(message);
      return MESSAGE::remove;
    }
  }

  static class InNested {
    private static final ThreadLocal<Map<String, String>> VALUES = new ThreadLocal<>();

    AutoCloseable process(Message message) {
      VALUES.set(new HashMap<>());
      return new AutoCloseable() {
        @Override
        public void close() {
          VALUES.remove();
        }
      };
    }
  }

  static class OfTask {
    private static final ThreadLocal<Message> MESSAGE = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void start(Message message) {
      pool.execute(
          () -> {
            MESSAGE.set(message);
            try {
              System.out.println(MESSAGE.get());
            } finally {
              clear();
            }
          });
    }

    private static void clear() {
      MESSAGE.remove();
    }
  }
}
