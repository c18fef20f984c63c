// Right: numbers are added, no text is copied.
package stringconcatinloop;

import java.util.List;

class Numbers {
  long sums(List<Integer> values) {
    int count = 0;
    long sum = 0;
    double mean = 0;
    char last = 'a';
    for (int value : values) {
      count += 1;
      sum += value;
      mean = mean + value / 2.0;
      last += 1;
    }
    return sum + count + (long) mean + last;
  }

  Integer boxed(List<Integer> values) {
    Integer sum = 0;
    for (Integer value : values) {
      sum = sum + value;
    }
    return sum;
  }
}
