package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Empty all the same, but not seen to be. */
class Unseen {
  private List<String> notFinal = new ArrayList<>(10);

  void put(int i, String word) {
    notFinal.set(i, word);
  }

  String wrapped(int n) {
    List<String> words = Collections.synchronizedList(new ArrayList<>(n));
    return words.get(0);
  }

  List<String> setBeforeAdded(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      result.set(i, words.get(i));
      result.add(words.get(i));
    }
    return result;
  }

  String printed(int n) {
    List<String> words = new ArrayList<>(n);
    System.out.println(words.size());
    return words.get(0);
  }
}
