package io.github.heapwise.concurrency;

import com.sun.source.tree.Tree;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.HeldContainer;

/**
 * A write that may meet another access.
 *
 * @param trap the first sentence of the message, from the name of the variable on
 * @param meetsRead whether the other one surely is a read
 */
record Race(Kind kind, HeldContainer held, Access write, String trap, boolean meetsRead) {
  enum Kind {
    PARALLEL_STREAM,
    IDENTITY,
    TASK,
    PASSED,
    GUARD,
    SHARED,
    /** Of a container that is a value of the map that the variable holds. */
    VALUE
  }

  Race ofValue() {
    return new Race(Kind.VALUE, held, write, trap, meetsRead);
  }

  /** What to report: the call or reference that writes. */
  Tree tree() {
    return write.tree().getLeaf();
  }
}
