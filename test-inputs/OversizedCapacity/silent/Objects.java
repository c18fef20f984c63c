// Objects of which there are few, or which fill what they reserve.
package oversizedcapacity;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

class Objects {
  static class Index {
    final List<String> names = new ArrayList<>(4096);
  }

  static Index index(List<String> names) {
    Index index = new Index();
    index.names.addAll(names);
    return index;
  }

  static class Batch {
    private static final int SIZE = 2048;
    private final List<String> rows = new ArrayList<>(SIZE);

    boolean add(String row) {
      rows.add(row);
      return rows.size() == SIZE;
    }
  }

  static class Chunk {
    private final List<String> rows = new ArrayList<>(2048);

    boolean isFull() {
      return rows.size() >= 2048;
    }

    void add(String row) {
      rows.add(row);
    }
  }

  static List<Object> split(List<String> rows) {
    List<Object> parts = new ArrayList<>();
    Batch batch = new Batch();
    Chunk chunk = new Chunk();
    for (String row : rows) {
      if (batch.add(row)) {
        parts.add(batch);
        batch = new Batch();
      }
      chunk.add(row);
      if (chunk.isFull()) {
        parts.add(chunk);
        chunk = new Chunk();
      }
    }
    return parts;
  }

  static class Table {
    private final List<Integer> squares = new ArrayList<>(2048);

    Table() {
      for (int i = 0; i < 2000; i++) {
        squares.add(i * i);
      }
    }

    int square(int number) {
      return squares.get(number);
    }
  }

  static class Trace {
    private final StringWriter text = new StringWriter(4096);
    final PrintWriter writer = new PrintWriter(text);
  }

  static class Level {
    final List<String> names = new ArrayList<>(1024);
  }

  static List<Object> some(List<Throwable> problems) {
    List<Object> result = new ArrayList<>();
    for (Throwable problem : problems) {
      Trace trace = new Trace();
      problem.printStackTrace(trace.writer);
      result.add(trace);
      result.add(new Table());
    }
    for (int i = 0; i < 8; i++) {
      result.add(new Level());
    }
    while (true) {
      Index index = new Index();
      result.add(index);
      return result;
    }
  }
}
