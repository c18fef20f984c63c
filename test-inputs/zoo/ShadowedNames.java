// Types, methods, fields and variables that have the names of those which the checks look for, but are others.
package zoo;

class ShadowedNames {
  static class String { int n; String concat(String s) { return s; } static String format(java.lang.String f, String s) { return s; } int length() { return 1; } String substring(int i, int j) { return this; } }
  static class StringBuilder { StringBuilder(int n) { } StringBuilder append(Object o) { return this; } StringBuilder insert(int i, Object o) { return this; } }
  static class HashMap<K, V> { HashMap(int n) { } V put(K k, V v) { return v; } V get(K k) { return null; } int size() { return 0; } }
  static class ArrayList<T> implements Iterable<T> { boolean add(T t) { return true; } void add(int i, T t) { } T set(int i, T t) { return t; } T remove(int i) { return null; } public java.util.Iterator<T> iterator() { return null; } ArrayList<T> subList(int i, int j) { return this; } }
  static class ThreadLocal<T> { void set(T t) { } T get() { return null; } }
  static class Arrays { static int[] copyOf(int[] a, int n) { return a; } }
  static class ByteBuffer { static ByteBuffer allocate(int n) { return new ByteBuffer(); } ByteBuffer slice() { return this; } }
  enum Executors { newCachedThreadPool; static Executors newCachedThreadPool() { return newCachedThreadPool; } }

  static final HashMap<String, String> CACHE = new HashMap<>(3);
  static final ThreadLocal<StringBuilder> TEXT = new ThreadLocal<>();
  ByteBuffer slice = ByteBuffer.allocate(3).slice();
  ArrayList<String> subList = new ArrayList<String>().subList(0, 1), size;

  void go(ArrayList<String> values, int[] a, int length) {
    HashMap<String, String> HashMap = new HashMap<>(CACHE.size());
    StringBuilder append = new StringBuilder(length);
    java.lang.String java = "";
    String s = new String();
    for (String String : values) { HashMap.put(String, HashMap.get(String)); s = s.concat(String); s = String.format(java += String, s); append.append(s.substring(0, 1)).insert(0, s); values.add(0, s); values.remove(0); values.set(0, s); }
    for (int i = 0; i < 3; i++) { a = Arrays.copyOf(a, a.length + 1); TEXT.set(append); Executors.newCachedThreadPool(); size.add(s); values(); }
    for (;;) { var var = java += java; if (var == java) break; }
    Object Object = java; Object += java;
  }

  static String[] values() { for (int i = 0; i < values().length; i++) return values(); return null; }
  int size() { return size() + values().length; }
  int hashCode(int seed) { return 1; }
  boolean equals(ShadowedNames other) { return true; }
}
