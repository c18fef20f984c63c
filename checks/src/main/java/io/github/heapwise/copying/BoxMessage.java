package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.BoxedUpdate;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.fixes.Rewrite;
import java.util.Locale;
import java.util.OptionalLong;

/** What is said of numbers that are boxed again and again. */
final class BoxMessage {
  private static final long EXAMPLE = 100_000;

  private BoxMessage() {}

  static String of(
      BoxedUpdate update,
      boolean isElement,
      OptionalLong times,
      Rewrite rewrite,
      VisitorState state) {
    Box box = update.box();
    String advice =
        isElement
            ? "Make it an array of " + box.primitive() + ", if no element is ever null."
            : rewrite.fix().isEmpty()
                ? "Count in a local "
                    + box.primitive()
                    + "; there is no fix since "
                    + rewrite.refusal()
                    + "."
                : "Make it " + article(box.primitive()) + ".";
    return String.format(
        Locale.ROOT,
        "`%s` is %s, so each step takes the number out of a box and puts the result into a new one."
            + " %s %s",
        state.getSourceForNode(update.target()),
        article(box.name()),
        bytes(box, times.orElse(EXAMPLE), "steps"),
        advice);
  }

  static String of(BoxedMapUpdate update) {
    Box box = update.box();
    return String.format(
        Locale.ROOT,
        "This `put` looks its key up a second time, and puts the sum into a new box. %s Use merge,"
            + " which looks it up once, or values that count themselves: a LongAdder, or an array of"
            + " one %s.",
        bytes(box, EXAMPLE, "times"),
        box.primitive());
  }

  static String of(BoxedReduction reduction) {
    Box box = reduction.box();
    String stream = box.name().equals("Integer") ? "Int" : box.name();
    boolean isPrimitiveStream =
        stream.equals("Int") || stream.equals("Long") || stream.equals("Double");
    return String.format(
        Locale.ROOT,
        "This `%s` goes over boxed numbers%s. %s %s",
        Code.nameOf(reduction.call()),
        reduction.perPartialResult() ? ", and boxes each partial result" : " made for it alone",
        bytes(box, EXAMPLE, "elements"),
        Code.nameOf(reduction.call()).equals("reducing")
            ? "Use Collectors.summing" + stream + " or its like."
            : isPrimitiveStream
                ? "Reduce " + article(stream + "Stream") + ", which has none: mapTo" + stream + "."
                : "Reduce a primitive stream.");
  }

  static String of(UnboxedElements elements) {
    Box box = elements.box();
    return String.format(
        Locale.ROOT,
        "`%s` puts each number into a box that `%s` takes it out of again. %s Leave the `%s` out%s.",
        Code.nameOf(elements.maker()),
        Code.nameOf(elements.call()),
        bytes(box, EXAMPLE, "elements"),
        Code.nameOf(elements.maker()),
        elements.maker().getArguments().isEmpty()
            ? ""
            : ": `" + Code.nameOf(elements.call()) + "` takes its function");
  }

  private static String article(String name) {
    return (name.startsWith("I") || name.startsWith("i") ? "an " : "a ") + name;
  }

  private static String bytes(Box box, long count, String of) {
    return String.format(
        Locale.ROOT,
        "%,d %s make up to %,d bytes of %s objects%s.",
        count,
        of,
        count * box.bytes(),
        box.name(),
        box.isCached() ? ", those from -128 to 127 left out" : "");
  }
}
