package io.github.heapwise.analysis;

import com.sun.source.tree.MethodInvocationTree;
import org.junit.jupiter.api.Test;

/** How long lives what is behind the argument of {@code sink}. */
class BackingTest {
  @Test
  void livesAsLongAsItsPlace() {
    Cases cases =
        Cases.of(
            """
            static void sink(Object any) {}
            static final String[] WORDS = {"a"};
            List<String> field = new ArrayList<>();
            List<String> getAll() { return field; }
            List<String> loadField() { return field; }
            List<String> made() { List<String> all = new ArrayList<>(); return all; }
            List<String> loadAll() { return null; }
            Iterator<List<String>> lists;
            interface Source { List<String> toList(); }
            Source source;
            """,
            "List<String> xs, String[] array, boolean c",
            """
            sink(xs);                                                     | PARAMETER
            sink(Collections.unmodifiableList(xs.subList(0, 3)));         | PARAMETER
            sink(Arrays.asList(array));                                   | PARAMETER
            xs = made(); sink(xs);                                        | OTHER
            List<String> a = new ArrayList<>(xs); sink(a.subList(0, 3));  | METHOD
            List<String> a = c ? new ArrayList<>() : null; sink(a);       | METHOD
            List<String> a = new ArrayList<>(); a = a.subList(0, 3); sink(a); | METHOD
            List<String> a = List.of(); if (c) { a = made(); } sink(a);   | METHOD
            List<String> a = field; sink(a);                              | OTHER
            List<String> a = c ? made() : getAll(); sink(a);              | OTHER
            sink(made().subList(0, 3));                                   | METHOD
            sink(loadAll().subList(0, 3));                                | METHOD
            sink(xs.stream().toList());                                   | METHOD
            sink(new String[9]);                                          | METHOD
            sink("a,b".split(","));                                       | METHOD
            sink(field.subList(0, 3));                                    | OTHER
            sink(getAll().subList(0, 3));                                 | OTHER
            sink(loadField().subList(0, 3));                              | OTHER
            sink(Arrays.asList(WORDS));                                   | OTHER
            sink(Arrays.asList("a", "b", "c"));                           | OTHER
            sink(List.of("a", "b"));                                      | OTHER
            for (List<String> a : List.of(xs)) { sink(a); }               | OTHER
            sink(lists.next());                                           | OTHER
            sink(source.toList().subList(0, 3));                          | OTHER
            """);
    FileIndex index = new FileIndex();
    cases.check(
        tree ->
            tree instanceof MethodInvocationTree
                && Code.nameOf((MethodInvocationTree) tree).equals("sink"),
        path -> {
          index.enter(path.getCompilationUnit());
          MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
          return Backing.of(call.getArguments().get(0), index, cases.snippet().at(path)).life();
        });
  }
}
