package io.github.heapwise.analysis;

import com.sun.source.tree.MethodInvocationTree;
import org.junit.jupiter.api.Test;

class OnlyReadTest {
  private static final String MEMBERS =
      """
      String[] f;
      static List<String> kept = new ArrayList<>();
      static String[] a() { return null; }
      static native void sink(Object any);
      static int reads(String[] x) { String[] y = x; return y.length + x[0].length() + nested(x); }
      private int nested(String x, String[] y) { return y.length; }
      static int nested(String[] x) { for (String each : x) sink(each); return x.length; }
      static void writes(String[] x) { x[0] = ""; }
      static void keeps(String[] x) { sink(x); }
      int open(String[] x) { return x.length; }
      """;

  @Test
  void followsTheValue() {
    Cases cases =
        Cases.of(
            MEMBERS,
            "int n",
            """
            int l = a().length; | true
            sink(a()[n]); | true
            sink((a())[0].length()); | true
            a()[0] = "x"; | false
            for (String x : a()) sink(x); | true
            String[] x = a(); sink(x[0] + x.length); | true
            String[] x = a(); x[1] = ""; | false
            String[] x = a(); sink(x); | false
            String[] x = a(), y = x; y[0] += "x"; | false
            String[] x; x = a(); sink(x[0]); | true
            String[] x = n > 0 ? a() : null; if (x != null) sink(x[0]); | true
            Runnable r = () -> sink(a()[n]); | true
            Supplier<Object> r = () -> a(); | false
            f = a(); | false
            this.f = a(); | false
            sink(a()); | false
            sink(a() == f); | false
            sink(a().clone()); | true
            sink("" + a()); | false
            sink(Arrays.toString(a())); | true
            sink(Arrays.asList(a()).contains("x")); | true
            sink(Arrays.asList(a())); | false
            List<String> x = Arrays.asList(a()); x.set(0, ""); | false
            kept.addAll(Arrays.asList(a())); | true
            Collections.addAll(kept, a()); | true
            sink(new ArrayList<>(Arrays.asList(a()))); | true
            sink(List.of(a())); | true
            sink(List.of(a(), f)); | false
            sink(String.join(",", a())); | true
            Arrays.sort(a()); | false
            System.arraycopy(a(), 0, f, 0, n); | true
            System.arraycopy(f, 0, a(), 0, n); | false
            reads(a()); | true
            nested("", a()); | true
            writes(a()); | false
            keeps(a()); | false
            open(a()); | false
            """);
    Snippet snippet = cases.snippet();
    cases.check(
        tree ->
            tree instanceof MethodInvocationTree
                && Code.nameOf((MethodInvocationTree) tree).equals("a"),
        path -> OnlyRead.of(path, snippet.index(), snippet.state()));
  }
}
