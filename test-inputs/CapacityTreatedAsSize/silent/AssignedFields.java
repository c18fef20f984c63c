// Other code may have put something into the field, or another object's field is indexed.
package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;

class AssignedFields {
  private List<Integer> numbers;
  private AssignedFields next;

  int filledByMethod(int n) {
    numbers = new ArrayList<>(n);
    fill(n);
    return numbers.get(0);
  }

  private void fill(int n) {
    for (int i = 0; i < n; i++) {
      numbers.add(i);
    }
  }

  int filledByOther(int n, Runnable filler) {
    this.numbers = new ArrayList<>(n);
    filler.run();
    return this.numbers.get(0) + new Filler(this).size;
  }

  private static final class Filler {
    final int size;

    Filler(AssignedFields owner) {
      owner.numbers.add(1);
      size = owner.numbers.size();
    }
  }

  int filledByConstructor(int n) {
    numbers = new ArrayList<>(n);
    Filler filler = new Filler(this);
    return numbers.get(0) + filler.size;
  }

  int argumentFills(int n) {
    numbers = new ArrayList<>(n);
    numbers.set(0, one());
    return numbers.size();
  }

  private int one() {
    numbers.add(1);
    return 1;
  }

  int ofNext(int n) {
    numbers = new ArrayList<>(n);
    return next.numbers.get(0);
  }

  void nextIsNew(int n) {
    next.numbers = new ArrayList<>(n);
    numbers.set(0, n);
  }

  int addedFirst(int n) {
    numbers = new ArrayList<>(n);
    numbers.add(n);
    return numbers.get(0);
  }

  int filledByThread(int n, Thread thread) throws InterruptedException {
    numbers = new ArrayList<>(n);
    thread.join();
    return numbers.get(0);
  }

  int filledByLambda(List<Integer> source) {
    numbers = new ArrayList<>(source.size());
    source.forEach(each -> numbers.add(each));
    return numbers.get(0);
  }

  int filledByReference(List<Integer> source) {
    this.numbers = new ArrayList<>(source.size());
    source.forEach(this.numbers::add);
    return this.numbers.get(0);
  }

  void otherMethod(int n) {
    numbers = new ArrayList<>(n);
  }

  int readElsewhere() {
    return numbers.get(0);
  }
}
