package elementwisecopy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Evidence {
  public static Object run(int n) {
    List<String> marks = Collections.nCopies(n, "mark");
    List<String> copy = new ArrayList<>();
    // BUG: Diagnostic contains: copies `marks` into `copy`
    for (String mark : marks) {
      copy.add(mark);
    }
    return copy;
  }
}
