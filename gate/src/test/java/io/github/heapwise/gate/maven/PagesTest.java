package io.github.heapwise.gate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.heapwise.gate.DocsPage;
import io.github.heapwise.gate.maven.MavenProject.Run;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What docs/ci.md and docs/gate.md tell to put into a build, run as it is printed there. */
@Tag("packed-jar")
class PagesTest {
  private static final String TRAP =
      """
      package shop;

      class %s {
        String join(String[] words) {
          String all = "";
          for (String word : words) {
            all += word;
          }
          return all;
        }
      }
      """;

  private static final String OLD = "src/main/java/shop/Old.java";
  private static final String NEW = "src/main/java/shop/New.java";

  /** A repository whose branch adds a trap to the one that {@code main} has. */
  private static MavenProject branch(String name) throws Exception {
    MavenProject project =
        MavenProject.create(name).plugins("").source("shop/Old.java", TRAP.formatted("Old"));
    try (Git git = Git.init().setDirectory(project.folder().toFile()).call()) {
      git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
      Files.writeString(project.folder().resolve(".gitignore"), "target/\n");
      commit(git, "Old");
      RefUpdate main = git.getRepository().updateRef("refs/remotes/origin/main");
      main.setNewObjectId(git.getRepository().resolve("HEAD"));
      main.update();
      project.source("shop/New.java", TRAP.formatted("New"));
      commit(git, "New");
    }
    return project;
  }

  private static void commit(Git git, String message) throws Exception {
    git.add().addFilepattern(".").call();
    git.commit()
        .setAuthor("Somebody", "somebody@example.org")
        .setCommitter("Somebody", "somebody@example.org")
        .setMessage(message)
        .call();
  }

  @Test
  void github() throws Exception {
    JsonNode workflow =
        new YAMLMapper().readTree(DocsPage.read("ci.md").snippet(PagesTest.class, "github"));
    JsonNode steps = workflow.at("/jobs/heapwise/steps");
    String command = step(steps, "run").get("run").asText();
    Path sarif = Path.of(with(steps, "sarif_file"));
    MavenProject project = branch("github");

    Run push = project.script(githubExpressionsOf(command, false), Map.of());
    assertThat(push.success()).isFalse();
    assertThat(results(project.folder().resolve(sarif))).containsExactlyInAnyOrder(OLD, NEW);

    Run pullRequest = project.script(githubExpressionsOf(command, true), Map.of());
    assertThat(pullRequest.success()).isFalse();
    assertThat(results(project.folder().resolve(sarif))).containsExactly(NEW);
    assertThat(matching(project.folder(), with(steps, "path")))
        .contains("target/heapwise/heapwise-all.html");
    assertThat(with(steps, "fetch-depth")).isEqualTo("0");
  }

  /** The only expression there is: an option where the event is a pull request into main. */
  private static String githubExpressionsOf(String command, boolean isPullRequest) {
    Matcher expression =
        Pattern.compile(
                "\\$\\{\\{ github\\.event_name == 'pull_request'"
                    + " && format\\('([^']*)', github\\.base_ref\\) \\|\\| '' }}")
            .matcher(command);
    assertThat(expression.find()).as(command).isTrue();
    return expression.replaceFirst(isPullRequest ? expression.group(1).replace("{0}", "main") : "");
  }

  private static JsonNode step(JsonNode steps, String key) {
    return StreamSupport.stream(steps.spliterator(), false)
        .filter(step -> step.has(key))
        .findFirst()
        .orElseThrow();
  }

  private static String with(JsonNode steps, String key) {
    return StreamSupport.stream(steps.spliterator(), false)
        .map(step -> step.at("/with/" + key))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElseThrow()
        .asText();
  }

  @Test
  void gitlab() throws Exception {
    JsonNode job =
        new YAMLMapper()
            .readTree(DocsPage.read("ci.md").snippet(PagesTest.class, "gitlab"))
            .get("heapwise");
    List<String> script = new ArrayList<>();
    job.get("script").forEach(line -> script.add(line.asText()));
    MavenProject project = branch("gitlab");
    Path report = project.folder().resolve(job.at("/artifacts/reports/codequality").asText());

    Run all = project.script(String.join("\n", script), Map.of());
    assertThat(all.success()).isFalse();
    assertThat(paths(json(report), "/location/path")).containsExactlyInAnyOrder(OLD, NEW);

    String base;
    try (Git git = Git.open(project.folder().toFile())) {
      base = git.getRepository().resolve("origin/main").name();
    }
    Run mergeRequest =
        project.script(String.join("\n", script), Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base));
    assertThat(mergeRequest.success()).isFalse();
    assertThat(paths(json(report), "/location/path")).containsExactly(NEW);
    for (JsonNode path : job.at("/artifacts/paths")) {
      assertThat(project.folder().resolve(path.asText())).exists();
    }
  }

  @Test
  void jenkins() throws Exception {
    String stage = DocsPage.read("ci.md").snippet(PagesTest.class, "jenkins");
    MavenProject project = branch("jenkins");

    Run report = project.script(group(stage, "sh '([^']*)'"), Map.of());
    assertThat(report.success()).as(report.output()).isTrue();
    assertThat(matching(project.folder(), group(stage, "pattern: '([^']*)'"))).hasSize(1);
  }

  private static String group(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  @Test
  void gate() throws Exception {
    DocsPage page = DocsPage.read("gate.md");
    MavenProject project =
        MavenProject.create("gate-page").plugins("").source("shop/Old.java", TRAP.formatted("Old"));

    Run known = project.script(page.snippet(PagesTest.class, "maven"), Map.of());
    assertThat(known.success()).as(known.output()).isTrue();
    assertThat(known.output()).contains("1 known finding in ").contains(" 1 known\n");
    // What a code host must not forget.
    JsonNode sarif = json(project.folder().resolve("target/heapwise/heapwise-all.sarif"));
    assertThat(sarif.at("/runs/0/results/0/baselineState").asText()).isEqualTo("unchanged");

    project.plugins(page.snippet(PagesTest.class, "pom"));
    Run verify = project.script("mvn -B -ntp verify", Map.of());
    assertThat(verify.success()).as(verify.output()).isTrue();
    project.source("shop/New.java", TRAP.formatted("New"));
    Run fresh = project.script("mvn -B -ntp verify", Map.of());
    assertThat(fresh.success()).isFalse();
    assertThat(fresh.output())
        .contains("New.java:[7,7] [StringConcatInLoop] ")
        .doesNotContain("Old.java:[");
  }

  private static List<String> matching(Path folder, String glob) throws IOException {
    Path pattern = Path.of(glob);
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            folder.resolve(pattern.getParent()), pattern.getFileName().toString())) {
      found.forEach(file -> files.add(folder.relativize(file).toString()));
    }
    return files;
  }

  private static List<String> results(Path sarif) throws IOException {
    return paths(
        json(sarif).at("/runs/0/results"), "/locations/0/physicalLocation/artifactLocation/uri");
  }

  private static List<String> paths(JsonNode array, String pointer) {
    List<String> paths = new ArrayList<>();
    array.forEach(node -> paths.add(node.at(pointer).asText()));
    return paths;
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }
}
