package buffersliceretention;

import java.nio.ByteBuffer;

class Evidence {
  /** The first part of a buffer of a hundred parts, kept. */
  public static Object run(int n) {
    ByteBuffer all = ByteBuffer.allocate(100 * n);
    for (int i = 0; i < n; i++) {
      all.put(i, (byte) i);
    }
    // BUG: Diagnostic contains: for as long as the caller of `run` holds it
    return all.slice(0, n);
  }
}
