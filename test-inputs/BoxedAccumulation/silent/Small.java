// Few steps, or numbers that all are in the cache of valueOf.
package boxedaccumulation;

import java.util.List;
import java.util.stream.Stream;

final class Small {
  private Small() {}

  static int cached() {
    Integer n = 0;
    for (int i = 0; i < 100; i++) {
      n++;
    }
    return n;
  }

  static int bounded(List<String> words) {
    Integer shorts = 0;
    while (shorts < 100) {
      shorts++;
    }
    return shorts + words.size();
  }

  static void header() {
    for (Integer i = 0; i < 50; i++) {
      System.out.println(i);
    }
  }

  static double few(double x) {
    Double power = 1.0;
    for (int i = 0; i < 8; i++) {
      power *= x;
    }
    return power;
  }

  static int bytes(byte[] all) {
    Byte xor = 0;
    for (byte each : all) {
      xor = (byte) (xor ^ each);
    }
    return xor;
  }

  static int literal() {
    return Stream.of(1, 2, 3).reduce(0, Integer::sum);
  }

  static Integer backwards() {
    Integer n = 100;
    while (n > 0) {
      n -= 10;
    }
    return n;
  }
}
