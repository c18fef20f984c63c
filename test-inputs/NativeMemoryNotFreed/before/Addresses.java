package nativememorynotfreed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sun.misc.Unsafe;

@SuppressWarnings({"sunapi", "deprecation", "removal"})
class Addresses {
  private final Unsafe unsafe;

  Addresses(Unsafe unsafe) {
    this.unsafe = unsafe;
  }

  int sum(int[] values) {
    // BUG: Diagnostic contains: No garbage collection ever frees it
    long address = unsafe.allocateMemory(values.length * 4L);
    for (int i = 0; i < values.length; i++) {
      unsafe.putInt(address + i * 4L, values[i]);
    }
    return unsafe.getInt(address);
  }

  void freedUnlessItFails(Path file) throws IOException {
    // BUG: Diagnostic contains: This memory is not freed if `size` throws
    long address = unsafe.allocateMemory(8);
    unsafe.putLong(address, Files.size(file));
    unsafe.freeMemory(address);
  }
}
