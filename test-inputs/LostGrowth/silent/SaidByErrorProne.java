// UnusedVariable, which is on by default, says of these parameters that they are never read.
package lostgrowth;

import java.util.Arrays;
import java.util.List;

class SaidByErrorProne {
  private void neverRead(String text, String end) {
    text += end;
  }

  private static void inLoop(String all, List<String> words) {
    for (String word : words) {
      all += word;
    }
  }

  private void readBefore(String text) {
    System.out.println(text);
    text = text + "!";
  }

  private void array(int[] values) {
    values = Arrays.copyOf(values, values.length + 1);
  }

  private SaidByErrorProne(String name) {
    name = name.concat(".");
  }

  private static class Hidden {
    void append(String text) {
      text = text + "!";
    }
  }

  static void calls(List<String> words) {
    SaidByErrorProne all = new SaidByErrorProne("all");
    all.neverRead("", "!");
    all.readBefore("");
    all.array(new int[1]);
    inLoop("", words);
    new Hidden().append("");
  }
}
