package io.github.heapwise.gate.changed;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.printer.DefaultPrettyPrinter;
import com.github.javaparser.printer.configuration.DefaultConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration.ConfigOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of the types in a source file that needs no class path: methods, constructors,
 * initializers, fields and enum constants. What stands in an anonymous or local class or in a
 * lambda belongs to the member around it.
 */
final class SourceMembers {
  private final CompilationUnit unit;
  private final DefaultPrettyPrinter printer =
      new DefaultPrettyPrinter(
          new DefaultPrinterConfiguration()
              .removeOption(new DefaultConfigurationOption(ConfigOption.PRINT_COMMENTS))
              .removeOption(new DefaultConfigurationOption(ConfigOption.PRINT_JAVADOC)));

  private SourceMembers(CompilationUnit unit) {
    this.unit = unit;
  }

  /** Empty where the text cannot be parsed: it may be newer Java than the parser knows. */
  static Optional<SourceMembers> parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    try {
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
      return result.isSuccessful() ? result.getResult().map(SourceMembers::new) : Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** The code of all members, without comments and layout. */
  Set<String> all() {
    return members(unit).stream().map(this::codeOf).collect(Collectors.toSet());
  }

  /**
   * The code of the member at a place, without comments and layout: of the whole type where no
   * member is; empty outside of all types.
   *
   * @param line from 1
   * @param column from 1
   */
  Optional<String> at(int line, int column) {
    Position position = new Position(line, column);
    return members(unit).stream()
        .filter(member -> holds(member, position))
        .map(this::codeOf)
        .findFirst()
        .or(
            () ->
                unit.getTypes().stream()
                    .filter(type -> holds(type, position))
                    .map(this::codeOf)
                    .findFirst());
  }

  private static boolean holds(Node node, Position position) {
    return node.getRange().filter(range -> range.contains(position)).isPresent();
  }

  private String codeOf(Node member) {
    return printer.print(member);
  }

  private static List<BodyDeclaration<?>> members(CompilationUnit unit) {
    List<BodyDeclaration<?>> members = new ArrayList<>();
    unit.getTypes().forEach(type -> addMembers(type, members));
    return members;
  }

  private static void addMembers(TypeDeclaration<?> type, List<BodyDeclaration<?>> members) {
    type.toEnumDeclaration().ifPresent(enumType -> members.addAll(enumType.getEntries()));
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        addMembers(nested, members);
      } else {
        members.add(member);
      }
    }
  }
}
