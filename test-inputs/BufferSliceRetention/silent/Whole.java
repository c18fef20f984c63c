// The view shows all of the buffer, as far as can be seen, or the buffer was made to its size.
package buffersliceretention;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class Whole {
  private ByteBuffer kept;
  private ByteBuffer readOnly;

  Whole(ByteBuffer buffer) {
    kept = buffer.slice();
  }

  void duplicated(ByteBuffer buffer) {
    kept = buffer.duplicate();
  }

  void readOnly(ByteBuffer buffer) {
    readOnly = buffer.asReadOnlyBuffer();
  }

  static ByteBuffer exact(int n) {
    ByteBuffer all = ByteBuffer.allocate(n);
    all.putInt(0, n);
    return all.slice(0, n);
  }

  static ByteBuffer ofWholeCapacity(int n) {
    ByteBuffer all = ByteBuffer.allocate(n + 4);
    return all.slice(0, all.capacity());
  }

  static ByteBuffer text(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
  }

  static ByteBuffer small(int n) {
    ByteBuffer head = ByteBuffer.allocate(16);
    return head.slice(0, n);
  }

  static ByteBuffer smallReadOnly(int n) {
    ByteBuffer head = ByteBuffer.allocate(8);
    head.putInt(n).flip();
    return head.asReadOnlyBuffer();
  }

  int size() {
    return kept.remaining() + readOnly.remaining();
  }
}
