package racycollectionwrite.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The servlets of Java EE. */
class LegacyServlet extends HttpServlet {
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> users = new HashSet<>();
  private Map<String, List<String>> paths;
  private final Map<String, List<String>> agents = new ConcurrentHashMap<>();

  @Override
  public void init() {
    titles.put("/", "home");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // BUG: Diagnostic contains: `titles` is a HashMap, which is not thread-safe, and is written here, with no lock, by whatever thread calls `doGet`: it is a field of a servlet
    titles.put(request.getRequestURI(), request.getQueryString());
    remember(request.getRemoteUser());
    if (paths == null) {
      paths = new HashMap<>();
    }
    // BUG: Diagnostic contains: `paths` is a HashMap
    paths.put(request.getRequestURI(), List.of());
    // BUG: Diagnostic contains: Each value of `agents` is an ArrayList, which is not thread-safe, and is written here, with no lock, by whatever thread calls `doGet`
    agents.computeIfAbsent(request.getMethod(), key -> new ArrayList<>()).add(request.getRemoteUser());
  }

  private void remember(String user) {
    // BUG: Diagnostic contains: `users` is a HashSet
    users.add(user);
  }

  static class CountingFilter implements Filter {
    private final Map<String, Integer> hosts = new HashMap<>();

    @Override
    public void init(FilterConfig config) {
      hosts.put("localhost", 0);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      // BUG: Diagnostic contains: by whatever thread calls `doFilter`
      hosts.merge(request.getRemoteHost(), 1, Integer::sum);
      chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
      hosts.clear();
    }
  }
}
