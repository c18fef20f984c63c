package stringconcatinloop;

/** What is measured: a line of n numbers. */
public class RunJoin {
  private RunJoin() {}

  public static Object run(int n) {
    String line = "";
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `line` is copied
      line += (1_000_000_000 + i) + ",";
    }
    return line;
  }
}
