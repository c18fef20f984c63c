package buffersliceretention;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class Slices {
  private static ByteBuffer shared;
  private final Map<String, ByteBuffer> headers = new HashMap<>();
  private final List<ByteBuffer> parts = new ArrayList<>();
  private ByteBuffer payload;
  private CharBuffer chars;
  private Message last;

  record Message(int type, ByteBuffer body) {}

  static final class Frame {
    private final ByteBuffer body;

    Frame(ByteBuffer body) {
      this.body = Objects.requireNonNull(body);
    }

    int size() {
      return body.remaining();
    }
  }

  void stored(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: for as long as `payload` holds it
    this.payload = packet.slice(4, length);
  }

  void limited(ByteBuffer packet, int length) {
    packet.limit(length);
    // BUG: Diagnostic contains: This `slice` shows a part of a buffer
    payload = packet.slice();
  }

  void positioned(ByteBuffer packet) {
    packet.position(16);
    // BUG: Diagnostic contains: Keep a copy in a buffer of its own size.
    payload = packet.slice();
  }

  void conditional(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: `payload`
    payload = length > 0 ? packet.slice(0, length) : null;
  }

  static void intoStatic(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: for as long as `shared` holds it
    shared = packet.slice(0, length);
  }

  void inMap(String name, ByteBuffer packet, int start, int length) {
    // BUG: Diagnostic contains: for as long as it is in `headers`
    headers.put(name, packet.slice(start, length));
  }

  void inList(ByteBuffer packet, int length) {
    // BUG: Diagnostic contains: for as long as it is in `parts`
    ByteBuffer part = packet.slice(0, length);
    parts.add(part);
  }

  void inRecord(ByteBuffer packet) {
    // BUG: Diagnostic contains: for as long as `last` holds it
    last = new Message(packet.get(0), packet.slice(1, 12));
  }

  static Frame inObject(ReadableByteChannel channel) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(65536);
    channel.read(read);
    read.flip();
    // BUG: Diagnostic contains: That is room for 65,536, however little is shown.
    return new Frame(read.slice());
  }

  static ByteBuffer returned(ReadableByteChannel channel, int length) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(8192);
    channel.read(read);
    // BUG: Diagnostic contains: for as long as the caller of `returned` holds it
    return read.slice(0, length);
  }

  static ByteBuffer ofArray(byte[] text, int start, int length) {
    byte[] copy = new byte[text.length * 2];
    System.arraycopy(text, 0, copy, 0, text.length);
    // BUG: Diagnostic contains: for as long as the caller of `ofArray` holds it
    return ByteBuffer.wrap(copy).slice(start, length);
  }

  void characters(CharBuffer text, int length) {
    // BUG: Diagnostic contains: `chars`
    chars = text.slice(0, length);
  }

  static IntBuffer numbers(int n, int shown) {
    IntBuffer all = IntBuffer.allocate(n);
    // BUG: Diagnostic contains: for as long as the caller of `numbers` holds it
    return all.slice(0, shown);
  }

  static LongBuffer longs(int n, int shown) {
    LongBuffer all = LongBuffer.allocate(n);
    all.limit(shown);
    // BUG: Diagnostic contains: for as long as the caller of `longs` holds it
    return all.slice();
  }

  int size() {
    return payload.remaining() + chars.length() + last.type() + shared.remaining();
  }
}
