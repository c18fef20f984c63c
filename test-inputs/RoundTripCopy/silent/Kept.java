// The copy is kept, handed on or changed: it is not only looked at.
package roundtripcopy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class Kept {
  private char[] chars;
  private byte[] last;

  void keep(String text) {
    chars = text.toCharArray();
  }

  char[] sorted(String text) {
    char[] copy = text.toCharArray();
    Arrays.sort(copy);
    return copy;
  }

  int lengthAndBytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    last = bytes;
    return bytes.length;
  }

  String text(StringBuilder builder) {
    return builder.toString();
  }

  String trimmed(StringBuilder builder) {
    return builder.toString().trim();
  }

  boolean matches(StringBuilder builder, String pattern) {
    return builder.toString().matches(pattern);
  }

  int code(StringBuilder builder, char c) {
    return builder.toString().indexOf(c);
  }

  boolean same(StringBuilder builder, String other) {
    return builder.toString().equals(other);
  }

  List<String> list(List<String> words) {
    List<String> list = words.stream().map(String::trim).collect(Collectors.toList());
    list.add("end");
    return list;
  }

  byte[] bytes(ByteArrayOutputStream out) {
    return out.toByteArray();
  }

  void hand(ByteArrayOutputStream out, OutputStream to) throws IOException {
    byte[] bytes = out.toByteArray();
    to.write(bytes.length);
    to.write(bytes);
  }

  void part(ByteArrayOutputStream out, OutputStream to) throws IOException {
    to.write(out.toByteArray(), 4, 8);
  }

  void print(ByteArrayOutputStream out, Writer to) throws IOException {
    to.write(out.toString());
  }

  String partOf(ByteArrayOutputStream out) {
    return new String(out.toByteArray(), 0, 4, StandardCharsets.UTF_8);
  }

  String second(String line) {
    return line.split("=")[1];
  }

  /** One line, not one of many. */
  String first(String line) {
    return line.split("=")[0];
  }

  List<String> limited(List<String> lines) {
    return lines.stream().map(line -> line.split("=", 2)[0]).collect(Collectors.toList());
  }

  int words(String line) {
    String[] words = line.split(" ");
    return words.length;
  }
}
