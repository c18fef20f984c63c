// These types take the number of elements, or a bound, and not a table capacity.
package hashcapacitytoosmall;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.BlockingQueue;

class OtherTables {
  Map<Object, String> identity(List<Object> objects) {
    Map<Object, String> map = new IdentityHashMap<>(objects.size());
    for (Object object : objects) {
      map.put(object, object.toString());
    }
    return map;
  }

  Map<String, Integer> concurrent(List<String> words) {
    Map<String, Integer> map = new ConcurrentHashMap<>(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Map<String, Integer> concurrentWithFactor(List<String> words) {
    Map<String, Integer> map = new ConcurrentHashMap<>(words.size(), 0.75f, 4);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> keySet(List<String> words) {
    Set<String> set = ConcurrentHashMap.newKeySet(words.size());
    set.addAll(words);
    return set;
  }

  Properties properties(Map<String, String> map) {
    Properties properties = new Properties(map.size());
    for (Map.Entry<String, String> each : map.entrySet()) {
      properties.setProperty(each.getKey(), each.getValue());
    }
    return properties;
  }

  List<String> list(List<String> words) {
    List<String> list = new ArrayList<>(words.size());
    for (String word : words) {
      list.add(word);
    }
    return list;
  }

  BlockingQueue<String> queue(List<String> words) {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(words.size());
    queue.addAll(words);
    return queue;
  }
}
