package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Report;
import io.github.heapwise.packed.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The set-ups in {@code docs/setup.md}, run as they are printed there. */
@Tag("packed-jar")
class SetupTest {
  private static final String DOCS = Folders.read(Settings.root().resolve("docs/setup.md"));

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>sample</groupId>
        <artifactId>sample</artifactId>
        <version>1</version>
        %s
        <build>
          <pluginManagement>
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>%s</version>
              </plugin>
            </plugins>
          </pluginManagement>
          <plugins>
            %s
          </plugins>
        </build>
      </project>
      """;

  /** Makes the local repository of the running build the only one there is. */
  private static final String MAVEN_SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror>
            <id>local</id>
            <mirrorOf>*</mirrorOf>
            <url>%s</url>
          </mirror>
        </mirrors>
      </settings>
      """;

  private final ErrorProne errorProne = ErrorProne.newest();

  @Test
  void maven() throws Exception {
    Path project = mavenProject("setup-maven", snippet("compiler"));
    Folders.write(project.resolve(".mvn/jvm.config"), snippet("jvm.config"));
    assertMavenWarns(project);
  }

  /** With the report file too, as two Maven runs are enough. */
  @Test
  void mavenThatForks() throws Exception {
    String report = "${project.build.directory}/heapwise.jsonl";
    assertThat(DOCS).contains(report);
    String compiler =
        snippet("compiler")
            .replace("<compilerArgs>", "<fork>true</fork>\n<compilerArgs>" + snippet("fork"))
            .replace("heapwise:WARN", "heapwise:WARN -XepOpt:Heapwise:Report=" + report);
    Path project = mavenProject("setup-maven-fork", compiler);
    assertMavenWarns(project);
    Report written = Report.read(project.resolve("target/heapwise.jsonl"));
    assertThat(written.complete()).isTrue();
    assertThat(written.findings()).hasSize(1);
  }

  @Test
  void javac() throws Exception {
    Path folder = Settings.emptyFolder("setup-javac");
    Samples.write(folder.resolve("src"), Samples.TRAP);
    for (Path jar : errorProne.processorPath()) {
      Files.copy(jar, folder.resolve(nameInDocs(jar)));
    }
    String script = snippet("javac").replaceFirst("(?<=ERROR_PRONE=)\\S+", errorProne.version());
    Process process = start(folder, "sh", "-e", "-c", script);
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("Sample.java:7: warning: [StringConcatInLoop] ");
    assertThat(folder.resolve("classes/sample/Sample.class")).exists();
  }

  @Test
  void namesThisVersion() {
    assertThat(DOCS)
        .contains("<heapwise.version>" + Settings.version() + "<")
        .contains("heapwise-checks:" + Settings.version() + "\"")
        .contains("HEAPWISE=" + Settings.version() + "\n");
  }

  private static void assertMavenWarns(Path project) throws Exception {
    String output = maven(project);
    assertThat(output)
        .contains("Sample.java:[7,")
        .contains("[StringConcatInLoop] ")
        .contains("BUILD SUCCESS");
    assertThat(project.resolve("target/classes/sample/Sample.class")).exists();
  }

  private static Path mavenProject(String name, String compiler) {
    Path project = Settings.emptyFolder(name);
    Samples.write(project.resolve("src/main/java/sample"), Samples.TRAP);
    Folders.write(
        project.resolve("pom.xml"),
        POM.formatted(
            snippet("versions"), Settings.get("heapwise.maven-resources-plugin"), compiler));
    return project;
  }

  private static String maven(Path project) throws MavenInvocationException {
    // What the build asks for is copied here from the build's own repository, which stays clean.
    Path repository = Path.of(Settings.get("heapwise.work")).resolve("setup-repository");
    install(repository);
    Path settings =
        Folders.write(
            project.resolve("settings.xml"),
            MAVEN_SETTINGS.formatted(Path.of(Settings.get("heapwise.maven.repository")).toUri()));
    Properties properties = new Properties();
    properties.setProperty("error-prone.version", ErrorProne.newest().version());
    properties.setProperty("maven.compiler.source", "17");
    properties.setProperty("maven.compiler.target", "17");
    StringBuilder output = new StringBuilder();
    InvocationRequest request =
        new DefaultInvocationRequest()
            .setBaseDirectory(project.toFile())
            .setProperties(properties)
            .setBatchMode(true)
            .addArg("compile")
            .setLocalRepositoryDirectory(repository.toFile())
            .setUserSettingsFile(settings.toFile())
            .setGlobalSettingsFile(settings.toFile())
            .setJavaHome(new File(System.getProperty("java.home")))
            .addShellEnvironment("MAVEN_OPTS", "")
            .addShellEnvironment("MAVEN_ARGS", "")
            .setOutputHandler(line -> output.append(line).append('\n'))
            .setErrorHandler(line -> output.append(line).append('\n'));
    InvocationResult result =
        new DefaultInvoker()
            .setMavenHome(new File(Settings.get("heapwise.maven.home")))
            .execute(request);
    assertThat(result.getExitCode()).as(output.toString()).isZero();
    return output.toString();
  }

  /** Puts the jar under test where {@code mvn install} would. */
  private static void install(Path repository) {
    Path group = repository.resolve("io/github/heapwise");
    String version = Settings.version();
    Path root = Settings.root();
    copy(
        root.resolve("pom.xml"),
        group.resolve("heapwise/" + version + "/heapwise-" + version + ".pom"));
    String artifact = "heapwise-checks/" + version + "/heapwise-checks-" + version;
    copy(root.resolve("checks/pom.xml"), group.resolve(artifact + ".pom"));
    copy(Settings.jar(), group.resolve(artifact + ".jar"));
  }

  private static void copy(Path from, Path to) {
    try {
      Folders.create(to.getParent());
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String nameInDocs(Path jar) {
    String name = jar.getFileName().toString();
    return jar.equals(Settings.jar())
        ? "heapwise-checks-" + Settings.version() + ".jar"
        : name.startsWith("error_prone_core")
            ? "error_prone_core-" + errorProne.version() + "-with-dependencies.jar"
            : "dataflow-errorprone-3.41.0-eisop1.jar";
  }

  private static Process start(Path folder, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Path tools = Path.of(System.getProperty("java.home")).resolve("bin");
    builder.environment().merge("PATH", tools + File.pathSeparator, (path, bin) -> bin + path);
    // Java announces these on the error stream.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** The block of code below the comment that names it. */
  private static String snippet(String name) {
    Matcher block =
        Pattern.compile(
                "<!-- run by SetupTest: " + Pattern.quote(name) + " -->\n```\\w*\n(.*?)```",
                Pattern.DOTALL)
            .matcher(DOCS);
    assertThat(block.find()).as("docs/setup.md has %s", name).isTrue();
    return block.group(1);
  }
}
