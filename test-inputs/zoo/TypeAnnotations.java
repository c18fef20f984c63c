// Type annotations on every kind of type use: arrays, bounds, casts, new, throws, instanceof, receivers, references.
package zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class TypeAnnotations<@AnyUse T extends @AnyUse Object & @AnyUse Comparable<@AnyUse ? super @AnyUse T>>
    extends @AnyUse ArrayList<@AnyUse T> {

  @AnyUse String @AnyUse(1) [] @AnyUse(2) [] arrays = new @AnyUse String @AnyUse [3] @AnyUse [];
  java.util.@AnyUse Map<@AnyUse String, java.util.@AnyUse List<@AnyUse ? extends @AnyUse T> @AnyUse []> map = new java.util.@AnyUse HashMap<>(5);

  <@AnyUse U> @AnyUse String grow(@AnyUse TypeAnnotations<@AnyUse T> this, @AnyUse List<@AnyUse String> xs, @AnyUse String @AnyUse ... more) throws @AnyUse IllegalStateException {
    @AnyUse String s = (@AnyUse String) "";
    for (@AnyUse String x : xs) s += (@AnyUse String) x;
    for (@AnyUse String @AnyUse [] row : arrays) for (@AnyUse String x : row) s = (@AnyUse String) s + x;
    if ((Object) s instanceof @AnyUse String t) s += t;
    Function<@AnyUse Integer, @AnyUse Map<@AnyUse String, @AnyUse String>> f = @AnyUse HashMap<@AnyUse String, @AnyUse String>::new;
    Map<@AnyUse Integer, @AnyUse List<@AnyUse String>> m = new @AnyUse HashMap<@AnyUse Integer, @AnyUse List<@AnyUse String>>(xs.size());
    for (@AnyUse String x : xs) m.computeIfAbsent(x.length(), @AnyUse ArrayList<@AnyUse String>::new).add(x);
    try { return s + f.apply(3) + TypeAnnotations.<@AnyUse String>id(s); } catch (@AnyUse RuntimeException e) { throw e; }
  }

  static <@AnyUse V> @AnyUse V id(@AnyUse V v) { return v; }
}

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface AnyUse { int value() default 0; }
