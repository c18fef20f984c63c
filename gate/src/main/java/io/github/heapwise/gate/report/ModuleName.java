package io.github.heapwise.gate.report;

/** Which module of a checkout a file belongs to, read off its path. */
final class ModuleName {
  private static final String SOURCES = "src/";

  private ModuleName() {}

  /**
   * The folder that holds the first {@code src} folder on the path; {@code .} if that is the top,
   * and the first folder where there is no {@code src}.
   *
   * @param path relative, with slashes
   */
  static String of(String path) {
    if (path.startsWith(SOURCES)) {
      return ".";
    }
    int sources = path.indexOf("/" + SOURCES);
    int end = sources >= 0 ? sources : path.indexOf('/', 1);
    return end < 0 ? "." : path.substring(0, end);
  }
}
