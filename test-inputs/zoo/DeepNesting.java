// Parentheses 200 deep, conditions 60 deep, blocks 60 deep, concatenations 100 long and calls 100 chained.
package zoo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DeepNesting {
  String s = "";

  String parentheses(List<String> xs) {
    String t = "";
    for (String x : xs) t += ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((x))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
    Map<String, String> m = new HashMap<>(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((xs.size())))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
    for (String x : xs) ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((m)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))).put(x, ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((t)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
    return t;
  }

  String conditions(int n) {
    String t = "";
    for (int i = 0; i < n; i++) {
      if (i < n + 0) {
      if (n > 1)
      if (i < n + 2) {
      if (n > 3)
      if (i < n + 4) {
      if (n > 5)
      if (i < n + 6) {
      if (n > 7)
      if (i < n + 8) {
      if (n > 9)
      if (i < n + 10) {
      if (n > 11)
      if (i < n + 12) {
      if (n > 13)
      if (i < n + 14) {
      if (n > 15)
      if (i < n + 16) {
      if (n > 17)
      if (i < n + 18) {
      if (n > 19)
      if (i < n + 20) {
      if (n > 21)
      if (i < n + 22) {
      if (n > 23)
      if (i < n + 24) {
      if (n > 25)
      if (i < n + 26) {
      if (n > 27)
      if (i < n + 28) {
      if (n > 29)
      if (i < n + 30) {
      if (n > 31)
      if (i < n + 32) {
      if (n > 33)
      if (i < n + 34) {
      if (n > 35)
      if (i < n + 36) {
      if (n > 37)
      if (i < n + 38) {
      if (n > 39)
      if (i < n + 40) {
      if (n > 41)
      if (i < n + 42) {
      if (n > 43)
      if (i < n + 44) {
      if (n > 45)
      if (i < n + 46) {
      if (n > 47)
      if (i < n + 48) {
      if (n > 49)
      if (i < n + 50) {
      if (n > 51)
      if (i < n + 52) {
      if (n > 53)
      if (i < n + 54) {
      if (n > 55)
      if (i < n + 56) {
      if (n > 57)
      if (i < n + 58) {
      if (n > 59)
      t += i;
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
      }
    }
    return t;
  }

  String blocks(int n) {
    String t = "";
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    for (;;) {
    t += n;
    if (t.length() > n) return t;
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
    }
  }

  String loops(int n) {
    String t = "";
    for (int i0 = 0; i0 < n; i0++)
    for (int i1 = 0; i1 < n; i1++)
    for (int i2 = 0; i2 < n; i2++)
    for (int i3 = 0; i3 < n; i3++)
    for (int i4 = 0; i4 < n; i4++)
    for (int i5 = 0; i5 < n; i5++)
    for (int i6 = 0; i6 < n; i6++)
    for (int i7 = 0; i7 < n; i7++)
    for (int i8 = 0; i8 < n; i8++)
    for (int i9 = 0; i9 < n; i9++)
    for (int i10 = 0; i10 < n; i10++)
    for (int i11 = 0; i11 < n; i11++)
    for (int i12 = 0; i12 < n; i12++)
    for (int i13 = 0; i13 < n; i13++)
    for (int i14 = 0; i14 < n; i14++)
    for (int i15 = 0; i15 < n; i15++)
    for (int i16 = 0; i16 < n; i16++)
    for (int i17 = 0; i17 < n; i17++)
    for (int i18 = 0; i18 < n; i18++)
    for (int i19 = 0; i19 < n; i19++)
    for (int i20 = 0; i20 < n; i20++)
    for (int i21 = 0; i21 < n; i21++)
    for (int i22 = 0; i22 < n; i22++)
    for (int i23 = 0; i23 < n; i23++)
    for (int i24 = 0; i24 < n; i24++)
    for (int i25 = 0; i25 < n; i25++)
    for (int i26 = 0; i26 < n; i26++)
    for (int i27 = 0; i27 < n; i27++)
    for (int i28 = 0; i28 < n; i28++)
    for (int i29 = 0; i29 < n; i29++)
      t += n;
    return t;
  }

  String concatenations(List<String> xs) {
    String t = "";
    for (String x : xs) {
      t = t + x + 1 + "2" + x + 4 + "5" + x + 7 + "8" + x + 10 + "11" + x + 13 + "14" + x + 16 + "17" + x + 19 + "20" + x + 22 + "23" + x + 25 + "26" + x + 28 + "29" + x + 31 + "32" + x + 34 + "35" + x + 37 + "38" + x + 40 + "41" + x + 43 + "44" + x + 46 + "47" + x + 49 + "50" + x + 52 + "53" + x + 55 + "56" + x + 58 + "59" + x + 61 + "62" + x + 64 + "65" + x + 67 + "68" + x + 70 + "71" + x + 73 + "74" + x + 76 + "77" + x + 79 + "80" + x + 82 + "83" + x + 85 + "86" + x + 88 + "89" + x + 91 + "92" + x + 94 + "95" + x + 97 + "98" + x;
      t += x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x;
      t = x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (t))))))))))))))))))))))))))))))))))))))))))))))))));
    }
    return t;
  }

  String chained(List<String> xs) {
    StringBuilder sb = new StringBuilder();
    for (String x : xs) sb.append(x + 0).append(x + 1).append(x + 2).append(x + 3).append(x + 4).append(x + 5).append(x + 6).append(x + 7).append(x + 8).append(x + 9).append(x + 10).append(x + 11).append(x + 12).append(x + 13).append(x + 14).append(x + 15).append(x + 16).append(x + 17).append(x + 18).append(x + 19).append(x + 20).append(x + 21).append(x + 22).append(x + 23).append(x + 24).append(x + 25).append(x + 26).append(x + 27).append(x + 28).append(x + 29).append(x + 30).append(x + 31).append(x + 32).append(x + 33).append(x + 34).append(x + 35).append(x + 36).append(x + 37).append(x + 38).append(x + 39).append(x + 40).append(x + 41).append(x + 42).append(x + 43).append(x + 44).append(x + 45).append(x + 46).append(x + 47).append(x + 48).append(x + 49).append(x + 50).append(x + 51).append(x + 52).append(x + 53).append(x + 54).append(x + 55).append(x + 56).append(x + 57).append(x + 58).append(x + 59).append(x + 60).append(x + 61).append(x + 62).append(x + 63).append(x + 64).append(x + 65).append(x + 66).append(x + 67).append(x + 68).append(x + 69).append(x + 70).append(x + 71).append(x + 72).append(x + 73).append(x + 74).append(x + 75).append(x + 76).append(x + 77).append(x + 78).append(x + 79).append(x + 80).append(x + 81).append(x + 82).append(x + 83).append(x + 84).append(x + 85).append(x + 86).append(x + 87).append(x + 88).append(x + 89).append(x + 90).append(x + 91).append(x + 92).append(x + 93).append(x + 94).append(x + 95).append(x + 96).append(x + 97).append(x + 98).append(x + 99);
    for (String x : xs) s = s.concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x).concat(x);
    return sb.toString();
  }

  String ternaries(int n, String x) {
    String t = "";
    while (t.length() < n) t += n == 0 ? x + 0 : n == 1 ? x + 1 : n == 2 ? x + 2 : n == 3 ? x + 3 : n == 4 ? x + 4 : n == 5 ? x + 5 : n == 6 ? x + 6 : n == 7 ? x + 7 : n == 8 ? x + 8 : n == 9 ? x + 9 : n == 10 ? x + 10 : n == 11 ? x + 11 : n == 12 ? x + 12 : n == 13 ? x + 13 : n == 14 ? x + 14 : n == 15 ? x + 15 : n == 16 ? x + 16 : n == 17 ? x + 17 : n == 18 ? x + 18 : n == 19 ? x + 19 : n == 20 ? x + 20 : n == 21 ? x + 21 : n == 22 ? x + 22 : n == 23 ? x + 23 : n == 24 ? x + 24 : n == 25 ? x + 25 : n == 26 ? x + 26 : n == 27 ? x + 27 : n == 28 ? x + 28 : n == 29 ? x + 29 : n == 30 ? x + 30 : n == 31 ? x + 31 : n == 32 ? x + 32 : n == 33 ? x + 33 : n == 34 ? x + 34 : n == 35 ? x + 35 : n == 36 ? x + 36 : n == 37 ? x + 37 : n == 38 ? x + 38 : n == 39 ? x + 39 : n == 40 ? x + 40 : n == 41 ? x + 41 : n == 42 ? x + 42 : n == 43 ? x + 43 : n == 44 ? x + 44 : n == 45 ? x + 45 : n == 46 ? x + 46 : n == 47 ? x + 47 : n == 48 ? x + 48 : n == 49 ? x + 49 : n == 50 ? x + 50 : n == 51 ? x + 51 : n == 52 ? x + 52 : n == 53 ? x + 53 : n == 54 ? x + 54 : n == 55 ? x + 55 : n == 56 ? x + 56 : n == 57 ? x + 57 : n == 58 ? x + 58 : n == 59 ? x + 59 : "";
    while (t.length() < n) t = n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? n > 1 ? t + x : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t : t;
    return t;
  }

  Runnable lambdas(List<String> xs) {
    return () -> { Runnable r0 = () -> { Runnable r1 = () -> { Runnable r2 = () -> { Runnable r3 = () -> { Runnable r4 = () -> { Runnable r5 = () -> { Runnable r6 = () -> { Runnable r7 = () -> { Runnable r8 = () -> { Runnable r9 = () -> { Runnable r10 = () -> { Runnable r11 = () -> s += s; for (int i11 = 0; i11 < 2; i11++) r11.run(); }; for (int i10 = 0; i10 < 2; i10++) r10.run(); }; for (int i9 = 0; i9 < 2; i9++) r9.run(); }; for (int i8 = 0; i8 < 2; i8++) r8.run(); }; for (int i7 = 0; i7 < 2; i7++) r7.run(); }; for (int i6 = 0; i6 < 2; i6++) r6.run(); }; for (int i5 = 0; i5 < 2; i5++) r5.run(); }; for (int i4 = 0; i4 < 2; i4++) r4.run(); }; for (int i3 = 0; i3 < 2; i3++) r3.run(); }; for (int i2 = 0; i2 < 2; i2++) r2.run(); }; for (int i1 = 0; i1 < 2; i1++) r1.run(); }; for (int i0 = 0; i0 < 2; i0++) r0.run(); };
  }

  void assigned(String[] a) {
    String t, u;
    for (int i = 0; i < a.length; i++) t = u = a[i] = s = a[i] = s = a[i] = s = a[i] = s = s + i;
    for (int i = 0; i < a.length; i++) s += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += a[i] += i;
  }

  class N0 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N1 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N2 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N3 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N4 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N5 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N6 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N7 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N8 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N9 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N10 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N11 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N12 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N13 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N14 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N15 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N16 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N17 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N18 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } class N19 { String s = ""; { for (int i = 0; i < 3; i++) s += i; } } } } } } } } } } } } } } } } } } } } }
}
