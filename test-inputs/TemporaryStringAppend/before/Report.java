package temporarystringappend;

/** A line for each number. */
public class Report {
  public static Object run(int n) {
    StringBuilder report = new StringBuilder(16 * n);
    String label = "item number ";
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `label + i + "\n"` makes
      report.append(label + i + "\n");
    }
    return report.toString();
  }
}
