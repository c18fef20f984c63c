package nativememorynotfreed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

class Inflating {
  byte[] compress(byte[] data) {
    // BUG: Diagnostic contains: This deflater is never freed
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[data.length + 100];
    int length = deflater.deflate(buffer);
    return java.util.Arrays.copyOf(buffer, length);
  }

  int decompress(byte[] data, byte[] out) throws DataFormatException {
    // BUG: Diagnostic contains: Its 40 kB outside of the heap stay until
    Inflater inflater = new Inflater(true);
    inflater.setInput(data);
    return inflater.inflate(out);
  }

  int onlyIfRight(byte[] data, byte[] out) throws DataFormatException {
    // BUG: Diagnostic contains: is not freed if `inflate` throws
    Inflater inflater = new Inflater();
    inflater.setInput(data);
    int length = inflater.inflate(out);
    inflater.end();
    return length;
  }

  int earlyReturn(byte[] data, byte[] out) {
    // BUG: Diagnostic contains: is not freed on all paths
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(data);
    if (deflater.needsInput()) {
      return 0;
    }
    deflater.finish();
    int length = deflater.deflate(out);
    deflater.end();
    return length;
  }

  byte[] throughAStream(byte[] data) throws IOException {
    // BUG: Diagnostic contains: This inflater is never freed
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data), inflater)) {
      return in.readAllBytes();
    }
  }

  byte[] toAStream(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // BUG: Diagnostic contains: Its 260 kB outside of the heap
    Deflater deflater = new Deflater(9, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(data);
    }
    return bytes.toByteArray();
  }

  long each(Iterable<byte[]> all, byte[] out) throws DataFormatException {
    long sum = 0;
    for (byte[] data : all) {
      // BUG: Diagnostic contains: This inflater is never freed
      Inflater inflater = new Inflater();
      inflater.setInput(data);
      sum += inflater.inflate(out);
    }
    return sum;
  }
}
