package arraygrowthinloop;

import com.google.common.collect.ObjectArrays;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;

/** The same by methods of libraries. */
class Helpers {
  static String[] added(List<String> words) {
    String[] all = {};
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = ArrayUtils.add(all, word);
    }
    return all;
  }

  static Long[] concatenated(long[] numbers) {
    Long[] even = new Long[0];
    for (long number : numbers) {
      if (number % 2 == 0) {
        // BUG: Diagnostic contains: `even` is copied as a whole each time round this loop.
        even = ObjectArrays.concat(even, Long.valueOf(number));
      }
    }
    return even;
  }
}
