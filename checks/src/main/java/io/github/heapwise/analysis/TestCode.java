package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.regex.Pattern;

/** Which files are tests: they run once, with as little data as shows what they test. */
public final class TestCode {
  private static final Pattern CLASS = Pattern.compile(".*(Tests?|TestCase|[a-z]IT)");
  private static final Pattern IMPORT =
      Pattern.compile("(org\\.junit|junit\\.framework|org\\.testng)\\..*");

  private TestCode() {}

  /** Whether the file lies among tests, is named like one, or uses JUnit or TestNG. */
  public static boolean isIn(TreePath path, VisitorState state) {
    if (state.errorProneOptions().isTestOnlyTarget()
        || path.getCompilationUnit().getSourceFile().getName().contains("/src/test/")) {
      return true;
    }
    for (Tree type : path.getCompilationUnit().getTypeDecls()) {
      if (type instanceof ClassTree
          && CLASS.matcher(((ClassTree) type).getSimpleName()).matches()) {
        return true;
      }
    }
    return path.getCompilationUnit().getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .anyMatch(name -> IMPORT.matcher(name.toString()).matches());
  }
}
