// Right: the code of a lambda or class written in a loop is not what the loop repeats.
package stringconcatinloop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class RunsElsewhere {
  private String state = "";

  List<Runnable> tasks(int n) {
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tasks.add(() -> state += "x");
    }
    return tasks;
  }

  List<Object> objects(int n) {
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      objects.add(
          new Object() {
            private String name = "object";

            @Override
            public String toString() {
              name += "!";
              return name;
            }
          });
    }
    return objects;
  }

  Supplier<String> once(boolean loud) {
    return () -> {
      String text = "a";
      if (loud) {
        text += "!";
      }
      return text;
    };
  }

  String initialiserOfLoop(List<String> names) {
    String text = "a";
    for (text += "b"; text.length() < names.size(); ) {
      return text;
    }
    return text;
  }
}
