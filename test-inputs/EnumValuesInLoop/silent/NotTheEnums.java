// Methods of the same name that copy nothing, or that are somebody's own.
package enumvaluesinloop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class NotTheEnums {
  private static final int[] VALUES = {1, 2, 3};

  static int[] values() {
    return VALUES;
  }

  int own(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += values()[i % values().length];
    }
    return sum;
  }

  int ofMaps(List<Map<String, Integer>> maps) {
    int sum = 0;
    for (Map<String, Integer> map : maps) {
      for (int value : map.values()) {
        sum += value;
      }
    }
    return sum;
  }

  int valueOf(List<String> names) {
    int sum = 0;
    for (String name : names) {
      sum += TimeUnit.valueOf(name).ordinal();
    }
    return sum;
  }

  int ofClass(Class<? extends Enum<?>> type, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += type.getEnumConstants().length;
    }
    return sum;
  }

  int compareTo(NotTheEnums other, boolean much) {
    return TimeUnit.values().length;
  }

  int equals(String name) {
    return TimeUnit.values().length;
  }
}
