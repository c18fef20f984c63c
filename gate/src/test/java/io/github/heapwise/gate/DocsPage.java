package io.github.heapwise.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in {@code docs}, in which a comment names the test that runs the block of code below. */
public final class DocsPage {
  private final String name;
  private final String text;

  private DocsPage(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Of the module's parent, in whose folder tests are started. */
  public static DocsPage read(String name) throws IOException {
    return new DocsPage(name, Files.readString(Path.of("..", "docs", name)));
  }

  /** The block of code below {@code <!-- run by TEST: SNIPPET -->}. */
  public String snippet(Class<?> test, String snippet) {
    String marker = "<!-- run by " + test.getSimpleName() + ": " + snippet + " -->";
    Matcher block =
        Pattern.compile(Pattern.quote(marker) + "\n```\\w*\n(.*?)```", Pattern.DOTALL)
            .matcher(text);
    assertThat(block.find()).as("docs/%s has %s", name, marker).isTrue();
    return block.group(1);
  }
}
