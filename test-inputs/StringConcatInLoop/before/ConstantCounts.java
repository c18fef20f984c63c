package stringconcatinloop;

/** The figure is that of the loop where the loop says how often it runs. */
class ConstantCounts {
  String once(int seed) {
    String text = "";
    for (int i = 0; i < 200; i++) {
      // BUG: Diagnostic contains: 200 appends of 10 chars copy 199 KB; a StringBuilder copies
      text += seed * i;
    }
    return text;
  }

  String nested(int[][] board) {
    String text = "";
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 8; column++) {
        // BUG: Diagnostic contains: 64 appends of 10 chars copy 20 KB
        text += board[row][column];
      }
    }
    return text;
  }

  String unknown(int n) {
    String text = "";
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 4; j++) {
        // BUG: Diagnostic contains: 1,000 appends of 10 chars copy 4,995 KB
        text += i * j;
      }
    }
    return text;
  }
}
