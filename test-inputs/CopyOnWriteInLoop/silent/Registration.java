// Registered now and then, read often: what these collections are for.
package copyonwriteinloop;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

class Registration {
  interface Listener {
    void changed();
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final CopyOnWriteArraySet<Listener> others = new CopyOnWriteArraySet<>();
  private final CopyOnWriteArrayList<Socket> clients = new CopyOnWriteArrayList<>();

  void add(Listener listener) {
    listeners.add(listener);
    others.add(listener);
  }

  void remove(Listener listener) {
    listeners.remove(listener);
    others.remove(listener);
  }

  void changed() {
    for (Listener listener : listeners) {
      listener.changed();
    }
    others.forEach(Listener::changed);
  }

  void replaceFirst(Listener old, Listener fresh) {
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i) == old) {
        listeners.set(i, fresh);
        return;
      }
    }
  }

  void removeFirst(Class<?> type) {
    for (Listener listener : listeners) {
      if (type.isInstance(listener)) {
        listeners.remove(listener);
        break;
      }
    }
  }

  /** Once a connection. */
  void serve(ServerSocket server) throws IOException {
    while (!server.isClosed()) {
      clients.add(server.accept());
    }
  }

  void take(BlockingQueue<Listener> queue) throws InterruptedException {
    while (true) {
      Listener listener = queue.take();
      listeners.add(listener);
    }
  }

  void later(List<Runnable> tasks, Listener[] more) {
    for (Listener listener : more) {
      tasks.add(() -> listeners.add(listener));
    }
  }
}
