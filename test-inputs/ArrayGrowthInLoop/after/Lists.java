package arraygrowthinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Local arrays of objects that grow by one: a list does the same. */
class Lists {
  static String[] withoutBlanks(Iterator<String> lines) {
    List<String> kept = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isBlank()) {
        kept.add(line.trim());
      }
    }
    return kept.toArray(new String[0]);
  }

  static Integer[] squares(int n) {
    List<Integer> squares = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      squares.add(i * i);
    }
    if (squares.size() > 10) {
      return squares.toArray(new Integer[0]); // enough
    }
    for (Integer square : squares) {
      System.out.println(square);
    }
    return squares.toArray(new Integer[0]);
  }

  static int total(CharSequence[] texts) {
    List<CharSequence> longTexts = new ArrayList<>();
    for (CharSequence text : texts) {
      if (text.length() > longTexts.size()) {
        longTexts.add(text);
      }
    }
    int total = 0;
    for (CharSequence text : longTexts) total += text.length();
    return total + longTexts.size();
  }

  static void printed(Object[] values) {
    List<Object> shown = new ArrayList<>();
    for (Object value : values) {
      // Each of them.
      shown.add(value); // may be null
    }
    System.out.printf("%s %s%n", shown.toArray(new Object[0]));
  }

  static String[][] rows(String[] lines) {
    String[][] rows = new String[lines.length][];
    int row = 0;
    for (String line : lines) {
      List<String> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        words.add(word);
      }
      rows[row++] = words.toArray(new String[0]);
    }
    return rows;
  }
}
