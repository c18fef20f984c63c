package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Vector;

/** Fields that a constructor or method assigns, and indexes at once. */
class AssignedFields {
  private final List<Double> weights;
  private Vector<String> names = new Vector<>();
  List<Integer> parents;

  AssignedFields(int n, Random random) {
    // BUG: Diagnostic contains: `new ArrayList<>(n)` is empty
    weights = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      weights.set(i, random.nextDouble());
    }
  }

  void reset(int n) {
    // BUG: Diagnostic contains: `new Vector<>(n)` is empty
    this.names = new Vector<>(n);
    for (int i = 0; i < n; ++i) {
      this.names.setElementAt("", i);
    }
  }

  void makeSet(int n) {
    // BUG: Diagnostic contains: `new ArrayList<>(n + 1)` is empty
    parents = new ArrayList<>(n + 1);
    for (int i = n; i >= 0; i--) {
      parents.set(i, i);
    }
  }
}
