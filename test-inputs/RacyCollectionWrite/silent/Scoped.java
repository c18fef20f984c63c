// There is an instance a request, session or user, the container locks it, or it is filled before it is shared.
package racycollectionwrite.silent;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Scope;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.annotation.SessionScope;

class Scoped {
  @Component
  @Scope("prototype")
  static class Cursor {
    private final List<String> rows = new ArrayList<>();

    public void add(String row) {
      rows.add(row);
    }
  }

  @Component
  @SessionScope
  static class Basket {
    private final Map<String, Integer> items = new HashMap<>();

    public void put(String item) {
      items.merge(item, 1, Integer::sum);
    }
  }

  @RequestScoped
  static class Parameters {
    private final Map<String, String> values = new HashMap<>();

    public void put(String name, String value) {
      values.put(name, value);
    }
  }

  @jakarta.ejb.Singleton
  static class Registry {
    private final Map<String, String> values = new HashMap<>();

    public void put(String name, String value) {
      values.put(name, value);
    }
  }

  @Service
  static class Countries {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> cache = new ConcurrentHashMap<>();
    private final List<String> wrapped = Collections.synchronizedList(new ArrayList<>());
    private final List<String> locked = new ArrayList<>();
    private final ThreadLocal<List<String>> own = ThreadLocal.withInitial(ArrayList::new);

    Countries(Map<String, String> given) {
      names.putAll(given);
    }

    @EventListener(ContextRefreshedEvent.class)
    public void fill() {
      names.put("DE", "Germany");
    }

    public void setMore(Map<String, String> more) {
      names.putAll(more);
    }

    public String name(String code) {
      wrapped.add(code);
      own.get().add(code);
      List<String> parts = new ArrayList<>();
      parts.add(code);
      return cache.computeIfAbsent(code, names::get);
    }

    public void lock(String code) {
      synchronized (locked) {
        locked.add(code);
      }
    }
  }

  /** An ordinary object: nobody says that it is shared. */
  static class Plain {
    private final Map<String, String> cache = new HashMap<>();

    public String name(String code) {
      return cache.computeIfAbsent(code, String::trim);
    }
  }
}
