package arraygrowthinloop;

import java.util.Arrays;
import java.util.Iterator;

/** Local arrays of objects that grow by one: a list does the same. */
class Lists {
  static String[] withoutBlanks(Iterator<String> lines) {
    String[] kept = new String[0];
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isBlank()) {
        // BUG: Diagnostic contains: `kept` is copied as a whole each time round this loop. 1,000 additions copy 499,500 references; an ArrayList copies 2,
        kept = Arrays.copyOf(kept, kept.length + 1);
        kept[kept.length - 1] = line.trim();
      }
    }
    return kept;
  }

  static Integer[] squares(int n) {
    Integer[] squares = {};
    for (int i = 0; i < n; i++) {
      Integer[] longer = new Integer[squares.length + 1];
      System.arraycopy(squares, 0, longer, 0, squares.length);
      longer[squares.length] = i * i;
      // BUG: Diagnostic contains: Collect the elements in a list, and make the array of it once.
      squares = longer;
    }
    if (squares.length > 10) {
      return squares; // enough
    }
    for (Integer square : squares) {
      System.out.println(square);
    }
    return squares;
  }

  static int total(CharSequence[] texts) {
    CharSequence[] longTexts = new CharSequence[0];
    for (CharSequence text : texts) {
      if (text.length() > longTexts.length) {
        CharSequence[] next = Arrays.copyOf(longTexts, longTexts.length + 1);
        next[next.length - 1] = text;
        // BUG: Diagnostic contains: `longTexts` is copied as a whole each time it is full.
        longTexts = next;
      }
    }
    int total = 0;
    for (CharSequence text : longTexts) total += text.length();
    return total + longTexts.length;
  }

  static void printed(Object[] values) {
    Object[] shown = new Object[] {};
    for (Object value : values) {
      // Each of them.
      // BUG: Diagnostic contains: `shown` is copied as a whole each time round this loop.
      shown = Arrays.copyOf(shown, (shown.length + 1));
      shown[shown.length - 1] = value; // may be null
    }
    System.out.printf("%s %s%n", shown);
  }

  static String[][] rows(String[] lines) {
    String[][] rows = new String[lines.length][];
    int row = 0;
    for (String line : lines) {
      String[] words = new String[0];
      for (String word : line.split(" ")) {
        // BUG: Diagnostic contains: `words` is copied as a whole each time round this loop.
        words = Arrays.copyOf(words, words.length + 1);
        words[words.length - 1] = word;
      }
      rows[row++] = words;
    }
    return rows;
  }
}
