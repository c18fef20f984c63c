// Imports of whole modules, next to an import on demand and to one that settles a conflict, and Markdown comments.
package zoo.java25;

import module java.base;
import module java.sql;
import java.util.*;
import java.util.Date;

/// Joins names, with `code`, a [List] and a block:
///
/// ```java
/// for (String x : xs) s += x;
/// ```
class ModuleImports {
  Map<String, Date> dates(List<String> xs) {
    Map<String, Date> m = new HashMap<>(xs.size());
    for (String x : xs) m.put(x, new Date());
    return m;
  }

  /// Not `*/` the end.
  String join(Stream<String> xs, Connection c) {
    String s = xs.reduce("", String::concat);
    for (Map.Entry<String, ReentrantLock> e : new ConcurrentHashMap<String, ReentrantLock>(3).entrySet()) s += e.getKey() + c;
    return s;
  }
}
