package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {
  private static Type type(String name) {
    Snippet snippet = Snippet.ofMembers("static " + name + " wanted;");
    return snippet.variable("wanted").type;
  }

  @ParameterizedTest
  @CsvSource({
    "Integer, int, 16, true",
    "Long, long, 24, true",
    "Short, short, 16, true",
    "Float, float, 16, false",
    "Double, double, 24, false"
  })
  void isFoundByEitherType(String name, String primitive, int bytes, boolean isCached) {
    Box box = new Box(name, primitive, bytes, isCached);
    assertThat(Box.of(type(name))).contains(box);
    assertThat(Box.ofPrimitive(type(primitive))).contains(box);
    assertThat(box.isWhole()).isEqualTo(isCached);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Byte", "Character", "Boolean", "Number", "Object", "int", "Integer[]"})
  void othersHaveNone(String name) {
    assertThat(Box.of(type(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"byte", "char", "boolean", "Integer", "int[]", "String"})
  void onlyPrimitiveTypesAreBoxed(String name) {
    assertThat(Box.ofPrimitive(type(name))).isEmpty();
  }

  @Test
  void noTypeHasNone() {
    assertThat(Box.of(null)).isEmpty();
    assertThat(Box.ofPrimitive(null)).isEmpty();
  }
}
