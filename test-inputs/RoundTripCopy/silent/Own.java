// Called on the object itself.
package roundtripcopy;

import java.util.ArrayList;

class Own extends ArrayList<String> {
  private static final long serialVersionUID = 1;

  int number() {
    Object[] all = toArray();
    return all.length;
  }
}
