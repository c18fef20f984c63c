// Kept for all calls, given to somebody else, or taken once.
package nativememorynotfreed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

class Kept {
  private static final ByteBuffer SHARED = ByteBuffer.allocateDirect(1024);
  private static final ThreadLocal<ByteBuffer> PER_THREAD =
      ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(8192));
  private static final Deflater DEFLATER = new Deflater();

  private final ByteBuffer own = ByteBuffer.allocateDirect(8192);
  private final Inflater inflater = new Inflater();
  private final List<ByteBuffer> pool = new ArrayList<>();
  private ByteBuffer lazily;

  void close() {
    inflater.end();
  }

  void copy(ReadableByteChannel in, WritableByteChannel out) throws IOException {
    own.clear();
    while (in.read(own) >= 0) {
      own.flip();
      out.write(own);
      own.compact();
    }
    SHARED.clear();
    PER_THREAD.get().clear();
    DEFLATER.reset();
  }

  ByteBuffer lazily(int size) {
    if (lazily == null || lazily.capacity() < size) {
      lazily = ByteBuffer.allocateDirect(size);
    }
    return lazily;
  }

  ByteBuffer returned(int size, boolean isDirect) {
    return isDirect ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
  }

  ByteBuffer view(int size) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(size);
    buffer.put((byte) 1);
    return buffer.slice();
  }

  void fillPool() {
    for (int i = 0; i < 16; i++) {
      pool.add(ByteBuffer.allocateDirect(4096));
    }
  }

  void kept(AsynchronousFileChannel channel, CompletionHandler<Integer, Void> handler) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
    channel.read(buffer, 0, null, handler);
  }

  void givenAway(java.util.function.Consumer<ByteBuffer> consumer) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
    consumer.accept(buffer);
  }

  void forEver(ReadableByteChannel in, WritableByteChannel out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(8192);
    while (true) {
      in.read(buffer);
      buffer.flip();
      out.write(buffer);
      buffer.clear();
    }
  }

  private byte[] header;

  // Once in the life of the object.
  synchronized byte[] header(ReadableByteChannel in) throws IOException {
    byte[] known = this.header;
    if (known != null) {
      return known;
    }
    ByteBuffer buffer = ByteBuffer.allocateDirect(16);
    in.read(buffer);
    buffer.flip();
    known = new byte[buffer.remaining()];
    buffer.get(known);
    this.header = known;
    return known;
  }

  int onTheHeap(ReadableByteChannel in) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(4);
    in.read(buffer);
    return buffer.getInt(0);
  }

  public static void main(String[] args) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    System.out.println(buffer.capacity());
    Inflater inflater = new Inflater();
    System.out.println(inflater.getTotalIn());
  }
}
