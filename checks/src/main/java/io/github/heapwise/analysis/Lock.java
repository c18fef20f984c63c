package io.github.heapwise.analysis;

/**
 * A lock or monitor, as the file names it. Two are equal if they are the same lock as far as the
 * file shows, whichever way they are held: a {@code ReadWriteLock} is one lock with two modes.
 *
 * @param key what identifies it: equal for {@code lock} and {@code this.lock}, for a local or final
 *     field and what it is initialised with
 * @param mode how it is held
 * @param text as written in the source, or {@code this} and {@code Type.class} for the monitor of a
 *     method
 * @param line where it is taken; the method's for a {@code synchronized} or annotated one
 */
public record Lock(Object key, Mode mode, String text, int line) {
  /** Whether others can hold it at the same time. */
  public enum Mode {
    /** By nobody else. */
    EXCLUSIVE,
    /** By others that only read. */
    SHARED
  }

  /** Whether nobody else can hold it, in either mode. */
  public boolean isExclusive() {
    return mode == Mode.EXCLUSIVE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lock && ((Lock) other).key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
