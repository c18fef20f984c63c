// Freed on every path.
package nativememorynotfreed;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import sun.misc.Unsafe;

@SuppressWarnings({"sunapi", "deprecation", "removal"})
class Freed {
  int inFinally(byte[] data, byte[] out) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      return inflater.inflate(out);
    } finally {
      inflater.end();
    }
  }

  int withoutExceptions(byte[] data, byte[] out) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    int length = deflater.deflate(out);
    deflater.end();
    return length;
  }

  int caught(byte[] data, byte[] out) {
    Inflater inflater = new Inflater();
    int length = -1;
    try {
      inflater.setInput(data);
      length = inflater.inflate(out);
    } catch (DataFormatException e) {
      System.err.println(e);
    }
    inflater.end();
    return length;
  }

  int freedByAHelper(byte[] data, byte[] out) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      return inflater.inflate(out);
    } finally {
      free(inflater);
    }
  }

  private static void free(Inflater inflater) {
    inflater.end();
  }

  byte[] streamOfItsOwn(byte[] data) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data))) {
      return in.readAllBytes();
    }
  }

  byte[] gzip(InputStream in) throws IOException {
    return new GZIPInputStream(in).readAllBytes();
  }

  void stream(DeflaterOutputStream given, byte[] data) throws IOException {
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(given, deflater)) {
      out.write(data);
    } finally {
      deflater.end();
    }
  }

  InputStream endsIt(InputStream in) {
    return new InflaterInputStream(in, new Inflater(true)) {
      @Override
      public void close() throws IOException {
        super.close();
        inf.end();
      }
    };
  }

  static class Ending extends InflaterInputStream {
    Ending(InputStream in) {
      super(in, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  int address(Unsafe unsafe) {
    long address = unsafe.allocateMemory(8);
    try {
      unsafe.putInt(address, 1);
      return unsafe.getInt(address);
    } finally {
      unsafe.freeMemory(address);
    }
  }

  int addressAtTheEnd(Unsafe unsafe, int value) {
    long address = unsafe.allocateMemory(4);
    unsafe.putInt(address, value);
    int result = unsafe.getInt(address);
    unsafe.freeMemory(address);
    return result;
  }

  long addressReturned(Unsafe unsafe, long bytes) {
    long address = unsafe.allocateMemory(bytes);
    unsafe.setMemory(address, bytes, (byte) 0);
    return address;
  }

  Inflater returned() {
    Inflater inflater = new Inflater(true);
    inflater.reset();
    return inflater;
  }

  // What is written to an array declares an exception, and never throws it.
  byte[] inMemory(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater);
    out.write(data);
    out.close();
    deflater.end();
    return bytes.toByteArray();
  }

  byte[] inMemoryThroughBuffer(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (OutputStream out =
        new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.write(data);
    }
    deflater.end();
    return bytes.toByteArray();
  }
}
