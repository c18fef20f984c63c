package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same in two objects whenever {@code equals} calls them equal: the members that each
 * of its ways to {@code true} compares. Where one way leaves a member out (a wildcard, a pair in
 * either order, a tolerance), the member is not among them: what {@code hashCode} makes of the
 * others is the same for equal objects in any case.
 */
public final class EqualState {
  /** How two values are compared, the strictest first: what is equal by one is by the next. */
  public enum By {
    /** {@code equals}, {@code ==}, or the bits of a floating-point number. */
    VALUE,
    /** {@code Arrays.equals}. */
    ELEMENTS,
    /** {@code Arrays.deepEquals}. */
    DEEP,
    /**
     * Equal may be what has other hash codes: {@code ==} of 0.0 and -0.0, a {@code compareTo} of
     * decimal numbers, an {@code EqualsBuilder} and what it makes of arrays and decimal numbers
     * behind a wider type.
     */
    LOOSE
  }

  /**
   * A field, or what a method without parameters returns.
   *
   * @param text as {@code equals} writes it for this object
   * @param symbol the field, or the method if it does more than to return one
   */
  public record Member(String text, Symbol symbol, Type type, By by) {}

  private final List<Member> members;
  private final boolean callsSuper;

  private EqualState(List<Member> members, boolean callsSuper) {
    this.members = members;
    this.callsSuper = callsSuper;
  }

  /** What the {@code equals} that javac makes for the record {@code type} compares. */
  public static List<Member> ofRecord(ClassTree type) {
    List<Member> members = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      VarSymbol field = member instanceof VariableTree ? Code.variableOf(member) : null;
      if (field != null && !field.isStatic()) {
        members.add(new Member(field.name.toString(), field, field.type, By.VALUE));
      }
    }
    return members;
  }

  /** What {@code equals(Object)}, a method of the class {@code type} with a body, compares. */
  public static EqualState of(MethodTree equals, ClassTree type, Uses uses, VisitorState state) {
    TwoObjects objects = new TwoObjects(type, uses, state);
    EqualTests tests = new EqualTests(objects, state);
    EqualFacts equal = new EqualPaths(objects, tests).ofMethod(equals);
    return new EqualState(List.copyOf(equal.equal().values()), tests.callSuper());
  }

  /** In the order of the source. */
  public List<Member> members() {
    return members;
  }

  /** Whether {@code super.equals} is asked too. */
  public boolean callsSuper() {
    return callsSuper;
  }
}
