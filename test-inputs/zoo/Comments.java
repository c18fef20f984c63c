// Comments stand between all tokens, and some look like code or like the end of something.
package /* a */ zoo /* b */ ; // c
import /* d */ java.util /* e */ . /* f */ * /* g */ ;

/** // */ class /* { */ Comments /* } */ {
  /* ; */ String /* s */ s /* = */ = /* "" */ "" /* ; */ ; // s += s;

  @SuppressWarnings /* a */ ( /* b */ { /* c */ "none" /* d */ , /* e */ } /* f */ )
  String /* [] */ go /* ( */ ( /* ) */ List /* < */ < /* > */ String /* , */ > /* ... */ xs /* : */ ) /* throws */ {
    String /* 1 */ t /* 2 */ = /* 3 */ "/* not a comment */" /* 4 */ ; // 5
    for /* 6 */ ( /* 7 */ String /* 8 */ x /* 9 */ : /* 10 */ xs /* 11 */ ) /* 12 */ { // 13 }
      t /* 14 */ += /* 15 */ x /* 16 */ + /* 17 */ "// not a comment" /* 18 */ ; /* 19 */ // }
      this /* . */ . /* . */ s = /* ( */ ( /* s */ s /* + */ ) + /* " */ '"' /* ' */ + /* " */ "'" ; /**/ /***/ /** */
    } // 20
    Map /* a */ < /* b */ String /* c */ , /* d */ String /* e */ > /* f */ m /* g */ = /* h */ new /* i */ HashMap /* j */ < /* k */ > /* l */ ( /* m */ xs /* n */ . /* o */ size /* p */ ( /* q */ ) /* r */ ) /* s */ ; // t
    for (String x : xs) // u
      // v
      m /* w */ . /* x */ put /* y */ (x /* , */, /* ) */ x /* " */); // z
    List<String> out = new ArrayList /* no */ <> /* capacity */ ( /* here: ) */
        // nor here: )
    );
    for (String x : xs) /* { */ out.add( /* 0, */ x); // }
    do /* while */ t += t; while /* do */ (t.length() /* ) */ < /* ( */ 3); /* \u002a/ s += s; // ended by an escape */
    return /* return */ t /* s */; /* } */
  } /* } */
  // }
} // }
/* the end, without a class */