package io.github.heapwise.gate.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/**
 * A source file of the scan, as javac sees it. Its text is read when it is asked for and kept until
 * {@link #release}: javac reads it once, and the checks only where they find something.
 */
final class SourceFile extends SimpleJavaFileObject {
  /** A byte order mark reads as this, so that offsets stay and javac sees white space. */
  private static final char INSTEAD_OF_MARK = ' ';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The superclass refuses the URIs of files in jars, which have no path. */
  private static final URI UNUSED = URI.create("file:///");

  private final URI uri;
  private final SourceRoot root;
  private final Path path;
  private final String name;
  private final Charset encoding;
  private final String packageName;
  private final String simpleName;
  private final Path sourceRoot;
  private String text;
  private String replacement;
  private int errors;
  private long lines;
  private List<String> classNames = List.of();
  private EnumSet<Builtin> builtins = EnumSet.noneOf(Builtin.class);

  /**
   * @param name what messages call it
   * @param path on disk, or in the file system of the jar
   * @param packageName as declared; empty for the unnamed package
   */
  SourceFile(SourceRoot root, String name, Path path, String packageName, Charset encoding) {
    super(UNUSED, Kind.SOURCE);
    this.uri = path.toUri();
    this.root = root;
    this.name = name;
    this.path = path;
    this.encoding = encoding;
    this.packageName = packageName;
    this.sourceRoot = sourceRoot(path, packageName);
    String fileName = path.getFileName().toString();
    this.simpleName = fileName.substring(0, fileName.length() - Kind.SOURCE.extension.length());
  }

  SourceRoot root() {
    return root;
  }

  Path path() {
    return path;
  }

  String packageName() {
    return packageName;
  }

  /** The name of the file without its extension. */
  String simpleName() {
    return simpleName;
  }

  /** The class that javac expects in the file, in full. */
  String className() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /**
   * The directory that holds the top of the package; the file's own directory where the path does
   * not follow the package.
   */
  Path sourceRoot() {
    return sourceRoot;
  }

  private static Path sourceRoot(Path path, String packageName) {
    Path directory = path.getParent();
    if (packageName.isEmpty()) {
      return directory;
    }
    Path packagePath = path.getFileSystem().getPath(packageName.replace('.', '/'));
    if (!directory.endsWith(packagePath)) {
      return directory;
    }
    Path top = directory;
    for (int i = 0; i < packagePath.getNameCount() && top != null; i++) {
      top = top.getParent();
    }
    return top == null ? directory.getFileSystem().getPath("") : top;
  }

  /** Whether the file was named alone, or with a folder that is a part of a source tree. */
  boolean isPartOfALargerTree() {
    return switch (root.kind()) {
      case FILE -> true;
      case DIRECTORY -> !sourceRoot().startsWith(root.top());
      case JAR -> false;
    };
  }

  /** Whether javac has found an error in the file, as it does where a type is missing. */
  boolean unresolved() {
    return errors > 0;
  }

  /** How many errors javac has found in the file since it was parsed. */
  int errors() {
    return errors;
  }

  void forgetErrors() {
    errors = 0;
  }

  void addError() {
    errors++;
  }

  /** Lets the file have another text than its content. */
  void replace(String value) {
    replacement = value;
  }

  /** What stands for the content of the file, if anything does. */
  Optional<String> replacement() {
    return Optional.ofNullable(replacement);
  }

  /** Number of lines, 0 until the file has been parsed. */
  long lines() {
    return lines;
  }

  void setLines(long value) {
    lines = value;
  }

  /** In full, the classes that the file declares outside of others; none until it was parsed. */
  List<String> classNames() {
    return classNames;
  }

  void setClassNames(List<String> value) {
    classNames = List.copyOf(value);
  }

  /** The checks of Error Prone's for which the text holds a word; none until it was parsed. */
  EnumSet<Builtin> builtins() {
    return builtins;
  }

  void setBuiltins(EnumSet<Builtin> value) {
    builtins = value;
  }

  /** Forgets the text. */
  void release() {
    text = null;
  }

  @Override
  public URI toUri() {
    return uri;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isNameCompatible(String wanted, Kind kind) {
    return kind == Kind.SOURCE && wanted.equals(simpleName);
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }

  /**
   * The text of the file.
   *
   * @throws UndecodableException if it is not in the encoding of the scan
   */
  @Override
  public String getCharContent(boolean ignoreEncodingErrors) throws IOException {
    if (text == null) {
      text = replacement != null ? replacement : read(path, encoding);
    }
    return text;
  }

  static String read(Path path, Charset encoding) throws IOException {
    String read;
    try {
      read = Files.readString(path, encoding);
    } catch (CharacterCodingException e) {
      throw new UndecodableException(problem(Files.readAllBytes(path), encoding));
    }
    return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK
        ? INSTEAD_OF_MARK + read.substring(1)
        : read;
  }

  private static String problem(byte[] bytes, Charset encoding) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int line = 1;
    CoderResult result = CoderResult.OVERFLOW;
    var decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (result.isOverflow()) {
      result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        line += out.get() == '\n' ? 1 : 0;
      }
      out.clear();
    }
    return String.format(
        "not valid %s at byte %d (line %d); give its encoding with --encoding",
        encoding.name(), in.position(), line);
  }

  /** A file that is not in the encoding it should be in; the message says where. */
  static final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1;

    UndecodableException(String message) {
      super(message);
    }
  }
}
