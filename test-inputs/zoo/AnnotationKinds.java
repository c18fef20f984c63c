// Annotations with members of every kind, nested and repeated, with concatenated constants as values.
package zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@AnnotationKinds.All(
    s = "a" + AnnotationKinds.S + 'c' + 1 + (2 > 1 ? "x" : "y") + null_.N,
    i = 1 << 3 + 2 * 0 == 8 ? 1 : 2 - 1,
    many = {@AnnotationKinds.One("x" + "y"), @AnnotationKinds.One(value = "z")},
    types = {List.class, int[][].class, void.class, Map.Entry.class})
class null_ { static final String N = "n" + "N"; }

@interface AnnotationKinds {
  String S = "s" + "S";
  Map<String, String> MAP = new HashMap<>(9) {{ for (int i = 0; i < 9; i++) put("" + i, S + i); }};

  @interface One { String value(); }

  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    String s() default "" + S + S;
    String[] ss() default {};
    int i() default 'a' + 'b';
    long l() default 1L << 40;
    double d() default 0x1.8p1 + .5e-3;
    float f() default Float.NaN;
    char c() default '\u0041' + 1;
    byte b() default (byte) 300;
    short sh() default (short) 1;
    boolean z() default !true | false;
    Class<?> type() default All[].class;
    Class<? extends List<?>>[] lists() default {};
    Class<?>[] types() default {};
    ElementType e() default ElementType.FIELD;
    ElementType[] es() default {ElementType.FIELD, ElementType.METHOD,};
    One one() default @One("one");
    One[] many() default @One(S);
    int array()[] default {1, 2};
  }

  @Repeatable(Tags.class)
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER, ElementType.LOCAL_VARIABLE, ElementType.METHOD})
  @interface Tag { String value() default ""; }

  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER, ElementType.LOCAL_VARIABLE, ElementType.METHOD})
  @interface Tags { Tag[] value(); }

  class Used {
    @Tag("a" + S) @Tag("b") @SuppressWarnings({"heap" + "wise", "all" + S}) String grow(@One("p") String s) {
      @Tag @Tag String t = s;
      for (@Tag("loop") String x = ""; x.length() < 3; x += "y") t += x;
      return t;
    }
    @SuppressWarnings(value = "StringConcatInLoop") String field = grow(S);
    @SuppressWarnings({}) @Deprecated(since = "1" + ".0", forRemoval = false) void none() { }
  }
}
