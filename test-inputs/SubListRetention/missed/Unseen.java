// Nobody knows here how long a list lives that an unknown method returns, nor what one does with a
// list that it gets.
package sublistretention;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

class Unseen {
  private List<String> top;

  void ofUnknown(Callable<List<String>> source) throws Exception {
    top = source.call().subList(0, 10);
  }

  void toUnknown(List<String> words, Consumer<List<String>> sink) {
    List<String> all = new ArrayList<>(words);
    sink.accept(all.subList(0, 10));
  }

  int size() {
    return top.size();
  }
}
