// The exception is what the code is after.
package capacitytreatedassize;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

class MeantToThrow {
  @Target(ElementType.METHOD)
  @interface Test {
    Class<? extends Throwable> expected();
  }

  boolean throwsWhenEmpty() {
    List<String> words = new ArrayList<>(10);
    try {
      words.get(0);
      return false;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }

  boolean throwsOneOfTwo() {
    StringBuilder text = new StringBuilder(10);
    try {
      text.setCharAt(0, 'a');
      return false;
    } catch (IllegalStateException | StringIndexOutOfBoundsException e) {
      return true;
    }
  }

  @Test(expected = IndexOutOfBoundsException.class)
  void emptyListHasNoFirst() {
    List<String> words = new ArrayList<>(10);
    words.get(0);
  }

  void asserted() {
    List<String> words = new ArrayList<>(10);
    assertThrows(() -> words.get(0));
  }

  private static void assertThrows(Runnable code) {
    try {
      code.run();
    } catch (IndexOutOfBoundsException e) {
      return;
    }
    throw new AssertionError();
  }

  @SuppressWarnings("CapacityTreatedAsSize")
  String suppressed(int n) {
    List<String> words = new ArrayList<>(n);
    return words.get(0);
  }

  @SuppressWarnings("heapwise")
  String suppressedToo(int n) {
    List<String> words = new ArrayList<>(n);
    return words.get(0);
  }
}
