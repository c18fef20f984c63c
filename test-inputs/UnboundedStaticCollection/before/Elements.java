package unboundedstaticcollection;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

class Elements {
  // BUG: Diagnostic contains: 1,000,000 elements are 4,000,016 bytes beside their contents
  private static final List<String> EVENTS = new ArrayList<>();

  void happened(String event) {
    EVENTS.add(event);
  }

  // BUG: Diagnostic contains: the keys of a LinkedHashMap
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  static boolean isNew(String id) {
    return SEEN.add(id);
  }

  // BUG: Diagnostic contains: Take the oldest out beyond a limit
  private static final Queue<Object> DONE = new ConcurrentLinkedQueue<>();

  static Runnable finished(Object job) {
    return () -> DONE.offer(job);
  }

  // BUG: Diagnostic contains: `push` adds to it
  private static final Deque<Object> HISTORY = new ArrayDeque<>();

  void visit(Object page) {
    HISTORY.push(page);
  }

  Object current() {
    return HISTORY.peek();
  }

  // BUG: Diagnostic contains: `addAll` adds to it
  private static final List<String> WARNINGS = Lists.newArrayList();

  void warn(Collection<String> warnings) {
    WARNINGS.addAll(warnings);
  }

  static List<String> warnings() {
    return Collections.unmodifiableList(WARNINGS);
  }

  // BUG: Diagnostic contains: `TAGS` is static
  private static final Set<String> TAGS = Sets.newHashSet();

  void tag(String... tags) {
    Collections.addAll(TAGS, tags);
  }

  // BUG: Diagnostic contains: `add` adds to it
  private static final List<Elements> ALL = new CopyOnWriteArrayList<>();

  Elements() {
    ALL.add(this);
  }

  // BUG: Diagnostic contains: 1,000,000 chars are 1,000,016 bytes
  private static final StringBuilder LOG = new StringBuilder();

  static synchronized void log(String line) {
    LOG.append(line).append('\n');
  }

  static synchronized String log() {
    return LOG.toString();
  }

  // BUG: Diagnostic contains: Empty it once it is written out
  private static final StringWriter TRACE = new StringWriter();

  static void trace(Object step) {
    TRACE.write(step.toString());
  }

  // BUG: Diagnostic contains: 1,000,000 bytes are 1,000,016 bytes
  private static final ByteArrayOutputStream SENT = new ByteArrayOutputStream();

  static void sent(byte[] packet) {
    SENT.writeBytes(packet);
  }

  // By way of another name, a method that gets it, a reference to its method.
  // BUG: Diagnostic contains: `ALIASED` is static
  private static final Set<String> ALIASED = new HashSet<>();

  void alias(String id) {
    Set<String> ids = ALIASED;
    ids.add(id);
  }

  // BUG: Diagnostic contains: `PASSED` is static
  private static final List<String> PASSED = new ArrayList<>();

  void pass(String id) {
    addTo(PASSED, id);
  }

  private static void addTo(List<String> target, String id) {
    target.add(id);
  }

  // BUG: Diagnostic contains: `REFERRED` is static
  private static final List<String> REFERRED = new ArrayList<>();

  void all(List<String> ids) {
    ids.forEach(REFERRED::add);
  }

  // BUG: Diagnostic contains: `GOTTEN` is static
  private static final List<String> GOTTEN = new ArrayList<>();

  private static List<String> gotten() {
    return GOTTEN;
  }

  void get(String id) {
    gotten().add(id);
  }

  // Asked whether it is empty, how many there are, and for what is at an index.
  // BUG: Diagnostic contains: `READ` is static
  private static final List<String> READ = new ArrayList<>();

  String read(String id) {
    READ.add(id);
    for (int i = 0; i < READ.size(); i++) {
      if (READ.get(i).isEmpty()) {
        return "" + READ;
      }
    }
    return READ.isEmpty() || READ.size() == 0 ? "" : String.join(", ", new ArrayList<>(READ));
  }
}
