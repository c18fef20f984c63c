// The scheduler's methods run one after the other, and what others see is locked, replaced or set up before.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

class Scheduling {
  @Component
  static class Alone {
    private final List<String> seen = new ArrayList<>();

    @Scheduled(fixedDelay = 1_000)
    public void poll() {
      seen.add("one");
    }

    @Scheduled(fixedRate = 1_000)
    public void report() {
      seen.clear();
    }
  }

  @Component
  static class Replaced {
    private volatile Map<String, Double> rates = new HashMap<>();

    @Scheduled(fixedDelay = 1_000)
    public void refresh() {
      Map<String, Double> next = new HashMap<>();
      next.put("EUR", 1.0);
      rates = next;
    }

    public Double rate(String currency) {
      return rates.get(currency);
    }
  }

  @Component
  static class Locked {
    private final Map<String, Double> rates = new HashMap<>();
    private final Map<String, Double> safe = new ConcurrentHashMap<>();

    @Scheduled(fixedDelay = 1_000)
    public synchronized void refresh() {
      rates.put("EUR", 1.0);
      safe.put("EUR", 1.0);
    }

    public synchronized Double rate(String currency) {
      return rates.get(currency);
    }

    @Async
    public void change(String currency) {
      safe.put(currency, 2.0);
      synchronized (this) {
        rates.put(currency, 2.0);
      }
    }
  }

  @Component
  static class OneThread {
    private final List<String> written = new ArrayList<>();

    @Async("singleThreadExecutor")
    public void write(String line) {
      written.add(line);
    }

    @Async
    public void init() {
      written.add("begin");
    }
  }

  @Component
  @Scope("prototype")
  static class Own {
    private final List<String> written = new ArrayList<>();

    @Async
    public void write(String line) {
      written.add(line);
    }
  }

  @Component
  static class Local {
    @Async
    public void write(String line) {
      List<String> written = new ArrayList<>();
      written.add(line);
    }
  }

  @Configuration
  static class SetUp implements Supplier<Object> {
    private final Map<String, Object> clients = new HashMap<>();

    @Bean
    Object first() {
      return clients.computeIfAbsent("first", String::trim);
    }

    @Override
    public Object get() {
      return clients.put("second", "second");
    }

    public void addClient(String name) {
      clients.put(name, name);
    }
  }
}
