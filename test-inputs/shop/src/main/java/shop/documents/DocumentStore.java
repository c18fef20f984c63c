package shop.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Keeps documents packed, with the first bytes of each at hand. */
public final class DocumentStore {

  private static final int PREVIEW = 16;

  private final Map<String, byte[]> packed = new TreeMap<>();
  private final Map<String, ByteBuffer> previews = new TreeMap<>();
  private final Map<String, byte[]> titles = new TreeMap<>();
  private final ByteBuffer transfer = ByteBuffer.allocateDirect(16 * 1024);

  public void store(String name, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer document = ByteBuffer.allocate(plain.length + 4);
    document.putInt(plain.length).put(plain).flip();
    previews.put(name, document.slice(4, Math.min(PREVIEW, plain.length)));

    byte[] title = new byte[Math.min(PREVIEW, plain.length)];
    document.position(4);
    document.get(title);
    titles.put(name, title);
    packed.put(name, pack(plain));
  }

  public String preview(String name) {
    return StandardCharsets.UTF_8.decode(previews.get(name).duplicate()).toString();
  }

  public String title(String name) {
    return new String(titles.get(name), StandardCharsets.UTF_8);
  }

  public String load(String name) throws DataFormatException {
    return new String(unpack(packed.get(name)), StandardCharsets.UTF_8);
  }

  public int packedBytes() {
    int bytes = 0;
    for (byte[] document : packed.values()) {
      bytes += document.length;
    }
    return bytes;
  }

  public int plainBytes(Iterable<String> texts) {
    int bytes = 0;
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private static byte[] pack(byte[] plain) {
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 16);
    while (!deflater.finished()) {
      byte[] chunk = new byte[1024];
      int count = deflater.deflate(chunk);
      out.write(chunk, 0, count);
    }
    return out.toByteArray();
  }

  private static byte[] unpack(byte[] bytes) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
      byte[] chunk = new byte[1024];
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        out.write(chunk, 0, count);
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  public byte[] marker(int version) {
    ByteArrayOutputStream marker = new ByteArrayOutputStream(64 * 1024);
    marker.write('D');
    marker.write('S');
    marker.write(version);
    return marker.toByteArray();
  }

  public ByteBuffer frame(String text) {
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(StandardCharsets.UTF_8));
    frame.flip();
    return frame;
  }

  public ByteBuffer latinFrame(String text) {
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(StandardCharsets.ISO_8859_1));
    frame.flip();
    return frame;
  }

  public void writeAll(OutputStream target) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(packedBytes());
    for (byte[] document : packed.values()) {
      joined.write(document);
    }
    target.write(joined.toByteArray());
  }

  public long send(String name, WritableByteChannel channel) throws IOException {
    byte[] bytes = packed.get(name);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length);
    direct.put(bytes).flip();
    long sent = 0;
    while (direct.hasRemaining()) {
      sent += channel.write(direct);
    }
    return sent;
  }

  public long sendInPieces(String name, WritableByteChannel channel) throws IOException {
    long sent = 0;
    try (InputStream in = new ByteArrayInputStream(packed.get(name))) {
      byte[] piece = new byte[transfer.capacity()];
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        transfer.clear();
        transfer.put(piece, 0, count).flip();
        while (transfer.hasRemaining()) {
          sent += channel.write(transfer);
        }
      }
    }
    return sent;
  }
}
