package stringconcatinloop;

/** What is measured: a line of n numbers. */
public class RunJoin {
  private RunJoin() {}

  public static Object run(int n) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < n; i++) {
      line.append(1_000_000_000 + i).append(",");
    }
    return line.toString();
  }
}
