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
    long address = unsafe.allocateMemory(values.length * 4L);
    try {
      for (int i = 0; i < values.length; i++) {
        unsafe.putInt(address + i * 4L, values[i]);
      }
      return unsafe.getInt(address);
    } finally {
      unsafe.freeMemory(address);
    }
  }

  void freedUnlessItFails(Path file) throws IOException {
    long address = unsafe.allocateMemory(8);
    try {
      unsafe.putLong(address, Files.size(file));
    } finally {
      unsafe.freeMemory(address);
    }
  }
}
