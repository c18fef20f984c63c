package io.github.heapwise.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calls {@code public static Object run(int n)} of a class before and after the fix. The results
 * are compared as text, so that a class of the sample may be part of them.
 */
final class RunMethods {
  private static final int[] ARGUMENTS = {0, 1, 2, 7, 100};

  private RunMethods() {}

  /**
   * Passes if the file has no such method.
   *
   * @param before the class files of the code with the trap
   * @param after the class files of the fixed code
   */
  static void assertEqualResults(Path file, Path before, Path after, String header) {
    for (String name : classesWithRun(file)) {
      for (int n : ARGUMENTS) {
        assertThat(call(after, name, n))
            .as("%s: %s.run(%d)", header, name, n)
            .isEqualTo(call(before, name, n));
      }
    }
  }

  private static List<String> classesWithRun(Path file) {
    return Sources.parse(Folders.read(file)).findAll(MethodDeclaration.class).stream()
        .filter(method -> method.getDeclarationAsString().equals("public static Object run(int n)"))
        .map(method -> binaryName(method.getParentNode().orElseThrow()))
        .toList();
  }

  private static String binaryName(Node type) {
    String name = ((TypeDeclaration<?>) type).getNameAsString();
    Node outer = type.getParentNode().orElseThrow();
    if (outer instanceof CompilationUnit unit) {
      return unit.getPackageDeclaration().map(each -> each.getNameAsString() + ".").orElse("")
          + name;
    }
    return binaryName(outer) + "$" + name;
  }

  private static String call(Path classes, String name, int n) {
    List<URL> path = new ArrayList<>();
    path.add(url(classes));
    Settings.libraries().forEach(library -> path.add(url(library)));
    // A loader of its own for each call: static fields start anew.
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Method run = loader.loadClass(name).getMethod("run", int.class);
      // The class itself need not be public.
      run.setAccessible(true);
      return text(run.invoke(null, n));
    } catch (InvocationTargetException e) {
      return "throws " + e.getCause();
    } catch (Exception e) {
      throw new AssertionError(name + " cannot be run: " + e, e);
    }
  }

  private static String text(Object value) {
    return value != null && value.getClass().isArray()
        ? Arrays.deepToString(new Object[] {value})
        : String.valueOf(value);
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
