package io.github.heapwise.gate.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Changes the sources: makes the fixes that keep what the program does. Compiles the module first,
 * and takes back what would not compile after its fixes.
 */
@Mojo(name = "fix", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public class FixMojo extends HeapwiseMojo {
  /** Least severity fixed: {@code error}, {@code warning} or {@code suggestion}. */
  @Parameter(property = "heapwise.severity", defaultValue = "warning")
  private String severity;

  /** Changes nothing, and prints what would be changed as a unified diff. */
  @Parameter(property = "heapwise.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Also where there are changes that git has not committed. */
  @Parameter(property = "heapwise.force", defaultValue = "false")
  private boolean force;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    List<Path> roots = sourceRoots();
    if (roots.isEmpty()) {
      return;
    }
    List<String> arguments = new ArrayList<>(List.of("fix"));
    arguments.addAll(sourceArguments());
    arguments.addAll(List.of("--severity", severity));
    if (dryRun) {
      arguments.add("--dry-run");
    }
    if (force) {
      arguments.add("--force");
    }
    roots.forEach(root -> arguments.add(root.toString()));
    int exit = launcher().run(directory(), arguments, line -> getLog().info(line));
    if (exit != 0) {
      throw new MojoFailureException("not everything was fixed, see above");
    }
  }
}
