package sublistretention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

class Guava {
  private ImmutableList<String> head;
  private List<String> chunk;

  void ofImmutable(ImmutableList<String> all, int n) {
    // BUG: Diagnostic contains: ImmutableList.copyOf(…)
    head = all.subList(0, n);
  }

  void firstPart(List<String> all, int n) {
    // BUG: Diagnostic contains: `subList`
    chunk = Lists.reverse(all.subList(0, n));
  }

  void reversed(List<String> all, int n) {
    // BUG: Diagnostic contains: keeps all of `all` alive
    chunk = Lists.reverse(all).subList(0, n);
  }

  void partOfPartition(List<String> all, int n) {
    // BUG: Diagnostic contains: `partition`
    chunk = Lists.partition(all, n).get(0);
  }

  List<String> names(List<byte[]> files) {
    List<byte[]> large = new ArrayList<>(files);
    large.removeIf(file -> file.length < 1000);
    // BUG: Diagnostic contains: calls the function again at each access
    return Lists.transform(large, file -> "size " + file.length);
  }

  int size() {
    return head.size() + chunk.size();
  }
}
