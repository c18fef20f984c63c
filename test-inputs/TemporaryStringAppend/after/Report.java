package temporarystringappend;

/** A line for each number. */
public class Report {
  public static Object run(int n) {
    StringBuilder report = new StringBuilder(16 * n);
    String label = "item number ";
    for (int i = 0; i < n; i++) {
      report.append(label).append(i).append("\n");
    }
    return report.toString();
  }
}
