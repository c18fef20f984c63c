package elementwisecopy;

/** Text and bytes: {@code append(chars)} would do. */
class Chars {
  static void copy(char[] chars, StringBuilder target) {
    for (char c : chars) {
      target.append(c);
    }
  }
}
