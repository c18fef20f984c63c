// A slice that is read, written or copied in the method keeps nothing alive after it.
package buffersliceretention;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

class Consumed {
  private byte[] bytes;
  private ByteBuffer copy;
  private int checksum;

  void written(ByteBuffer packet, WritableByteChannel out) throws IOException {
    out.write(packet.slice(0, 16));
  }

  void got(ByteBuffer packet, int length) {
    bytes = new byte[length];
    packet.slice(4, length).get(bytes);
  }

  void copied(ByteBuffer packet, int length) {
    copy = ByteBuffer.allocate(length).put(packet.slice(4, length)).flip();
  }

  String decoded(ByteBuffer packet, int length) {
    packet.limit(length);
    return StandardCharsets.UTF_8.decode(packet.duplicate()).toString();
  }

  void summed(ByteBuffer packet) {
    packet.position(4);
    ByteBuffer rest = packet.slice();
    while (rest.hasRemaining()) {
      checksum += rest.get();
    }
  }

  int compared(ByteBuffer a, ByteBuffer b, int n) {
    return a.slice(0, n).compareTo(b.slice(0, n));
  }

  private static ByteBuffer head(int n) {
    ByteBuffer all = ByteBuffer.allocate(n * 2);
    return all.slice(0, n);
  }

  int usedHead(int n) {
    return head(n).remaining();
  }

  int size() {
    return bytes.length + copy.remaining() + checksum;
  }
}
