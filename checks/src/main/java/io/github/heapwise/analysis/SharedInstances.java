package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes of which a framework makes one instance, and calls its methods from many threads.
 *
 * <p>By what they extend: servlets and filters, gRPC services. By their annotations: Spring's
 * stereotypes and {@code @Configuration}, {@code @ApplicationScoped}, {@code @Singleton} of {@code
 * inject}. One annotation that gives the class another scope, or a container's own locks
 * ({@code @Singleton} of EJB), takes it out. An annotation that javac has not resolved is known by
 * its import.
 */
public final class SharedInstances {
  private static final Map<String, String> SUPERTYPES =
      Map.of(
          "javax.servlet.Servlet", "a servlet",
          "jakarta.servlet.Servlet", "a servlet",
          "javax.servlet.http.HttpServlet", "a servlet",
          "jakarta.servlet.http.HttpServlet", "a servlet",
          "javax.servlet.Filter", "a servlet filter",
          "jakarta.servlet.Filter", "a servlet filter");

  /** The kind of a class that sets other beans up. */
  public static final String CONFIGURATION = "a Spring configuration";

  private static final Map<String, String> ANNOTATIONS =
      Map.ofEntries(
          Map.entry("org.springframework.stereotype.Controller", "a Spring controller"),
          Map.entry(
              "org.springframework.web.bind.annotation.RestController", "a Spring controller"),
          Map.entry("org.springframework.stereotype.Service", "a Spring bean"),
          Map.entry("org.springframework.stereotype.Component", "a Spring bean"),
          Map.entry("org.springframework.stereotype.Repository", "a Spring bean"),
          Map.entry("org.springframework.context.annotation.Configuration", CONFIGURATION),
          Map.entry("jakarta.enterprise.context.ApplicationScoped", "an application-scoped bean"),
          Map.entry("javax.enterprise.context.ApplicationScoped", "an application-scoped bean"),
          Map.entry("jakarta.inject.Singleton", "a singleton"),
          Map.entry("javax.inject.Singleton", "a singleton"),
          Map.entry("com.google.inject.Singleton", "a singleton"));

  /** Simple names: whichever package they are of, the instance is not everybody's. */
  private static final Set<String> OTHER_SCOPES =
      Set.of(
          "RequestScope",
          "SessionScope",
          "RequestScoped",
          "SessionScoped",
          "ConversationScoped",
          "ViewScoped",
          "Dependent",
          "TransactionScoped",
          "StepScope",
          "JobScope",
          "RefreshScope",
          "NotThreadSafe",
          "ThreadConfined",
          "Immutable");

  private SharedInstances() {}

  /** What the class is, with its article; empty if nothing says that its instance is shared. */
  public static Optional<String> kindOf(
      ClassTree tree, CompilationUnitTree unit, VisitorState state) {
    Symbol symbol = Code.symbolOf(tree);
    if (symbol == null) {
      return Optional.empty();
    }
    List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
    if (annotations.stream().anyMatch(each -> isOtherScope(each, unit))) {
      return Optional.empty();
    }
    for (AnnotationTree each : annotations) {
      String kind = ANNOTATIONS.get(nameOf(each.getAnnotationType(), unit));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    for (Map.Entry<String, String> each : SUPERTYPES.entrySet()) {
      if (Code.isSubtype(symbol.type, each.getKey(), state) || isNamed(tree, each.getKey(), unit)) {
        return Optional.of(each.getValue());
      }
    }
    return isGrpcService(symbol) ? Optional.of("a gRPC service") : Optional.empty();
  }

  private static boolean isOtherScope(AnnotationTree annotation, CompilationUnitTree unit) {
    String name = nameOf(annotation.getAnnotationType(), unit);
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return OTHER_SCOPES.contains(simple)
        || name.equals("org.springframework.context.annotation.Scope")
            && !annotation.getArguments().toString().contains("singleton")
            && !annotation.getArguments().toString().contains("SINGLETON");
  }

  private static boolean isNamed(ClassTree tree, String type, CompilationUnitTree unit) {
    Tree parent = tree.getExtendsClause();
    return parent != null && Code.typeOf(parent) == null && nameOf(parent, unit).equals(type);
  }

  /** The qualified name of a type; by its import where javac has not resolved it. */
  private static String nameOf(Tree type, CompilationUnitTree unit) {
    Type resolved = Code.typeOf(type);
    if (resolved != null) {
      return resolved.tsym.getQualifiedName().toString();
    }
    if (!(type instanceof IdentifierTree)) {
      return type.toString();
    }
    String simple = ((IdentifierTree) type).getName().toString();
    for (ImportTree each : unit.getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (imported.endsWith("." + simple)) {
        return imported;
      }
    }
    return simple;
  }

  /** {@code extends GreeterGrpc.GreeterImplBase}: what the generator of gRPC calls its classes. */
  private static boolean isGrpcService(Symbol symbol) {
    Type parent =
        symbol instanceof Symbol.ClassSymbol ? ((Symbol.ClassSymbol) symbol).getSuperclass() : null;
    return parent != null
        && parent.tsym != null
        && parent.tsym.getSimpleName().toString().endsWith("ImplBase")
        && parent.tsym.owner != null
        && parent.tsym.owner.getSimpleName().toString().endsWith("Grpc");
  }
}
