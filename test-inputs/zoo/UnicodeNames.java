// Names with letters beyond ASCII and beyond the first plane, and escapes of Unicode in names, operators and strings.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class UnicodeNames {
  String 𝑥𝑦 = "😀é́", größe = "\uD83D\uDE00", \u0061b = "\u005c\u005c\u0022, $_ = "", _$ = $_, ÅÅ = "﻿‍ ";

  List<String> 加(List<String> 全部) {
    List<String> 𠀀 = new ArrayList<>();
    String 𝒮 = "";
    for (String 𝓍 : 全部) { 𝒮 += 𝓍 + "😀"; 全部.add(𝑥𝑦 \u002b= 𝓍); }
    for (String größe : 全部) { this.größe += größe; 𠀀.add("👨‍👩" + größe); /* 💥 */ \u0061\u0062 += "\uuuu0041"; }
    Map<String, String> π = new HashMap<>(全部.size()); // 💥 after the allocation
    for (String x : 全部) π.put("😀", x);\u0020\u0066\u006f\u0072 (;;) { $_ += _$; if ($_.length() > 3) \u0062reak; }
    StringBuilder т = new StringBuilder(); for (char c = 'à'; c < '\u00ff'; c++) т.append(c + "😀").append("😀".substring(0, 1)); return 𠀀;\u007d
}
