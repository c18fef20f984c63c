package io.github.heapwise.gate.maven;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals know of the module: its sources, class path and options of the compiler. */
abstract class HeapwiseMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  /** Where the module's reports go. */
  @Parameter(defaultValue = "${project.build.directory}/heapwise", readonly = true, required = true)
  private File directory;

  /** Does nothing. */
  @Parameter(property = "heapwise.skip", defaultValue = "false")
  private boolean skip;

  /** Whether test sources are scanned as well. */
  @Parameter(property = "heapwise.includeTests", defaultValue = "true")
  private boolean includeTests;

  /** Only these checks, separated by commas; {@code heapwise checks} lists them. */
  @Parameter(property = "heapwise.checks")
  private List<String> checks;

  /** Without these checks, separated by commas. */
  @Parameter(property = "heapwise.disable")
  private List<String> disable;

  /** Files and folders to leave out: globs below each source folder, separated by commas. */
  @Parameter(property = "heapwise.excludes")
  private List<String> excludes;

  /** The encoding of the sources. */
  @Parameter(property = "heapwise.encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding;

  /** Options for the JVM that scans, separated by commas: {@code -Xmx2g}. */
  @Parameter(property = "heapwise.jvmArguments")
  private List<String> jvmArguments;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as heapwise.skip says.");
    } else {
      run();
    }
  }

  /** Called unless the goal is to be skipped. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  /** Whether the goal was named on the command line, so that it runs for each module in turn. */
  final boolean isNamedByUser() {
    return execution.getSource() == MojoExecution.Source.CLI;
  }

  /** Where the module's reports go; exists. */
  final Path directory() throws MojoExecutionException {
    return Workplace.created(directory.toPath());
  }

  /** The directory Maven was started for, which all paths in reports are relative to. */
  final Path top() {
    return Path.of(session.getExecutionRootDirectory());
  }

  final Charset encoding() throws MojoExecutionException {
    try {
      return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException("unknown encoding: " + encoding);
    }
  }

  final Launcher launcher() {
    return new Launcher(pluginArtifacts, jvmArguments, top(), getLog());
  }

  /**
   * The source folders that hold anything, but for those of code that a build step has generated.
   */
  final List<Path> sourceRoots() {
    List<String> names = new ArrayList<>(project.getCompileSourceRoots());
    if (includeTests) {
      names.addAll(project.getTestCompileSourceRoots());
    }
    Path generated = Path.of(project.getBuild().getDirectory());
    return names.stream()
        .map(Path::of)
        .filter(root -> !root.startsWith(generated) && Workplace.holdsJava(root))
        .distinct()
        .toList();
  }

  /** The class path of the tests, which holds the classes of generated sources too. */
  final List<Path> classPath() throws MojoExecutionException {
    try {
      return project.getTestClasspathElements().stream()
          .map(Path::of)
          .filter(Files::exists)
          .toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("cannot resolve the class path of " + project.getId(), e);
    }
  }

  /** What the goals say to the command line about the sources, before the paths. */
  final List<String> sourceArguments() throws MojoExecutionException {
    List<String> arguments = new ArrayList<>();
    Path classPathFile = directory().resolve("classpath");
    Workplace.write(classPathFile, classPath().stream().map(Path::toString).toList());
    arguments.addAll(List.of("--classpath-file", classPathFile.toString()));
    arguments.addAll(List.of("--encoding", encoding().name()));
    release().ifPresent(release -> arguments.addAll(List.of("--release", release)));
    addAll("--checks", checks, arguments);
    addAll("--disable", disable, arguments);
    for (String glob : excludes == null ? List.<String>of() : excludes) {
      arguments.addAll(List.of("--exclude", glob));
    }
    return arguments;
  }

  private static void addAll(String option, List<String> values, List<String> arguments) {
    if (values != null && !values.isEmpty()) {
      arguments.addAll(List.of(option, String.join(",", values)));
    }
  }

  /** What the compiler plugin is told; of an old release the compiler knows none of the classes. */
  private Optional<String> release() {
    return CompilerRelease.of(project).map(Object::toString);
  }
}
