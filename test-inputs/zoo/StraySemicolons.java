// Semicolons stand where no declaration or statement is.
package zoo;

import java.util.ArrayList;
import java.util.List;

;

class StraySemicolons {
  ;
  private final List<String> all = new ArrayList<>();;

  ;

  void fill(List<String> xs) {
    ;
    for (String x : xs) {
      ;
      all.add(x);
      ;
    }
    ;
    for (String x : xs) ;
    if (xs.isEmpty()) ;
    else ;
    {
      ;
    }
    String s = "";
    for (String x : xs) { s += x;; }
    ;;
  };

  enum Nothing {
    ;
    ;
  }

  enum Trailing {
    A,
    B,
    ;
  };

  interface Empty {
    ;
  }
};
