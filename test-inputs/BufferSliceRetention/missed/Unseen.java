// Nobody knows here whether a buffer that comes from elsewhere is larger than what is left in it.
package buffersliceretention;

import java.nio.ByteBuffer;
import java.util.concurrent.Callable;

class Unseen {
  private ByteBuffer part;

  void ofUnknown(Callable<ByteBuffer> source) throws Exception {
    part = source.call().slice(0, 16);
  }

  void read(ByteBuffer packet) {
    packet.getInt();
    part = packet.slice();
  }

  int size() {
    return part.remaining();
  }
}
