// Several top-level types of each kind in one file, none with the name of the file, that write to each other's fields.
package zoo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FirstOfMany { static List<String> all = new ArrayList<>(); String s = ""; void go() { for (String x : SecondOfMany.MORE) { s += x; new FourthOfMany(s).text().append(s); } } }

interface SecondOfMany { List<String> MORE = FirstOfMany.all; }

enum ThirdOfMany { A, B { { FirstOfMany.all.add("b"); } } }

record FourthOfMany(String s) { StringBuilder text() { StringBuilder sb = new StringBuilder(); for (ThirdOfMany t : ThirdOfMany.values()) sb.append(t.name() + s); return sb; } }

@interface FifthOfMany { Class<?> value() default FirstOfMany.class; }

@FifthOfMany
abstract class SixthOfMany extends FirstOfMany implements SecondOfMany, Map<String, String> { { MORE.add(0, s += s); for (String k : keySet()) put(k, k + get(k)); } }

final class SeventhOfMany { private SeventhOfMany() { } static class Nested { static class Nested2 { static class Nested3 { static { for (String x : FirstOfMany.all) FirstOfMany.all.remove(x); } } } } }
