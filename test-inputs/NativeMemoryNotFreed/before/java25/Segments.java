package nativememorynotfreed;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

class Segments {
  MemorySegment inline(long size) {
    // BUG: Diagnostic contains: Use a try with resources, or Arena.ofAuto()
    return Arena.ofShared().allocate(size);
  }

  MemorySegment returned(long size) {
    // BUG: Diagnostic contains: This arena is never freed
    Arena arena = Arena.ofShared();
    return arena.allocate(size).fill((byte) 1);
  }
}
