package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraversalTest {
  private static Optional<Traversal> first(String statements) {
    Snippet snippet = Snippet.ofStatements(statements);
    return snippet
        .findAll(
            tree ->
                Loop.isStatement(tree)
                    || tree instanceof LambdaExpressionTree
                    || tree instanceof MemberReferenceTree)
        .stream()
        .findFirst()
        .flatMap(path -> Traversal.at(path, snippet.uses(), snippet.at(path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (String x : xs) sink(x); | FOR_EACH | xs",
        "Iterator<String> it = xs.iterator(); while (it.hasNext()) sink(it.next()); | ITERATOR | xs",
        "for (var it = m.keySet().iterator(); it.hasNext(); ) sink(it.next()); | ITERATOR | m.keySet()",
        "xs.forEach(x -> sink(x)); | FUNCTION | xs",
        "m.forEach((k, v) -> sink(k)); | FUNCTION | m",
        "xs.forEach(Snippet::sink); | FUNCTION | xs",
        "xs.iterator().forEachRemaining(x -> sink(x)); | FUNCTION | xs",
        "xs.stream().forEach(x -> sink(x)); | STREAM | xs",
        "xs.parallelStream().skip(1).anyMatch(x -> c()); | STREAM | xs",
        "sink(xs.stream().filter(x -> c()).toList()); | STREAM | xs",
        "xs.stream().filter(x -> c()).sorted().findFirst(); | STREAM | xs",
      })
  void goesThrough(String statements, Traversal.Form form, String source) {
    Optional<Traversal> traversal = first(statements);
    assertThat(traversal.map(Traversal::form)).contains(form);
    assertThat(traversal.orElseThrow().source()).hasToString(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (!xs.isEmpty()) xs.remove(0);",
        "for (int i = 0; i < n; i++) sink(xs.get(i));",
        "Iterator<String> it = xs.iterator(); while (c() && it.hasNext()) sink(it.next());",
        "Iterator<String> it = xs.iterator(); it = xs.iterator(); while (it.hasNext()) sink(it.next());",
        "Iterator<String> it = xs.iterator(); while (it.hasNext()) sink(it);",
        "xs.stream().sorted().forEach(x -> sink(x));",
        "sink(xs.stream().filter(x -> c()));",
        "Stream<String> s = xs.stream().peek(x -> sink(x));",
        "sink(xs.stream().filter(x -> c()).iterator());",
        "xs.stream().findFirst().ifPresent(x -> sink(x));",
        "xs.stream().toList().stream().findAny().map(x -> x);",
        "xs.sort((x, y) -> 0);",
        "Runnable r = () -> sink(xs);",
      })
  void doesNot(String statements) {
    assertThat(first(statements)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String each : xs) sink(each);",
        "var it = xs.iterator(); while (it.hasNext()) { String each = it.next(); sink(each); }",
        "xs.forEach(each -> sink(each));",
        "m.forEach((each, value) -> sink(each));",
      })
  void theVariableOfTheElement(String statements) {
    Snippet snippet = Snippet.ofStatements(statements);
    TreePath path =
        snippet
            .findAll(tree -> Loop.isStatement(tree) || tree instanceof LambdaExpressionTree)
            .get(0);
    Traversal traversal = Traversal.at(path, snippet.uses(), snippet.at(path)).orElseThrow();
    assertThat(traversal.element(snippet.uses()).name.toString()).isEqualTo("each");
  }
}
