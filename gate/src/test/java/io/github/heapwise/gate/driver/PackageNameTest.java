package io.github.heapwise.gate.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {
  @Test
  void isWhatTheFileDeclares() {
    assertThat(PackageName.of("package a.b.c;")).hasValue("a.b.c");
    assertThat(PackageName.of("/* package x; */ // package y;\npackage a . /* z */ b ;"))
        .hasValue("a.b");
    assertThat(PackageName.of("@A @B(\"package x; ) \\\" \") @x.C(v = ')', w = @D(1)) package a;"))
        .hasValue("a");
    assertThat(PackageName.of("\uFEFFpackage a;")).hasValue("a");
    assertThat(PackageName.of(";;package a;")).hasValue("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"import a.b;", "class A {}", "@interface A { }", "@Deprecated class A { }"})
  void isEmptyWhereTheFileDeclaresNone(String head) {
    assertThat(PackageName.of(head)).hasValue("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/* licence", "// licence", "@A(", "@A", "pack", "package a.b"})
  void isUnknownWhereTheTextEndsTooEarly(String head) {
    assertThat(PackageName.of(head)).isEmpty();
  }

  @Test
  void isFoundBehindALongLicence(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("A.java");
    Files.writeString(
        file, "/*" + " all rights reserved".repeat(1000) + "*/ package a.b; class A {}");
    assertThat(PackageName.of(file, StandardCharsets.UTF_8)).isEqualTo("a.b");
  }

  @Test
  void isEmptyForAnEmptyFile(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("A.java"));
    assertThat(PackageName.of(file, StandardCharsets.UTF_8)).isEmpty();
  }
}
