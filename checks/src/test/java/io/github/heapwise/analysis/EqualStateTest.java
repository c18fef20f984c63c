package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EqualStateTest {
  private static final String MEMBERS =
      "int a; double d; String s; int[] xs; List<String> list; static Snippet any; Object[] many;"
          + "java.math.BigDecimal dec;"
          + "String getS() { return s; }"
          + "boolean same(Snippet o) { return a == o.a; }"
          + "int lower(Snippet o) { return a < o.a ? -1 : 0; }"
          + "int order(Snippet o) { if (o == this) return 0; return s.compareTo(o.s); }"
          + "public int hashCode() { return 0; }"
          + "public boolean equals(Object o) {";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return o instanceof Snippet && s.equals(((Snippet) o).s);",
        "return o instanceof Snippet t && t.s.equals(s);",
        "if (this == o) return true; if (!(o instanceof Snippet)) return false;"
            + " Snippet t = (Snippet) o; return s == t.s;",
        "Snippet t = (Snippet) o; return s == null ? t.s == null : s.equals(t.s);",
        "Snippet t = (Snippet) o; if (s == null) { if (t.s != null) return false; }"
            + " else if (!s.equals(t.s)) return false; return true;",
        "Snippet t = (Snippet) o; if (s != null ? !s.equals(t.s) : t.s != null) return false;"
            + " return true;",
        "Snippet t = (Snippet) o; return this == o || (t.s == s || s != null && s.equals(t.s));",
        "Snippet t = (Snippet) o; String mine = s; String other = t.s; return"
            + " Objects.equals(mine, other);",
        "try { Snippet t = (Snippet) o; return s.equals(t.s); } catch (ClassCastException e) {"
            + " return false; }",
        "Snippet t = (Snippet) o; return s.compareTo(t.s) == 0;",
        "Snippet t = (Snippet) o; int c = t.s.compareTo(s); return 0 == c;",
        "return this == o || order((Snippet) o) == 0;",
        "return o != null && getClass() == o.getClass() && getS().equals(((Snippet) o).getS());",
        "if (o instanceof Snippet) { Snippet t = Snippet.class.cast(o); boolean b ="
            + " s.equals(t.s); return b; } return false;",
      })
  void comparesTheText(String body) {
    assertThat(members(body))
        .hasSize(1)
        .allMatch(member -> member.symbol().name.contentEquals("s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return o == this;",
        "return o instanceof Snippet;",
        "Snippet t = (Snippet) o; return s.equals(t.s) || a == t.a;",
        "Snippet t = (Snippet) o; return t == any || s.equals(t.s);",
        "Snippet t = (Snippet) o; if (t == any) return true; return s.equals(t.s);",
        "Snippet t = (Snippet) o; return s.equalsIgnoreCase(t.s);",
        "Snippet t = (Snippet) o; return Math.abs(a - t.a) < 2;",
        "Snippet t = (Snippet) o; return a != t.a;",
        "Snippet t = (Snippet) o; return !s.equals(t.s);",
        "Snippet t = (Snippet) o; return s.compareToIgnoreCase(t.s) == 0;",
        "Snippet t = (Snippet) o; return s.compareTo(t.s) != 0;",
        "Snippet t = (Snippet) o; return s.compareTo(t.s) == 1;",
        "return lower((Snippet) o) == 0;",
        "Snippet t = (Snippet) o; return s.equals(this.s);",
        "Snippet t = (Snippet) o; for (int x : xs) { if (x == t.a) return true; } return s =="
            + " t.s;",
      })
  void comparesNothing(String body) {
    assertThat(members(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a == t.a | VALUE",
        "d == t.d | LOOSE",
        "Double.compare(d, t.d) == 0 | VALUE",
        "Double.doubleToLongBits(d) == Double.doubleToLongBits(t.d) | VALUE",
        "Arrays.equals(xs, t.xs) | ELEMENTS",
        "xs.equals(t.xs) | VALUE",
        "list.get(0).length() == 0 && list.equals(t.list) | VALUE",
        "same((Snippet) o) | VALUE",
        "a - t.a == 0 | VALUE",
        "d == t.d ? true : Double.compare(d, t.d) == 0 | LOOSE",
        "Double.compare(d, t.d) == 0 ? true : d == t.d | LOOSE",
        "d == t.d && Double.compare(d, t.d) == 0 | VALUE",
        "dec.compareTo(t.dec) == 0 | LOOSE",
        "xs == t.xs ? true : Arrays.equals(xs, t.xs) | ELEMENTS",
        "Objects.deepEquals(xs, t.xs) | ELEMENTS",
        "Objects.deepEquals(many, t.many) | DEEP",
        "Objects.deepEquals(list, t.list) | LOOSE",
      })
  void tellsHow(String comparison, String by) {
    assertThat(members("Snippet t = (Snippet) o; return " + comparison + ";"))
        .extracting(member -> member.by().name())
        .containsExactly(by);
  }

  @Test
  void keepsTheOrderOfTheSource() {
    assertThat(
            members(
                "Snippet t = (Snippet) o; return d == t.d && Objects.equals(list, t.list) && a"
                    + " == t.a;"))
        .extracting(EqualState.Member::text)
        .containsExactly("d", "list", "a");
  }

  @Test
  void seesSuper() {
    Snippet snippet = Snippet.ofMembers(MEMBERS + "return super.equals(o); }");
    assertThat(of(snippet).callsSuper()).isTrue();
  }

  private static List<EqualState.Member> members(String body) {
    return of(Snippet.ofMembers(MEMBERS + body + "}")).members();
  }

  private static EqualState of(Snippet snippet) {
    TreePath equals =
        snippet
            .findAll(
                tree ->
                    tree instanceof MethodTree
                        && ((MethodTree) tree).getName().contentEquals("equals"))
            .get(0);
    return EqualState.of(
        (MethodTree) equals.getLeaf(),
        (ClassTree) equals.getParentPath().getLeaf(),
        snippet.uses(),
        snippet.at(equals));
  }
}
