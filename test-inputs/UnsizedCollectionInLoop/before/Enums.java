package unsizedcollectioninloop;

import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;

/** The number of constants has no name that costs nothing: no fix. */
class Enums {
  static Map<String, ChronoField> byName() {
    // BUG: Diagnostic contains: `ChronoField.values().length` entries in a loop. For 30 entries
    Map<String, ChronoField> result = new HashMap<>();
    for (ChronoField field : ChronoField.values()) {
      result.put(field.toString(), field);
    }
    return result;
  }

  static Map<String, ChronoField> byAnyName() {
    // BUG: Diagnostic contains: `2 * ChronoField.values().length` entries
    Map<String, ChronoField> result = new HashMap<>();
    for (ChronoField field : ChronoField.values()) {
      result.put(field.toString(), field);
      result.put(field.name(), field);
    }
    return result;
  }

  static Map<String, ChronoField> withNone() {
    // BUG: Diagnostic contains: `31` entries
    Map<String, ChronoField> result = new HashMap<>();
    result.put("none", null);
    for (ChronoField field : ChronoField.values()) {
      result.put(field.toString(), field);
    }
    return result;
  }
}
