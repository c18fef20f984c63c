package io.github.heapwise.gate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heapwise.gate.driver.Scan;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanProgress;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.maven.MavenProject.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goals on published projects whose POMs do not mention them. */
@Tag("packed-jar")
class GoalsTest {
  private static final String TRAP =
      """
      package trap;

      class Trap {
        String join(String[] words) {
          String all = "";
          for (String word : words) {
            all += word;
          }
          return all;
        }
      }
      """;

  private static final String COMMONS_IO = "commons-io:commons-io:" + get("commons-io");
  private static final String COMMONS_LANG =
      "org.apache.commons:commons-lang3:" + get("commons-lang3");

  /** Two modules, of which one needs the other, built side by side. */
  @Test
  void modulesOfOneBuild() throws Exception {
    MavenProject project =
        MavenProject.create("modules", "codec", "csv")
            .sources("codec", "commons-codec")
            .sources("csv", "commons-csv", "example:codec:1", COMMONS_IO);
    Path csv = project.folder().resolve("csv");

    Run check = project.goal("check", "-T2");

    assertThat(check.success()).isFalse();
    assertThat(check.output()).contains("[HashCapacityTooSmall] ").contains("CSVRecord.java:[");
    JsonNode all = json(project.folder().resolve("target/heapwise/heapwise-all.json"));
    List<String> expected = new ArrayList<>(scanned(project, "codec"));
    expected.addAll(scanned(project, "csv"));
    assertThat(found(all)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(csv.resolve("target/heapwise/heapwise.sarif")).exists();
    assertThat(project.folder().resolve("target/heapwise/heapwise-all.html"))
        .content()
        .contains("CSVRecord.java");

    Run baseline = project.goal("baseline");
    assertThat(baseline.success()).as(baseline.output()).isTrue();
    assertThat(Files.readAllLines(project.folder().resolve("heapwise-baseline.json")))
        .hasSize(expected.size() + 2);

    String option = "-Dheapwise.baseline=heapwise-baseline.json";
    Run known = project.goal("check", option);
    assertThat(known.success()).as(known.output()).isTrue();

    Path trap = csv.resolve("src/main/java/trap/Trap.java");
    Files.createDirectories(trap.getParent());
    Files.writeString(trap, TRAP);
    Run fresh = project.goal("check", option);
    assertThat(fresh.success()).isFalse();
    assertThat(fresh.output())
        .contains(trap + ":[7,7] [StringConcatInLoop] ")
        .contains("1 finding, see above")
        .containsOnlyOnce("WARNING] " + project.folder())
        // The other module is as it was.
        .contains("Nothing has changed since the last scan.");
  }

  @Test
  void onlyWhatHasChanged() throws Exception {
    MavenProject project = MavenProject.create("since").sources("", "commons-text", COMMONS_LANG);
    Path sources = project.folder().resolve("src/main/java");
    List<Path> flagged = new ArrayList<>();
    try (Git git = Git.init().setDirectory(project.folder().toFile()).call()) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("user", null, "name", "Somebody");
      config.setString("user", null, "email", "somebody@example.org");
      config.setBoolean("commit", null, "gpgsign", false);
      config.save();
      Path trap = sources.resolve("trap/Trap.java");
      Files.createDirectories(trap.getParent());
      Files.writeString(trap, TRAP);
      Files.writeString(
          sources.resolve("trap/Twin.java"), TRAP.replace("class Trap", "class Twin"));
      git.add().addFilepattern("src").call();
      git.commit().setMessage("Sources").call();

      Run all = project.goal("check");
      assertThat(all.success()).isFalse();
      for (JsonNode finding :
          json(project.folder().resolve("target/heapwise/heapwise.json")).get("findings")) {
        flagged.add(project.folder().resolve(finding.get("file").asText()));
      }
      assertThat(flagged).hasSizeGreaterThan(2);

      // Each of them laid out anew, and one method changed.
      for (Path file : flagged.stream().distinct().toList()) {
        String text = Files.readString(file);
        Files.writeString(
            file, "// New.\n\n" + text.replace("    ", "\t").replace(" {\n", "\n{\n"));
      }
      Files.writeString(trap, Files.readString(trap).replace("\"\"", "\"more\""));

      Run since = project.goal("check", "-Dheapwise.since=HEAD");
      assertThat(since.success()).isFalse();
      assertThat(found(json(project.folder().resolve("target/heapwise/heapwise.json"))))
          .containsExactly("src/main/java/trap/Trap.java StringConcatInLoop");
    }
  }

  @Test
  void fixesAreMadeOnce() throws Exception {
    MavenProject project = MavenProject.create("fix").sources("", "picocli");

    Run report = project.goal("report");
    assertThat(report.success()).as(report.output()).isTrue();
    JsonNode before = json(project.folder().resolve("target/heapwise/heapwise.json"));
    assertThat(before.get("findings")).isNotEmpty();
    assertThat(found(before)).containsExactlyInAnyOrderElementsOf(scanned(project, ""));

    Run fix = project.goal("fix");
    assertThat(fix.success()).as(fix.output()).isTrue();
    // Compiles before it scans.
    Run again = project.goal("fix");
    assertThat(again.success()).as(again.output()).isTrue();
    assertThat(again.output()).contains("nothing to fix");

    Run after = project.goal("check", "-Dheapwise.failOn=never");
    assertThat(after.success()).as(after.output()).isTrue();
    JsonNode left = json(project.folder().resolve("target/heapwise/heapwise.json"));
    assertThat(left.get("findings").size()).isLessThan(before.get("findings").size());
    assertThat(left.get("findings")).allSatisfy(each -> assertThat(each.get("fix")).isEmpty());

    assertThat(project.goal("check", "-Dheapwise.skip").output()).contains("Skipped");
    Run wrong = project.goal("check", "-Dheapwise.checks=NoSuchCheck");
    assertThat(wrong.success()).isFalse();
    assertThat(wrong.output()).contains("no check is called 'NoSuchCheck'").doesNotContain("\tat ");
  }

  @Test
  void helpKnowsTheGoalsAndTheirProperties() throws Exception {
    Run help =
        MavenProject.create("help").sources("", "commons-csv", COMMONS_IO).goal("help", "-Ddetail");

    assertThat(help.output())
        .contains("heapwise:baseline", "heapwise:check", "heapwise:fix", "heapwise:report")
        .contains("User property: heapwise.failOn", "User property: heapwise.since");
  }

  /** What the command line finds with the same class path. */
  private static List<String> scanned(MavenProject project, String module) throws Exception {
    Path folder = project.folder().resolve(module);
    List<Path> classPath =
        Files.readAllLines(folder.resolve("target/heapwise/classpath")).stream()
            .map(Path::of)
            .toList();
    List<String> found = new ArrayList<>();
    for (ScanFinding each :
        Scan.run(
                ScanRequest.of(List.of(folder.resolve("src/main/java")))
                    .withClassPath(classPath)
                    .withRelease(17),
                ScanProgress.NONE)
            .findings()) {
      Path file = Path.of(each.finding().file());
      found.add(project.folder().toRealPath().relativize(file) + " " + each.finding().check());
    }
    return found;
  }

  private static List<String> found(JsonNode report) {
    List<String> found = new ArrayList<>();
    report
        .get("findings")
        .forEach(each -> found.add(each.get("file").asText() + " " + each.get("check").asText()));
    return found;
  }

  private static JsonNode json(Path file) throws Exception {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }

  private static String get(String name) {
    return System.getProperty("heapwise." + name);
  }
}
