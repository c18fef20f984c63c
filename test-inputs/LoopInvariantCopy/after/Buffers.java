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
    byte[] chunk = new byte[1024];
    while (!deflater.finished()) {
      int count = deflater.deflate(chunk);
      out.write(chunk, 0, count);
    }
    deflater.end();
    return out.toByteArray();
  }

  static void copyAll(List<InputStream> all, OutputStream out) throws IOException {
    byte[] buffer = new byte[SIZE];
    for (InputStream in : all) {
      int read;
      while ((read = in.read(buffer, 0, buffer.length)) > 0) {
        out.write(buffer, 0, read);
      }
    }
  }

  static String readAll(List<Reader> all) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[256];
    for (Reader in : all) {
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
    byte[] block = new byte[512];
    for (int i = 0; i < blocks; i++) {
      in.readFully(block);
      crc.update(block);
      last += block[511];
    }
    return crc.getValue() + last;
  }

  int discounted(List<String> orders) {
    int discounted = 0;
    int[] thresholds = steps.clone();
    for (String order : orders) {
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
