package io.github.heapwise.packed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The file that {@code -XepOpt:Heapwise:Report} names, as a user's script would read it. */
public record Report(JsonNode header, List<JsonNode> findings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As of a run over no files. */
  public static final Report EMPTY =
      new Report(JSON.createObjectNode().put("complete", true), List.of());

  public static Report read(Path file) {
    List<JsonNode> lines = Folders.read(file).lines().map(Report::parse).toList();
    return new Report(lines.get(0), lines.subList(1, lines.size()));
  }

  public boolean complete() {
    return header.get("complete").booleanValue();
  }

  public static Path fileOf(JsonNode finding) {
    return Path.of(URI.create(finding.get("file").textValue()));
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
