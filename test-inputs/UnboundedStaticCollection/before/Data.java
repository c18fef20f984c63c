package unboundedstaticcollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Objects that come with requests, whatever the methods and keys are called. */
class Data {
  record Session(String id, Instant since) {}

  // BUG: Diagnostic contains: `SESSIONS` is static
  private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

  static void registerSession(String id) {
    SESSIONS.put(id, new Session(id, Instant.now()));
  }

  // BUG: Diagnostic contains: `VISITS` is static
  private static final Map<String, Long> VISITS = new HashMap<>();

  static void registerVisit(String address) {
    VISITS.put(address, System.nanoTime());
  }

  static final class Connection {
    final String host;

    Connection(String host) {
      this.host = host;
    }
  }

  // BUG: Diagnostic contains: `CONNECTIONS` is static
  private static final Map<String, Connection> CONNECTIONS = new HashMap<>();

  static void register(Connection connection) {
    CONNECTIONS.put(connection.host, connection);
  }

  static final class User {
    // BUG: Diagnostic contains: `USERS` is static, `computeIfAbsent` adds to it
    private static final Map<String, User> USERS = new ConcurrentHashMap<>();

    private final String name;
    private int visits;

    private User(String name) {
      this.name = name;
    }

    static User get(String name) {
      return USERS.computeIfAbsent(name, User::new);
    }

    String visit() {
      return name + ++visits;
    }
  }

  static final class Customer implements Comparable<Customer> {
    // BUG: Diagnostic contains: `ALL` is static
    private static final Map<String, Customer> ALL = new HashMap<>();

    private final String name;

    Customer(String name) {
      this.name = name;
      ALL.put(name, this);
    }

    @Override
    public int compareTo(Customer other) {
      return name.compareTo(other.name);
    }
  }

  static final class Tenant {
    // BUG: Diagnostic contains: `TENANTS` is static
    private static final Map<String, Tenant> TENANTS = new HashMap<>();

    private final String name;

    Tenant(String name) {
      this.name = name;
    }

    String getName() {
      return name;
    }

    static void seen(Tenant tenant) {
      TENANTS.put(tenant.getName(), tenant);
    }
  }

  static final class Account {
    // BUG: Diagnostic contains: `ACCOUNTS` is static
    private static final Map<Long, Account> ACCOUNTS = new HashMap<>();

    private final long id;

    private Account(long id) {
      this.id = id;
    }

    static Account getInstance(long id) {
      Account account = ACCOUNTS.get(id);
      if (account == null) {
        account = new Account(id);
        ACCOUNTS.put(id, account);
      }
      return account;
    }

    long id() {
      return id;
    }
  }

  // The caller says what starts, so that it may start any number of times.
  static class ConnectionManager {
    // BUG: Diagnostic contains: `STARTED` is static
    private static final List<String> STARTED = new ArrayList<>();

    // BUG: Diagnostic contains: `OPEN` is static
    private static final Map<String, Connection> OPEN = new HashMap<>();

    ConnectionManager(String host) {
      init(host);
    }

    private void init(String host) {
      OPEN.put(host, new Connection(host));
    }

    static void start(String job) {
      STARTED.add(job);
    }
  }

  // A test that only leads to a word bounds nothing.
  static class Logged {
    private static final Logger LOG = Logger.getLogger("logged");

    // BUG: Diagnostic contains: `TRIMMED` is static
    private static final Map<String, String> TRIMMED = new ConcurrentHashMap<>();

    static String trimmed(String text) {
      if (TRIMMED.size() > 10_000) {
        LOG.warning("many texts: " + TRIMMED.size());
      }
      return TRIMMED.computeIfAbsent(text, String::strip);
    }

    // BUG: Diagnostic contains: `SEEN` is static
    private static final List<String> SEEN = new ArrayList<>();

    static void seen(String text) {
      SEEN.add(text);
      if (SEEN.size() % 1_000 == 999 && LOG.isLoggable(java.util.logging.Level.INFO)) {
        LOG.info("seen " + SEEN.size());
      }
    }
  }
}
