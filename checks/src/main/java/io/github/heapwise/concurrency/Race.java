package io.github.heapwise.concurrency;

import com.sun.source.tree.Tree;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Task;
import io.github.heapwise.analysis.Task.Threads;
import java.util.Optional;

/**
 * A write and what may happen at the same time.
 *
 * @param task what makes the write
 * @param otherTask what makes the other access; empty if it is the same code
 * @param other the other access; empty if it is the same one
 */
record Race(
    Kind kind,
    HeldContainer held,
    Access write,
    Task task,
    Optional<Task> otherTask,
    Optional<Access> other) {

  enum Kind {
    PARALLEL_STREAM,
    REPEATED_TASK,
    TWO_TASKS,
    STARTER
  }

  static Race ofRepeated(HeldContainer held, Access write, Task task) {
    Kind kind = task.threads() == Threads.PARALLEL ? Kind.PARALLEL_STREAM : Kind.REPEATED_TASK;
    return new Race(kind, held, write, task, Optional.empty(), Optional.empty());
  }

  static Race ofTwo(HeldContainer held, Access write, Task task, Access other, Task otherTask) {
    return new Race(Kind.TWO_TASKS, held, write, task, Optional.of(otherTask), Optional.of(other));
  }

  static Race ofStarter(HeldContainer held, Access write, Task task, Access other) {
    return new Race(Kind.STARTER, held, write, task, Optional.empty(), Optional.of(other));
  }

  /** What to report: the call or reference that writes. */
  Tree tree() {
    return write.tree().getLeaf();
  }
}
