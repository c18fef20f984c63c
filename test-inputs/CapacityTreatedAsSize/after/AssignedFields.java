package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Vector;

/** Fields that a constructor or method assigns, and indexes at once. */
class AssignedFields {
  private final List<Double> weights;
  private Vector<String> names = new Vector<>();
  List<Integer> parents;

  AssignedFields(int n, Random random) {
    weights = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      weights.add(random.nextDouble());
    }
  }

  void reset(int n) {
    this.names = new Vector<>(n);
    for (int i = 0; i < n; ++i) {
      this.names.addElement("");
    }
  }

  void makeSet(int n) {
    parents = new ArrayList<>(Collections.nCopies(n + 1, null));
    for (int i = n; i >= 0; i--) {
      parents.set(i, i);
    }
  }
}
