// A method of more than 2,000 statements with 800 loops, all on the same few variables.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class GiantMethod {
  String go(List<String> xs, Map<String, String> m, int n) {
    String s = "", t = s;
    StringBuilder sb = new StringBuilder();
    s += "0";
    t = t + s;
    for (String x : xs) s += x;
    n += 3;
    if (n > 4) xs.add("4");
    m.put("5", s);
    sb.append(s + n);
    Map<String, String> m7 = new HashMap<>(xs.size()); for (String x : xs) m7.put(x, s);
    List<String> l8 = new ArrayList<>(); for (String x : xs) l8.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "10";
    t = t + s;
    for (String x : xs) s += x;
    n += 13;
    if (n > 14) xs.add("14");
    m.put("15", s);
    sb.append(s + n);
    Map<String, String> m17 = new HashMap<>(xs.size()); for (String x : xs) m17.put(x, s);
    List<String> l18 = new ArrayList<>(); for (String x : xs) l18.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "20";
    t = t + s;
    for (String x : xs) s += x;
    n += 23;
    if (n > 24) xs.add("24");
    m.put("25", s);
    sb.append(s + n);
    Map<String, String> m27 = new HashMap<>(xs.size()); for (String x : xs) m27.put(x, s);
    List<String> l28 = new ArrayList<>(); for (String x : xs) l28.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "30";
    t = t + s;
    for (String x : xs) s += x;
    n += 33;
    if (n > 34) xs.add("34");
    m.put("35", s);
    sb.append(s + n);
    Map<String, String> m37 = new HashMap<>(xs.size()); for (String x : xs) m37.put(x, s);
    List<String> l38 = new ArrayList<>(); for (String x : xs) l38.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "40";
    t = t + s;
    for (String x : xs) s += x;
    n += 43;
    if (n > 44) xs.add("44");
    m.put("45", s);
    sb.append(s + n);
    Map<String, String> m47 = new HashMap<>(xs.size()); for (String x : xs) m47.put(x, s);
    List<String> l48 = new ArrayList<>(); for (String x : xs) l48.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "50";
    t = t + s;
    for (String x : xs) s += x;
    n += 53;
    if (n > 54) xs.add("54");
    m.put("55", s);
    sb.append(s + n);
    Map<String, String> m57 = new HashMap<>(xs.size()); for (String x : xs) m57.put(x, s);
    List<String> l58 = new ArrayList<>(); for (String x : xs) l58.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "60";
    t = t + s;
    for (String x : xs) s += x;
    n += 63;
    if (n > 64) xs.add("64");
    m.put("65", s);
    sb.append(s + n);
    Map<String, String> m67 = new HashMap<>(xs.size()); for (String x : xs) m67.put(x, s);
    List<String> l68 = new ArrayList<>(); for (String x : xs) l68.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "70";
    t = t + s;
    for (String x : xs) s += x;
    n += 73;
    if (n > 74) xs.add("74");
    m.put("75", s);
    sb.append(s + n);
    Map<String, String> m77 = new HashMap<>(xs.size()); for (String x : xs) m77.put(x, s);
    List<String> l78 = new ArrayList<>(); for (String x : xs) l78.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "80";
    t = t + s;
    for (String x : xs) s += x;
    n += 83;
    if (n > 84) xs.add("84");
    m.put("85", s);
    sb.append(s + n);
    Map<String, String> m87 = new HashMap<>(xs.size()); for (String x : xs) m87.put(x, s);
    List<String> l88 = new ArrayList<>(); for (String x : xs) l88.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "90";
    t = t + s;
    for (String x : xs) s += x;
    n += 93;
    if (n > 94) xs.add("94");
    m.put("95", s);
    sb.append(s + n);
    Map<String, String> m97 = new HashMap<>(xs.size()); for (String x : xs) m97.put(x, s);
    List<String> l98 = new ArrayList<>(); for (String x : xs) l98.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "100";
    t = t + s;
    for (String x : xs) s += x;
    n += 103;
    if (n > 104) xs.add("104");
    m.put("105", s);
    sb.append(s + n);
    Map<String, String> m107 = new HashMap<>(xs.size()); for (String x : xs) m107.put(x, s);
    List<String> l108 = new ArrayList<>(); for (String x : xs) l108.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "110";
    t = t + s;
    for (String x : xs) s += x;
    n += 113;
    if (n > 114) xs.add("114");
    m.put("115", s);
    sb.append(s + n);
    Map<String, String> m117 = new HashMap<>(xs.size()); for (String x : xs) m117.put(x, s);
    List<String> l118 = new ArrayList<>(); for (String x : xs) l118.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "120";
    t = t + s;
    for (String x : xs) s += x;
    n += 123;
    if (n > 124) xs.add("124");
    m.put("125", s);
    sb.append(s + n);
    Map<String, String> m127 = new HashMap<>(xs.size()); for (String x : xs) m127.put(x, s);
    List<String> l128 = new ArrayList<>(); for (String x : xs) l128.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "130";
    t = t + s;
    for (String x : xs) s += x;
    n += 133;
    if (n > 134) xs.add("134");
    m.put("135", s);
    sb.append(s + n);
    Map<String, String> m137 = new HashMap<>(xs.size()); for (String x : xs) m137.put(x, s);
    List<String> l138 = new ArrayList<>(); for (String x : xs) l138.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "140";
    t = t + s;
    for (String x : xs) s += x;
    n += 143;
    if (n > 144) xs.add("144");
    m.put("145", s);
    sb.append(s + n);
    Map<String, String> m147 = new HashMap<>(xs.size()); for (String x : xs) m147.put(x, s);
    List<String> l148 = new ArrayList<>(); for (String x : xs) l148.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "150";
    t = t + s;
    for (String x : xs) s += x;
    n += 153;
    if (n > 154) xs.add("154");
    m.put("155", s);
    sb.append(s + n);
    Map<String, String> m157 = new HashMap<>(xs.size()); for (String x : xs) m157.put(x, s);
    List<String> l158 = new ArrayList<>(); for (String x : xs) l158.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "160";
    t = t + s;
    for (String x : xs) s += x;
    n += 163;
    if (n > 164) xs.add("164");
    m.put("165", s);
    sb.append(s + n);
    Map<String, String> m167 = new HashMap<>(xs.size()); for (String x : xs) m167.put(x, s);
    List<String> l168 = new ArrayList<>(); for (String x : xs) l168.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "170";
    t = t + s;
    for (String x : xs) s += x;
    n += 173;
    if (n > 174) xs.add("174");
    m.put("175", s);
    sb.append(s + n);
    Map<String, String> m177 = new HashMap<>(xs.size()); for (String x : xs) m177.put(x, s);
    List<String> l178 = new ArrayList<>(); for (String x : xs) l178.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "180";
    t = t + s;
    for (String x : xs) s += x;
    n += 183;
    if (n > 184) xs.add("184");
    m.put("185", s);
    sb.append(s + n);
    Map<String, String> m187 = new HashMap<>(xs.size()); for (String x : xs) m187.put(x, s);
    List<String> l188 = new ArrayList<>(); for (String x : xs) l188.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "190";
    t = t + s;
    for (String x : xs) s += x;
    n += 193;
    if (n > 194) xs.add("194");
    m.put("195", s);
    sb.append(s + n);
    Map<String, String> m197 = new HashMap<>(xs.size()); for (String x : xs) m197.put(x, s);
    List<String> l198 = new ArrayList<>(); for (String x : xs) l198.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "200";
    t = t + s;
    for (String x : xs) s += x;
    n += 203;
    if (n > 204) xs.add("204");
    m.put("205", s);
    sb.append(s + n);
    Map<String, String> m207 = new HashMap<>(xs.size()); for (String x : xs) m207.put(x, s);
    List<String> l208 = new ArrayList<>(); for (String x : xs) l208.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "210";
    t = t + s;
    for (String x : xs) s += x;
    n += 213;
    if (n > 214) xs.add("214");
    m.put("215", s);
    sb.append(s + n);
    Map<String, String> m217 = new HashMap<>(xs.size()); for (String x : xs) m217.put(x, s);
    List<String> l218 = new ArrayList<>(); for (String x : xs) l218.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "220";
    t = t + s;
    for (String x : xs) s += x;
    n += 223;
    if (n > 224) xs.add("224");
    m.put("225", s);
    sb.append(s + n);
    Map<String, String> m227 = new HashMap<>(xs.size()); for (String x : xs) m227.put(x, s);
    List<String> l228 = new ArrayList<>(); for (String x : xs) l228.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "230";
    t = t + s;
    for (String x : xs) s += x;
    n += 233;
    if (n > 234) xs.add("234");
    m.put("235", s);
    sb.append(s + n);
    Map<String, String> m237 = new HashMap<>(xs.size()); for (String x : xs) m237.put(x, s);
    List<String> l238 = new ArrayList<>(); for (String x : xs) l238.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "240";
    t = t + s;
    for (String x : xs) s += x;
    n += 243;
    if (n > 244) xs.add("244");
    m.put("245", s);
    sb.append(s + n);
    Map<String, String> m247 = new HashMap<>(xs.size()); for (String x : xs) m247.put(x, s);
    List<String> l248 = new ArrayList<>(); for (String x : xs) l248.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "250";
    t = t + s;
    for (String x : xs) s += x;
    n += 253;
    if (n > 254) xs.add("254");
    m.put("255", s);
    sb.append(s + n);
    Map<String, String> m257 = new HashMap<>(xs.size()); for (String x : xs) m257.put(x, s);
    List<String> l258 = new ArrayList<>(); for (String x : xs) l258.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "260";
    t = t + s;
    for (String x : xs) s += x;
    n += 263;
    if (n > 264) xs.add("264");
    m.put("265", s);
    sb.append(s + n);
    Map<String, String> m267 = new HashMap<>(xs.size()); for (String x : xs) m267.put(x, s);
    List<String> l268 = new ArrayList<>(); for (String x : xs) l268.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "270";
    t = t + s;
    for (String x : xs) s += x;
    n += 273;
    if (n > 274) xs.add("274");
    m.put("275", s);
    sb.append(s + n);
    Map<String, String> m277 = new HashMap<>(xs.size()); for (String x : xs) m277.put(x, s);
    List<String> l278 = new ArrayList<>(); for (String x : xs) l278.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "280";
    t = t + s;
    for (String x : xs) s += x;
    n += 283;
    if (n > 284) xs.add("284");
    m.put("285", s);
    sb.append(s + n);
    Map<String, String> m287 = new HashMap<>(xs.size()); for (String x : xs) m287.put(x, s);
    List<String> l288 = new ArrayList<>(); for (String x : xs) l288.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "290";
    t = t + s;
    for (String x : xs) s += x;
    n += 293;
    if (n > 294) xs.add("294");
    m.put("295", s);
    sb.append(s + n);
    Map<String, String> m297 = new HashMap<>(xs.size()); for (String x : xs) m297.put(x, s);
    List<String> l298 = new ArrayList<>(); for (String x : xs) l298.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "300";
    t = t + s;
    for (String x : xs) s += x;
    n += 303;
    if (n > 304) xs.add("304");
    m.put("305", s);
    sb.append(s + n);
    Map<String, String> m307 = new HashMap<>(xs.size()); for (String x : xs) m307.put(x, s);
    List<String> l308 = new ArrayList<>(); for (String x : xs) l308.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "310";
    t = t + s;
    for (String x : xs) s += x;
    n += 313;
    if (n > 314) xs.add("314");
    m.put("315", s);
    sb.append(s + n);
    Map<String, String> m317 = new HashMap<>(xs.size()); for (String x : xs) m317.put(x, s);
    List<String> l318 = new ArrayList<>(); for (String x : xs) l318.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "320";
    t = t + s;
    for (String x : xs) s += x;
    n += 323;
    if (n > 324) xs.add("324");
    m.put("325", s);
    sb.append(s + n);
    Map<String, String> m327 = new HashMap<>(xs.size()); for (String x : xs) m327.put(x, s);
    List<String> l328 = new ArrayList<>(); for (String x : xs) l328.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "330";
    t = t + s;
    for (String x : xs) s += x;
    n += 333;
    if (n > 334) xs.add("334");
    m.put("335", s);
    sb.append(s + n);
    Map<String, String> m337 = new HashMap<>(xs.size()); for (String x : xs) m337.put(x, s);
    List<String> l338 = new ArrayList<>(); for (String x : xs) l338.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "340";
    t = t + s;
    for (String x : xs) s += x;
    n += 343;
    if (n > 344) xs.add("344");
    m.put("345", s);
    sb.append(s + n);
    Map<String, String> m347 = new HashMap<>(xs.size()); for (String x : xs) m347.put(x, s);
    List<String> l348 = new ArrayList<>(); for (String x : xs) l348.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "350";
    t = t + s;
    for (String x : xs) s += x;
    n += 353;
    if (n > 354) xs.add("354");
    m.put("355", s);
    sb.append(s + n);
    Map<String, String> m357 = new HashMap<>(xs.size()); for (String x : xs) m357.put(x, s);
    List<String> l358 = new ArrayList<>(); for (String x : xs) l358.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "360";
    t = t + s;
    for (String x : xs) s += x;
    n += 363;
    if (n > 364) xs.add("364");
    m.put("365", s);
    sb.append(s + n);
    Map<String, String> m367 = new HashMap<>(xs.size()); for (String x : xs) m367.put(x, s);
    List<String> l368 = new ArrayList<>(); for (String x : xs) l368.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "370";
    t = t + s;
    for (String x : xs) s += x;
    n += 373;
    if (n > 374) xs.add("374");
    m.put("375", s);
    sb.append(s + n);
    Map<String, String> m377 = new HashMap<>(xs.size()); for (String x : xs) m377.put(x, s);
    List<String> l378 = new ArrayList<>(); for (String x : xs) l378.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "380";
    t = t + s;
    for (String x : xs) s += x;
    n += 383;
    if (n > 384) xs.add("384");
    m.put("385", s);
    sb.append(s + n);
    Map<String, String> m387 = new HashMap<>(xs.size()); for (String x : xs) m387.put(x, s);
    List<String> l388 = new ArrayList<>(); for (String x : xs) l388.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "390";
    t = t + s;
    for (String x : xs) s += x;
    n += 393;
    if (n > 394) xs.add("394");
    m.put("395", s);
    sb.append(s + n);
    Map<String, String> m397 = new HashMap<>(xs.size()); for (String x : xs) m397.put(x, s);
    List<String> l398 = new ArrayList<>(); for (String x : xs) l398.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "400";
    t = t + s;
    for (String x : xs) s += x;
    n += 403;
    if (n > 404) xs.add("404");
    m.put("405", s);
    sb.append(s + n);
    Map<String, String> m407 = new HashMap<>(xs.size()); for (String x : xs) m407.put(x, s);
    List<String> l408 = new ArrayList<>(); for (String x : xs) l408.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "410";
    t = t + s;
    for (String x : xs) s += x;
    n += 413;
    if (n > 414) xs.add("414");
    m.put("415", s);
    sb.append(s + n);
    Map<String, String> m417 = new HashMap<>(xs.size()); for (String x : xs) m417.put(x, s);
    List<String> l418 = new ArrayList<>(); for (String x : xs) l418.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "420";
    t = t + s;
    for (String x : xs) s += x;
    n += 423;
    if (n > 424) xs.add("424");
    m.put("425", s);
    sb.append(s + n);
    Map<String, String> m427 = new HashMap<>(xs.size()); for (String x : xs) m427.put(x, s);
    List<String> l428 = new ArrayList<>(); for (String x : xs) l428.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "430";
    t = t + s;
    for (String x : xs) s += x;
    n += 433;
    if (n > 434) xs.add("434");
    m.put("435", s);
    sb.append(s + n);
    Map<String, String> m437 = new HashMap<>(xs.size()); for (String x : xs) m437.put(x, s);
    List<String> l438 = new ArrayList<>(); for (String x : xs) l438.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "440";
    t = t + s;
    for (String x : xs) s += x;
    n += 443;
    if (n > 444) xs.add("444");
    m.put("445", s);
    sb.append(s + n);
    Map<String, String> m447 = new HashMap<>(xs.size()); for (String x : xs) m447.put(x, s);
    List<String> l448 = new ArrayList<>(); for (String x : xs) l448.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "450";
    t = t + s;
    for (String x : xs) s += x;
    n += 453;
    if (n > 454) xs.add("454");
    m.put("455", s);
    sb.append(s + n);
    Map<String, String> m457 = new HashMap<>(xs.size()); for (String x : xs) m457.put(x, s);
    List<String> l458 = new ArrayList<>(); for (String x : xs) l458.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "460";
    t = t + s;
    for (String x : xs) s += x;
    n += 463;
    if (n > 464) xs.add("464");
    m.put("465", s);
    sb.append(s + n);
    Map<String, String> m467 = new HashMap<>(xs.size()); for (String x : xs) m467.put(x, s);
    List<String> l468 = new ArrayList<>(); for (String x : xs) l468.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "470";
    t = t + s;
    for (String x : xs) s += x;
    n += 473;
    if (n > 474) xs.add("474");
    m.put("475", s);
    sb.append(s + n);
    Map<String, String> m477 = new HashMap<>(xs.size()); for (String x : xs) m477.put(x, s);
    List<String> l478 = new ArrayList<>(); for (String x : xs) l478.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "480";
    t = t + s;
    for (String x : xs) s += x;
    n += 483;
    if (n > 484) xs.add("484");
    m.put("485", s);
    sb.append(s + n);
    Map<String, String> m487 = new HashMap<>(xs.size()); for (String x : xs) m487.put(x, s);
    List<String> l488 = new ArrayList<>(); for (String x : xs) l488.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "490";
    t = t + s;
    for (String x : xs) s += x;
    n += 493;
    if (n > 494) xs.add("494");
    m.put("495", s);
    sb.append(s + n);
    Map<String, String> m497 = new HashMap<>(xs.size()); for (String x : xs) m497.put(x, s);
    List<String> l498 = new ArrayList<>(); for (String x : xs) l498.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "500";
    t = t + s;
    for (String x : xs) s += x;
    n += 503;
    if (n > 504) xs.add("504");
    m.put("505", s);
    sb.append(s + n);
    Map<String, String> m507 = new HashMap<>(xs.size()); for (String x : xs) m507.put(x, s);
    List<String> l508 = new ArrayList<>(); for (String x : xs) l508.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "510";
    t = t + s;
    for (String x : xs) s += x;
    n += 513;
    if (n > 514) xs.add("514");
    m.put("515", s);
    sb.append(s + n);
    Map<String, String> m517 = new HashMap<>(xs.size()); for (String x : xs) m517.put(x, s);
    List<String> l518 = new ArrayList<>(); for (String x : xs) l518.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "520";
    t = t + s;
    for (String x : xs) s += x;
    n += 523;
    if (n > 524) xs.add("524");
    m.put("525", s);
    sb.append(s + n);
    Map<String, String> m527 = new HashMap<>(xs.size()); for (String x : xs) m527.put(x, s);
    List<String> l528 = new ArrayList<>(); for (String x : xs) l528.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "530";
    t = t + s;
    for (String x : xs) s += x;
    n += 533;
    if (n > 534) xs.add("534");
    m.put("535", s);
    sb.append(s + n);
    Map<String, String> m537 = new HashMap<>(xs.size()); for (String x : xs) m537.put(x, s);
    List<String> l538 = new ArrayList<>(); for (String x : xs) l538.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "540";
    t = t + s;
    for (String x : xs) s += x;
    n += 543;
    if (n > 544) xs.add("544");
    m.put("545", s);
    sb.append(s + n);
    Map<String, String> m547 = new HashMap<>(xs.size()); for (String x : xs) m547.put(x, s);
    List<String> l548 = new ArrayList<>(); for (String x : xs) l548.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "550";
    t = t + s;
    for (String x : xs) s += x;
    n += 553;
    if (n > 554) xs.add("554");
    m.put("555", s);
    sb.append(s + n);
    Map<String, String> m557 = new HashMap<>(xs.size()); for (String x : xs) m557.put(x, s);
    List<String> l558 = new ArrayList<>(); for (String x : xs) l558.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "560";
    t = t + s;
    for (String x : xs) s += x;
    n += 563;
    if (n > 564) xs.add("564");
    m.put("565", s);
    sb.append(s + n);
    Map<String, String> m567 = new HashMap<>(xs.size()); for (String x : xs) m567.put(x, s);
    List<String> l568 = new ArrayList<>(); for (String x : xs) l568.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "570";
    t = t + s;
    for (String x : xs) s += x;
    n += 573;
    if (n > 574) xs.add("574");
    m.put("575", s);
    sb.append(s + n);
    Map<String, String> m577 = new HashMap<>(xs.size()); for (String x : xs) m577.put(x, s);
    List<String> l578 = new ArrayList<>(); for (String x : xs) l578.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "580";
    t = t + s;
    for (String x : xs) s += x;
    n += 583;
    if (n > 584) xs.add("584");
    m.put("585", s);
    sb.append(s + n);
    Map<String, String> m587 = new HashMap<>(xs.size()); for (String x : xs) m587.put(x, s);
    List<String> l588 = new ArrayList<>(); for (String x : xs) l588.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "590";
    t = t + s;
    for (String x : xs) s += x;
    n += 593;
    if (n > 594) xs.add("594");
    m.put("595", s);
    sb.append(s + n);
    Map<String, String> m597 = new HashMap<>(xs.size()); for (String x : xs) m597.put(x, s);
    List<String> l598 = new ArrayList<>(); for (String x : xs) l598.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "600";
    t = t + s;
    for (String x : xs) s += x;
    n += 603;
    if (n > 604) xs.add("604");
    m.put("605", s);
    sb.append(s + n);
    Map<String, String> m607 = new HashMap<>(xs.size()); for (String x : xs) m607.put(x, s);
    List<String> l608 = new ArrayList<>(); for (String x : xs) l608.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "610";
    t = t + s;
    for (String x : xs) s += x;
    n += 613;
    if (n > 614) xs.add("614");
    m.put("615", s);
    sb.append(s + n);
    Map<String, String> m617 = new HashMap<>(xs.size()); for (String x : xs) m617.put(x, s);
    List<String> l618 = new ArrayList<>(); for (String x : xs) l618.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "620";
    t = t + s;
    for (String x : xs) s += x;
    n += 623;
    if (n > 624) xs.add("624");
    m.put("625", s);
    sb.append(s + n);
    Map<String, String> m627 = new HashMap<>(xs.size()); for (String x : xs) m627.put(x, s);
    List<String> l628 = new ArrayList<>(); for (String x : xs) l628.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "630";
    t = t + s;
    for (String x : xs) s += x;
    n += 633;
    if (n > 634) xs.add("634");
    m.put("635", s);
    sb.append(s + n);
    Map<String, String> m637 = new HashMap<>(xs.size()); for (String x : xs) m637.put(x, s);
    List<String> l638 = new ArrayList<>(); for (String x : xs) l638.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "640";
    t = t + s;
    for (String x : xs) s += x;
    n += 643;
    if (n > 644) xs.add("644");
    m.put("645", s);
    sb.append(s + n);
    Map<String, String> m647 = new HashMap<>(xs.size()); for (String x : xs) m647.put(x, s);
    List<String> l648 = new ArrayList<>(); for (String x : xs) l648.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "650";
    t = t + s;
    for (String x : xs) s += x;
    n += 653;
    if (n > 654) xs.add("654");
    m.put("655", s);
    sb.append(s + n);
    Map<String, String> m657 = new HashMap<>(xs.size()); for (String x : xs) m657.put(x, s);
    List<String> l658 = new ArrayList<>(); for (String x : xs) l658.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "660";
    t = t + s;
    for (String x : xs) s += x;
    n += 663;
    if (n > 664) xs.add("664");
    m.put("665", s);
    sb.append(s + n);
    Map<String, String> m667 = new HashMap<>(xs.size()); for (String x : xs) m667.put(x, s);
    List<String> l668 = new ArrayList<>(); for (String x : xs) l668.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "670";
    t = t + s;
    for (String x : xs) s += x;
    n += 673;
    if (n > 674) xs.add("674");
    m.put("675", s);
    sb.append(s + n);
    Map<String, String> m677 = new HashMap<>(xs.size()); for (String x : xs) m677.put(x, s);
    List<String> l678 = new ArrayList<>(); for (String x : xs) l678.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "680";
    t = t + s;
    for (String x : xs) s += x;
    n += 683;
    if (n > 684) xs.add("684");
    m.put("685", s);
    sb.append(s + n);
    Map<String, String> m687 = new HashMap<>(xs.size()); for (String x : xs) m687.put(x, s);
    List<String> l688 = new ArrayList<>(); for (String x : xs) l688.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "690";
    t = t + s;
    for (String x : xs) s += x;
    n += 693;
    if (n > 694) xs.add("694");
    m.put("695", s);
    sb.append(s + n);
    Map<String, String> m697 = new HashMap<>(xs.size()); for (String x : xs) m697.put(x, s);
    List<String> l698 = new ArrayList<>(); for (String x : xs) l698.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "700";
    t = t + s;
    for (String x : xs) s += x;
    n += 703;
    if (n > 704) xs.add("704");
    m.put("705", s);
    sb.append(s + n);
    Map<String, String> m707 = new HashMap<>(xs.size()); for (String x : xs) m707.put(x, s);
    List<String> l708 = new ArrayList<>(); for (String x : xs) l708.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "710";
    t = t + s;
    for (String x : xs) s += x;
    n += 713;
    if (n > 714) xs.add("714");
    m.put("715", s);
    sb.append(s + n);
    Map<String, String> m717 = new HashMap<>(xs.size()); for (String x : xs) m717.put(x, s);
    List<String> l718 = new ArrayList<>(); for (String x : xs) l718.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "720";
    t = t + s;
    for (String x : xs) s += x;
    n += 723;
    if (n > 724) xs.add("724");
    m.put("725", s);
    sb.append(s + n);
    Map<String, String> m727 = new HashMap<>(xs.size()); for (String x : xs) m727.put(x, s);
    List<String> l728 = new ArrayList<>(); for (String x : xs) l728.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "730";
    t = t + s;
    for (String x : xs) s += x;
    n += 733;
    if (n > 734) xs.add("734");
    m.put("735", s);
    sb.append(s + n);
    Map<String, String> m737 = new HashMap<>(xs.size()); for (String x : xs) m737.put(x, s);
    List<String> l738 = new ArrayList<>(); for (String x : xs) l738.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "740";
    t = t + s;
    for (String x : xs) s += x;
    n += 743;
    if (n > 744) xs.add("744");
    m.put("745", s);
    sb.append(s + n);
    Map<String, String> m747 = new HashMap<>(xs.size()); for (String x : xs) m747.put(x, s);
    List<String> l748 = new ArrayList<>(); for (String x : xs) l748.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "750";
    t = t + s;
    for (String x : xs) s += x;
    n += 753;
    if (n > 754) xs.add("754");
    m.put("755", s);
    sb.append(s + n);
    Map<String, String> m757 = new HashMap<>(xs.size()); for (String x : xs) m757.put(x, s);
    List<String> l758 = new ArrayList<>(); for (String x : xs) l758.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "760";
    t = t + s;
    for (String x : xs) s += x;
    n += 763;
    if (n > 764) xs.add("764");
    m.put("765", s);
    sb.append(s + n);
    Map<String, String> m767 = new HashMap<>(xs.size()); for (String x : xs) m767.put(x, s);
    List<String> l768 = new ArrayList<>(); for (String x : xs) l768.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "770";
    t = t + s;
    for (String x : xs) s += x;
    n += 773;
    if (n > 774) xs.add("774");
    m.put("775", s);
    sb.append(s + n);
    Map<String, String> m777 = new HashMap<>(xs.size()); for (String x : xs) m777.put(x, s);
    List<String> l778 = new ArrayList<>(); for (String x : xs) l778.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "780";
    t = t + s;
    for (String x : xs) s += x;
    n += 783;
    if (n > 784) xs.add("784");
    m.put("785", s);
    sb.append(s + n);
    Map<String, String> m787 = new HashMap<>(xs.size()); for (String x : xs) m787.put(x, s);
    List<String> l788 = new ArrayList<>(); for (String x : xs) l788.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "790";
    t = t + s;
    for (String x : xs) s += x;
    n += 793;
    if (n > 794) xs.add("794");
    m.put("795", s);
    sb.append(s + n);
    Map<String, String> m797 = new HashMap<>(xs.size()); for (String x : xs) m797.put(x, s);
    List<String> l798 = new ArrayList<>(); for (String x : xs) l798.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "800";
    t = t + s;
    for (String x : xs) s += x;
    n += 803;
    if (n > 804) xs.add("804");
    m.put("805", s);
    sb.append(s + n);
    Map<String, String> m807 = new HashMap<>(xs.size()); for (String x : xs) m807.put(x, s);
    List<String> l808 = new ArrayList<>(); for (String x : xs) l808.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "810";
    t = t + s;
    for (String x : xs) s += x;
    n += 813;
    if (n > 814) xs.add("814");
    m.put("815", s);
    sb.append(s + n);
    Map<String, String> m817 = new HashMap<>(xs.size()); for (String x : xs) m817.put(x, s);
    List<String> l818 = new ArrayList<>(); for (String x : xs) l818.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "820";
    t = t + s;
    for (String x : xs) s += x;
    n += 823;
    if (n > 824) xs.add("824");
    m.put("825", s);
    sb.append(s + n);
    Map<String, String> m827 = new HashMap<>(xs.size()); for (String x : xs) m827.put(x, s);
    List<String> l828 = new ArrayList<>(); for (String x : xs) l828.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "830";
    t = t + s;
    for (String x : xs) s += x;
    n += 833;
    if (n > 834) xs.add("834");
    m.put("835", s);
    sb.append(s + n);
    Map<String, String> m837 = new HashMap<>(xs.size()); for (String x : xs) m837.put(x, s);
    List<String> l838 = new ArrayList<>(); for (String x : xs) l838.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "840";
    t = t + s;
    for (String x : xs) s += x;
    n += 843;
    if (n > 844) xs.add("844");
    m.put("845", s);
    sb.append(s + n);
    Map<String, String> m847 = new HashMap<>(xs.size()); for (String x : xs) m847.put(x, s);
    List<String> l848 = new ArrayList<>(); for (String x : xs) l848.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "850";
    t = t + s;
    for (String x : xs) s += x;
    n += 853;
    if (n > 854) xs.add("854");
    m.put("855", s);
    sb.append(s + n);
    Map<String, String> m857 = new HashMap<>(xs.size()); for (String x : xs) m857.put(x, s);
    List<String> l858 = new ArrayList<>(); for (String x : xs) l858.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "860";
    t = t + s;
    for (String x : xs) s += x;
    n += 863;
    if (n > 864) xs.add("864");
    m.put("865", s);
    sb.append(s + n);
    Map<String, String> m867 = new HashMap<>(xs.size()); for (String x : xs) m867.put(x, s);
    List<String> l868 = new ArrayList<>(); for (String x : xs) l868.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "870";
    t = t + s;
    for (String x : xs) s += x;
    n += 873;
    if (n > 874) xs.add("874");
    m.put("875", s);
    sb.append(s + n);
    Map<String, String> m877 = new HashMap<>(xs.size()); for (String x : xs) m877.put(x, s);
    List<String> l878 = new ArrayList<>(); for (String x : xs) l878.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "880";
    t = t + s;
    for (String x : xs) s += x;
    n += 883;
    if (n > 884) xs.add("884");
    m.put("885", s);
    sb.append(s + n);
    Map<String, String> m887 = new HashMap<>(xs.size()); for (String x : xs) m887.put(x, s);
    List<String> l888 = new ArrayList<>(); for (String x : xs) l888.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "890";
    t = t + s;
    for (String x : xs) s += x;
    n += 893;
    if (n > 894) xs.add("894");
    m.put("895", s);
    sb.append(s + n);
    Map<String, String> m897 = new HashMap<>(xs.size()); for (String x : xs) m897.put(x, s);
    List<String> l898 = new ArrayList<>(); for (String x : xs) l898.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "900";
    t = t + s;
    for (String x : xs) s += x;
    n += 903;
    if (n > 904) xs.add("904");
    m.put("905", s);
    sb.append(s + n);
    Map<String, String> m907 = new HashMap<>(xs.size()); for (String x : xs) m907.put(x, s);
    List<String> l908 = new ArrayList<>(); for (String x : xs) l908.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "910";
    t = t + s;
    for (String x : xs) s += x;
    n += 913;
    if (n > 914) xs.add("914");
    m.put("915", s);
    sb.append(s + n);
    Map<String, String> m917 = new HashMap<>(xs.size()); for (String x : xs) m917.put(x, s);
    List<String> l918 = new ArrayList<>(); for (String x : xs) l918.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "920";
    t = t + s;
    for (String x : xs) s += x;
    n += 923;
    if (n > 924) xs.add("924");
    m.put("925", s);
    sb.append(s + n);
    Map<String, String> m927 = new HashMap<>(xs.size()); for (String x : xs) m927.put(x, s);
    List<String> l928 = new ArrayList<>(); for (String x : xs) l928.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "930";
    t = t + s;
    for (String x : xs) s += x;
    n += 933;
    if (n > 934) xs.add("934");
    m.put("935", s);
    sb.append(s + n);
    Map<String, String> m937 = new HashMap<>(xs.size()); for (String x : xs) m937.put(x, s);
    List<String> l938 = new ArrayList<>(); for (String x : xs) l938.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "940";
    t = t + s;
    for (String x : xs) s += x;
    n += 943;
    if (n > 944) xs.add("944");
    m.put("945", s);
    sb.append(s + n);
    Map<String, String> m947 = new HashMap<>(xs.size()); for (String x : xs) m947.put(x, s);
    List<String> l948 = new ArrayList<>(); for (String x : xs) l948.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "950";
    t = t + s;
    for (String x : xs) s += x;
    n += 953;
    if (n > 954) xs.add("954");
    m.put("955", s);
    sb.append(s + n);
    Map<String, String> m957 = new HashMap<>(xs.size()); for (String x : xs) m957.put(x, s);
    List<String> l958 = new ArrayList<>(); for (String x : xs) l958.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "960";
    t = t + s;
    for (String x : xs) s += x;
    n += 963;
    if (n > 964) xs.add("964");
    m.put("965", s);
    sb.append(s + n);
    Map<String, String> m967 = new HashMap<>(xs.size()); for (String x : xs) m967.put(x, s);
    List<String> l968 = new ArrayList<>(); for (String x : xs) l968.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "970";
    t = t + s;
    for (String x : xs) s += x;
    n += 973;
    if (n > 974) xs.add("974");
    m.put("975", s);
    sb.append(s + n);
    Map<String, String> m977 = new HashMap<>(xs.size()); for (String x : xs) m977.put(x, s);
    List<String> l978 = new ArrayList<>(); for (String x : xs) l978.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "980";
    t = t + s;
    for (String x : xs) s += x;
    n += 983;
    if (n > 984) xs.add("984");
    m.put("985", s);
    sb.append(s + n);
    Map<String, String> m987 = new HashMap<>(xs.size()); for (String x : xs) m987.put(x, s);
    List<String> l988 = new ArrayList<>(); for (String x : xs) l988.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "990";
    t = t + s;
    for (String x : xs) s += x;
    n += 993;
    if (n > 994) xs.add("994");
    m.put("995", s);
    sb.append(s + n);
    Map<String, String> m997 = new HashMap<>(xs.size()); for (String x : xs) m997.put(x, s);
    List<String> l998 = new ArrayList<>(); for (String x : xs) l998.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1000";
    t = t + s;
    for (String x : xs) s += x;
    n += 1003;
    if (n > 1004) xs.add("1004");
    m.put("1005", s);
    sb.append(s + n);
    Map<String, String> m1007 = new HashMap<>(xs.size()); for (String x : xs) m1007.put(x, s);
    List<String> l1008 = new ArrayList<>(); for (String x : xs) l1008.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1010";
    t = t + s;
    for (String x : xs) s += x;
    n += 1013;
    if (n > 1014) xs.add("1014");
    m.put("1015", s);
    sb.append(s + n);
    Map<String, String> m1017 = new HashMap<>(xs.size()); for (String x : xs) m1017.put(x, s);
    List<String> l1018 = new ArrayList<>(); for (String x : xs) l1018.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1020";
    t = t + s;
    for (String x : xs) s += x;
    n += 1023;
    if (n > 1024) xs.add("1024");
    m.put("1025", s);
    sb.append(s + n);
    Map<String, String> m1027 = new HashMap<>(xs.size()); for (String x : xs) m1027.put(x, s);
    List<String> l1028 = new ArrayList<>(); for (String x : xs) l1028.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1030";
    t = t + s;
    for (String x : xs) s += x;
    n += 1033;
    if (n > 1034) xs.add("1034");
    m.put("1035", s);
    sb.append(s + n);
    Map<String, String> m1037 = new HashMap<>(xs.size()); for (String x : xs) m1037.put(x, s);
    List<String> l1038 = new ArrayList<>(); for (String x : xs) l1038.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1040";
    t = t + s;
    for (String x : xs) s += x;
    n += 1043;
    if (n > 1044) xs.add("1044");
    m.put("1045", s);
    sb.append(s + n);
    Map<String, String> m1047 = new HashMap<>(xs.size()); for (String x : xs) m1047.put(x, s);
    List<String> l1048 = new ArrayList<>(); for (String x : xs) l1048.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1050";
    t = t + s;
    for (String x : xs) s += x;
    n += 1053;
    if (n > 1054) xs.add("1054");
    m.put("1055", s);
    sb.append(s + n);
    Map<String, String> m1057 = new HashMap<>(xs.size()); for (String x : xs) m1057.put(x, s);
    List<String> l1058 = new ArrayList<>(); for (String x : xs) l1058.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1060";
    t = t + s;
    for (String x : xs) s += x;
    n += 1063;
    if (n > 1064) xs.add("1064");
    m.put("1065", s);
    sb.append(s + n);
    Map<String, String> m1067 = new HashMap<>(xs.size()); for (String x : xs) m1067.put(x, s);
    List<String> l1068 = new ArrayList<>(); for (String x : xs) l1068.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1070";
    t = t + s;
    for (String x : xs) s += x;
    n += 1073;
    if (n > 1074) xs.add("1074");
    m.put("1075", s);
    sb.append(s + n);
    Map<String, String> m1077 = new HashMap<>(xs.size()); for (String x : xs) m1077.put(x, s);
    List<String> l1078 = new ArrayList<>(); for (String x : xs) l1078.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1080";
    t = t + s;
    for (String x : xs) s += x;
    n += 1083;
    if (n > 1084) xs.add("1084");
    m.put("1085", s);
    sb.append(s + n);
    Map<String, String> m1087 = new HashMap<>(xs.size()); for (String x : xs) m1087.put(x, s);
    List<String> l1088 = new ArrayList<>(); for (String x : xs) l1088.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1090";
    t = t + s;
    for (String x : xs) s += x;
    n += 1093;
    if (n > 1094) xs.add("1094");
    m.put("1095", s);
    sb.append(s + n);
    Map<String, String> m1097 = new HashMap<>(xs.size()); for (String x : xs) m1097.put(x, s);
    List<String> l1098 = new ArrayList<>(); for (String x : xs) l1098.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1100";
    t = t + s;
    for (String x : xs) s += x;
    n += 1103;
    if (n > 1104) xs.add("1104");
    m.put("1105", s);
    sb.append(s + n);
    Map<String, String> m1107 = new HashMap<>(xs.size()); for (String x : xs) m1107.put(x, s);
    List<String> l1108 = new ArrayList<>(); for (String x : xs) l1108.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1110";
    t = t + s;
    for (String x : xs) s += x;
    n += 1113;
    if (n > 1114) xs.add("1114");
    m.put("1115", s);
    sb.append(s + n);
    Map<String, String> m1117 = new HashMap<>(xs.size()); for (String x : xs) m1117.put(x, s);
    List<String> l1118 = new ArrayList<>(); for (String x : xs) l1118.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1120";
    t = t + s;
    for (String x : xs) s += x;
    n += 1123;
    if (n > 1124) xs.add("1124");
    m.put("1125", s);
    sb.append(s + n);
    Map<String, String> m1127 = new HashMap<>(xs.size()); for (String x : xs) m1127.put(x, s);
    List<String> l1128 = new ArrayList<>(); for (String x : xs) l1128.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1130";
    t = t + s;
    for (String x : xs) s += x;
    n += 1133;
    if (n > 1134) xs.add("1134");
    m.put("1135", s);
    sb.append(s + n);
    Map<String, String> m1137 = new HashMap<>(xs.size()); for (String x : xs) m1137.put(x, s);
    List<String> l1138 = new ArrayList<>(); for (String x : xs) l1138.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1140";
    t = t + s;
    for (String x : xs) s += x;
    n += 1143;
    if (n > 1144) xs.add("1144");
    m.put("1145", s);
    sb.append(s + n);
    Map<String, String> m1147 = new HashMap<>(xs.size()); for (String x : xs) m1147.put(x, s);
    List<String> l1148 = new ArrayList<>(); for (String x : xs) l1148.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1150";
    t = t + s;
    for (String x : xs) s += x;
    n += 1153;
    if (n > 1154) xs.add("1154");
    m.put("1155", s);
    sb.append(s + n);
    Map<String, String> m1157 = new HashMap<>(xs.size()); for (String x : xs) m1157.put(x, s);
    List<String> l1158 = new ArrayList<>(); for (String x : xs) l1158.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1160";
    t = t + s;
    for (String x : xs) s += x;
    n += 1163;
    if (n > 1164) xs.add("1164");
    m.put("1165", s);
    sb.append(s + n);
    Map<String, String> m1167 = new HashMap<>(xs.size()); for (String x : xs) m1167.put(x, s);
    List<String> l1168 = new ArrayList<>(); for (String x : xs) l1168.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1170";
    t = t + s;
    for (String x : xs) s += x;
    n += 1173;
    if (n > 1174) xs.add("1174");
    m.put("1175", s);
    sb.append(s + n);
    Map<String, String> m1177 = new HashMap<>(xs.size()); for (String x : xs) m1177.put(x, s);
    List<String> l1178 = new ArrayList<>(); for (String x : xs) l1178.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1180";
    t = t + s;
    for (String x : xs) s += x;
    n += 1183;
    if (n > 1184) xs.add("1184");
    m.put("1185", s);
    sb.append(s + n);
    Map<String, String> m1187 = new HashMap<>(xs.size()); for (String x : xs) m1187.put(x, s);
    List<String> l1188 = new ArrayList<>(); for (String x : xs) l1188.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1190";
    t = t + s;
    for (String x : xs) s += x;
    n += 1193;
    if (n > 1194) xs.add("1194");
    m.put("1195", s);
    sb.append(s + n);
    Map<String, String> m1197 = new HashMap<>(xs.size()); for (String x : xs) m1197.put(x, s);
    List<String> l1198 = new ArrayList<>(); for (String x : xs) l1198.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1200";
    t = t + s;
    for (String x : xs) s += x;
    n += 1203;
    if (n > 1204) xs.add("1204");
    m.put("1205", s);
    sb.append(s + n);
    Map<String, String> m1207 = new HashMap<>(xs.size()); for (String x : xs) m1207.put(x, s);
    List<String> l1208 = new ArrayList<>(); for (String x : xs) l1208.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1210";
    t = t + s;
    for (String x : xs) s += x;
    n += 1213;
    if (n > 1214) xs.add("1214");
    m.put("1215", s);
    sb.append(s + n);
    Map<String, String> m1217 = new HashMap<>(xs.size()); for (String x : xs) m1217.put(x, s);
    List<String> l1218 = new ArrayList<>(); for (String x : xs) l1218.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1220";
    t = t + s;
    for (String x : xs) s += x;
    n += 1223;
    if (n > 1224) xs.add("1224");
    m.put("1225", s);
    sb.append(s + n);
    Map<String, String> m1227 = new HashMap<>(xs.size()); for (String x : xs) m1227.put(x, s);
    List<String> l1228 = new ArrayList<>(); for (String x : xs) l1228.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1230";
    t = t + s;
    for (String x : xs) s += x;
    n += 1233;
    if (n > 1234) xs.add("1234");
    m.put("1235", s);
    sb.append(s + n);
    Map<String, String> m1237 = new HashMap<>(xs.size()); for (String x : xs) m1237.put(x, s);
    List<String> l1238 = new ArrayList<>(); for (String x : xs) l1238.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1240";
    t = t + s;
    for (String x : xs) s += x;
    n += 1243;
    if (n > 1244) xs.add("1244");
    m.put("1245", s);
    sb.append(s + n);
    Map<String, String> m1247 = new HashMap<>(xs.size()); for (String x : xs) m1247.put(x, s);
    List<String> l1248 = new ArrayList<>(); for (String x : xs) l1248.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1250";
    t = t + s;
    for (String x : xs) s += x;
    n += 1253;
    if (n > 1254) xs.add("1254");
    m.put("1255", s);
    sb.append(s + n);
    Map<String, String> m1257 = new HashMap<>(xs.size()); for (String x : xs) m1257.put(x, s);
    List<String> l1258 = new ArrayList<>(); for (String x : xs) l1258.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1260";
    t = t + s;
    for (String x : xs) s += x;
    n += 1263;
    if (n > 1264) xs.add("1264");
    m.put("1265", s);
    sb.append(s + n);
    Map<String, String> m1267 = new HashMap<>(xs.size()); for (String x : xs) m1267.put(x, s);
    List<String> l1268 = new ArrayList<>(); for (String x : xs) l1268.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1270";
    t = t + s;
    for (String x : xs) s += x;
    n += 1273;
    if (n > 1274) xs.add("1274");
    m.put("1275", s);
    sb.append(s + n);
    Map<String, String> m1277 = new HashMap<>(xs.size()); for (String x : xs) m1277.put(x, s);
    List<String> l1278 = new ArrayList<>(); for (String x : xs) l1278.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1280";
    t = t + s;
    for (String x : xs) s += x;
    n += 1283;
    if (n > 1284) xs.add("1284");
    m.put("1285", s);
    sb.append(s + n);
    Map<String, String> m1287 = new HashMap<>(xs.size()); for (String x : xs) m1287.put(x, s);
    List<String> l1288 = new ArrayList<>(); for (String x : xs) l1288.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1290";
    t = t + s;
    for (String x : xs) s += x;
    n += 1293;
    if (n > 1294) xs.add("1294");
    m.put("1295", s);
    sb.append(s + n);
    Map<String, String> m1297 = new HashMap<>(xs.size()); for (String x : xs) m1297.put(x, s);
    List<String> l1298 = new ArrayList<>(); for (String x : xs) l1298.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1300";
    t = t + s;
    for (String x : xs) s += x;
    n += 1303;
    if (n > 1304) xs.add("1304");
    m.put("1305", s);
    sb.append(s + n);
    Map<String, String> m1307 = new HashMap<>(xs.size()); for (String x : xs) m1307.put(x, s);
    List<String> l1308 = new ArrayList<>(); for (String x : xs) l1308.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1310";
    t = t + s;
    for (String x : xs) s += x;
    n += 1313;
    if (n > 1314) xs.add("1314");
    m.put("1315", s);
    sb.append(s + n);
    Map<String, String> m1317 = new HashMap<>(xs.size()); for (String x : xs) m1317.put(x, s);
    List<String> l1318 = new ArrayList<>(); for (String x : xs) l1318.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1320";
    t = t + s;
    for (String x : xs) s += x;
    n += 1323;
    if (n > 1324) xs.add("1324");
    m.put("1325", s);
    sb.append(s + n);
    Map<String, String> m1327 = new HashMap<>(xs.size()); for (String x : xs) m1327.put(x, s);
    List<String> l1328 = new ArrayList<>(); for (String x : xs) l1328.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1330";
    t = t + s;
    for (String x : xs) s += x;
    n += 1333;
    if (n > 1334) xs.add("1334");
    m.put("1335", s);
    sb.append(s + n);
    Map<String, String> m1337 = new HashMap<>(xs.size()); for (String x : xs) m1337.put(x, s);
    List<String> l1338 = new ArrayList<>(); for (String x : xs) l1338.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1340";
    t = t + s;
    for (String x : xs) s += x;
    n += 1343;
    if (n > 1344) xs.add("1344");
    m.put("1345", s);
    sb.append(s + n);
    Map<String, String> m1347 = new HashMap<>(xs.size()); for (String x : xs) m1347.put(x, s);
    List<String> l1348 = new ArrayList<>(); for (String x : xs) l1348.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1350";
    t = t + s;
    for (String x : xs) s += x;
    n += 1353;
    if (n > 1354) xs.add("1354");
    m.put("1355", s);
    sb.append(s + n);
    Map<String, String> m1357 = new HashMap<>(xs.size()); for (String x : xs) m1357.put(x, s);
    List<String> l1358 = new ArrayList<>(); for (String x : xs) l1358.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1360";
    t = t + s;
    for (String x : xs) s += x;
    n += 1363;
    if (n > 1364) xs.add("1364");
    m.put("1365", s);
    sb.append(s + n);
    Map<String, String> m1367 = new HashMap<>(xs.size()); for (String x : xs) m1367.put(x, s);
    List<String> l1368 = new ArrayList<>(); for (String x : xs) l1368.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1370";
    t = t + s;
    for (String x : xs) s += x;
    n += 1373;
    if (n > 1374) xs.add("1374");
    m.put("1375", s);
    sb.append(s + n);
    Map<String, String> m1377 = new HashMap<>(xs.size()); for (String x : xs) m1377.put(x, s);
    List<String> l1378 = new ArrayList<>(); for (String x : xs) l1378.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1380";
    t = t + s;
    for (String x : xs) s += x;
    n += 1383;
    if (n > 1384) xs.add("1384");
    m.put("1385", s);
    sb.append(s + n);
    Map<String, String> m1387 = new HashMap<>(xs.size()); for (String x : xs) m1387.put(x, s);
    List<String> l1388 = new ArrayList<>(); for (String x : xs) l1388.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1390";
    t = t + s;
    for (String x : xs) s += x;
    n += 1393;
    if (n > 1394) xs.add("1394");
    m.put("1395", s);
    sb.append(s + n);
    Map<String, String> m1397 = new HashMap<>(xs.size()); for (String x : xs) m1397.put(x, s);
    List<String> l1398 = new ArrayList<>(); for (String x : xs) l1398.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1400";
    t = t + s;
    for (String x : xs) s += x;
    n += 1403;
    if (n > 1404) xs.add("1404");
    m.put("1405", s);
    sb.append(s + n);
    Map<String, String> m1407 = new HashMap<>(xs.size()); for (String x : xs) m1407.put(x, s);
    List<String> l1408 = new ArrayList<>(); for (String x : xs) l1408.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1410";
    t = t + s;
    for (String x : xs) s += x;
    n += 1413;
    if (n > 1414) xs.add("1414");
    m.put("1415", s);
    sb.append(s + n);
    Map<String, String> m1417 = new HashMap<>(xs.size()); for (String x : xs) m1417.put(x, s);
    List<String> l1418 = new ArrayList<>(); for (String x : xs) l1418.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1420";
    t = t + s;
    for (String x : xs) s += x;
    n += 1423;
    if (n > 1424) xs.add("1424");
    m.put("1425", s);
    sb.append(s + n);
    Map<String, String> m1427 = new HashMap<>(xs.size()); for (String x : xs) m1427.put(x, s);
    List<String> l1428 = new ArrayList<>(); for (String x : xs) l1428.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1430";
    t = t + s;
    for (String x : xs) s += x;
    n += 1433;
    if (n > 1434) xs.add("1434");
    m.put("1435", s);
    sb.append(s + n);
    Map<String, String> m1437 = new HashMap<>(xs.size()); for (String x : xs) m1437.put(x, s);
    List<String> l1438 = new ArrayList<>(); for (String x : xs) l1438.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1440";
    t = t + s;
    for (String x : xs) s += x;
    n += 1443;
    if (n > 1444) xs.add("1444");
    m.put("1445", s);
    sb.append(s + n);
    Map<String, String> m1447 = new HashMap<>(xs.size()); for (String x : xs) m1447.put(x, s);
    List<String> l1448 = new ArrayList<>(); for (String x : xs) l1448.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1450";
    t = t + s;
    for (String x : xs) s += x;
    n += 1453;
    if (n > 1454) xs.add("1454");
    m.put("1455", s);
    sb.append(s + n);
    Map<String, String> m1457 = new HashMap<>(xs.size()); for (String x : xs) m1457.put(x, s);
    List<String> l1458 = new ArrayList<>(); for (String x : xs) l1458.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1460";
    t = t + s;
    for (String x : xs) s += x;
    n += 1463;
    if (n > 1464) xs.add("1464");
    m.put("1465", s);
    sb.append(s + n);
    Map<String, String> m1467 = new HashMap<>(xs.size()); for (String x : xs) m1467.put(x, s);
    List<String> l1468 = new ArrayList<>(); for (String x : xs) l1468.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1470";
    t = t + s;
    for (String x : xs) s += x;
    n += 1473;
    if (n > 1474) xs.add("1474");
    m.put("1475", s);
    sb.append(s + n);
    Map<String, String> m1477 = new HashMap<>(xs.size()); for (String x : xs) m1477.put(x, s);
    List<String> l1478 = new ArrayList<>(); for (String x : xs) l1478.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1480";
    t = t + s;
    for (String x : xs) s += x;
    n += 1483;
    if (n > 1484) xs.add("1484");
    m.put("1485", s);
    sb.append(s + n);
    Map<String, String> m1487 = new HashMap<>(xs.size()); for (String x : xs) m1487.put(x, s);
    List<String> l1488 = new ArrayList<>(); for (String x : xs) l1488.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1490";
    t = t + s;
    for (String x : xs) s += x;
    n += 1493;
    if (n > 1494) xs.add("1494");
    m.put("1495", s);
    sb.append(s + n);
    Map<String, String> m1497 = new HashMap<>(xs.size()); for (String x : xs) m1497.put(x, s);
    List<String> l1498 = new ArrayList<>(); for (String x : xs) l1498.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1500";
    t = t + s;
    for (String x : xs) s += x;
    n += 1503;
    if (n > 1504) xs.add("1504");
    m.put("1505", s);
    sb.append(s + n);
    Map<String, String> m1507 = new HashMap<>(xs.size()); for (String x : xs) m1507.put(x, s);
    List<String> l1508 = new ArrayList<>(); for (String x : xs) l1508.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1510";
    t = t + s;
    for (String x : xs) s += x;
    n += 1513;
    if (n > 1514) xs.add("1514");
    m.put("1515", s);
    sb.append(s + n);
    Map<String, String> m1517 = new HashMap<>(xs.size()); for (String x : xs) m1517.put(x, s);
    List<String> l1518 = new ArrayList<>(); for (String x : xs) l1518.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1520";
    t = t + s;
    for (String x : xs) s += x;
    n += 1523;
    if (n > 1524) xs.add("1524");
    m.put("1525", s);
    sb.append(s + n);
    Map<String, String> m1527 = new HashMap<>(xs.size()); for (String x : xs) m1527.put(x, s);
    List<String> l1528 = new ArrayList<>(); for (String x : xs) l1528.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1530";
    t = t + s;
    for (String x : xs) s += x;
    n += 1533;
    if (n > 1534) xs.add("1534");
    m.put("1535", s);
    sb.append(s + n);
    Map<String, String> m1537 = new HashMap<>(xs.size()); for (String x : xs) m1537.put(x, s);
    List<String> l1538 = new ArrayList<>(); for (String x : xs) l1538.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1540";
    t = t + s;
    for (String x : xs) s += x;
    n += 1543;
    if (n > 1544) xs.add("1544");
    m.put("1545", s);
    sb.append(s + n);
    Map<String, String> m1547 = new HashMap<>(xs.size()); for (String x : xs) m1547.put(x, s);
    List<String> l1548 = new ArrayList<>(); for (String x : xs) l1548.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1550";
    t = t + s;
    for (String x : xs) s += x;
    n += 1553;
    if (n > 1554) xs.add("1554");
    m.put("1555", s);
    sb.append(s + n);
    Map<String, String> m1557 = new HashMap<>(xs.size()); for (String x : xs) m1557.put(x, s);
    List<String> l1558 = new ArrayList<>(); for (String x : xs) l1558.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1560";
    t = t + s;
    for (String x : xs) s += x;
    n += 1563;
    if (n > 1564) xs.add("1564");
    m.put("1565", s);
    sb.append(s + n);
    Map<String, String> m1567 = new HashMap<>(xs.size()); for (String x : xs) m1567.put(x, s);
    List<String> l1568 = new ArrayList<>(); for (String x : xs) l1568.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1570";
    t = t + s;
    for (String x : xs) s += x;
    n += 1573;
    if (n > 1574) xs.add("1574");
    m.put("1575", s);
    sb.append(s + n);
    Map<String, String> m1577 = new HashMap<>(xs.size()); for (String x : xs) m1577.put(x, s);
    List<String> l1578 = new ArrayList<>(); for (String x : xs) l1578.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1580";
    t = t + s;
    for (String x : xs) s += x;
    n += 1583;
    if (n > 1584) xs.add("1584");
    m.put("1585", s);
    sb.append(s + n);
    Map<String, String> m1587 = new HashMap<>(xs.size()); for (String x : xs) m1587.put(x, s);
    List<String> l1588 = new ArrayList<>(); for (String x : xs) l1588.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1590";
    t = t + s;
    for (String x : xs) s += x;
    n += 1593;
    if (n > 1594) xs.add("1594");
    m.put("1595", s);
    sb.append(s + n);
    Map<String, String> m1597 = new HashMap<>(xs.size()); for (String x : xs) m1597.put(x, s);
    List<String> l1598 = new ArrayList<>(); for (String x : xs) l1598.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1600";
    t = t + s;
    for (String x : xs) s += x;
    n += 1603;
    if (n > 1604) xs.add("1604");
    m.put("1605", s);
    sb.append(s + n);
    Map<String, String> m1607 = new HashMap<>(xs.size()); for (String x : xs) m1607.put(x, s);
    List<String> l1608 = new ArrayList<>(); for (String x : xs) l1608.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1610";
    t = t + s;
    for (String x : xs) s += x;
    n += 1613;
    if (n > 1614) xs.add("1614");
    m.put("1615", s);
    sb.append(s + n);
    Map<String, String> m1617 = new HashMap<>(xs.size()); for (String x : xs) m1617.put(x, s);
    List<String> l1618 = new ArrayList<>(); for (String x : xs) l1618.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1620";
    t = t + s;
    for (String x : xs) s += x;
    n += 1623;
    if (n > 1624) xs.add("1624");
    m.put("1625", s);
    sb.append(s + n);
    Map<String, String> m1627 = new HashMap<>(xs.size()); for (String x : xs) m1627.put(x, s);
    List<String> l1628 = new ArrayList<>(); for (String x : xs) l1628.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1630";
    t = t + s;
    for (String x : xs) s += x;
    n += 1633;
    if (n > 1634) xs.add("1634");
    m.put("1635", s);
    sb.append(s + n);
    Map<String, String> m1637 = new HashMap<>(xs.size()); for (String x : xs) m1637.put(x, s);
    List<String> l1638 = new ArrayList<>(); for (String x : xs) l1638.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1640";
    t = t + s;
    for (String x : xs) s += x;
    n += 1643;
    if (n > 1644) xs.add("1644");
    m.put("1645", s);
    sb.append(s + n);
    Map<String, String> m1647 = new HashMap<>(xs.size()); for (String x : xs) m1647.put(x, s);
    List<String> l1648 = new ArrayList<>(); for (String x : xs) l1648.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1650";
    t = t + s;
    for (String x : xs) s += x;
    n += 1653;
    if (n > 1654) xs.add("1654");
    m.put("1655", s);
    sb.append(s + n);
    Map<String, String> m1657 = new HashMap<>(xs.size()); for (String x : xs) m1657.put(x, s);
    List<String> l1658 = new ArrayList<>(); for (String x : xs) l1658.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1660";
    t = t + s;
    for (String x : xs) s += x;
    n += 1663;
    if (n > 1664) xs.add("1664");
    m.put("1665", s);
    sb.append(s + n);
    Map<String, String> m1667 = new HashMap<>(xs.size()); for (String x : xs) m1667.put(x, s);
    List<String> l1668 = new ArrayList<>(); for (String x : xs) l1668.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1670";
    t = t + s;
    for (String x : xs) s += x;
    n += 1673;
    if (n > 1674) xs.add("1674");
    m.put("1675", s);
    sb.append(s + n);
    Map<String, String> m1677 = new HashMap<>(xs.size()); for (String x : xs) m1677.put(x, s);
    List<String> l1678 = new ArrayList<>(); for (String x : xs) l1678.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1680";
    t = t + s;
    for (String x : xs) s += x;
    n += 1683;
    if (n > 1684) xs.add("1684");
    m.put("1685", s);
    sb.append(s + n);
    Map<String, String> m1687 = new HashMap<>(xs.size()); for (String x : xs) m1687.put(x, s);
    List<String> l1688 = new ArrayList<>(); for (String x : xs) l1688.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1690";
    t = t + s;
    for (String x : xs) s += x;
    n += 1693;
    if (n > 1694) xs.add("1694");
    m.put("1695", s);
    sb.append(s + n);
    Map<String, String> m1697 = new HashMap<>(xs.size()); for (String x : xs) m1697.put(x, s);
    List<String> l1698 = new ArrayList<>(); for (String x : xs) l1698.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1700";
    t = t + s;
    for (String x : xs) s += x;
    n += 1703;
    if (n > 1704) xs.add("1704");
    m.put("1705", s);
    sb.append(s + n);
    Map<String, String> m1707 = new HashMap<>(xs.size()); for (String x : xs) m1707.put(x, s);
    List<String> l1708 = new ArrayList<>(); for (String x : xs) l1708.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1710";
    t = t + s;
    for (String x : xs) s += x;
    n += 1713;
    if (n > 1714) xs.add("1714");
    m.put("1715", s);
    sb.append(s + n);
    Map<String, String> m1717 = new HashMap<>(xs.size()); for (String x : xs) m1717.put(x, s);
    List<String> l1718 = new ArrayList<>(); for (String x : xs) l1718.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1720";
    t = t + s;
    for (String x : xs) s += x;
    n += 1723;
    if (n > 1724) xs.add("1724");
    m.put("1725", s);
    sb.append(s + n);
    Map<String, String> m1727 = new HashMap<>(xs.size()); for (String x : xs) m1727.put(x, s);
    List<String> l1728 = new ArrayList<>(); for (String x : xs) l1728.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1730";
    t = t + s;
    for (String x : xs) s += x;
    n += 1733;
    if (n > 1734) xs.add("1734");
    m.put("1735", s);
    sb.append(s + n);
    Map<String, String> m1737 = new HashMap<>(xs.size()); for (String x : xs) m1737.put(x, s);
    List<String> l1738 = new ArrayList<>(); for (String x : xs) l1738.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1740";
    t = t + s;
    for (String x : xs) s += x;
    n += 1743;
    if (n > 1744) xs.add("1744");
    m.put("1745", s);
    sb.append(s + n);
    Map<String, String> m1747 = new HashMap<>(xs.size()); for (String x : xs) m1747.put(x, s);
    List<String> l1748 = new ArrayList<>(); for (String x : xs) l1748.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1750";
    t = t + s;
    for (String x : xs) s += x;
    n += 1753;
    if (n > 1754) xs.add("1754");
    m.put("1755", s);
    sb.append(s + n);
    Map<String, String> m1757 = new HashMap<>(xs.size()); for (String x : xs) m1757.put(x, s);
    List<String> l1758 = new ArrayList<>(); for (String x : xs) l1758.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1760";
    t = t + s;
    for (String x : xs) s += x;
    n += 1763;
    if (n > 1764) xs.add("1764");
    m.put("1765", s);
    sb.append(s + n);
    Map<String, String> m1767 = new HashMap<>(xs.size()); for (String x : xs) m1767.put(x, s);
    List<String> l1768 = new ArrayList<>(); for (String x : xs) l1768.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1770";
    t = t + s;
    for (String x : xs) s += x;
    n += 1773;
    if (n > 1774) xs.add("1774");
    m.put("1775", s);
    sb.append(s + n);
    Map<String, String> m1777 = new HashMap<>(xs.size()); for (String x : xs) m1777.put(x, s);
    List<String> l1778 = new ArrayList<>(); for (String x : xs) l1778.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1780";
    t = t + s;
    for (String x : xs) s += x;
    n += 1783;
    if (n > 1784) xs.add("1784");
    m.put("1785", s);
    sb.append(s + n);
    Map<String, String> m1787 = new HashMap<>(xs.size()); for (String x : xs) m1787.put(x, s);
    List<String> l1788 = new ArrayList<>(); for (String x : xs) l1788.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1790";
    t = t + s;
    for (String x : xs) s += x;
    n += 1793;
    if (n > 1794) xs.add("1794");
    m.put("1795", s);
    sb.append(s + n);
    Map<String, String> m1797 = new HashMap<>(xs.size()); for (String x : xs) m1797.put(x, s);
    List<String> l1798 = new ArrayList<>(); for (String x : xs) l1798.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1800";
    t = t + s;
    for (String x : xs) s += x;
    n += 1803;
    if (n > 1804) xs.add("1804");
    m.put("1805", s);
    sb.append(s + n);
    Map<String, String> m1807 = new HashMap<>(xs.size()); for (String x : xs) m1807.put(x, s);
    List<String> l1808 = new ArrayList<>(); for (String x : xs) l1808.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1810";
    t = t + s;
    for (String x : xs) s += x;
    n += 1813;
    if (n > 1814) xs.add("1814");
    m.put("1815", s);
    sb.append(s + n);
    Map<String, String> m1817 = new HashMap<>(xs.size()); for (String x : xs) m1817.put(x, s);
    List<String> l1818 = new ArrayList<>(); for (String x : xs) l1818.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1820";
    t = t + s;
    for (String x : xs) s += x;
    n += 1823;
    if (n > 1824) xs.add("1824");
    m.put("1825", s);
    sb.append(s + n);
    Map<String, String> m1827 = new HashMap<>(xs.size()); for (String x : xs) m1827.put(x, s);
    List<String> l1828 = new ArrayList<>(); for (String x : xs) l1828.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1830";
    t = t + s;
    for (String x : xs) s += x;
    n += 1833;
    if (n > 1834) xs.add("1834");
    m.put("1835", s);
    sb.append(s + n);
    Map<String, String> m1837 = new HashMap<>(xs.size()); for (String x : xs) m1837.put(x, s);
    List<String> l1838 = new ArrayList<>(); for (String x : xs) l1838.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1840";
    t = t + s;
    for (String x : xs) s += x;
    n += 1843;
    if (n > 1844) xs.add("1844");
    m.put("1845", s);
    sb.append(s + n);
    Map<String, String> m1847 = new HashMap<>(xs.size()); for (String x : xs) m1847.put(x, s);
    List<String> l1848 = new ArrayList<>(); for (String x : xs) l1848.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1850";
    t = t + s;
    for (String x : xs) s += x;
    n += 1853;
    if (n > 1854) xs.add("1854");
    m.put("1855", s);
    sb.append(s + n);
    Map<String, String> m1857 = new HashMap<>(xs.size()); for (String x : xs) m1857.put(x, s);
    List<String> l1858 = new ArrayList<>(); for (String x : xs) l1858.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1860";
    t = t + s;
    for (String x : xs) s += x;
    n += 1863;
    if (n > 1864) xs.add("1864");
    m.put("1865", s);
    sb.append(s + n);
    Map<String, String> m1867 = new HashMap<>(xs.size()); for (String x : xs) m1867.put(x, s);
    List<String> l1868 = new ArrayList<>(); for (String x : xs) l1868.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1870";
    t = t + s;
    for (String x : xs) s += x;
    n += 1873;
    if (n > 1874) xs.add("1874");
    m.put("1875", s);
    sb.append(s + n);
    Map<String, String> m1877 = new HashMap<>(xs.size()); for (String x : xs) m1877.put(x, s);
    List<String> l1878 = new ArrayList<>(); for (String x : xs) l1878.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1880";
    t = t + s;
    for (String x : xs) s += x;
    n += 1883;
    if (n > 1884) xs.add("1884");
    m.put("1885", s);
    sb.append(s + n);
    Map<String, String> m1887 = new HashMap<>(xs.size()); for (String x : xs) m1887.put(x, s);
    List<String> l1888 = new ArrayList<>(); for (String x : xs) l1888.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1890";
    t = t + s;
    for (String x : xs) s += x;
    n += 1893;
    if (n > 1894) xs.add("1894");
    m.put("1895", s);
    sb.append(s + n);
    Map<String, String> m1897 = new HashMap<>(xs.size()); for (String x : xs) m1897.put(x, s);
    List<String> l1898 = new ArrayList<>(); for (String x : xs) l1898.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1900";
    t = t + s;
    for (String x : xs) s += x;
    n += 1903;
    if (n > 1904) xs.add("1904");
    m.put("1905", s);
    sb.append(s + n);
    Map<String, String> m1907 = new HashMap<>(xs.size()); for (String x : xs) m1907.put(x, s);
    List<String> l1908 = new ArrayList<>(); for (String x : xs) l1908.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1910";
    t = t + s;
    for (String x : xs) s += x;
    n += 1913;
    if (n > 1914) xs.add("1914");
    m.put("1915", s);
    sb.append(s + n);
    Map<String, String> m1917 = new HashMap<>(xs.size()); for (String x : xs) m1917.put(x, s);
    List<String> l1918 = new ArrayList<>(); for (String x : xs) l1918.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1920";
    t = t + s;
    for (String x : xs) s += x;
    n += 1923;
    if (n > 1924) xs.add("1924");
    m.put("1925", s);
    sb.append(s + n);
    Map<String, String> m1927 = new HashMap<>(xs.size()); for (String x : xs) m1927.put(x, s);
    List<String> l1928 = new ArrayList<>(); for (String x : xs) l1928.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1930";
    t = t + s;
    for (String x : xs) s += x;
    n += 1933;
    if (n > 1934) xs.add("1934");
    m.put("1935", s);
    sb.append(s + n);
    Map<String, String> m1937 = new HashMap<>(xs.size()); for (String x : xs) m1937.put(x, s);
    List<String> l1938 = new ArrayList<>(); for (String x : xs) l1938.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1940";
    t = t + s;
    for (String x : xs) s += x;
    n += 1943;
    if (n > 1944) xs.add("1944");
    m.put("1945", s);
    sb.append(s + n);
    Map<String, String> m1947 = new HashMap<>(xs.size()); for (String x : xs) m1947.put(x, s);
    List<String> l1948 = new ArrayList<>(); for (String x : xs) l1948.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1950";
    t = t + s;
    for (String x : xs) s += x;
    n += 1953;
    if (n > 1954) xs.add("1954");
    m.put("1955", s);
    sb.append(s + n);
    Map<String, String> m1957 = new HashMap<>(xs.size()); for (String x : xs) m1957.put(x, s);
    List<String> l1958 = new ArrayList<>(); for (String x : xs) l1958.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1960";
    t = t + s;
    for (String x : xs) s += x;
    n += 1963;
    if (n > 1964) xs.add("1964");
    m.put("1965", s);
    sb.append(s + n);
    Map<String, String> m1967 = new HashMap<>(xs.size()); for (String x : xs) m1967.put(x, s);
    List<String> l1968 = new ArrayList<>(); for (String x : xs) l1968.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1970";
    t = t + s;
    for (String x : xs) s += x;
    n += 1973;
    if (n > 1974) xs.add("1974");
    m.put("1975", s);
    sb.append(s + n);
    Map<String, String> m1977 = new HashMap<>(xs.size()); for (String x : xs) m1977.put(x, s);
    List<String> l1978 = new ArrayList<>(); for (String x : xs) l1978.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1980";
    t = t + s;
    for (String x : xs) s += x;
    n += 1983;
    if (n > 1984) xs.add("1984");
    m.put("1985", s);
    sb.append(s + n);
    Map<String, String> m1987 = new HashMap<>(xs.size()); for (String x : xs) m1987.put(x, s);
    List<String> l1988 = new ArrayList<>(); for (String x : xs) l1988.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    s += "1990";
    t = t + s;
    for (String x : xs) s += x;
    n += 1993;
    if (n > 1994) xs.add("1994");
    m.put("1995", s);
    sb.append(s + n);
    Map<String, String> m1997 = new HashMap<>(xs.size()); for (String x : xs) m1997.put(x, s);
    List<String> l1998 = new ArrayList<>(); for (String x : xs) l1998.add(x);
    for (int i = 0; i < n; i++) { xs.remove(0); t += i; }
    return s + t + sb;
  }
}
