package io.github.heapwise.analysis;

import com.sun.source.tree.CompilationUnitTree;
import java.util.HashSet;
import java.util.Set;

/**
 * What is known of the file that is being scanned, worked out once and only when a check asks.
 * Shared by all checks of a javac run; holds one file at a time.
 */
public final class FileIndex {
  private CompilationUnitTree unit;
  private Uses uses;
  private Locks locks;
  private Tasks tasks;
  private Instances instances;
  private Calls calls;
  private final Set<Object> reported = new HashSet<>();

  /** Forgets the file before. */
  public void enter(CompilationUnitTree next) {
    unit = next;
    uses = null;
    locks = null;
    tasks = null;
    instances = null;
    calls = null;
    reported.clear();
  }

  /** Every use of every variable declared in the file. */
  public Uses uses() {
    if (uses == null) {
      uses = Uses.in(unit);
    }
    return uses;
  }

  /** Which locks are held where. */
  public Locks locks() {
    if (locks == null) {
      locks = Locks.in(unit, this);
    }
    return locks;
  }

  /** Which code runs on another thread. */
  public Tasks tasks() {
    if (tasks == null) {
      tasks = Tasks.in(unit, this);
    }
    return tasks;
  }

  /** Where the file creates objects of the classes it declares. */
  public Instances instances() {
    if (instances == null) {
      instances = Instances.in(unit);
    }
    return instances;
  }

  /** Where the file calls which method. */
  public Calls calls() {
    if (calls == null) {
      calls = Calls.in(unit);
    }
    return calls;
  }

  /**
   * Whether {@code key} is asked for the first time in this file: a trap that shows at several
   * places is reported at one.
   */
  public boolean first(Object key) {
    return reported.add(key);
  }

  /** Whether {@link #first} has been asked about {@code key} in this file. */
  public boolean isKnown(Object key) {
    return reported.contains(key);
  }
}
