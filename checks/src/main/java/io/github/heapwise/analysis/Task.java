package io.github.heapwise.analysis;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/**
 * Code that another thread runs than the one that starts it.
 *
 * @param code the lambda, method reference or class body that runs there; a class's stands for all
 *     objects made at one place
 * @param start the call or {@code new} that hands it over; of a parallel stream its stage
 * @param threads on how many threads at a time
 * @param marker what to point a reader to: the start, or what makes the stream parallel
 * @param calls the calls of methods of this file through which the code was found, the outermost
 *     last; empty where it stands in the task itself
 */
public record Task(
    TreePath code, TreePath start, Threads threads, Tree marker, List<TreePath> calls) {

  /** On how many threads at a time the code can run. */
  public enum Threads {
    /** On all threads of a pool, from one start: a parallel stream. */
    PARALLEL,
    /** On one thread a start: several starts are several threads. */
    ONE_EACH,
    /** On one thread, whatever the number of starts. */
    SERIAL
  }

  public Task {
    calls = List.copyOf(calls);
  }

  Task calledBy(TreePath call) {
    List<TreePath> all = new ArrayList<>(List.of(call));
    all.addAll(calls);
    return new Task(code, start, threads, marker, all);
  }

  /** Whether both are the same code, started at the same place. */
  public boolean isSameStart(Task other) {
    return start.getLeaf() == other.start.getLeaf() && code.getLeaf() == other.code.getLeaf();
  }
}
