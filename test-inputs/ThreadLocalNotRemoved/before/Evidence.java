package threadlocalnotremoved;

import java.util.ArrayList;
import java.util.List;

class Evidence {
  /** Makes n lines and counts them. */
  static final class Job implements Runnable {
    private final ThreadLocal<List<String>> lines = new ThreadLocal<>();
    private final int n;
    private int count;

    Job(int n) {
      this.n = n;
    }

    @Override
    public void run() {
      // BUG: Diagnostic contains: `lines` is set for one task and never removed
      lines.set(new ArrayList<>());
      for (int i = 0; i < n; i++) {
        lines.get().add("line " + i);
      }
      count = lines.get().size();
    }
  }

  /** A result, and what the thread still holds. */
  record Done(int count, Object kept) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Done && ((Done) other).count == count;
    }

    @Override
    public int hashCode() {
      return count;
    }

    @Override
    public String toString() {
      return count + " lines";
    }
  }

  public static Object run(int n) {
    Job job = new Job(n);
    job.run();
    return new Done(job.count, job.lines.get());
  }
}
