package shop.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shop.catalog.Catalog.Product;
import shop.catalog.Sku;

/** Reads the price lists of suppliers: {@code code;name;cents;warehouse}, a product a line. */
public final class CsvImporter {

  private static final Pattern SEPARATOR = Pattern.compile(";");

  private int rejected;

  public List<Product> importProducts(List<String> lines) {
    List<Product> products = new ArrayList<>(lines.size());
    for (String line : lines) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = SEPARATOR.split(line);
      if (cells.length < 4) {
        rejected++;
        continue;
      }
      products.add(
          new Product(
              Sku.parse(cells[0]),
              clean(cells[1]),
              Long.parseLong(cells[2].trim()),
              Integer.parseInt(cells[3].trim())));
    }
    return products;
  }

  public int rejected() {
    return rejected;
  }

  private static String clean(String raw) {
    String cleaned = "";
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '"' && c != '\t') {
        cleaned += c;
      }
    }
    return cleaned.trim();
  }

  public Map<String, Integer> columns(String header) {
    String[] names = SEPARATOR.split(header);
    Map<String, Integer> columns = new HashMap<>(names.length);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].trim(), i);
    }
    return columns;
  }

  public String[] codes(List<String> lines) {
    String[] codes = new String[0];
    for (String line : lines) {
      if (!line.isBlank()) {
        codes = Arrays.copyOf(codes, codes.length + 1);
        codes[codes.length - 1] = line.split(";")[0];
      }
    }
    return codes;
  }

  public long[] amounts(Iterator<String> cells) {
    long[] amounts = new long[16];
    int count = 0;
    while (cells.hasNext()) {
      if (count == amounts.length) {
        amounts = Arrays.copyOf(amounts, amounts.length * 2);
      }
      amounts[count++] = Long.parseLong(cells.next().trim());
    }
    return Arrays.copyOf(amounts, count);
  }

  public int importInBatches(List<String> lines, int batchSize) {
    List<String> pending = new ArrayList<>(lines);
    int batches = 0;
    while (!pending.isEmpty()) {
      for (int i = 0; i < batchSize && !pending.isEmpty(); i++) {
        String line = pending.remove(0);
        if (SEPARATOR.split(line).length < 4) {
          rejected++;
        }
      }
      batches++;
    }
    return batches;
  }

  public int importByTurns(List<String> first, List<String> second) {
    Deque<Iterator<String>> turns = new ArrayDeque<>();
    turns.addLast(first.iterator());
    turns.addLast(second.iterator());
    int read = 0;
    while (!turns.isEmpty()) {
      Iterator<String> turn = turns.removeFirst();
      if (turn.hasNext()) {
        turn.next();
        read++;
        turns.addLast(turn);
      }
    }
    return read;
  }

  public long checksum(List<Product> products) {
    Long sum = 0L;
    for (Product product : products) {
      sum += product.cents() * 31 + product.warehouse();
    }
    return sum;
  }

  public int countNumeric(List<String> cells) {
    int numeric = 0;
    for (String cell : cells) {
      if (Pattern.compile("\\d+").matcher(cell).matches()) {
        numeric++;
      }
    }
    return numeric;
  }

  public int widest(List<String> cells) {
    int widest = 0;
    for (String cell : cells) {
      int width = 0;
      for (char c : cell.toCharArray()) {
        width += c == '\t' ? 4 : 1;
      }
      widest = Math.max(widest, width);
    }
    return widest;
  }

  public List<String> reorder(String[] cells, int[] target) {
    List<String> ordered = new ArrayList<>(cells.length);
    for (int i = 0; i < cells.length; i++) {
      ordered.set(target[i], cells[i]);
    }
    return ordered;
  }

  public List<String> spread(Map<Integer, String> cellsByColumn, int width) {
    List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
    for (Map.Entry<Integer, String> cell : cellsByColumn.entrySet()) {
      row.set(cell.getKey(), cell.getValue());
    }
    return row;
  }

  public String masked(String account) {
    char[] letters = account.toCharArray();
    for (int i = 0; i < letters.length - 4; i++) {
      letters[i] = '*';
    }
    return new String(letters);
  }
}
