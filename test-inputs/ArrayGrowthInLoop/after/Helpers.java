package arraygrowthinloop;

import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;

/** The same by methods of libraries. */
class Helpers {
  static String[] added(List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      all.add(word);
    }
    return all.toArray(new String[0]);
  }

  static Long[] concatenated(long[] numbers) {
    List<Long> even = new ArrayList<>();
    for (long number : numbers) {
      if (number % 2 == 0) {
        even.add(Long.valueOf(number));
      }
    }
    return even.toArray(new Long[0]);
  }
}
