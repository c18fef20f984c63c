// A program with a user interface works on one thread.
package racycollectionwrite.silent;

import java.util.HashMap;
import java.util.Map;
import javax.swing.ImageIcon;

class Window {
  private static final Map<String, ImageIcon> ICONS = new HashMap<>();

  static ImageIcon icon(String name) {
    return ICONS.computeIfAbsent(name, ImageIcon::new);
  }
}
