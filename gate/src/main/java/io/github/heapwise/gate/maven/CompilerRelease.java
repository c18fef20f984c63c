package io.github.heapwise.gate.maven;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The Java release that a module is compiled for. */
final class CompilerRelease {
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

  /** The oldest one that the compiler of JDK 17 and of all later ones to 25 still takes. */
  private static final int OLDEST = 8;

  private CompilerRelease() {}

  /**
   * As the compiler plugin reads it: {@code release} before {@code source}, its configuration
   * before properties. Empty if nothing says so, or a release that the compiler no longer takes.
   */
  static Optional<Integer> of(MavenProject project) {
    Plugin compiler = project.getPlugin(COMPILER);
    Object configuration = compiler == null ? null : compiler.getConfiguration();
    return Stream.of("release", "source")
        .flatMap(
            name ->
                Stream.of(
                    child(configuration, name),
                    project.getProperties().getProperty("maven.compiler." + name)))
        .filter(value -> value != null && value.strip().matches("(1\\.)?\\d{1,3}"))
        .map(value -> Integer.valueOf(value.strip().replaceFirst("^1\\.", "")))
        .findFirst()
        .filter(release -> release >= OLDEST && release <= Runtime.version().feature());
  }

  private static String child(Object configuration, String name) {
    Xpp3Dom child = configuration instanceof Xpp3Dom dom ? dom.getChild(name) : null;
    return child == null ? null : child.getValue();
  }
}
