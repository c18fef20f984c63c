// A file that holds comments and nothing else.
/* class NotThere { String s = ""; { for (;;) s += "x"; } } */
/** Documentation of nothing. */
