package shop.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who buys here. */
public final class CustomerRegistry {

  /** A customer with the country that goods are sent to. */
  public record Customer(String id, String name, String country) {}

  private static final Map<String, String> CURRENCIES = new HashMap<>();

  static {
    CURRENCIES.put("AT", "EUR");
    CURRENCIES.put("CH", "CHF");
    CURRENCIES.put("DE", "EUR");
    CURRENCIES.put("SE", "SEK");
  }

  private final List<Customer> customers = new CopyOnWriteArrayList<>();
  private final List<Consumer<Customer>> listeners = new CopyOnWriteArrayList<>();
  private final TreeMap<String, Customer> byId = new TreeMap<>();

  public void onRegistration(Consumer<Customer> listener) {
    listeners.add(listener);
  }

  public void register(Customer customer) {
    byId.put(customer.id(), customer);
    for (Consumer<Customer> listener : listeners) {
      listener.accept(customer);
    }
  }

  public void registerAll(List<Customer> newcomers) {
    for (Customer newcomer : newcomers) {
      register(newcomer);
      customers.add(newcomer);
    }
  }

  public int size() {
    return customers.size();
  }

  public String currencyOf(Customer customer) {
    return CURRENCIES.getOrDefault(customer.country(), "EUR");
  }

  public Map<String, Customer> from(String firstId) {
    return byId.tailMap(firstId);
  }

  public Map<String, String> sample(List<Customer> candidates, int count) {
    Map<String, String> names = new HashMap<>(count);
    for (int i = 0; i < count; i++) {
      Customer candidate = candidates.get(i);
      names.put(candidate.id(), candidate.name());
    }
    return names;
  }

  public Set<String> deliveryCountries() {
    Set<String> countries = new LinkedHashSet<>(8);
    countries.add("AT");
    countries.add("BE");
    countries.add("CH");
    countries.add("DE");
    countries.add("DK");
    countries.add("FR");
    countries.add("NL");
    countries.add("SE");
    return countries;
  }

  public Set<String> expressCountries() {
    Set<String> countries = new HashSet<>(4);
    countries.add("AT");
    countries.add("CH");
    countries.add("DE");
    return countries;
  }

  public List<String> greetings() {
    List<String> greetings = new ArrayList<>(customers.size());
    for (Customer customer : customers) {
      greetings.add("Dear " + customer.name());
    }
    return greetings;
  }

  public void dropForeign(String country) {
    for (Customer customer : customers) {
      if (!customer.country().equals(country)) {
        byId.remove(customer.id());
      }
    }
    customers.removeIf(customer -> !customer.country().equals(country));
  }
}
