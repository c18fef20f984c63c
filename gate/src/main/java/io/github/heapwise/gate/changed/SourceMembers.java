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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of the types in a source file that needs no class path: methods, constructors,
 * initializers, fields, enum constants, and the head of each type. What stands in an anonymous or
 * local class or in a lambda belongs to the member around it.
 */
final class SourceMembers {
  private final DefaultPrettyPrinter printer =
      new DefaultPrettyPrinter(
          new DefaultPrinterConfiguration()
              .removeOption(new DefaultConfigurationOption(ConfigOption.PRINT_COMMENTS))
              .removeOption(new DefaultConfigurationOption(ConfigOption.PRINT_JAVADOC)));

  /** A type stands before what it holds. */
  private final List<Placed> members = new ArrayList<>();

  private record Placed(Node node, String code) {}

  /**
   * A member.
   *
   * @param code without comments and layout
   * @param ordinal how many members with the same code stand before it in the file
   */
  record Member(String code, int ordinal) {}

  private SourceMembers(CompilationUnit unit) {
    unit.getTypes().forEach(this::addType);
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

  /** How many members there are by their code, without comments and layout. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    members.forEach(member -> counts.merge(member.code, 1, Integer::sum));
    return counts;
  }

  /**
   * The member at a place; the type whose head it is where no other is; empty outside of all types.
   *
   * @param line from 1
   * @param column from 1
   */
  Optional<Member> at(int line, int column) {
    Position position = new Position(line, column);
    Placed found = null;
    for (Placed member : members) {
      if (member.node.getRange().filter(range -> range.contains(position)).isPresent()) {
        found = member;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    int ordinal = 0;
    for (Placed member : members) {
      if (member == found) {
        break;
      }
      ordinal += member.code.equals(found.code) ? 1 : 0;
    }
    return Optional.of(new Member(found.code, ordinal));
  }

  private void addType(TypeDeclaration<?> type) {
    TypeDeclaration<?> head = type.clone();
    head.getMembers().clear();
    head.toEnumDeclaration().ifPresent(each -> each.getEntries().clear());
    members.add(new Placed(type, printer.print(head)));
    type.toEnumDeclaration().ifPresent(each -> each.getEntries().forEach(this::add));
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        addType(nested);
      } else {
        add(member);
      }
    }
  }

  private void add(BodyDeclaration<?> member) {
    members.add(new Placed(member, printer.print(member)));
  }
}
