package sublistretention;

import java.util.List;

class InLoops {
  private List<String> rest;

  int ofLocal(List<String> words) {
    List<String> xs = words;
    int length = 0;
    while (!xs.isEmpty()) {
      length += xs.get(0).length();
      // BUG: Diagnostic contains: a chain of 100,000 views, 3,200,000 bytes
      xs = xs.subList(1, xs.size());
    }
    return length;
  }

  int ofParameter(List<String> xs, int step) {
    int rounds = 0;
    while (xs.size() > step) {
      // BUG: Diagnostic contains: Count an index up
      xs = xs.subList(step, xs.size());
      rounds++;
    }
    return rounds;
  }

  void ofField() {
    do {
      // BUG: Diagnostic contains: view of the view before
      this.rest = rest.subList(1, rest.size());
    } while (!rest.isEmpty());
  }

  int fromTheEnd(List<String> xs) {
    int length = 0;
    for (int i = xs.size(); i > 0; i--) {
      length += xs.get(xs.size() - 1).length();
      // BUG: Diagnostic contains: view of the view before
      xs = xs.subList(0, xs.size() - 1);
    }
    return length;
  }
}
