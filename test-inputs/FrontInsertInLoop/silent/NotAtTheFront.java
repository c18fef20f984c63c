// Not at the front, or not by index: what is shifted is little, or unknown.
package frontinsertinloop;

import java.util.List;

class NotAtTheFront {
  void atTheEnd(List<String> list, StringBuilder text, String[] words) {
    for (String word : words) {
      list.add(list.size(), word);
      list.add(word);
      text.insert(text.length(), word);
    }
    while (!list.isEmpty()) {
      list.remove(list.size() - 1);
      text.deleteCharAt(text.length() - 1);
    }
  }

  /** Removes what equals 0, wherever it is. */
  void byValue(List<Integer> list, int n) {
    for (int i = 0; i < n; i++) {
      list.remove((Integer) 0);
    }
  }

  void somewhere(List<String> list, StringBuilder text, int[] positions) {
    for (int position : positions) {
      list.add(position, "x");
      list.remove(position);
      text.insert(position, "x");
      text.delete(position, position + 1);
    }
  }

  @SuppressWarnings("FrontInsertInLoop")
  void suppressed(List<String> list, String[] words) {
    for (String word : words) {
      list.add(0, word);
    }
  }

  @SuppressWarnings("heapwise")
  void suppressedWithAll(List<String> list, String[] words) {
    for (String word : words) {
      list.add(0, word);
    }
  }
}
