// The caller gets an array of its own to keep or to change: that is what the copy is for.
package enumvaluesinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

abstract class NeedsItsOwn {
  private final Map<String, TimeUnit[]> byName = new HashMap<>();
  private TimeUnit[] last;

  abstract void offer(TimeUnit[] units);

  abstract void offer(List<TimeUnit> units);

  void kept(List<String> names) {
    for (String name : names) {
      byName.put(name, TimeUnit.values());
    }
  }

  void keptInField(List<String> names) {
    for (String name : names) {
      last = TimeUnit.values();
    }
  }

  List<TimeUnit[]> shuffled(int n, Random random) {
    List<TimeUnit[]> orders = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      TimeUnit[] units = TimeUnit.values();
      Collections.shuffle(Arrays.asList(units), random);
      orders.add(units);
    }
    return orders;
  }

  int sorted(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      TimeUnit[] units = TimeUnit.values();
      Arrays.sort(units, Collections.reverseOrder());
      sum += units[0].ordinal();
    }
    return sum;
  }

  int written(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      TimeUnit[] units = TimeUnit.values();
      units[0] = TimeUnit.DAYS;
      sum += units[i % 7].ordinal();
    }
    return sum;
  }

  void passedOn(int n) {
    for (int i = 0; i < n; i++) {
      offer(TimeUnit.values());
    }
  }

  void viewPassedOn(int n) {
    for (int i = 0; i < n; i++) {
      offer(Arrays.asList(TimeUnit.values()));
    }
  }

  TimeUnit[] filled(int n) {
    TimeUnit[] result = null;
    for (int i = 0; i < n; i++) {
      result = TimeUnit.values();
    }
    return result;
  }

  void changedByOwn(int n) {
    for (int i = 0; i < n; i++) {
      reverse(TimeUnit.values());
    }
  }

  private static void reverse(TimeUnit[] units) {
    TimeUnit first = units[0];
    units[0] = units[units.length - 1];
    units[units.length - 1] = first;
  }

  List<TimeUnit[]> streamed(List<String> names) {
    return names.stream().map(name -> TimeUnit.values()).toList();
  }
}
