package keyascapacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups orders by the number of their customer. */
public class Orders {
  private static final int FIRST_CUSTOMER = 100_000;
  private static final int CUSTOMERS = 100;

  public static Object run(int n) {
    Map<Integer, List<Integer>> orders = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: The key 1,000,000 reserves 4,000,016 bytes for a single element,
      orders.computeIfAbsent(FIRST_CUSTOMER + i % CUSTOMERS, ArrayList::new).add(i);
    }
    return orders;
  }
}
