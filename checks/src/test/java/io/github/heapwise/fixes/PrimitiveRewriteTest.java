package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Snippet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimitiveRewriteTest {
  private static final String HELPERS =
      "static void take(long n) {} static void any(Object o) {} static void two(Object o) {}"
          + " static void two(long n) {} ";

  private static Rewrite rewrite(String members) {
    Snippet snippet = Snippet.ofMembers(HELPERS + members);
    VarSymbol variable = snippet.variable("sum");
    return PrimitiveRewrite.of(
        variable, Box.of(variable.type).orElseThrow(), snippet.uses(), snippet.state());
  }

  private static Rewrite ofLocal(String statements) {
    return rewrite("Object m(int[] xs, Long other, List<Long> list) { " + statements + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Long sum = 0L; for (int x : xs) sum += x; return sum;",
        "Long sum = 0L; sum++; --sum; sum = sum + 1; return null;",
        "Long sum = Long.valueOf(0); sum += 1; take(sum); any(sum); return null;",
        "Long sum; sum = 0L; if (sum > 3 && sum == 4) sum = 5L; return sum;",
        "Long sum = 0L; long copy = sum; copy = sum; int i = (int) (long) sum; return copy + i;",
        "Long sum = 0L; System.out.println(sum); return \"\" + sum;",
        "Long sum = 0L; list.forEach(n -> sum.longValue()); return (sum) + 1;",
        "Long sum = 0L; return sum.longValue() + 1;",
      })
  void thePrimitiveTypeDoesTheSame(String statements) {
    Rewrite rewrite = ofLocal(statements);
    assertThat(rewrite.refusal()).isEmpty();
    assertThat(rewrite.fix().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Long sum = other; sum++; return sum; | null may reach it",
        "Long sum = null; sum = 3L; return sum; | null may reach it",
        "Long sum = list.get(0); sum++; return sum; | null may reach it",
        "Long sum = 0L, rest = 0L; return sum + rest; | its type is not written for it alone",
        "Long sum = 0L; return sum == other; | it is used as an object",
        "Long sum = 0L; return sum.equals(other); | it is used as an object",
        "Long sum = 0L; return sum.hashCode(); | it is used as an object",
        "Long sum = 0L; two(sum); return null; | it is used as an object",
        "Long sum = 0L; Long kept = sum; return kept; | it is used as an object",
        "Long sum = 0L; var kept = sum; return kept; | it is used as an object",
        "Long sum = 0L; return (Object) sum; | it is used as an object",
        "Long sum = 0L; return xs == null ? sum : other; | it is used as an object",
        "Long sum = 0L; any(sum++); return null; | it is used as an object",
        "Integer sum = 0; list.remove(sum); return null; | it is used as an object",
      })
  void isRefused(String statements, String why) {
    Rewrite rewrite = ofLocal(statements);
    assertThat(rewrite.refusal()).isEqualTo(why);
    assertThat(rewrite.fix().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private Long sum = 0L; void m() { sum++; } | ''",
        "private static Long sum = 0L; void m() { sum++; } | ''",
        "Long sum = 0L; void m() { sum++; } | others may know the field by its type",
        "@Deprecated private Long sum = 0L; void m() { sum++; } | others may know the field by its type",
        "private Long sum; { sum = 0L; } void m() { sum++; } | others may know the field by its type",
        "void m(Long sum) { sum++; } | callers may pass null",
      })
  void fieldsAreTheClasssOwn(String member, String refusal) {
    assertThat(rewrite(member).refusal()).isEqualTo(refusal);
  }
}
