package oversizedcapacity;

import java.util.ArrayList;
import java.util.List;

class Evidence {
  public static Object run(int n) {
    long length = 0;
    for (int i = 0; i < n; i++) {
      List<String> cells = new ArrayList<>();
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
