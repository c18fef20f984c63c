package io.github.heapwise.gate.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 0.5%}, or {@code 0.5}, as a share of one. */
final class PercentOption implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    String number = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
    if (number.matches("\\d{1,3}(\\.\\d+)?") && Double.parseDouble(number) <= 100) {
      return Double.parseDouble(number) / 100;
    }
    throw new TypeConversionException("expected a share from 0% to 100% but was '" + value + "'");
  }
}
