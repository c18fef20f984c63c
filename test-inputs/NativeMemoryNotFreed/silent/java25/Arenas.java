// Closed, handed on, or freed by the collector.
package nativememorynotfreed;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class SilentArenas implements AutoCloseable {
  private static final Arena LIBRARY = Arena.ofShared();
  private final Arena own = Arena.ofShared();

  int closed(int value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocateFrom(ValueLayout.JAVA_INT, value);
      return segment.get(ValueLayout.JAVA_INT, 0);
    }
  }

  MemorySegment automatic(long size) {
    return Arena.ofAuto().allocate(size);
  }

  MemorySegment global(long size) {
    return Arena.global().allocate(size);
  }

  Arena returned() {
    return Arena.ofConfined();
  }

  MemorySegment ofTheField(long size) {
    LIBRARY.allocate(size);
    return own.allocate(size);
  }

  @Override
  public void close() {
    own.close();
  }
}
