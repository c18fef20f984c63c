package io.github.heapwise.gate.driver;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files are compiled together. One javac run knows a class by its name once, and sees the
 * packages of the platform's modules only as these modules declare them.
 */
final class ScanPlan {
  private static final String PACKAGE_INFO = "package-info";
  private static final String MODULE_INFO = "module-info";

  private ScanPlan() {}

  /**
   * Files that one javac run can take.
   *
   * @param module the platform's module that the files belong to, if they declare packages of it
   */
  record Group(Optional<String> module, List<SourceFile> files) {
    Group {
      files = List.copyOf(files);
    }

    /** Some files of this group. */
    Group of(List<SourceFile> some) {
      return new Group(module, some);
    }
  }

  /**
   * Everything but module declarations: the files are compiled as one unnamed module.
   *
   * @param hasModules whether the Java release that the sources are written for has modules
   */
  static List<Group> of(Collection<SourceFile> files, boolean hasModules) {
    Map<Path, List<SourceFile>> roots = new LinkedHashMap<>();
    for (SourceFile file : files) {
      if (!isModuleInfo(file)) {
        roots.computeIfAbsent(file.sourceRoot(), root -> new ArrayList<>()).add(file);
      }
    }
    // Roots of one project stay together, so that its tests see its own classes.
    Map<Optional<String>, Map<Path, List<SourceFile>>> projects = new LinkedHashMap<>();
    Map<String, String> platform = hasModules ? platformPackages() : Map.of();
    roots.forEach(
        (root, members) ->
            byModule(members, platform)
                .forEach(
                    (module, part) ->
                        projects
                            .computeIfAbsent(module, key -> new LinkedHashMap<>())
                            .computeIfAbsent(projectOf(root), key -> new ArrayList<>())
                            .addAll(part)));
    List<Group> groups = new ArrayList<>();
    projects.forEach(
        (module, parts) -> {
          for (List<SourceFile> part : withoutClashes(parts.values())) {
            groups.add(new Group(module, part));
          }
        });
    return groups;
  }

  static boolean isModuleInfo(SourceFile file) {
    return file.simpleName().equals(MODULE_INFO);
  }

  /** First come, first served; what clashes with all groups so far founds the next one. */
  private static List<List<SourceFile>> withoutClashes(Collection<List<SourceFile>> parts) {
    List<List<SourceFile>> groups = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (List<SourceFile> part : parts) {
      // A project may clash with itself: two variants of one source folder, for two releases.
      Map<Path, List<SourceFile>> roots = new LinkedHashMap<>();
      Set<String> names = new HashSet<>();
      boolean clashesWithItself = false;
      for (SourceFile file : part) {
        roots.computeIfAbsent(file.sourceRoot(), root -> new ArrayList<>()).add(file);
        clashesWithItself |= isClass(file) && !names.add(file.className());
      }
      Collection<List<SourceFile>> pieces = clashesWithItself ? roots.values() : List.of(part);
      for (List<SourceFile> piece : pieces) {
        List<String> classes =
            piece.stream().filter(ScanPlan::isClass).map(SourceFile::className).toList();
        int at = 0;
        while (at < groups.size() && classes.stream().anyMatch(taken.get(at)::contains)) {
          at++;
        }
        if (at == groups.size()) {
          groups.add(new ArrayList<>());
          taken.add(new HashSet<>());
        }
        groups.get(at).addAll(piece);
        taken.get(at).addAll(classes);
      }
    }
    return groups;
  }

  private static boolean isClass(SourceFile file) {
    return !file.simpleName().equals(PACKAGE_INFO);
  }

  /** What stands before {@code src/main/java} and the like. */
  private static Path projectOf(Path root) {
    for (Path at = root; at != null && at.getFileName() != null; at = at.getParent()) {
      if (at.getFileName().toString().equals("src") && at.getParent() != null) {
        return at.getParent();
      }
    }
    return root;
  }

  /**
   * Most roots declare no package of the platform. One that mostly does is a copy of that module;
   * otherwise only the files that do are taken apart.
   */
  private static Map<Optional<String>, List<SourceFile>> byModule(
      List<SourceFile> members, Map<String, String> platform) {
    Map<Optional<String>, List<SourceFile>> byModule = new HashMap<>();
    for (SourceFile file : members) {
      byModule
          .computeIfAbsent(
              Optional.ofNullable(platform.get(file.packageName())), key -> new ArrayList<>())
          .add(file);
    }
    for (Map.Entry<Optional<String>, List<SourceFile>> entry : byModule.entrySet()) {
      if (entry.getValue().size() * 2 > members.size()) {
        return entry.getKey().isEmpty() ? byModule : Map.of(entry.getKey(), members);
      }
    }
    return byModule;
  }

  /** The modules of the running platform by the packages they have, exported or not. */
  private static Map<String, String> platformPackages() {
    Map<String, String> packages = new HashMap<>();
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      for (String name : module.descriptor().packages()) {
        packages.put(name, module.descriptor().name());
      }
    }
    return packages;
  }
}
