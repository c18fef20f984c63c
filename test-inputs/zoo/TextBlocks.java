// Text blocks as start values, operands and arguments, with escapes and quotes inside.
package zoo;

import java.util.List;

class TextBlocks {
  static final String HEAD = """
      <a href="x">\t"quoted" \""" and \
      joined\s
      """ + """
      """;

  String all(List<String> xs) {
    String s = """
        """;
    for (String x : xs) {
      s += """
          // not a comment /* nor this */
          "%s" \u0041 \\u0041
          """.formatted(x) + """
          }""";
    }
    s = """
        x""" + s;
    StringBuilder sb = new StringBuilder("""
        start""");
    for (String x : xs) sb.append("""
        [""" + x + """
        ]""");
    return s + sb + HEAD;
  }
}
