package io.github.heapwise.copying;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The copies that are made to be looked at: what makes the copy, what looks at it, and what does
 * without. A row is a pair of the first two, and says where the replacement is the same.
 */
final class RoundTripTable {
  private RoundTripTable() {}

  /** How the copy is looked at. */
  enum Use {
    /** {@code copy.name(…)}. */
    CALL,
    /** {@code copy.length}. */
    LENGTH,
    /** {@code copy[i]}. */
    ELEMENT,
    /** {@code name(copy)}, on an object. */
    ARGUMENT,
    /** {@code new name(copy, …)}. */
    CREATION
  }

  /** Under which conditions a row applies, or its replacement does; see {@link RoundTripRules}. */
  enum Rule {
    /** The method is called on, or with, a type that has what the replacement calls. */
    HAS_METHOD,
    /** The one argument of what looks at the copy is a string. */
    STRING_ARGUMENT,
    /** The same charset both ways. */
    SAME_CHARSET,
    /** What is written to is another object, and both are named by variables. */
    OTHER_VARIABLE,
    /** Nothing is done with the producer's receiver afterwards. */
    LAST_USE,
    /** The copy is made in a loop. */
    IN_LOOP,
    /** Every stage of the stream runs for a count as well. */
    COUNTS_ALL,
    /** The stream runs in one thread, and the action leaves what it reads alone. */
    LAZY_IS_THE_SAME,
    /** Nobody catches the exception that only arrays throw. */
    NO_ARRAY_EXCEPTION
  }

  /**
   * A row of the table.
   *
   * @param type the type that the producer is called on
   * @param exact whether subtypes, which may do otherwise, are left out
   * @param producer its name
   * @param use how the copy is looked at
   * @param name of the method or class that does
   * @param rules without which it is no round trip
   * @param replacement the text of the replacement, null if there is none: {@code $r} is the
   *     producer's receiver, {@code $a} the arguments of what looks at the copy
   * @param fixRules without which the replacement could be something else
   * @param copied what is copied, for the message
   * @param advice what does without the copy
   */
  record Row(
      String type,
      boolean exact,
      String producer,
      Use use,
      String name,
      Set<Rule> rules,
      String replacement,
      Set<Rule> fixRules,
      String copied,
      String advice) {}

  private static final String STRING = "java.lang.String";
  private static final String BYTES_OUT = "java.io.ByteArrayOutputStream";
  private static final String COLLECTION = "java.util.Collection";
  private static final String STREAM = "java.util.stream.Stream";
  private static final String TEXT = "the whole text";
  private static final String ELEMENTS = "all elements";

  static final List<Row> ROWS =
      List.of(
          builder("java.lang.StringBuilder", "length", "$r.length()"),
          builder("java.lang.StringBuilder", "charAt", "$r.charAt($a)"),
          builder("java.lang.StringBuilder", "isEmpty", "$r.isEmpty()", Rule.HAS_METHOD),
          builder("java.lang.StringBuilder", "indexOf", "$r.indexOf($a)", Rule.STRING_ARGUMENT),
          builder(
              "java.lang.StringBuilder", "lastIndexOf", "$r.lastIndexOf($a)", Rule.STRING_ARGUMENT),
          builder("java.lang.StringBuilder", "substring", "$r.substring($a)"),
          builder(
              "java.lang.StringBuilder", "contains", "$r.indexOf($a) >= 0", Rule.STRING_ARGUMENT),
          builder("java.lang.StringBuffer", "length", "$r.length()"),
          builder("java.lang.StringBuffer", "charAt", "$r.charAt($a)"),
          builder("java.lang.StringBuffer", "isEmpty", "$r.isEmpty()", Rule.HAS_METHOD),
          builder("java.lang.StringBuffer", "indexOf", "$r.indexOf($a)", Rule.STRING_ARGUMENT),
          builder(
              "java.lang.StringBuffer", "lastIndexOf", "$r.lastIndexOf($a)", Rule.STRING_ARGUMENT),
          builder("java.lang.StringBuffer", "substring", "$r.substring($a)"),
          builder(
              "java.lang.StringBuffer", "contains", "$r.indexOf($a) >= 0", Rule.STRING_ARGUMENT),
          new Row(
              STRING,
              true,
              "toCharArray",
              Use.LENGTH,
              "",
              Set.of(),
              "$r.length()",
              Set.of(),
              TEXT,
              "Ask the string for its length."),
          new Row(
              STRING,
              true,
              "toCharArray",
              Use.ELEMENT,
              "",
              Set.of(),
              "$r.charAt($a)",
              Set.of(Rule.NO_ARRAY_EXCEPTION),
              TEXT,
              "Ask the string for the char."),
          new Row(
              STRING,
              true,
              "getBytes",
              Use.LENGTH,
              "",
              Set.of(),
              null,
              Set.of(),
              TEXT,
              "Where the bytes are needed as well, encode once and keep the array; else count them,"
                  + " as Guava's Utf8.encodedLength does."),
          new Row(
              STRING,
              true,
              "getBytes",
              Use.CREATION,
              STRING,
              Set.of(Rule.SAME_CHARSET),
              null,
              Set.of(),
              TEXT + " twice",
              "The string itself is the same, but for chars that the charset lacks."),
          new Row(
              STRING,
              true,
              "split",
              Use.ELEMENT,
              "0",
              Set.of(Rule.IN_LOOP),
              null,
              Set.of(),
              TEXT,
              "Take the part before the first separator, by indexOf and substring."),
          new Row(
              BYTES_OUT,
              true,
              "toByteArray",
              Use.CREATION,
              STRING,
              Set.of(),
              "$r.toString($a)",
              Set.of(Rule.HAS_METHOD),
              "all bytes",
              "Let the stream decode its bytes: toString."),
          new Row(
              BYTES_OUT,
              true,
              "toByteArray",
              Use.ARGUMENT,
              "write",
              Set.of(Rule.OTHER_VARIABLE),
              "$r.writeTo($o)",
              Set.of(Rule.HAS_METHOD),
              "all bytes",
              "Let the stream write its bytes: writeTo."),
          new Row(
              BYTES_OUT,
              true,
              "toByteArray",
              Use.CREATION,
              "java.io.ByteArrayInputStream",
              Set.of(Rule.LAST_USE),
              null,
              Set.of(),
              "all bytes",
              "A subclass of ByteArrayOutputStream can hand out its `buf` and `count` to be read."),
          new Row(
              COLLECTION,
              false,
              "toArray",
              Use.LENGTH,
              "",
              Set.of(),
              "$r.size()",
              Set.of(),
              ELEMENTS,
              "Ask the collection for its size."),
          new Row(
              STREAM,
              false,
              "collect",
              Use.CALL,
              "size",
              Set.of(),
              "(int) $r.count()",
              Set.of(Rule.COUNTS_ALL),
              ELEMENTS,
              "Count the elements."),
          new Row(
              STREAM,
              false,
              "toList",
              Use.CALL,
              "size",
              Set.of(),
              "(int) $r.count()",
              Set.of(Rule.COUNTS_ALL),
              ELEMENTS,
              "Count the elements."),
          empty("collect"),
          empty("toList"),
          new Row(
              STREAM,
              false,
              "collect",
              Use.CALL,
              "forEach",
              Set.of(Rule.LAZY_IS_THE_SAME),
              null,
              Set.of(),
              ELEMENTS,
              "Go through the stream: forEachOrdered, unless all has to be there before."),
          new Row(
              STREAM,
              false,
              "toList",
              Use.CALL,
              "forEach",
              Set.of(Rule.LAZY_IS_THE_SAME),
              null,
              Set.of(),
              ELEMENTS,
              "Go through the stream: forEachOrdered, unless all has to be there before."));

  /** Asked first, since every call is. */
  static final Set<String> PRODUCERS = ROWS.stream().map(Row::producer).collect(Collectors.toSet());

  private static Row builder(String type, String name, String replacement, Rule... rules) {
    return new Row(
        type,
        true,
        "toString",
        Use.CALL,
        name,
        Set.of(rules),
        replacement,
        Set.of(),
        TEXT,
        "The builder has the method itself.");
  }

  /** No replacement: the stages would run up to the first element, which may not be null. */
  private static Row empty(String producer) {
    return new Row(
        STREAM,
        false,
        producer,
        Use.CALL,
        "isEmpty",
        Set.of(),
        null,
        Set.of(),
        ELEMENTS,
        "Ask for one: findAny, anyMatch or noneMatch.");
  }
}
