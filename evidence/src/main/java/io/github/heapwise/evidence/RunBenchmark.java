package io.github.heapwise.evidence;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** One call of {@code run(n)} of one twin. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RunBenchmark {
  /** An odd number of calls, whose median tells what one allocates. */
  private static final int WEIGHED_CALLS = 101;

  /** As many are enough where they take long. */
  private static final int LEAST_WEIGHED_CALLS = 5;

  private static final long WEIGHING_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Reported beside the time, for each iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Allocation {
    public long bytes;
  }

  /** The folder of class files. */
  @Param("")
  public String classes;

  /** The class that has {@code run}. */
  @Param("")
  public String className;

  @Param("0")
  public int n;

  private MethodHandle run;

  @Setup
  public void load() throws ReflectiveOperationException {
    run =
        MethodHandles.lookup()
            .unreflect(Twins.run(Path.of(classes), className))
            .asType(MethodType.methodType(Object.class, int.class));
  }

  @Benchmark
  public Object run() throws Throwable {
    return (Object) run.invokeExact(n);
  }

  /**
   * The median of single calls, by the JVM's count for this thread, to the byte: a mean over an
   * iteration holds what the harness allocates, and a table that grows once in many calls.
   */
  @TearDown(Level.Iteration)
  public void weigh(Allocation allocation, Blackhole blackhole) throws Throwable {
    long[] bytes = new long[WEIGHED_CALLS];
    long start = System.nanoTime();
    int calls = 0;
    while (calls < LEAST_WEIGHED_CALLS
        || calls < WEIGHED_CALLS && System.nanoTime() - start < WEIGHING_NANOS) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Object result = (Object) run.invokeExact(n);
      bytes[calls++] = THREADS.getCurrentThreadAllocatedBytes() - before;
      blackhole.consume(result);
    }
    Arrays.sort(bytes, 0, calls);
    allocation.bytes = bytes[calls / 2];
  }
}
