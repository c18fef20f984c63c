package racycollectionwrite.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Methods that Spring runs on threads of its own. */
@Service
class Newsletter {
  private final List<String> sent = new ArrayList<>();
  private final Map<String, Integer> failures = new LinkedHashMap<>();

  @Async
  public void send(String address) {
    // BUG: Diagnostic contains: by each call of `send`, of which @Async runs several at the same time
    sent.add(address.trim());
  }

  @Async("mailExecutor")
  void loadFailures(String address) {
    note(address);
  }

  private void note(String address) {
    // BUG: Diagnostic contains: `failures` is a LinkedHashMap
    failures.merge(address, 1, Integer::sum);
  }

  public int failures() {
    for (String address : sent) {
      failures.remove(address);
    }
    return failures.size();
  }

  @Component
  static class Rates {
    private final Map<String, Double> rates = new LinkedHashMap<>();

    @Scheduled(fixedDelay = 60_000)
    public void refresh() {
      // BUG: Diagnostic contains: by the scheduler's thread while any other that calls `rate` reads it at line 57
      rates.put("EUR", 1.0);
    }

    public Double rate(String currency) {
      return rates.get(currency);
    }
  }

  @Component
  static class Sessions {
    private final TreeMap<String, Long> seen = new TreeMap<>();

    @Scheduled(cron = "0 * * * * *")
    void purge() {
      drop(System.currentTimeMillis() - 60_000);
    }

    private void drop(long before) {
      // BUG: Diagnostic contains: A read at the same time sees some of the writes or none
      seen.values().removeIf(time -> time < before);
    }

    public boolean isOpen(String session) {
      return seen.containsKey(session);
    }
  }

  @Component
  static class Reports {
    private final Deque<String> done = new ArrayDeque<>();

    @Async
    @Scheduled(fixedRate = 1_000)
    public void report() {
      // BUG: Diagnostic contains: by each call of `report`
      done.addLast("report");
    }
  }

  @Configuration
  static class Clients {
    private final TreeMap<String, Object> clients = new TreeMap<>();

    @Bean
    Object first() {
      return client("first");
    }

    public Object client(String name) {
      return clients.get(name);
    }

    public void forget(String name) {
      // BUG: Diagnostic contains: it is a field of a Spring configuration
      clients.remove(name);
    }
  }
}
