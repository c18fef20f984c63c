package io.github.heapwise.gate.driver;

import com.google.errorprone.bugpatterns.ArrayAsKeyOfSetOrMap;
import com.google.errorprone.bugpatterns.ArrayHashCode;
import com.google.errorprone.bugpatterns.BoxedPrimitiveConstructor;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.ErroneousThreadPoolConstructorChecker;
import com.google.errorprone.bugpatterns.MixedArrayDimensions;
import com.google.errorprone.bugpatterns.ModifySourceCollectionInStream;
import com.google.errorprone.bugpatterns.ModifyingCollectionWithItself;
import com.google.errorprone.bugpatterns.StreamResourceLeak;
import com.google.errorprone.bugpatterns.StringBuilderInitWithChar;
import com.google.errorprone.bugpatterns.ThreadLocalUsage;
import com.google.errorprone.bugpatterns.URLEqualsHashCode;
import com.google.errorprone.bugpatterns.UnnecessaryBoxedVariable;
import com.google.errorprone.bugpatterns.UnusedCollectionModifiedInPlace;
import com.google.errorprone.bugpatterns.threadsafety.DoubleCheckedLocking;
import com.google.errorprone.bugpatterns.threadsafety.GuardedByChecker;
import java.util.List;

/**
 * The checks of Error Prone's that belong to the subject: what it finds well already. Everything
 * else of Error Prone's stays off.
 *
 * <p>Many of these look at every method call by its types, which costs more than all else that a
 * scan does with a file. So each is given only the files in which one of the words stands that its
 * findings need.
 */
enum Builtin {
  ARRAY_AS_KEY(
      ArrayAsKeyOfSetOrMap.class, "HashSet", "HashMap", "HashBiMap", "Multimap", "Multiset"),
  ARRAY_HASH_CODE(ArrayHashCode.class, "Objects", ".hashCode"),
  BOXED_PRIMITIVE_CONSTRUCTOR(BoxedPrimitiveConstructor.class),
  DOUBLE_CHECKED_LOCKING(DoubleCheckedLocking.class, "synchronized"),
  ERRONEOUS_THREAD_POOL(ErroneousThreadPoolConstructorChecker.class, "ThreadPoolExecutor"),
  GUARDED_BY(GuardedByChecker.class, "GuardedBy"),
  MIXED_ARRAY_DIMENSIONS(MixedArrayDimensions.class),
  MODIFY_SOURCE_IN_STREAM(ModifySourceCollectionInStream.class, "tream()", "tream ()"),
  MODIFYING_WITH_ITSELF(
      ModifyingCollectionWithItself.class, "addAll", "containsAll", "removeAll", "retainAll"),
  STREAM_RESOURCE_LEAK(StreamResourceLeak.class, "java.nio.file"),
  STRING_BUILDER_INIT_WITH_CHAR(StringBuilderInitWithChar.class),
  THREAD_LOCAL_USAGE(ThreadLocalUsage.class),
  URL_EQUALS_HASH_CODE(URLEqualsHashCode.class, "URL", "getResources"),
  UNNECESSARY_BOXED_VARIABLE(UnnecessaryBoxedVariable.class),
  UNUSED_COLLECTION(UnusedCollectionModifiedInPlace.class, "Collections");

  private final Class<? extends BugChecker> type;
  private final List<String> words;

  Builtin(Class<? extends BugChecker> type, String... words) {
    this.type = type;
    this.words = List.of(words);
  }

  Class<? extends BugChecker> type() {
    return type;
  }

  /** Whether a file with this text may hold what the check looks for. */
  boolean mayMatch(String text) {
    return words.isEmpty() || words.stream().anyMatch(text::contains);
  }

  /** Whether the word may stand in another file: a guarded field may be inherited from there. */
  boolean crossesFiles() {
    return this == GUARDED_BY;
  }
}
