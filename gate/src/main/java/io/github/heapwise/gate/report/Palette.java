package io.github.heapwise.gate.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of the text report; a palette that is off leaves every text as it is. */
public final class Palette {
  private final boolean on;

  public Palette(boolean on) {
    this.on = on;
  }

  String strong(String text) {
    return with(text, Style.bold);
  }

  String faint(String text) {
    return with(text, Style.faint);
  }

  String removed(String text) {
    return with(text, Style.fg_red);
  }

  String added(String text) {
    return with(text, Style.fg_green);
  }

  /** In the colour of {@code severity}. */
  String of(SeverityLevel severity, String text) {
    return switch (severity) {
      case ERROR -> with(text, Style.bold, Style.fg_red);
      case WARNING -> with(text, Style.bold, Style.fg_yellow);
      case SUGGESTION -> with(text, Style.bold, Style.fg_cyan);
    };
  }

  private String with(String text, IStyle... styles) {
    return on && !text.isEmpty() ? Style.on(styles) + text + Style.reset.on() : text;
  }
}
