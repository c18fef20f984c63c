package stringconcatinloop;

import java.util.List;

class Switches {
  String statement(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      switch (name) {
        case "a":
        case "b":
          text.append(name);
          break;
        default:
          return "?";
      }
    }
    return text.toString();
  }

  String arrows(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      switch (name) {
        case "a" -> text.append("A");
        case "b" -> {
          return text.toString();
        }
        default -> text.append(name);
      }
    }
    return text.toString();
  }

  String expression(List<String> names) {
    StringBuilder text = new StringBuilder();
    int weight = 0;
    for (String name : names) {
      weight +=
          switch (name) {
            case "" -> {
              text.append("?");
              yield 0;
            }
            default -> name.length();
          };
    }
    return text.toString() + weight;
  }

  String declaredInCase(int kind, List<String> names) {
    switch (kind) {
      case 1:
        StringBuilder text = new StringBuilder();
        for (String name : names) {
          text.append(name);
        }
        return text.toString();
      default:
        return "";
    }
  }
}
