package roundtripcopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** There is nothing of the JDK that is the same without the copy, or something could change. */
class WithoutFix {
  static int bytes(String text) {
    // BUG: Diagnostic contains: only to be looked at
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  static int bytes(List<String> words) throws IOException {
    int sum = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: only to be looked at
      sum += word.getBytes("UTF-8").length;
      // BUG: Diagnostic contains: only to be looked at
      sum += word.getBytes().length;
    }
    return sum;
  }

  static String again(String text) {
    // BUG: Diagnostic contains: only to be looked at
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  static String inDefault(String text) {
    // BUG: Diagnostic contains: only to be looked at
    return new String(text.getBytes());
  }

  static List<String> keys(List<String> lines) {
    List<String> keys = new ArrayList<>(lines.size());
    for (String line : lines) {
      // BUG: Diagnostic contains: only to be looked at
      keys.add(line.split("=")[0]);
    }
    return keys;
  }

  static InputStream written(byte[] header) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(header);
    // BUG: Diagnostic contains: only to be looked at
    return new ByteArrayInputStream(out.toByteArray());
  }

  static void print(List<String> words) {
    // BUG: Diagnostic contains: only to be looked at
    words.stream().map(String::trim).collect(Collectors.toList()).forEach(System.out::println);
  }

  static void printAll(List<String> words) {
    // BUG: Diagnostic contains: only to be looked at
    words.stream().filter(word -> !word.isEmpty()).toList().forEach(word -> System.out.println(word));
  }

  /** A count need not run the map. */
  static int loaded(List<String> names) {
    // BUG: Diagnostic contains: only to be looked at
    return names.stream().map(WithoutFix::load).collect(Collectors.toList()).size();
  }

  private static String load(String name) {
    System.out.println(name);
    return name;
  }

  static char charOrNone(String text, int index) {
    try {
      // BUG: Diagnostic contains: only to be looked at
      return text.toCharArray()[index];
    } catch (ArrayIndexOutOfBoundsException e) {
      return ' ';
    }
  }

  static int commented(StringBuilder text) {
    // BUG: Diagnostic contains: only to be looked at
    return text.toString( /* all of it */ ).length();
  }

  /** {@code writeTo} throws an exception that this does not. */
  static void keep(ByteArrayOutputStream from, Sink sink) {
    // BUG: Diagnostic contains: only to be looked at
    sink.write(from.toByteArray());
  }

  static class Sink extends OutputStream {
    int count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes) {
      count += bytes.length;
    }
  }

  static int inLocal(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    // BUG: Diagnostic contains: only to be looked at
    return encoded.length;
  }

  static List<String> firsts(List<String> lines) {
    // BUG: Diagnostic contains: Take the part before the first separator
    return lines.stream().map(line -> line.split("=")[0]).collect(Collectors.toList());
  }

  static boolean hasLong(List<String> words) {
    // BUG: Diagnostic contains: Ask for one: findAny, anyMatch or noneMatch.
    return !words.stream().filter(word -> word.length() > 9).collect(Collectors.toList()).isEmpty();
  }

  static boolean isEmpty(List<String> words) {
    // BUG: Diagnostic contains: Ask for one: findAny, anyMatch or noneMatch.
    return words.stream().map(String::trim).toList().isEmpty();
  }

  static String behindAnother(ByteArrayOutputStream out) throws IOException {
    byte[] bytes = out.toByteArray();
    // BUG: Diagnostic contains: only to be looked at
    return name(3) + new String(bytes, StandardCharsets.UTF_8);
  }

  private static String name(int number) {
    return "number " + number;
  }
}
