// A test goes through a few constants, and is read more often than it is run.
package enumvaluesinloop;

import java.util.concurrent.TimeUnit;

class DecoderTest {
  void allAreFound() {
    for (int i = 0; i < TimeUnit.values().length; i++) {
      if (TimeUnit.values()[i].ordinal() != i) {
        throw new AssertionError(i);
      }
    }
  }

  void anyTimes(int n) {
    for (int i = 0; i < n; i++) {
      for (TimeUnit unit : TimeUnit.values()) {
        assert TimeUnit.valueOf(unit.name()) == unit;
      }
    }
  }
}
