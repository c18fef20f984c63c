package io.github.heapwise.gate.driver;

/** A mistake of the user's which makes a scan impossible; the message is one line. */
public final class ScanException extends Exception {
  private static final long serialVersionUID = 1;

  public ScanException(String message) {
    super(message);
  }
}
