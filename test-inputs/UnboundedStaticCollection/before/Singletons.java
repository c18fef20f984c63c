package unboundedstaticcollection;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

class Singletons {
  @Service
  static class Prices {
    // BUG: Diagnostic contains: `bySku` belongs to a Spring bean, `computeIfAbsent` adds to it
    private final Map<String, Long> bySku = new ConcurrentHashMap<>();

    long price(String sku) {
      return bySku.computeIfAbsent(sku, key -> (long) key.length());
    }
  }

  static class Visits extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // BUG: Diagnostic contains: `addresses` belongs to a servlet
    private final List<String> addresses = new ArrayList<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      addresses.add(request.getRemoteAddr());
    }
  }

  @Singleton
  static class Users {
    // BUG: Diagnostic contains: `byId` belongs to a singleton
    private final Map<Long, String> byId;

    Users() {
      byId = new HashMap<>();
    }

    void login(long id, String name) {
      byId.put(id, name);
    }
  }

  static final class Registry {
    private static final Registry INSTANCE = new Registry();

    // BUG: Diagnostic contains: `answers` belongs to a singleton
    private final Map<String, String> answers = new HashMap<>();

    private Registry() {}

    static Registry get() {
      return INSTANCE;
    }

    synchronized String answer(String question) {
      return answers.computeIfAbsent(question, key -> key + "?");
    }
  }

  static final class OnDemand {
    // BUG: Diagnostic contains: `events` belongs to a singleton
    private final List<String> events = new ArrayList<>();

    private OnDemand() {}

    private static final class Holder {
      static final OnDemand INSTANCE = new OnDemand();
    }

    static OnDemand get() {
      return Holder.INSTANCE;
    }

    void on(String event) {
      events.add(event);
    }
  }

  enum Only {
    INSTANCE;

    // BUG: Diagnostic contains: `questions` belongs to a singleton
    private final List<String> questions = new ArrayList<>();

    void ask(String question) {
      this.questions.add(question);
    }
  }
}
