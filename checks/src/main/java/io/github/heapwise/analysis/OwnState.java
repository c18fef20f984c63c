package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What two objects of a type, made in the same way, do not share, so that it matters which of them
 * one holds.
 */
public enum OwnState {
  /** Nothing: a value, and equal ones are as good as each other. */
  NONE,
  /** Elements or characters: two empty ones are as good as each other until one is filled. */
  CONTENTS,
  /** A lock, a counter, a thread, something to be closed: each is its own. */
  IDENTITY,
  /** Fields, of which methods of the class change at least one, and no {@code equals}. */
  FIELDS,
  /** An interface, say, which tells nothing. */
  UNKNOWN;

  private static final Set<String> VALUES =
      Set.of(
          "java.io.File",
          "java.lang.Class",
          "java.lang.String",
          "java.lang.annotation.Annotation",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Field",
          "java.lang.reflect.Method",
          "java.lang.reflect.Type",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.URI",
          "java.net.URL",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.TimeZone",
          "java.util.UUID",
          "java.util.regex.Pattern",
          "javax.management.ObjectName",
          "com.google.common.collect.ImmutableCollection",
          "com.google.common.collect.ImmutableMap");

  private static final Set<String> VALUE_PACKAGES = Set.of("java.lang.invoke", "java.time");

  /** Of these what is put in is seen in one of two objects only, or one of them is not closed. */
  private static final List<String> IDENTITIES =
      List.of(
          "java.lang.AutoCloseable",
          "java.lang.Process",
          "java.lang.Thread",
          "java.util.Timer",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CountDownLatch",
          "java.util.concurrent.CyclicBarrier",
          "java.util.concurrent.Executor",
          "java.util.concurrent.Future",
          "java.util.concurrent.Phaser",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReadWriteLock",
          "java.util.concurrent.locks.StampedLock");

  private static final String ATOMICS = "java.util.concurrent.atomic";

  private static final List<String> CONTAINERS =
      List.of(
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.util.BitSet",
          "java.util.Collection",
          "java.util.Map");

  /** Fields that are set once more to what they were, or could have been, before. */
  private static final Pattern MEMO = Pattern.compile("(?i).*(hash|hashcode|cached?|string)");

  private static final Pattern CHANGES =
      Pattern.compile(
          "(accumulate|acquire|add|advance|append|cancel|clear|close|complete|count|dec|decr"
              + "|decrement|delete|dequeue|destroy|enqueue|fail|finish|inc|incr|increment|insert|lock"
              + "|mark|merge|next|offer|poll|pop|push|put|receive|record|register|release|remove"
              + "|reserve|reset|schedule|shutdown|signal|start|stop|submit|subtract|touch|unlock"
              + "|unregister|update)([A-Z].*)?");

  /**
   * Whether a method of this name changes what it is called on: more than a setter, which is called
   * before the object is used.
   */
  public static boolean isChange(String method) {
    return CHANGES.matcher(method).matches();
  }

  /** Whether objects of the class itself have a field that is not final. */
  public static boolean hasSettableFields(Type type) {
    for (Symbol each : type.tsym.members().getSymbols(OwnState::isInstanceField)) {
      if (!each.getModifiers().contains(Modifier.FINAL)) {
        return true;
      }
    }
    return false;
  }

  /** What objects of the type have for themselves, as far as the type's declaration tells. */
  public static OwnState of(Type type, VisitorState state) {
    if (type == null || type.isErroneous() || type.hasTag(TypeTag.BOT)) {
      return UNKNOWN;
    }
    if (type.isPrimitive() || isValue(type, state)) {
      return NONE;
    }
    if (IDENTITIES.stream().anyMatch(each -> Code.isSubtype(type, each, state))
        || isIn(ATOMICS, type)) {
      return IDENTITY;
    }
    if (CONTAINERS.stream().anyMatch(each -> Code.isSubtype(type, each, state))) {
      return CONTENTS;
    }
    return hasChangedFields(type, state) ? FIELDS : UNKNOWN;
  }

  private static boolean isValue(Type type, VisitorState state) {
    return VALUES.stream().anyMatch(each -> Code.isSubtype(type, each, state))
        || VALUE_PACKAGES.stream().anyMatch(each -> isIn(each, type))
        || state.getTypes().unboxedType(type).isPrimitive()
        || type.tsym.getKind() == ElementKind.ENUM
        || type.tsym.getKind() == ElementKind.RECORD && isRecordOfValues(type, state);
  }

  private static boolean isIn(String name, Type type) {
    return type.tsym.packge() != null && type.tsym.packge().getQualifiedName().contentEquals(name);
  }

  /** Records that hold a container or the like share it with whoever gave it to them. */
  private static boolean isRecordOfValues(Type type, VisitorState state) {
    for (Symbol member : type.tsym.members().getSymbols(OwnState::isInstanceField)) {
      if (member.type.tsym != type.tsym && isChangeable((VarSymbol) member, state)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasChangedFields(Type type, VisitorState state) {
    boolean hasState = false;
    boolean hasChange = false;
    for (Type at = type;
        at != null && at.tsym instanceof ClassSymbol && !at.isErroneous() && !isOfJdk(at);
        at = state.getTypes().supertype(at)) {
      for (Symbol member : at.tsym.members().getSymbols()) {
        hasState |= isInstanceField(member) && isChangeable((VarSymbol) member, state);
        if (isEquals(member)) {
          return false;
        }
        hasChange |=
            member.getKind() == ElementKind.METHOD
                && !member.isStatic()
                && !member.getModifiers().contains(Modifier.PRIVATE)
                && isChange(member.name.toString());
      }
    }
    return hasState && hasChange;
  }

  private static boolean isEquals(Symbol member) {
    return member.name.contentEquals("equals")
        && member instanceof Symbol.MethodSymbol
        && ((Symbol.MethodSymbol) member).getParameters().size() == 1;
  }

  private static boolean isOfJdk(Type type) {
    return type.tsym.getQualifiedName().toString().startsWith("java.");
  }

  private static boolean isInstanceField(Symbol member) {
    return member.getKind() == ElementKind.FIELD && !member.isStatic();
  }

  private static boolean isChangeable(VarSymbol field, VisitorState state) {
    if (MEMO.matcher(field.name).matches()) {
      return false;
    }
    return !field.getModifiers().contains(Modifier.FINAL)
        || isIn(ATOMICS, field.type)
        || !isValue(field.type, state)
            && (CONTAINERS.stream().anyMatch(each -> Code.isSubtype(field.type, each, state))
                || IDENTITIES.stream().anyMatch(each -> Code.isSubtype(field.type, each, state)));
  }
}
