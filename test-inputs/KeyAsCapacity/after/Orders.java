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
      orders.computeIfAbsent(FIRST_CUSTOMER + i % CUSTOMERS, k -> new ArrayList<>()).add(i);
    }
    return orders;
  }
}
