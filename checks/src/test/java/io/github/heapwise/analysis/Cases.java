package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Many pieces of code and what is expected of each, in one compilation: a line is the statements of
 * a method of its own, then {@code |} and the answer.
 */
public final class Cases {
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Snippet snippet;

  private Cases(String members, String parameters, String lines) {
    StringBuilder methods = new StringBuilder(members);
    for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
      int bar = line.lastIndexOf('|');
      String code = line.substring(0, bar).strip();
      methods
          .append("void case" + expected.size() + "(" + parameters + ") throws Exception {")
          .append(code)
          .append("}\n");
      expected.put(code, line.substring(bar + 1).strip());
    }
    this.snippet = Snippet.ofMembers(methods.toString());
  }

  /**
   * @param members what the code may use
   * @param parameters of every method
   * @param lines no two may have the same code
   */
  public static Cases of(String members, String parameters, String lines) {
    return new Cases(members, parameters, lines);
  }

  public Snippet snippet() {
    return snippet;
  }

  /**
   * Asks about a tree of each piece of code.
   *
   * @param wanted finds the tree: exactly one in each
   * @param answer what is shown where it differs from what is expected
   */
  public void check(Predicate<Tree> wanted, Function<TreePath, Object> answer) {
    List<TreePath> found = snippet.findAll(wanted).stream().filter(Cases::isInCase).toList();
    assertThat(found).as("one tree in each case").hasSameSizeAs(expected.keySet());
    Map<String, String> actual = new LinkedHashMap<>();
    List<String> cases = new ArrayList<>(expected.keySet());
    for (int i = 0; i < cases.size(); i++) {
      actual.put(cases.get(i), String.valueOf(answer.apply(found.get(i))));
    }
    assertThat(actual).isEqualTo(expected);
  }

  /** The method that holds the code; null if none does. */
  static MethodTree methodAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return (MethodTree) at.getLeaf();
      }
    }
    return null;
  }

  private static boolean isInCase(TreePath path) {
    MethodTree method = methodAround(path);
    return method != null && method.getName().toString().startsWith("case");
  }
}
