// Sealed interfaces and classes with permits lists, implied permits and enum, record and non-sealed members.
package zoo;

import java.util.ArrayList;
import java.util.List;

sealed interface SealedShapes permits SealedShapes.Circle, SealedShapes.Unit, SealedShapes.Open, SealedShapes.Group {

  List<SealedShapes> ALL = new ArrayList<>();

  record Circle(double radius) implements SealedShapes {}

  enum Unit implements SealedShapes {
    ONE,
    TWO {
      @Override
      String label() {
        String s = "";
        for (Unit u : values()) s += u;
        return s;
      }
    };

    String label() {
      return name();
    }
  }

  non-sealed interface Open extends SealedShapes {}

  abstract sealed class Group implements SealedShapes {
    final List<SealedShapes> parts = new ArrayList<>();

    void addTo(List<? super SealedShapes> target) {
      for (SealedShapes part : parts) target.add(part);
    }

    static final class Pair extends Group {}

    static non-sealed class Many extends Group {
      int sealed, permits, record, yield;

      int sum() {
        return sealed + permits + record + this.yield;
      }
    }
  }

  static String all() {
    String s = "";
    for (SealedShapes shape : ALL) {
      s = s + shape;
    }
    return s;
  }
}
