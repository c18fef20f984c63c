package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetWidthTest {
  private static CharsetWidth widthOf(String expression) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static final java.nio.charset.Charset KEPT = java.nio.charset.StandardCharsets.UTF_8;
            static final String NAME = "latin1";
            void method(java.nio.charset.Charset given, String name) {
              Object value =\s"""
                + expression
                + "; }");
    return CharsetWidth.of(snippet.valueOf("value"), snippet.uses());
  }

  @ParameterizedTest
  @CsvSource({
    "java.nio.charset.StandardCharsets.UTF_8, SEVERAL",
    "java.nio.charset.StandardCharsets.UTF_16LE, FIXED",
    "java.nio.charset.StandardCharsets.ISO_8859_1, ONE",
    "java.nio.charset.StandardCharsets.US_ASCII, ONE",
    "(java.nio.charset.StandardCharsets.US_ASCII), ONE",
    "java.nio.charset.StandardCharsets.UTF_8.name(), SEVERAL",
    "java.nio.charset.Charset.defaultCharset(), SEVERAL",
    "'java.nio.charset.Charset.forName(\"windows-1252\")', ONE",
    "java.nio.charset.Charset.forName(name), UNKNOWN",
    "'\"utf-8\"', SEVERAL",
    "'\"UTF8\"', SEVERAL",
    "'\"ISO-8859-15\"', ONE",
    "'\"Cp1252\"', ONE",
    "'\"UTF-16\"', FIXED",
    "'\"x-private\"', UNKNOWN",
    "KEPT, SEVERAL",
    "NAME, ONE",
    "given, UNKNOWN",
    "name, UNKNOWN"
  })
  void isWhatTheCodeSays(String expression, CharsetWidth width) {
    assertThat(widthOf(expression)).isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "US-ASCII", "windows-1252", "IBM437", "KOI8-R"})
  void isOneByteInTheRunningJdkToo(String name) {
    assertThat(CharsetWidth.ofName(name)).isEqualTo(CharsetWidth.ONE);
    assertThat("a\u00e9\u20ac".getBytes(Charset.forName(name))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE"})
  void isOfFixedWidthInTheRunningJdkToo(String name) {
    assertThat(CharsetWidth.ofName(name)).isEqualTo(CharsetWidth.FIXED);
    assertThat("\u20ac".getBytes(Charset.forName(name)))
        .hasSameSizeAs("a".getBytes(Charset.forName(name)))
        .hasSizeGreaterThan("a".getBytes(StandardCharsets.UTF_8).length);
  }
}
