package io.github.heapwise.inputs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.List;

/** Java source as a second parser reads it: not the one that made the fixes. */
public final class Sources {
  private Sources() {}

  public static CompilationUnit parse(String source) {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE));
    ParseResult<CompilationUnit> result = parser.parse(source);
    if (!result.isSuccessful()) {
      throw new AssertionError(result.getProblems().toString());
    }
    return result.getResult().orElseThrow();
  }

  /** The comments' texts, white space made equal: a fix may indent a line differently. */
  static List<String> comments(String source) {
    return parse(source).getAllComments().stream()
        .map(comment -> comment.asString().strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** Methods, constructors and initialisers with a body: the sites of a file without markers. */
  static int bodies(String source) {
    CompilationUnit unit = parse(source);
    int bodies = unit.findAll(InitializerDeclaration.class).size();
    for (CallableDeclaration<?> each : unit.findAll(CallableDeclaration.class)) {
      if (!each.isMethodDeclaration() || ((MethodDeclaration) each).getBody().isPresent()) {
        bodies++;
      }
    }
    return bodies;
  }
}
