package loopinvariantcopy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Buffers that are filled before they are read, and read no further than they were filled. */
class Buffers {
  private static final int SIZE = 8192;
  private final int[] steps;
  private int calls;

  Buffers(int... steps) {
    this.steps = steps.clone();
  }

  static byte[] pack(byte[] plain) {
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!deflater.finished()) {
      // BUG: Diagnostic contains: `new byte[1024]` makes a new array of the same size each time round
      byte[] chunk = new byte[1024];
      int count = deflater.deflate(chunk);
      out.write(chunk, 0, count);
    }
    deflater.end();
    return out.toByteArray();
  }

  static void copyAll(List<InputStream> all, OutputStream out) throws IOException {
    for (InputStream in : all) {
      // BUG: Diagnostic contains: It takes 8,208 bytes, 820,800,000 bytes for 100,000 times
      byte[] buffer = new byte[SIZE];
      int read;
      while ((read = in.read(buffer, 0, buffer.length)) > 0) {
        out.write(buffer, 0, read);
      }
    }
  }

  static String readAll(List<Reader> all) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Reader in : all) {
      // BUG: Diagnostic contains: makes a new array of the same size
      char[] buffer = new char[256];
      int read = 0;
      while (read >= 0) {
        text.append(buffer, 0, read);
        read = in.read(buffer);
      }
    }
    return text.toString();
  }

  static long sum(DataInputStream in, int blocks) throws IOException {
    CRC32 crc = new CRC32();
    long last = 0;
    for (int i = 0; i < blocks; i++) {
      // BUG: Diagnostic contains: makes a new array of the same size
      byte[] block = new byte[512];
      in.readFully(block);
      crc.update(block);
      last += block[511];
    }
    return crc.getValue() + last;
  }

  int discounted(List<String> orders) {
    int discounted = 0;
    for (String order : orders) {
      // BUG: Diagnostic contains: `steps.clone()` makes the same copy
      int[] thresholds = steps.clone();
      if (thresholds.length > 0 && units(order) >= thresholds[0]) {
        discounted++;
      }
    }
    return discounted;
  }

  private int units(String order) {
    calls++;
    return order.length();
  }
}
