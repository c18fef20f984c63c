package nullcollectionwrite;

import java.util.ArrayList;
import java.util.List;

/** Null where a call comes, which is not seen. */
class Unseen {
  private List<String> names;
  private List<String> asked;
  List<String> open;

  void init() {
    names = new ArrayList<>();
  }

  void calledFirst() {
    // Only init() sets it, and nobody calls that.
    names.add("first");
    open.add("first");
  }

  void testedTooLate() {
    asked.add("first");
    if (asked == null) {
      System.out.println("no names");
    }
  }

  void chain(int kind) {
    List<String> all = null;
    if (kind == 1) {
      all = new ArrayList<>();
    } else if (kind == 2) {
      all = new ArrayList<>(2);
    }
    all.add("end");
  }
}
