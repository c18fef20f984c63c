// A module declaration with every kind of directive, annotated.
import zoo.tiny.Tiny;

@Deprecated
open module zoo.module {
  requires transitive java.logging;
  requires static java.sql;
  exports zoo.tiny;
  exports zoo.tiny.inner to java.logging, java.sql;
  uses Tiny;
  provides Tiny with zoo.tiny.inner.Grown, zoo.tiny.inner.Other;
}
