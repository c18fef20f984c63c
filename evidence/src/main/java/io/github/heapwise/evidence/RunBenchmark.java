package io.github.heapwise.evidence;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call of {@code run(n)} of one twin. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RunBenchmark {
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
}
