// The capacity is a limit for what waits in the queue, not room that is reserved.
package oversizedcapacity;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Queues {
  static int waiting(String first) {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>(10_000);
    queue.add(first);
    return queue.size();
  }

  static int bounded(String first) {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(10_000);
    queue.add(first);
    return queue.size();
  }
}
