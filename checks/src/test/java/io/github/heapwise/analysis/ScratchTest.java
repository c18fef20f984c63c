package io.github.heapwise.analysis;

import com.sun.source.tree.NewArrayTree;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void whatItHoldsAtFirstIsNeverSeen() {
    Cases cases =
        Cases.of(
            "static byte[] kept; static void sink(Object any) {}",
            "InputStream in, OutputStream out, DataInput data, Random random, int k",
            """
            byte[] b = new byte[9]; int n = in.read(b); out.write(b, 0, n); | true
            byte[] b = new byte[9]; int n; while ((n = in.read(b)) > 0) out.write(b, 0, n); | true
            byte[] b = new byte[9]; int n = 0; do { out.write(b, 0, n); n = in.read(b); } while (n > 0); | true
            byte[] b = new byte[9]; int n = in.read(b, 0, b.length); sink(new String(b, 0, n)); | true
            byte[] b = new byte[9]; int n = in.read(b); sink(Arrays.copyOf(b, n)); | true
            byte[] b = new byte[9]; int n = in.read(b); System.arraycopy(b, 0, kept, k, n); | true
            byte[] b = new byte[9]; int n = in.read(b); System.arraycopy(b, 0, kept, n, k); | false
            byte[] b = new byte[9]; int n = in.read(b); out.write(b); | false
            byte[] b = new byte[9]; int n = in.read(b); out.write(b, 0, k); | false
            byte[] b = new byte[9]; int n = in.read(b); out.write(b, 1, n); | false
            byte[] b = new byte[9]; int n = in.read(b, 3, 6); out.write(b, 0, n); | false
            byte[] b = new byte[9]; int n = in.read(b); n++; out.write(b, 0, n); | false
            byte[] b = new byte[9]; int n = 3; out.write(b, 0, n); n = in.read(b); | false
            byte[] b = new byte[9]; int n = in.read(b); sink(b[0]); | false
            byte[] b = new byte[9]; int n = in.read(b); kept = b; | false
            byte[] b = new byte[9]; in.read(b); | false
            byte[] b = new byte[9]; data.readFully(b); out.write(b); sink(b[8]); | true
            byte[] b = new byte[9]; if (k > 0) data.readFully(b); out.write(b); | false
            byte[] b = new byte[9]; data.readFully(b, 0, 4); out.write(b); | false
            byte[] b = new byte[9]; random.nextBytes(b); sink(Arrays.toString(b)); | true
            byte[] b = new byte[9]; random.nextBytes(b); kept = b; | false
            byte[] b = new byte[9]; b[0] = 1; out.write(b); | false
            kept = new byte[9]; int n = in.read(kept); out.write(kept, 0, n); | false
            """);
    Snippet snippet = cases.snippet();
    cases.check(
        NewArrayTree.class::isInstance, path -> Scratch.is(path, snippet.index(), snippet.state()));
  }
}
