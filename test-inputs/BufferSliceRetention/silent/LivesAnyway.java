// The buffer lives on without the slice, or belongs to someone else who decides.
package buffersliceretention;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class LivesAnyway {
  private static final ByteBuffer CONSTANT = ByteBuffer.allocate(4096);
  private final ByteBuffer all = ByteBuffer.allocateDirect(1 << 20);
  private final List<ByteBuf> retained = new ArrayList<>();
  private ByteBuffer whole;
  private ByteBuffer part;
  private ByteBuf body;

  LivesAnyway(ByteBuffer packet, int start, int length) {
    part = packet.slice(start, length);
  }

  LivesAnyway(ByteBuffer packet, int start) {
    ByteBuffer view = packet.duplicate();
    view.position(start);
    part = view.slice();
  }

  void ofConstant(int n) {
    part = CONSTANT.slice(0, n);
  }

  void ofOwnField(int n) {
    part = all.slice(0, n);
  }

  ByteBuffer window(int start, int length) {
    return all.slice(start, length);
  }

  static ByteBuffer ofParameter(ByteBuffer packet, int n) {
    return packet.slice(0, n);
  }

  void both(ByteBuffer packet, int n) {
    whole = packet;
    part = packet.slice(0, n);
  }

  void headerAndBody(ByteBuffer packet, int n) {
    whole = packet.slice(0, n);
    part = packet.slice(n, packet.capacity() - n);
  }

  List<ByteBuffer> chunks(int n, int size) {
    ByteBuffer pool = ByteBuffer.allocate(n * size);
    List<ByteBuffer> chunks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      chunks.add(pool.slice(i * size, size));
    }
    return chunks;
  }

  void nettyRetained(ByteBuf packet, int n) {
    body = packet.retainedSlice(0, n);
    retained.add(packet.slice(0, n).retain());
  }

  void nettyCopied(ByteBuf packet, int n) {
    body = packet.copy(0, n);
  }

  int nettyRead(ByteBuf packet, int n) {
    return packet.slice(0, n).readInt() + packet.readSlice(n).readableBytes();
  }

  void refilled(ByteBuffer packet, int n) {
    part = packet.slice(0, n);
    packet.clear();
  }

  int size() {
    return whole.remaining() + part.remaining() + body.readableBytes();
  }
}
