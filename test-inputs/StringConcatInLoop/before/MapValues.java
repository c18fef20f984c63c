package stringconcatinloop;

import java.util.List;
import java.util.Map;

class MapValues {
  void put(Map<String, String> texts, List<String[]> pairs) {
    for (String[] pair : pairs) {
      // BUG: Diagnostic contains: kept in a map
      texts.put(pair[0], texts.get(pair[0]) + pair[1]);
    }
  }

  void orDefault(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: kept in a map
      texts.put(word.length(), texts.getOrDefault(word.length(), "") + word);
    }
  }

  void local(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      String old = texts.get(word.length());
      // BUG: Diagnostic contains: kept in a map
      texts.put(word.length(), old == null ? word : old + word);
    }
  }

  void merge(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: kept in a map
      texts.merge(word.length(), word, String::concat);
    }
  }

  void mergeLambda(Map<Integer, String> texts, List<String> words) {
    // BUG: Diagnostic contains: kept in a map
    words.forEach(word -> texts.merge(word.length(), word, (a, b) -> a + "," + b));
  }

  void compute(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: kept in a map
      texts.compute(word.length(), (length, old) -> old == null ? word : old + word);
    }
  }

  void blocks(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: kept in a map
      texts.merge(
          word.length(),
          word,
          (a, b) -> {
            return a.concat(b);
          });
      // BUG: Diagnostic contains: kept in a map
      texts.computeIfPresent(0, (length, old) -> String.format("%s%s", old, word));
    }
  }

  void contained(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      int key = word.length();
      // BUG: Diagnostic contains: kept in a map
      texts.put(key, texts.containsKey(key) ? texts.get(key) + word : word);
    }
  }

  void localWithDefault(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      String old = texts.get(word.length());
      if (old == null) {
        old = "";
      }
      // BUG: Diagnostic contains: kept in a map
      texts.put(word.length(), old + word);
    }
  }

  void localMadeLonger(Map<Integer, String> texts, List<String> words) {
    for (String word : words) {
      String text = texts.getOrDefault(word.length(), "");
      text += word;
      // BUG: Diagnostic contains: kept in a map
      texts.put(word.length(), text);
    }
  }

  void eachColumnOfEachRow(Map<Integer, String> columns, List<String[]> rows) {
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        // BUG: Diagnostic contains: kept in a map
        columns.put(i, columns.get(i) + row[i]);
      }
    }
  }
}
