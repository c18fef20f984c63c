package io.github.heapwise.gate.changed;

import io.github.heapwise.gate.driver.ScanException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * The revision that a branch left another one at, as for a pull request: the merge base of the
 * revision that is named and of {@code HEAD}. Compared with it is the work tree, with all that has
 * not been committed.
 */
final class BaseRevision implements AutoCloseable {
  private final Repository repository;
  private final RevCommit commit;
  private final Path top;
  private final Charset encoding;

  /** The paths that files have now. */
  private final Set<String> changed = new HashSet<>();

  /** By the paths that files had. */
  private final Map<String, ObjectId> oldContents = new TreeMap<>();

  private boolean isCompared;

  private BaseRevision(Repository repository, RevCommit commit, Charset encoding)
      throws IOException {
    this.repository = repository;
    this.commit = commit;
    this.top = repository.getWorkTree().toPath().toRealPath();
    this.encoding = encoding;
  }

  /**
   * Opens the repository around a path.
   *
   * @param name what git calls a revision: a branch, tag or commit
   * @param encoding of the sources
   * @throws ScanException if there is no repository, or no such revision in it
   */
  static BaseRevision open(Path inside, String name, Charset encoding) throws ScanException {
    Repository repository = null;
    try {
      File start = inside.toRealPath().toFile();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().readEnvironment();
      builder.findGitDir(start.isFile() ? start.getParentFile() : start);
      if (builder.getGitDir() == null && builder.getWorkTree() == null) {
        throw new ScanException("not in a git repository: " + inside);
      }
      repository = builder.build();
      if (repository.isBare()) {
        throw new ScanException("not in a work tree of git: " + inside);
      }
      return new BaseRevision(repository, mergeBase(repository, name), encoding);
    } catch (IOException e) {
      close(repository);
      throw new ScanException(
          "cannot read the git repository of " + inside + ": " + e.getMessage());
    } catch (ScanException e) {
      close(repository);
      throw e;
    }
  }

  private static void close(Repository repository) {
    if (repository != null) {
      repository.close();
    }
  }

  private static RevCommit mergeBase(Repository repository, String name)
      throws ScanException, IOException {
    ObjectId named = resolve(repository, name);
    ObjectId head = repository.resolve(Constants.HEAD);
    try (RevWalk walk = new RevWalk(repository)) {
      if (named == null) {
        throw new ScanException("no such revision: " + name + hint(repository));
      }
      RevCommit revision = walk.parseCommit(named);
      if (head == null) {
        return revision;
      }
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(revision);
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      if (base == null) {
        throw new ScanException("no common ancestor of " + name + " and HEAD" + hint(repository));
      }
      return walk.parseCommit(base);
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      throw new ScanException("no such revision: " + name + hint(repository));
    }
  }

  private static ObjectId resolve(Repository repository, String name) throws IOException {
    try {
      return repository.resolve(name + "^{commit}");
    } catch (RevisionSyntaxException | MissingObjectException | IncorrectObjectTypeException e) {
      return null;
    }
  }

  private static String hint(Repository repository) throws IOException {
    return repository.getObjectDatabase().getShallowCommits().isEmpty()
        ? ""
        : "; the clone is shallow: fetch more of its history (git fetch --unshallow)";
  }

  private void compare() throws IOException {
    if (isCompared) {
      return;
    }
    isCompared = true;
    try (DiffFormatter formatter = new DiffFormatter(new ByteArrayOutputStream());
        ObjectReader reader = repository.newObjectReader()) {
      formatter.setRepository(repository);
      formatter.setPathFilter(PathSuffixFilter.create(".java"));
      CanonicalTreeParser base = new CanonicalTreeParser(null, reader, commit.getTree());
      for (DiffEntry entry : formatter.scan(base, new FileTreeIterator(repository))) {
        if (entry.getChangeType() != DiffEntry.ChangeType.ADD) {
          oldContents.put(entry.getOldPath(), entry.getOldId().toObjectId());
        }
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          changed.add(entry.getNewPath());
        }
      }
    }
  }

  /** The first digits of its name. */
  String shortName() {
    return commit.abbreviate(10).name();
  }

  /** Whether the file is not there, or not the same byte for byte. */
  boolean hasChanged(Path file) throws IOException {
    compare();
    Path real = file.toRealPath();
    return !real.startsWith(top) || changed.contains(path(real));
  }

  /** The texts of all Java files that have changed since, as they were, by their paths then. */
  Map<String, String> oldTexts() throws IOException {
    compare();
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, ObjectId> old : oldContents.entrySet()) {
      byte[] bytes = repository.open(old.getValue(), Constants.OBJ_BLOB).getBytes();
      texts.put(old.getKey(), text(bytes));
    }
    return texts;
  }

  /** The texts that the files which have changed have now, by their paths. */
  Map<String, String> newTexts() throws IOException {
    compare();
    Map<String, String> texts = new TreeMap<>();
    for (String path : changed) {
      Path file = top.resolve(path);
      if (Files.isRegularFile(file)) {
        texts.put(path, text(Files.readAllBytes(file)));
      }
    }
    return texts;
  }

  private String text(byte[] bytes) {
    String text = new String(bytes, encoding);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** As git names the file; its path where it lies elsewhere. */
  String nameOf(Path file) throws IOException {
    Path real = file.toRealPath();
    return real.startsWith(top) ? path(real) : real.toString();
  }

  private String path(Path real) {
    return top.relativize(real).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() {
    repository.close();
  }
}
