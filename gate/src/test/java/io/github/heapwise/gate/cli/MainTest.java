package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heapwise.gate.cli.Cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private final Cli cli = new Cli(Path.of(""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                             | no command given (try 'heapwise --help')
          scna                           | unknown command 'scna'; did you mean scan?
          src                            | did you mean 'heapwise scan src'?
          --vresion                      | unknown option '--vresion'; did you mean --version?
          scan --formt json              | unknown option '--formt'; did you mean --format?
          scan --format yaml             | expected one of [text, json, sarif, html, gitlab, checkstyle]
          scan --severity warn           | 'warn' is none of error, warning, suggestion
          scan --encoding UTF8-8         | is no encoding that this JDK knows; did you mean UTF-8
          scan --encoding ?              | '?' is no encoding that this JDK knows
          scan --release soon            | 'soon' is not an int
          scan --release 4 src           | 4 not supported
          scan --checks StringConcatLoop | no check is called 'StringConcatLoop'; did you mean StringConcatInLoop?
          scan srx                       | no such file or directory: srx; did you mean src?
          scan --exclude [ src           | not a glob pattern: [
          scan --classpath no.jar src    | no such class path entry: no.jar
          scan --classpath-file no src   | no such class path file: no
          scan --output no/x.json src    | cannot write no/x.json: no such folder
          scan --output src src          | cannot write src: it is a directory
          scan --output                  | missing required parameter for option '--output'
          checks all                     | one argument too many: 'all'
          explain                        | missing required parameter: 'NAME'
          explain StringConcat           | no check is called 'StringConcat'; did you mean StringConcatInLoop?
          explain Xyzzy                  | no check is called 'Xyzzy'; 'heapwise checks' lists them
          help scna                      | unknown subcommand 'scna'
          """)
  void aMistakeIsToldInOneLine(String arguments, String told) {
    Run run = cli.run((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));

    assertThat(run.err()).startsWith("heapwise: ").contains(told).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void helpTellsTheCommandsOptionsAndExitCodes() {
    assertThat(cli.run("--help").out()).contains("scan", "checks", "explain", "completion");
    Run help = cli.run("help", "scan");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("--classpath-file", "--exit-zero", "Exit codes");
    assertThat(cli.run("scan", "--help").out()).isEqualTo(help.out());
  }

  @Test
  void everyOptionIsDocumented() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "cli.md"));

    List<String> options = new ArrayList<>();
    for (String command : List.of("scan", "checks", "explain", "completion")) {
      assertThat(page).contains("`heapwise " + command);
      Matcher option = Pattern.compile("--[a-z-]+").matcher(cli.run("help", command).out());
      option.results().map(MatchResult::group).forEach(options::add);
    }
    assertThat(options).hasSizeGreaterThan(10);
    assertThat(page).contains(options);
  }

  @Test
  void versionNamesWhatIsPacked() {
    assertThat(cli.run("--version").out())
        .matches("heapwise \\d+\\.\\d+.* \\(Error Prone 2\\.\\d+\\.\\d+, JDK \\d+.*\\)\n");
  }

  @Test
  void checksListsOursAndErrorPronesApart() {
    String out = cli.run("checks").out();

    assertThat(out).containsPattern("growth\n( .*\n)*  StringConcatInLoop +warning +\\w");
    assertThat(out).containsPattern("\n\nerror-prone\n( .*\n)*  ArrayHashCode +error ");
  }

  @Test
  void checksAsJson() throws Exception {
    JsonNode list = new ObjectMapper().readTree(cli.run("checks", "--format", "json").out());

    assertThat(list)
        .anySatisfy(
            check -> {
              assertThat(check.get("name").asText()).isEqualTo("StringConcatInLoop");
              assertThat(check.get("severity").asText()).isEqualTo("WARNING");
              assertThat(check.get("family").asText()).isEqualTo("growth");
              assertThat(check.get("builtin").asBoolean()).isFalse();
              assertThat(check.get("summary").asText()).isNotBlank();
              assertThat(check.get("link").asText()).endsWith("StringConcatInLoop.md");
            });
  }

  @Test
  void explainPrintsThePageOrTheLink() {
    Run ours = cli.run("explain", "stringconcatinloop");
    Run theirs = cli.run("explain", "ArrayHashCode");

    assertThat(ours.exitCode()).isZero();
    assertThat(ours.out()).contains("StringConcatInLoop");
    assertThat(theirs.exitCode()).isZero();
    assertThat(theirs.out()).contains("https://errorprone.info/bugpattern/ArrayHashCode");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    assertThat(cli.run("completion").out())
        .contains("complete -F _complete_heapwise", "--classpath-file", "sarif");
  }

  @Test
  void aBugIsToldInOneLineWithItsTraceOnRequest() {
    Cli broken =
        cli.scanner(
            (request, progress) -> {
              throw new IllegalStateException("surprise\nand more");
            });

    Run run = broken.run("scan", "src");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("surprise", "--verbose").hasLineCount(1);

    assertThat(broken.run("scan", "src", "--verbose").err()).contains("\tat ");
  }

  @Test
  void soIsAStackThatOverflows() {
    Cli broken =
        cli.scanner(
            (request, progress) -> {
              throw new StackOverflowError();
            });

    Run run = broken.run("scan", "src");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).hasLineCount(1);
  }
}
