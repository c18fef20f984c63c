// Other code has got hold of the container and may have filled it.
package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

class GivenAway {
  private final List<String> kept = new ArrayList<>(10);
  private final List<String> filled = new ArrayList<>(10);
  final List<String> visible = new ArrayList<>(10);
  private List<String> replaced = new ArrayList<>(10);

  String passed(int n) {
    List<String> words = new ArrayList<>(n);
    fill(words);
    return words.get(0);
  }

  private static void fill(List<String> words) {
    words.add("a");
  }

  String viaCollections(String... more) {
    List<String> words = new ArrayList<>(more.length);
    Collections.addAll(words, more);
    return words.get(0);
  }

  String viaAlias(int n) {
    List<String> words = new ArrayList<>(n);
    List<String> alias = words;
    alias.add("a");
    return words.get(0);
  }

  String viaLambda(int n) {
    List<String> words = new ArrayList<>(n);
    Runnable filler = () -> words.add("a");
    filler.run();
    return words.get(0);
  }

  Supplier<String> later(int n) {
    List<String> words = new ArrayList<>(n);
    Supplier<String> first = () -> words.get(0);
    words.add("a");
    return first;
  }

  Supplier<String> inClass(int n) {
    List<String> words = new ArrayList<>(n);
    return new Supplier<>() {
      @Override
      public String get() {
        return words.get(0);
      }
    };
  }

  String viaField() {
    fill(kept);
    return kept.get(0);
  }

  void put(int i, String word) {
    visible.set(i, word);
    if (filled.isEmpty()) {
      filled.add(word);
    }
    filled.set(0, word);
    replaced.set(0, word);
  }

  void replace(List<String> words) {
    replaced = words;
  }

  List<String> ternary(List<String> other, boolean fresh) {
    List<String> words = fresh ? new ArrayList<>(4) : other;
    words.set(0, "a");
    return words;
  }

  List<String> branch(List<String> other, boolean fresh) {
    List<String> words = other;
    if (fresh) {
      words = new ArrayList<>(4);
    }
    words.set(0, "a");
    return words;
  }
}
