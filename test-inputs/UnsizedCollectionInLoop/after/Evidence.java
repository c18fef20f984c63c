package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class Evidence {
  private static final Object MARK = "mark";

  public static Object run(int n) {
    List<Object> marks = new ArrayList<>(Math.max(n, 0));
    for (int i = 0; i < n; i++) {
      marks.add(MARK);
    }
    return marks;
  }
}
