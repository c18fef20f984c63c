// The elements have to be there before the action: it changes what the stream reads.
package roundtripcopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Snapshots {
  private final List<String> open = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void closeEmpty() {
    open.stream().filter(String::isEmpty).collect(Collectors.toList()).forEach(open::remove);
  }

  void closeAll() {
    open.stream().toList().forEach(this::close);
  }

  void closeEach() {
    open.stream().toList().forEach(name -> close(name));
  }

  private void close(String name) {
    open.remove(name);
  }

  static void removeOld(Map<String, Integer> ages) {
    ages.keySet().stream().collect(Collectors.toList()).forEach(name -> ages.remove(name));
  }

  static void inParallel(Collection<String> words, List<String> found) {
    words.parallelStream().map(String::trim).collect(Collectors.toList()).forEach(found::add);
  }

  static int distinct(List<String> words) {
    return words.stream().collect(Collectors.toSet()).size();
  }

  InputStream soFar() {
    return new ByteArrayInputStream(out.toByteArray());
  }

  static List<InputStream> parts(List<byte[]> blocks) throws java.io.IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    List<InputStream> parts = new ArrayList<>();
    for (byte[] block : blocks) {
      part.write(block);
      parts.add(new ByteArrayInputStream(part.toByteArray()));
      part.reset();
    }
    return parts;
  }

  InputStream read() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return new ByteArrayInputStream(bytes);
  }

  int lengthBefore() {
    byte[] bytes = out.toByteArray();
    out.write(3);
    return bytes.length;
  }

  static int twice(String text) {
    char[] chars = text.toCharArray();
    return chars.length + chars.hashCode();
  }

  static int eachTime(List<String> words, int n) {
    Object[] all = words.toArray();
    for (int i = 0; i < all.length; i++) {
      words.add("again");
    }
    return n;
  }

  static Runnable later(StringBuilder text) {
    String now = text.toString();
    return () -> System.out.println(now.length());
  }

  static String checked(StringBuilder text) {
    assert text.toString().length() > 0;
    return text.toString();
  }
}
