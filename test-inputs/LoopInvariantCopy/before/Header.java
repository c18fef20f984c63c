package loopinvariantcopy;

import java.nio.charset.StandardCharsets;

/** A line that begins every record. */
final class Header {
  private static final String TEXT = "id;name;street;zip;town;country;phone;mail;since;until";

  private Header() {}

  public static Object run(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `TEXT.getBytes(StandardCharsets.UTF_8)` makes the same copy each time
      byte[] header = TEXT.getBytes(StandardCharsets.UTF_8);
      sum = 31 * sum + header[i % header.length] + header.length;
    }
    return sum;
  }
}
