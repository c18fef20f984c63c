package oversizedcapacity;

import java.util.ArrayList;
import java.util.List;

class Evidence {
  public static Object run(int n) {
    long length = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: room for 1,024 and gets 4
      List<String> cells = new ArrayList<>(1024);
      cells.add("id");
      cells.add("name");
      cells.add(i % 2 == 0 ? "even" : "odd");
      cells.add("end");
      for (String cell : cells) {
        length += cell.length();
      }
    }
    return length;
  }
}
