package elementwisecopy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Evidence {
  public static Object run(int n) {
    List<String> marks = Collections.nCopies(n, "mark");
    List<String> copy = new ArrayList<>(marks);
    return copy;
  }
}
