package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.Checks;
import io.github.heapwise.gate.driver.ScanException;
import java.util.List;

/** Finds checks by the names that users type. */
final class CheckNames {
  private CheckNames() {}

  /**
   * The check of that name; case does not matter.
   *
   * @throws ScanException if there is none
   */
  static Check find(String name) throws ScanException {
    List<Check> all = Checks.all();
    for (Check check : all) {
      if (check.name().equalsIgnoreCase(name.strip())) {
        return check;
      }
    }
    List<String> names = all.stream().map(Check::name).toList();
    String hint = Nearest.hint(name, names);
    throw new ScanException(
        "no check is called '"
            + name
            + "'"
            + (hint.isEmpty() ? "; 'heapwise checks' lists them" : hint));
  }
}
