package io.github.heapwise.gate.profile;

import io.github.heapwise.gate.driver.ScanException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What recordings of JDK Flight Recorder tell of the lines of scanned files. An event belongs to
 * the first frame, from the top of its stack, of a class that a scanned file declares: a map that
 * is resized allocates in the JDK, below the line that put something in.
 *
 * <p>Events are read one by one and forgotten; what is kept grows with the lines, not the file.
 */
public final class Recording {
  /** A weight in bytes for each sample; on by default since JDK 16. */
  private static final String SAMPLE = "jdk.ObjectAllocationSample";

  /** Older and dearer: an event for each buffer that a thread allocates from. */
  private static final String NEW_BUFFER = "jdk.ObjectAllocationInNewTLAB";

  private static final String OUTSIDE = "jdk.ObjectAllocationOutsideTLAB";
  private static final String OLD_OBJECT = "jdk.OldObjectSample";
  private static final String MONITOR = "jdk.JavaMonitorEnter";

  /** As javac names the method that a lambda's body becomes. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  private final Function<String, Optional<URI>> declaring;
  private final Map<String, Optional<URI>> files = new HashMap<>();
  private final Map<SourceLine, Map<String, Tally>> tallies = new HashMap<>();
  private final Tally total = new Tally();

  /** Sums while reading; which of the two ways to count bytes holds is known at the end. */
  private static final class Tally {
    long sampled;
    long buffered;
    long oldObjects;
    Duration blocked = Duration.ZERO;
  }

  private Recording(Function<String, Optional<URI>> declaring) {
    this.declaring = declaring;
  }

  /**
   * Reads recordings of the same program; what they hold is added up.
   *
   * @param declaring the scanned file that declares a class which is not nested in another
   * @throws ScanException if one cannot be read or is no recording
   */
  public static Recording read(List<Path> recordings, Function<String, Optional<URI>> declaring)
      throws ScanException {
    Recording result = new Recording(declaring);
    for (Path recording : recordings) {
      result.read(recording);
    }
    return result;
  }

  private void read(Path path) throws ScanException {
    if (!Files.isRegularFile(path)) {
      throw new ScanException(
          Files.exists(path) ? "not a file: " + path : "no such recording: " + path);
    }
    try (RecordingFile events = new RecordingFile(path)) {
      while (events.hasMoreEvents()) {
        add(events.readEvent());
      }
    } catch (IOException | RuntimeException e) {
      // What is not a recording, or a part of one, makes the parser throw either.
      throw new ScanException(
          "cannot read " + path + ": no recording of JDK Flight Recorder, or not all of one");
    }
  }

  private void add(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case SAMPLE -> at(event).forEach(tally -> tally.sampled += event.getLong("weight"));
      case NEW_BUFFER -> at(event).forEach(tally -> tally.buffered += event.getLong("tlabSize"));
      case OUTSIDE -> at(event).forEach(tally -> tally.buffered += event.getLong("allocationSize"));
      case OLD_OBJECT -> at(event).forEach(tally -> tally.oldObjects++);
      case MONITOR ->
          at(event).forEach(tally -> tally.blocked = tally.blocked.plus(event.getDuration()));
      default -> {
        // of no concern here
      }
    }
  }

  /** What the event counts for: all, and the line it belongs to if there is one. */
  private List<Tally> at(RecordedEvent event) {
    if (event.getStackTrace() != null) {
      for (RecordedFrame frame : event.getStackTrace().getFrames()) {
        Optional<URI> file = frame.isJavaFrame() ? fileOf(frame) : Optional.empty();
        if (file.isPresent()) {
          SourceLine line = new SourceLine(file.get(), frame.getLineNumber());
          return List.of(
              total,
              tallies
                  .computeIfAbsent(line, key -> new HashMap<>())
                  .computeIfAbsent(methodOf(frame), key -> new Tally()));
        }
      }
    }
    return List.of(total);
  }

  private Optional<URI> fileOf(RecordedFrame frame) {
    return frame.getMethod() == null || frame.getMethod().getType() == null
        ? Optional.empty()
        : files.computeIfAbsent(frame.getMethod().getType().getName(), this::findFile);
  }

  /** Nested, anonymous and lambda classes have a dollar sign behind the class they stand in. */
  private Optional<URI> findFile(String className) {
    Optional<URI> found = declaring.apply(className);
    for (int end = className.lastIndexOf('$');
        found.isEmpty() && end > 0;
        end = className.lastIndexOf('$', end - 1)) {
      found = declaring.apply(className.substring(0, end));
    }
    return found;
  }

  /** The method that a lambda stands in; empty if its name does not tell. */
  private static String methodOf(RecordedFrame frame) {
    String name = frame.getMethod().getName();
    Matcher lambda = LAMBDA.matcher(name);
    if (!lambda.matches()) {
      return name;
    }
    return switch (lambda.group(1)) {
      case "new" -> "<init>";
      case "static" -> "<clinit>";
      case "null" -> ""; // a lambda in a lambda, of older compilers
      default -> lambda.group(1);
    };
  }

  /**
   * For each line that something was recorded for, and each method that ran there: more than one
   * where they stand on one line, or where other sources were recorded. The line is -1 where the
   * class has no lines, the method is empty where it is not known.
   */
  public Map<SourceLine, Map<String, Cost>> lines() {
    Map<SourceLine, Map<String, Cost>> costs =
        new HashMap<>((int) Math.ceil(tallies.size() / 0.75));
    tallies.forEach(
        (line, methods) -> {
          Map<String, Cost> each = new HashMap<>((int) Math.ceil(methods.size() / 0.75));
          methods.forEach((method, tally) -> each.put(method, cost(tally)));
          costs.put(line, each);
        });
    return costs;
  }

  /** Of the whole program. */
  public Cost total() {
    return cost(total);
  }

  /** A recording that holds both kinds of events would count each allocation twice. */
  private Cost cost(Tally tally) {
    return new Cost(
        total.sampled > 0 ? tally.sampled : tally.buffered, tally.oldObjects, tally.blocked);
  }
}
