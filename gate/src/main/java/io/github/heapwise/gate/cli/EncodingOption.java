package io.github.heapwise.gate.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of {@code --encoding}. */
final class EncodingOption implements ITypeConverter<Charset> {
  @Override
  public Charset convert(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no encoding that this JDK knows"
              + Nearest.hint(value, Charset.availableCharsets().keySet()));
    }
  }
}
