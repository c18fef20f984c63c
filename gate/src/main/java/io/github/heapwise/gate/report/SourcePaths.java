package io.github.heapwise.gate.report;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How reports name files: relative to the working directory where they lie in it. A name is a path
 * or, for a file in a jar, {@code x-sources.jar!/a/B.java}.
 */
public final class SourcePaths {
  private final Path given;
  private final Path real;

  public SourcePaths(Path workingDirectory) {
    this.given = workingDirectory.toAbsolutePath().normalize();
    Path found;
    try {
      found = given.toRealPath();
    } catch (IOException e) {
      found = given;
    }
    this.real = found;
  }

  /** The working directory as the base of relative URIs; ends with a slash. */
  String base() {
    String uri = given.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  /** For people, with slashes. */
  public String shown(String name) {
    Path absolute = given.resolve(name).normalize();
    return slashed(relative(absolute).orElse(absolute));
  }

  /** The URI relative to {@link #base()}, or empty for a file that lies elsewhere. */
  Optional<String> relativeUri(String name) {
    return relative(given.resolve(name).normalize()).map(path -> encoded(slashed(path)));
  }

  /** The URI of a file that lies elsewhere. */
  String absoluteUri(String name) {
    return given.resolve(name).normalize().toUri().toString();
  }

  private Optional<Path> relative(Path file) {
    for (Path base : new Path[] {given, real}) {
      if (file.startsWith(base) && !file.equals(base)) {
        return Optional.of(base.relativize(file));
      }
    }
    return Optional.empty();
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static String encoded(String path) {
    try {
      String encoded = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      // Without the "./" a colon in the first folder's name would end a scheme.
      return encoded.split("/", 2)[0].contains(":") ? "./" + encoded : encoded;
    } catch (URISyntaxException e) {
      throw new AssertionError("every path that begins with a slash is one of a URI", e);
    }
  }
}
