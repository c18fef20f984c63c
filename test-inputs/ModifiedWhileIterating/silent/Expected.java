// The exception is what is asked for, or Error Prone reports this very call.
package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

class Expected {
  static boolean isFailFast() {
    List<String> words = new ArrayList<>(List.of("a", "b", "c"));
    try {
      for (String word : words) {
        words.add(word);
      }
      return false;
    } catch (ConcurrentModificationException expected) {
      return true;
    }
  }

  /** Error Prone's own ModifySourceCollectionInStream warns here. */
  static void inAStream(ArrayList<String> words) {
    words.stream().filter(String::isEmpty).forEach(words::remove);
    words.stream().forEach(word -> words.add(word));
  }
}
