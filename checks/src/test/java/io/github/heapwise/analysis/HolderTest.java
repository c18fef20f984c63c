package io.github.heapwise.analysis;

import com.sun.source.tree.NewClassTree;
import org.junit.jupiter.api.Test;

class HolderTest {
  @Test
  void isWhatTheNewObjectIsAssignedTo() {
    Cases.of(
            """
            static boolean c() { return true; }
            static void sink(Object any) {}
            static <T> T synchronizedMap(T any) { return any; }
            Map<String, String> field;
            Snippet other;
            """,
            "int n, Map<String, String> local, Map<String, String> m",
            """
            Map<String, String> declared = new HashMap<>(n);                           | declared
            local = new HashMap<>(n);                                                  | local
            field = new HashMap<>(n);                                                  | field
            this.field = new HashMap<>(n);                                             | field
            other.field = new HashMap<>(n);                                            | field
            local = (new HashMap<>(n));                                                | local
            local = (Map<String, String>) new HashMap<String, String>(n);              | local
            local = c() ? new HashMap<>(n) : null;                                     | local
            local = c() ? null : c() ? new HashMap<>(n) : m;                           | local
            local = Collections.synchronizedMap(new HashMap<>(n));                     | local
            local = Collections.checkedMap(new HashMap<>(n), String.class, String.class); | local
            sink(new HashMap<>(n));                                                    | none
            new HashMap<String, String>(n).put("", "");                                | none
            local = Map.copyOf(new HashMap<>(n));                                      | none
            local = Collections.unmodifiableMap(new HashMap<>(n));                     | none
            local = synchronizedMap(new HashMap<>(n));                                 | none
            local = new HashMap<>(n).isEmpty() ? null : m;                             | none
            Supplier<Object> s = () -> new HashMap<>(n);                               | none
            """)
        .check(
            NewClassTree.class::isInstance,
            creation ->
                Holder.of(creation).map(variable -> variable.name.toString()).orElse("none"));
  }
}
