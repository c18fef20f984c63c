package io.github.heapwise.plugin;

import io.github.heapwise.packed.Folders;
import java.nio.file.Path;

/** Small programs with one trap each, or none. */
final class Samples {
  /** The trap of {@link #TRAP}. */
  static final String CHECK = "StringConcatInLoop";

  /** One trap, whose fix is safe. */
  static final String TRAP =
      """
      package sample;

      class Sample {
        String join(String[] words) {
          String all = "";
          for (String word : words) {
            all += word;
          }
          return all;
        }
      }
      """;

  static final String HARMLESS =
      """
      package sample;

      class Harmless {
        int twice(int n) {
          return n + n;
        }
      }
      """;

  private Samples() {}

  /** A class of this name with as many traps. */
  static String traps(String className, int count) {
    StringBuilder source = new StringBuilder("package sample;\n\nclass " + className + " {\n");
    for (int i = 0; i < count; i++) {
      source.append(
          """
            String join%d(String[] words) {
              String all = "";
              for (String word : words) {
                all += word;
              }
              return all;
            }
          """
              .formatted(i));
    }
    return source.append("}\n").toString();
  }

  /** {@link #TRAP} with something in front of its class. */
  static String trapAfter(String text) {
    return TRAP.replace("class Sample", text + " class Sample");
  }

  /** {@link #TRAP} as a member of a class with something in front of it. */
  static String trapWithin(String text) {
    return trapAfter(text + " class Outer {") + "}\n";
  }

  /** Writes the source to a file named for its first class. */
  static Path write(Path folder, String source) {
    String name = source.replaceFirst("(?s).*?\\b(?:class|interface|enum) (\\w+).*", "$1");
    return Folders.write(folder.resolve(name + ".java"), source);
  }
}
