package stringconcatinloop;

import java.util.List;

class Switches {
  String statement(List<String> names) {
    String text = "";
    for (String name : names) {
      switch (name) {
        case "a":
        case "b":
          // BUG: Diagnostic contains: `text` is copied
          text += name;
          break;
        default:
          return "?";
      }
    }
    return text;
  }

  String arrows(List<String> names) {
    String text = "";
    for (String name : names) {
      switch (name) {
        // BUG: Diagnostic contains: `text` is copied
        case "a" -> text += "A";
        case "b" -> {
          return text;
        }
        default -> text += name;
      }
    }
    return text;
  }

  String expression(List<String> names) {
    String text = "";
    int weight = 0;
    for (String name : names) {
      weight +=
          switch (name) {
            case "" -> {
              // BUG: Diagnostic contains: `text` is copied
              text += "?";
              yield 0;
            }
            default -> name.length();
          };
    }
    return text + weight;
  }

  String declaredInCase(int kind, List<String> names) {
    switch (kind) {
      case 1:
        String text = "";
        for (String name : names) {
          // BUG: Diagnostic contains: `text` is copied
          text += name;
        }
        return text;
      default:
        return "";
    }
  }
}
