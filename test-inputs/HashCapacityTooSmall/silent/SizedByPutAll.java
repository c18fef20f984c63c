// putAll makes room in the empty table for all that comes, whatever the capacity was.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class SizedByPutAll {
  private Map<String, String> settings;

  Map<String, String> copy(Map<String, String> map) {
    Map<String, String> copy = new HashMap<>(map.size());
    copy.putAll(map);
    return copy;
  }

  Map<String, String> linked(Map<String, String> map) {
    int size = map.size();
    Map<String, String> copy = new LinkedHashMap<>(size);
    copy.putAll(map);
    return copy;
  }

  Map<String, String> andOneMore(Map<String, String> map) {
    Map<String, String> copy = new HashMap<>(map.size() + 1);
    copy.putAll(map);
    copy.put("", "");
    return copy;
  }

  void field(Map<String, String> map) {
    this.settings = new HashMap<>(map.size());
    this.settings.putAll(map);
  }
}
