// The count comes from a file or the wire: whoever sends it would say how much memory is reserved.
package unsizedcollectioninloop;

import java.io.DataInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

class CountsFromOutside {
  private int declared;

  static List<String> names(DataInput in) throws IOException {
    int count = in.readInt();
    List<String> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(in.readUTF());
    }
    return result;
  }

  static Map<String, Long> table(ByteBuffer in) {
    int count = in.getInt();
    int last = count - 1;
    Map<String, Long> result = new HashMap<>();
    for (int i = 0; i <= last; i++) {
      result.put("#" + i, in.getLong());
    }
    return result;
  }

  static List<String> lines(Scanner in) {
    int count = in.nextInt();
    List<String> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(in.nextLine());
    }
    return result;
  }

  static List<Integer> zeros(String count) {
    int n;
    n = Integer.parseInt(count);
    if (n < 0) {
      throw new IllegalArgumentException(count);
    }
    List<Integer> result = new ArrayList<>();
    while (n > result.size()) {
      result.add(0);
    }
    for (int i = 0; i < n; i++) {
      result.add(i);
    }
    return result;
  }

  static List<Long> longs(DataInput in, int count) throws IOException {
    List<Long> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(in.readLong());
    }
    return result;
  }

  void open(DataInput in) throws IOException {
    declared = in.readUnsignedShort();
  }

  List<String> slots() {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < declared; i++) {
      result.add("slot " + i);
    }
    return result;
  }
}
