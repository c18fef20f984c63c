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
    this.payload = ByteBuffer.allocate(length).put(packet.slice(4, length)).flip();
  }

  void limited(ByteBuffer packet, int length) {
    packet.limit(length);
    payload = ByteBuffer.allocate(packet.remaining()).put(packet.slice()).flip();
  }

  void positioned(ByteBuffer packet) {
    packet.position(16);
    payload = ByteBuffer.allocate(packet.remaining()).put(packet.slice()).flip();
  }

  void conditional(ByteBuffer packet, int length) {
    payload = length > 0 ? ByteBuffer.allocate(length).put(packet.slice(0, length)).flip() : null;
  }

  static void intoStatic(ByteBuffer packet, int length) {
    shared = ByteBuffer.allocate(length).put(packet.slice(0, length)).flip();
  }

  void inMap(String name, ByteBuffer packet, int start, int length) {
    headers.put(name, ByteBuffer.allocate(length).put(packet.slice(start, length)).flip());
  }

  void inList(ByteBuffer packet, int length) {
    ByteBuffer part = ByteBuffer.allocate(length).put(packet.slice(0, length)).flip();
    parts.add(part);
  }

  void inRecord(ByteBuffer packet) {
    last = new Message(packet.get(0), ByteBuffer.allocate(12).put(packet.slice(1, 12)).flip());
  }

  static Frame inObject(ReadableByteChannel channel) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(65536);
    channel.read(read);
    read.flip();
    return new Frame(ByteBuffer.allocate(read.remaining()).put(read.slice()).flip());
  }

  static ByteBuffer returned(ReadableByteChannel channel, int length) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(8192);
    channel.read(read);
    return ByteBuffer.allocate(length).put(read.slice(0, length)).flip();
  }

  static ByteBuffer ofArray(byte[] text, int start, int length) {
    byte[] copy = new byte[text.length * 2];
    System.arraycopy(text, 0, copy, 0, text.length);
    return ByteBuffer.allocate(length).put(ByteBuffer.wrap(copy).slice(start, length)).flip();
  }

  void characters(CharBuffer text, int length) {
    chars = CharBuffer.allocate(length).put(text.slice(0, length)).flip();
  }

  static IntBuffer numbers(int n, int shown) {
    IntBuffer all = IntBuffer.allocate(n);
    return IntBuffer.allocate(shown).put(all.slice(0, shown)).flip();
  }

  static LongBuffer longs(int n, int shown) {
    LongBuffer all = LongBuffer.allocate(n);
    all.limit(shown);
    return LongBuffer.allocate(all.remaining()).put(all.slice()).flip();
  }

  int size() {
    return payload.remaining() + chars.length() + last.type() + shared.remaining();
  }
}
