// What is put in comes near enough to what is reserved.
package oversizedcapacity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Filled {
  static List<Integer> half() {
    List<Integer> numbers = new ArrayList<>(1024);
    for (int i = 0; i < 500; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  static Map<Integer, Integer> tenth() {
    Map<Integer, Integer> numbers = new HashMap<>(1024);
    for (int i = 0; i < 100; i++) {
      numbers.put(i, i);
    }
    return numbers;
  }

  static List<Integer> product() {
    List<Integer> numbers = new ArrayList<>(4096);
    for (int i = 0; i < 64; i++) {
      for (int j = 0; j < 64; j++) {
        numbers.add(i * j);
      }
    }
    return numbers;
  }

  static List<Integer> small() {
    List<Integer> numbers = new ArrayList<>(1000);
    numbers.add(1);
    return numbers;
  }

  static Map<Integer, Integer> loadFactor(float factor) {
    Map<Integer, Integer> numbers = new HashMap<>(1024, factor);
    numbers.put(1, 1);
    return numbers;
  }

  static BitSet bits() {
    BitSet bits = new BitSet(1024);
    bits.set(1);
    return bits;
  }

  static String page() {
    StringBuilder page = new StringBuilder(1024);
    for (int line = 0; line < 40; line++) {
      page.append("line ").append(line).append('\n');
    }
    return page.toString();
  }
}
