package racycollectionwrite.web;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One servlet, and one filter, for all requests. */
class VisitServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private final Map<String, Integer> visits = new HashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    // BUG: Diagnostic contains: by whatever thread calls `doGet`: it is a field of a servlet
    visits.merge(path, 1, Integer::sum);
    response.getWriter().println(visits.get(path));
  }

  static class Trace implements Filter {
    private final List<String> addresses = new ArrayList<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      // BUG: Diagnostic contains: it is a field of a servlet filter
      addresses.add(request.getRemoteAddr());
      if (addresses.size() > 100) {
        addresses.clear();
      }
      chain.doFilter(request, response);
    }
  }
}
