package io.github.heapwise.gate.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project made of published sources, which knows nothing of Heapwise. */
final class MavenProject {
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>example</groupId>
        <artifactId>%s</artifactId>
        <version>1</version>
        <packaging>%s</packaging>
        %s
        <properties>
          <maven.compiler.source>17</maven.compiler.source>
          <maven.compiler.target>17</maven.compiler.target>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>%s</dependencies>
        <build>
          <pluginManagement>
            <plugins>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
                <configuration><proc>none</proc></configuration>
              </plugin>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <artifactId>maven-surefire-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <artifactId>maven-jar-plugin</artifactId>
                <version>%s</version>
              </plugin>
            </plugins>
          </pluginManagement>
          <plugins>%s</plugins>
        </build>
      </project>
      """;

  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror>
            <id>build</id>
            <mirrorOf>*</mirrorOf>
            <url>%s</url>
          </mirror>
        </mirrors>
      </settings>
      """;

  private final Path folder;

  private MavenProject(Path folder) {
    this.folder = folder;
  }

  /** What a run of Maven printed. */
  record Run(boolean success, String output) {}

  /** A project with these modules; none makes it a project of its own. */
  static MavenProject create(String name, String... modules) throws IOException {
    Path folder = Path.of(get("heapwise.work")).resolve(name);
    delete(folder);
    StringBuilder list = new StringBuilder();
    for (String module : modules) {
      list.append("<module>").append(module).append("</module>");
    }
    MavenProject project = new MavenProject(Files.createDirectories(folder));
    if (modules.length > 0) {
      project.pom("", name, "pom", "<modules>" + list + "</modules>", "", "");
    }
    return project;
  }

  /** Adds a module, or the project itself where {@code module} is empty. */
  MavenProject sources(String module, String jar, String... dependencies) throws IOException {
    StringBuilder list = new StringBuilder();
    for (String dependency : dependencies) {
      String[] parts = dependency.split(":");
      list.append(
          "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
              .formatted((Object[]) parts));
    }
    pom(module, module.isEmpty() ? name() : module, "jar", "", list.toString(), "");
    Path sources = folder.resolve(module).resolve("src/main/java");
    Path published = Path.of(get("heapwise.real-projects")).resolve(jar + "-sources.jar");
    try (InputStream in = Files.newInputStream(published);
        JarInputStream entries = new JarInputStream(in)) {
      for (JarEntry entry = entries.getNextJarEntry();
          entry != null;
          entry = entries.getNextJarEntry()) {
        if (entry.getName().endsWith(".java") && !entry.getName().contains("module-info")) {
          Path file = sources.resolve(entry.getName()).normalize();
          if (!file.startsWith(sources)) {
            throw new IOException("not below the sources: " + entry.getName());
          }
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
    return this;
  }

  /** Makes it a project without modules, whose POM has these plugins. */
  MavenProject plugins(String plugins) throws IOException {
    pom("", name(), "jar", "", "", plugins);
    return this;
  }

  /** Writes a source of a project without modules. */
  MavenProject source(String path, String text) throws IOException {
    Path file = folder.resolve("src/main/java").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private String name() {
    return folder.getFileName().toString();
  }

  private void pom(
      String module,
      String name,
      String packaging,
      String modules,
      String dependencies,
      String plugins)
      throws IOException {
    Path file = Files.createDirectories(folder.resolve(module)).resolve("pom.xml");
    Files.writeString(
        file,
        POM.formatted(
            name,
            packaging,
            modules,
            dependencies,
            get("heapwise.maven-compiler-plugin"),
            get("heapwise.maven-resources-plugin"),
            get("heapwise.maven-surefire-plugin"),
            get("heapwise.maven-jar-plugin"),
            plugins));
  }

  Path folder() {
    return folder;
  }

  /** Runs a goal of the plugin. */
  Run goal(String goal, String... options) throws IOException, MavenInvocationException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(
        "io.github.heapwise:heapwise-maven-plugin:" + get("heapwise.version") + ":" + goal);
    Path repository = repository();
    Path settings = settings();
    StringBuilder output = new StringBuilder();
    InvocationRequest request =
        new DefaultInvocationRequest()
            .setBaseDirectory(folder.toFile())
            .setBatchMode(true)
            .setProperties(new Properties())
            .addArgs(arguments)
            .setLocalRepositoryDirectory(repository.toFile())
            .setUserSettingsFile(settings.toFile())
            .setGlobalSettingsFile(settings.toFile())
            .setJavaHome(new File(System.getProperty("java.home")))
            .addShellEnvironment("MAVEN_OPTS", "")
            .addShellEnvironment("MAVEN_ARGS", "")
            .setOutputHandler(line -> output.append(line).append('\n'))
            .setErrorHandler(line -> output.append(line).append('\n'));
    int exit =
        new DefaultInvoker()
            .setMavenHome(new File(get("heapwise.maven.home")))
            .execute(request)
            .getExitCode();
    return new Run(exit == 0, output.toString());
  }

  /** Runs a script of the shell in the folder of the project; its {@code mvn} is this build's. */
  Run script(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path bin = Files.createDirectories(Path.of(get("heapwise.work")).resolve(name() + "-bin"));
    Path mvn = bin.resolve("mvn");
    Files.writeString(
        mvn,
        """
        #!/bin/sh
        exec '%s/bin/mvn' -s '%s' -gs '%s' '-Dmaven.repo.local=%s' "$@"
        """
            .formatted(get("heapwise.maven.home"), settings(), settings(), repository()));
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(variables);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
    environment.merge("PATH", bin + File.pathSeparator, (path, first) -> first + path);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    return new Run(process.waitFor() == 0, output);
  }

  /** What the build asks for is copied here from the build's own repository, which stays clean. */
  private static Path repository() throws IOException {
    Path repository = Path.of(get("heapwise.work")).resolve("repository");
    install(repository);
    return repository;
  }

  private Path settings() throws IOException {
    return Files.writeString(
        folder.resolveSibling(name() + "-settings.xml"),
        SETTINGS.formatted(Path.of(get("heapwise.maven.repository")).toUri()));
  }

  /** Puts the jars under test where {@code mvn install} would. */
  private static void install(Path repository) throws IOException {
    Path root = Path.of(get("heapwise.root"));
    String version = get("heapwise.version");
    Path group = repository.resolve("io/github/heapwise");
    copy(root.resolve("pom.xml"), artifact(group, "heapwise", version, "pom"));
    for (String module : List.of("checks", "gate")) {
      String name = module.equals("checks") ? "heapwise-checks" : "heapwise-maven-plugin";
      copy(root.resolve(module).resolve("pom.xml"), artifact(group, name, version, "pom"));
      Path jar = root.resolve(module).resolve("target").resolve(name + "-" + version + ".jar");
      copy(jar, artifact(group, name, version, "jar"));
    }
  }

  private static Path artifact(Path group, String name, String version, String extension) {
    return group.resolve(name).resolve(version).resolve(name + "-" + version + "." + extension);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static String get(String property) {
    return System.getProperty(property);
  }
}
