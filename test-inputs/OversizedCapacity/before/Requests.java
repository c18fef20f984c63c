package oversizedcapacity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class Requests implements HttpHandler {
  @interface RequestScoped {}

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Session session = new Session();
    session.note(exchange.getRequestMethod());
    exchange.sendResponseHeaders(session.notes.size() > 1 ? 500 : 200, -1);
  }

  private static final class Session {
    // BUG: Diagnostic contains: and line 14 creates one for each request
    private final List<String> notes = new ArrayList<>(10_000);

    void note(String text) {
      if (!text.isEmpty()) {
        notes.add(text);
      }
    }
  }

  @RequestScoped
  static class Basket {
    // BUG: Diagnostic contains: makes one for each request
    private final List<String> items = new ArrayList<>(5_000);

    void add(String item) {
      items.add(item);
    }
  }
}
