// append(Object) makes the same string: String.valueOf(x) is all that it does with an object.
package temporarystringappend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class SameStringInside {
  String objects(List<?> things) {
    StringBuilder text = new StringBuilder();
    for (Object thing : things) {
      text.append(thing.toString()).append(String.valueOf(thing));
    }
    return text.toString();
  }

  String numbers(List<BigDecimal> numbers) {
    StringBuilder text = new StringBuilder();
    for (BigDecimal number : numbers) {
      text.append(number.toString()).append(number.toPlainString());
    }
    return text.toString();
  }

  String boxed(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (Integer number : numbers) {
      text.append(String.valueOf(number));
    }
    return text.toString();
  }

  String converted(Map<Integer, String> names) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Integer, String> each : names.entrySet()) {
      text.append(Integer.toString(each.getKey(), 16)).append(Character.toString(each.getKey()));
      text.append(String.format("%s;", each)).append(each.getValue().trim());
    }
    return text.toString();
  }
}
