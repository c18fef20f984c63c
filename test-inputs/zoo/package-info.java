// A file with a package declaration, an annotation on it and no type.
/** Odd but legal Java. */
@Deprecated
package zoo;
