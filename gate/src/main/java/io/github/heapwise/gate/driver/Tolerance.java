package io.github.heapwise.gate.driver;

import com.sun.tools.javac.code.TypeAnnotations;
import com.sun.tools.javac.comp.Attr;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.comp.Flow;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Position;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps javac going where it fails for want of types. It is made for code that it will reject: once
 * it has found an error it may throw, as nobody is going to see. Here one missing jar would so cost
 * whole files; it costs the methods in which javac throws.
 */
final class Tolerance {
  private final Attr attr;
  private final Flow flow;
  private final TreeMaker make;
  private final Map<JCMethodDecl, Throwable> givenUp = new LinkedHashMap<>();

  /** To be called before javac's own parts are made: it takes the place of some of them. */
  Tolerance(Context context) {
    TypeAnnotationsThatMayFail.register(context);
    AttrThatMayFail.register(context, givenUp);
    attr = Attr.instance(context);
    flow = Flow.instance(context);
    make = TreeMaker.instance(context);
  }

  /** The methods that javac could not analyse, and why; their bodies have been emptied. */
  Map<JCMethodDecl, Throwable> givenUp() {
    return givenUp;
  }

  /** Gives expressions their types. */
  void attribute(Env<AttrContext> env) {
    attr.attrib(env);
  }

  /** Gives a type, if only an erroneous one, to what has none because of errors. */
  void completeTypes(Env<AttrContext> env) {
    attr.postAttr(env.tree);
  }

  /** Finds out which variables are effectively final, among others. */
  void flow(Env<AttrContext> env) {
    try {
      analyze(env);
    } catch (RuntimeException | AssertionError e) {
      flowMethodByMethod(env);
    }
  }

  /**
   * Lets the trees go. Javac keeps a class's tree until it has generated the class; what it asks of
   * a class that it is done with, it asks of its symbol.
   */
  void release(JCCompilationUnit unit) {
    new TreeScanner() {
      @Override
      public void visitClassDef(JCClassDecl tree) {
        super.visitClassDef(tree);
        tree.defs = List.nil();
      }
    }.scan(unit);
    unit.defs = List.nil();
    unit.endPositions = null;
    unit.lineMap = null;
  }

  private void analyze(Env<AttrContext> env) {
    make.at(Position.FIRSTPOS);
    flow.analyzeTree(env, make.forToplevel(env.toplevel));
  }

  private void flowMethodByMethod(Env<AttrContext> env) {
    Map<JCMethodDecl, List<JCStatement>> bodies = new LinkedHashMap<>();
    emptyMethods(env.tree, bodies);
    analyze(env);
    bodies.forEach(
        (method, statements) -> {
          method.body.stats = statements;
          try {
            analyze(env);
          } catch (RuntimeException | AssertionError e) {
            giveUp(method, e, givenUp);
          }
          bodies.put(method, method.body.stats);
          method.body.stats = List.nil();
        });
    bodies.forEach((method, statements) -> method.body.stats = statements);
  }

  private static void emptyMethods(JCTree tree, Map<JCMethodDecl, List<JCStatement>> bodies) {
    if (tree instanceof JCMethodDecl method && method.body != null) {
      bodies.put(method, method.body.stats);
      method.body.stats = List.nil();
    } else if (tree instanceof JCClassDecl type) {
      type.defs.forEach(member -> emptyMethods(member, bodies));
    }
  }

  private static void giveUp(
      JCMethodDecl method, Throwable reason, Map<JCMethodDecl, Throwable> givenUp) {
    givenUp.put(method, reason);
    if (method.body != null) {
      method.body.stats = List.nil();
    }
  }

  private static final class AttrThatMayFail extends Attr {
    private final Map<JCMethodDecl, Throwable> givenUp;

    private AttrThatMayFail(Context context, Map<JCMethodDecl, Throwable> givenUp) {
      super(context);
      this.givenUp = givenUp;
    }

    static void register(Context context, Map<JCMethodDecl, Throwable> givenUp) {
      context.put(attrKey, (Context.Factory<Attr>) inner -> new AttrThatMayFail(inner, givenUp));
    }

    @Override
    public void visitMethodDef(JCMethodDecl tree) {
      try {
        super.visitMethodDef(tree);
      } catch (RuntimeException | AssertionError e) {
        giveUp(tree, e, givenUp);
      }
    }

    // Whether one type can be cast to another is where javac throws most often: the supertypes by
    // which it could tell are not there. The operands have their types by then.

    @Override
    public void visitTypeTest(JCInstanceOf tree) {
      try {
        super.visitTypeTest(tree);
      } catch (NullPointerException e) {
        tree.type = null;
      }
    }

    @Override
    public void visitTypeCast(JCTypeCast tree) {
      try {
        super.visitTypeCast(tree);
      } catch (NullPointerException e) {
        tree.type = tree.clazz.type;
      }
    }
  }

  /** Where type annotations stand is of use for class files only. */
  private static final class TypeAnnotationsThatMayFail extends TypeAnnotations {
    private TypeAnnotationsThatMayFail(Context context) {
      super(context);
    }

    static void register(Context context) {
      context.put(typeAnnosKey, (Context.Factory<TypeAnnotations>) TypeAnnotationsThatMayFail::new);
    }

    @Override
    public void organizeTypeAnnotationsBodies(JCClassDecl tree) {
      try {
        super.organizeTypeAnnotationsBodies(tree);
      } catch (RuntimeException e) {
        // Nothing is generated.
      }
    }
  }
}
