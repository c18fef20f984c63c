package nativememorynotfreed;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Arenas {
  int sum(int[] values) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(values.length * 4L, 4);
      segment.setAtIndex(ValueLayout.JAVA_INT, 0, values[0]);
      return segment.getAtIndex(ValueLayout.JAVA_INT, 0);
    }
  }

  void shared(byte[] data) throws InterruptedException {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocate(data.length);
      segment.copyFrom(MemorySegment.ofArray(data));
      Thread.sleep(1);
    }
  }
}
