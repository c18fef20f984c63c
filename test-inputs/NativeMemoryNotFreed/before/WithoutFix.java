package nativememorynotfreed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

class WithoutFix implements AutoCloseable {
  // BUG: Diagnostic contains: `close()` ends the life of this object, but its deflater is not freed
  private final Deflater deflater = new Deflater();

  int deflate(byte[] in, byte[] out) {
    deflater.reset();
    deflater.setInput(in);
    deflater.finish();
    return deflater.deflate(out);
  }

  @Override
  public void close() {
    deflater.reset();
  }

  // The stream ends the inflater that it makes itself, not one that it is given.
  InputStream returned(InputStream in) {
    // BUG: Diagnostic contains: The stream does not call end() on what it is given
    return new InflaterInputStream(in, new Inflater(true));
  }

  OutputStream returnedLater(OutputStream out) {
    // BUG: Diagnostic contains: This deflater is never freed
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    DeflaterOutputStream stream = new DeflaterOutputStream(out, fast);
    return stream;
  }

  byte[] inline(InputStream in) throws IOException {
    // BUG: Diagnostic contains: This inflater is never freed
    try (InflaterInputStream stream = new InflaterInputStream(in, new Inflater(true))) {
      return stream.readAllBytes();
    }
  }

  boolean freedInOneBranch(byte[] in, byte[] out) {
    // BUG: Diagnostic contains: is not freed on all paths
    Inflater inflater = new Inflater();
    inflater.setInput(in);
    try {
      inflater.inflate(out);
    } catch (DataFormatException e) {
      return false;
    }
    if (inflater.finished()) {
      inflater.end();
      return true;
    }
    return false;
  }

  void copy(ReadableByteChannel in, WritableByteChannel out) throws IOException {
    // BUG: Diagnostic contains: Of 1,000 that is 8,192,000 bytes
    ByteBuffer buffer = ByteBuffer.allocateDirect(8192);
    while (in.read(buffer) >= 0) {
      buffer.flip();
      out.write(buffer);
      buffer.compact();
    }
  }

  int header(FileChannel channel) throws IOException {
    // BUG: Diagnostic contains: Each call of this code allocates a direct buffer and drops it
    ByteBuffer header = ByteBuffer.allocateDirect(16);
    channel.read(header, 0);
    return header.flip().getInt();
  }

  void inALoop(WritableByteChannel out, Iterable<byte[]> all) throws IOException {
    for (byte[] each : all) {
      // BUG: Diagnostic contains: Each time round, this loop allocates a direct buffer
      ByteBuffer buffer = ByteBuffer.allocateDirect(each.length);
      buffer.put(each).flip();
      out.write(buffer);
    }
  }

  void chained(WritableByteChannel out, byte[] data) throws IOException {
    // BUG: Diagnostic contains: Keep one buffer and clear() it
    out.write(ByteBuffer.allocateDirect(data.length).put(data).flip());
  }

  int byAHelper(ReadableByteChannel in) throws IOException {
    // BUG: Diagnostic contains: allocates a direct buffer
    ByteBuffer buffer = ByteBuffer.allocateDirect(4);
    fill(in, buffer);
    return buffer.getInt(0);
  }

  private static void fill(ReadableByteChannel in, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining() && in.read(buffer) >= 0) {
      Thread.onSpinWait();
    }
  }
}
