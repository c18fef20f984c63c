package io.github.heapwise.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads JSON as far as {@link Baseline} writes it: an object with strings and whole numbers. Error
 * Prone brings no JSON library to the processor path, and the checks' jar may depend on nothing
 * else.
 */
final class JsonLine {
  private final String text;
  private int at;

  private JsonLine(String text) {
    this.text = text;
  }

  /**
   * The members of the object, in their order.
   *
   * @return null if {@code text} is anything else
   */
  static Map<String, Object> read(String text) {
    try {
      return new JsonLine(text).object();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    if (peek() == '}') {
      at++;
    } else {
      do {
        String key = string();
        expect(':');
        members.put(key, peek() == '"' ? string() : number());
      } while (next() == ',');
      at--;
      expect('}');
    }
    if (!text.substring(at).isBlank()) {
      throw new IllegalArgumentException("text behind the object");
    }
    return members;
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'u':
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return c;
    }
  }

  private Integer number() {
    int start = at;
    while (Character.isDigit(text.charAt(at))) {
      at++;
    }
    return Integer.valueOf(text.substring(start, at));
  }

  private char peek() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw new IllegalArgumentException("no " + wanted);
    }
  }
}
