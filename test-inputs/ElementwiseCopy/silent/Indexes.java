// The counter runs over other indexes than all of them in order.
package elementwisecopy;

import java.util.List;

class Indexes {
  static void rest(String[] words, List<String> target) {
    for (int i = 1; i < words.length; i++) {
      target.add(words[i]);
    }
  }

  static void backwards(List<String> words, List<String> target) {
    for (int i = words.size() - 1; i >= 0; i--) {
      target.add(words.get(i));
    }
    for (int i = words.size(); --i >= 0; ) {
      target.add(words.get(i));
    }
  }

  static void everySecond(String[] words, List<String> target) {
    for (int i = 0; i < words.length; i += 2) {
      target.add(words[i]);
    }
  }

  static void shifted(String[] words, List<String> target) {
    for (int i = 0; i < words.length; i++) {
      target.add(words[(i + 1) % words.length]);
    }
  }

  static void other(String[] words, String[] others, List<String> target) {
    for (int i = 0; i < words.length; i++) {
      target.add(others[i]);
    }
  }

  static void positions(String[] words, List<Object> target) {
    for (int i = 0; i < words.length; i++) {
      target.add(i);
    }
  }

  static void putInFront(List<String> words, List<String> target) {
    for (String word : words) {
      target.add(0, word);
    }
  }
}
