package io.github.heapwise.report;

import com.google.common.collect.Range;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.sun.source.tree.CompilationUnitTree;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Turns Error Prone's fixes into edits. The one place that calls {@code Fix.getReplacements}, whose
 * parameter type changed in Error Prone 2.46, and therefore does so by reflection.
 */
public final class FixEdits {
  private FixEdits() {}

  /**
   * The edits of {@code fix}, imports included, sorted by position; empty for an empty fix.
   *
   * @param source the text of {@code unit}
   */
  public static List<Edit> of(Fix fix, CompilationUnitTree unit, CharSequence source) {
    List<Edit> edits = new ArrayList<>();
    if (fix.isEmpty()) {
      return edits;
    }
    for (Object each : replacements(fix, unit)) {
      Replacement replacement = (Replacement) each;
      Range<Integer> range = replacement.range();
      edits.add(new Edit(range.lowerEndpoint(), range.upperEndpoint(), replacement.replaceWith()));
    }
    if (!fix.getImportsToAdd().isEmpty()) {
      edits.addAll(ImportEdits.adding(new TreeSet<>(fix.getImportsToAdd()), unit, source));
    }
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    return List.copyOf(edits);
  }

  private static Iterable<?> replacements(Fix fix, CompilationUnitTree unit) {
    try {
      for (Method method : Fix.class.getMethods()) {
        if (method.getName().equals("getReplacements") && method.getParameterCount() == 1) {
          Object positions = endPositions(method.getParameterTypes()[0], unit);
          return (Iterable<?>) method.invoke(fix, positions);
        }
      }
      throw new NoSuchMethodException("Fix.getReplacements");
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this Error Prone is not supported: " + e, e);
    }
  }

  private static Object endPositions(Class<?> type, CompilationUnitTree unit)
      throws ReflectiveOperationException {
    if (type.getSimpleName().equals("ErrorProneEndPosTable")) {
      Method create = type.getDeclaredMethod("create", CompilationUnitTree.class);
      create.setAccessible(true);
      return create.invoke(null, unit);
    }
    return unit.getClass().getField("endPositions").get(unit);
  }
}
