package buffersliceretention;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;

class WithoutFix {
  private final Map<String, ByteBuf> byName = new HashMap<>();
  private ByteBuffer header;
  private ByteBuf body;

  void duplicated(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: This `duplicate` shows a part of a buffer
    ByteBuffer view = packet.duplicate();
    view.limit(length);
    header = view;
  }

  static ByteBuffer readOnly(int n, int shown) {
    ByteBuffer all = ByteBuffer.allocate(n);
    all.limit(shown);
    // BUG: Diagnostic contains: This `asReadOnlyBuffer` shows a part of a buffer
    return all.asReadOnlyBuffer();
  }

  void moved(ByteBuffer packet, int start) {
    // BUG: Diagnostic contains: for as long as `header` holds it
    header = packet.duplicate().position(start).slice();
  }

  static ByteBuffer computed(int n) {
    ByteBuffer all = ByteBuffer.allocate(n);
    // BUG: Diagnostic contains: for as long as the caller of `computed` holds it
    return all.slice(0, Math.min(n, 16));
  }

  void mapped(FileChannel file, int length) throws IOException {
    ByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    // BUG: Diagnostic contains: for as long as `header` holds it
    header = all.slice(0, length);
  }

  void direct(int length) {
    ByteBuffer all = ByteBuffer.allocateDirect(1 << 20);
    // BUG: Diagnostic contains: That is room for 1,048,576, however little is shown.
    header = all.slice(0, length);
  }

  // Narrowed once it is made: a copy of it would be one of all.
  void chained(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: for as long as `header` holds it
    header = packet.duplicate().limit(length).rewind();
  }

  void later(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: for as long as `header` holds it
    ByteBuffer view = packet.slice();
    view.limit(length);
    header = view;
  }

  void ofNetty(ByteBuf packet, int length) {
    // BUG: Diagnostic contains: Keep a `copy` and release the buffer
    body = packet.slice(0, length);
  }

  void nettyInMap(String name, ByteBuf packet, int length) {
    // BUG: Diagnostic contains: for as long as it is in `byName`
    byName.put(name, packet.readSlice(length));
  }

  static ByteBuf nettyReturned(byte[] text, int length) {
    ByteBuf all = Unpooled.buffer(4096);
    all.writeBytes(text);
    // BUG: Diagnostic contains: for as long as the caller of `nettyReturned` holds it
    return all.slice(0, length);
  }

  int size() {
    return header.remaining() + body.readableBytes();
  }
}
