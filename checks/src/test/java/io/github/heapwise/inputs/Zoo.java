package io.github.heapwise.inputs;

import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The odd Java in {@code test-inputs/zoo}. Each subfolder is compiled alone; one named {@code
 * javaNN} only on that JDK and newer ones.
 */
final class Zoo {
  private static final Pattern NEEDS = Pattern.compile("java(\\d+)");

  private Zoo() {}

  /** The groups that this JDK can compile, by folder; the files outside any as one more. */
  static Map<String, List<Path>> groups() {
    Path zoo = Settings.testInputs().resolve("zoo");
    Map<String, List<Path>> groups = new TreeMap<>();
    List<Path> all = Folders.files(zoo, ".java");
    List<Path> loose = all.stream().filter(file -> file.getParent().equals(zoo)).toList();
    if (!loose.isEmpty()) {
      groups.put("any-jdk", loose);
    }
    for (String name : Folders.folderNames(zoo)) {
      if (isForThisJdk(name)) {
        groups.put(name, all.stream().filter(file -> file.startsWith(zoo.resolve(name))).toList());
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /** Whether a folder of this name may be compiled: {@code java21} by JDK 21 and newer. */
  static boolean isForThisJdk(String folder) {
    Matcher needs = NEEDS.matcher(folder);
    return !needs.matches() || Integer.parseInt(needs.group(1)) <= Runtime.version().feature();
  }
}
