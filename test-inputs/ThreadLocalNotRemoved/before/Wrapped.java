package threadlocalnotremoved;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Wrapped {
  static class UserFilter implements Filter {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      // BUG: Diagnostic contains: `USER` is set for one request and never removed
      USER.set(request.getParameter("user"));
      // The rest of the chain sees it.
      chain.doFilter(request, response);
    }

    static String user() {
      return USER.get();
    }
  }

  static class Orders extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      // BUG: Diagnostic contains: keeps the HttpServletRequest
      CURRENT.set(request);
      try {
        write(response);
      } catch (IllegalStateException e) {
        response.sendError(500);
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      write(response);
    }

    private void write(HttpServletResponse response) throws IOException {
      response.getWriter().println(CURRENT.get().getRequestURI());
    }
  }

  static class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> MESSAGES = new ThreadLocal<>();
    private int served;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      // BUG: Diagnostic contains: Call remove() in a finally block around the work.
      MESSAGES.set(new ArrayList<>());
      try {
        MESSAGES.get().add(request.getRequestURI());
      } finally {
        served++;
      }
    }
  }

  static class Job implements Runnable {
    private static final ThreadLocal<Job> RUNNING = new ThreadLocal<>();

    @Override
    public void run() {
      // BUG: Diagnostic contains: `RUNNING` is set for one task
      RUNNING.set(this);
      step(1);
      step(2);
    }

    private void step(int number) {
      System.out.println(RUNNING.get() + " " + number);
    }
  }

  static class Report implements Callable<String> {
    private static final ThreadLocal<Map<String, Object>> VALUES = new ThreadLocal<>();
    private final Map<String, Object> values;

    Report(Map<String, Object> values) {
      this.values = values;
    }

    @Override
    public String call() {
      // BUG: Diagnostic contains: keeps the Map
      VALUES.set(values);
      return text();
    }

    private static String text() {
      return VALUES.get().toString();
    }
  }

  static class Mails {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void send(String tenant, String text) {
      pool.execute(
          () -> {
            // BUG: Diagnostic contains: `TENANT` is set for one task
            TENANT.set(tenant);
            write(text);
          });
    }

    private static void write(String text) {
      System.out.println(TENANT.get() + text);
    }
  }

  static class Server {
    record Request(String path, String user) {}

    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    String dispatch(Request request) {
      // BUG: Diagnostic contains: `CURRENT` is set for one request
      CURRENT.set(request);
      USER.set(request.user());
      try {
        return CURRENT.get().path() + USER.get();
      } finally {
        USER.remove();
      }
    }
  }
}
