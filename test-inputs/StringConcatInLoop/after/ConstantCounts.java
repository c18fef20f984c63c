package stringconcatinloop;

/** The figure is that of the loop where the loop says how often it runs. */
class ConstantCounts {
  String once(int seed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(seed * i);
    }
    return text.toString();
  }

  String nested(int[][] board) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 8; column++) {
        text.append(board[row][column]);
      }
    }
    return text.toString();
  }

  String unknown(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 4; j++) {
        text.append(i * j);
      }
    }
    return text.toString();
  }
}
