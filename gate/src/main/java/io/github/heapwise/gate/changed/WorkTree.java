package io.github.heapwise.gate.changed;

import io.github.heapwise.gate.driver.ScanException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The work tree of git around a path. */
public final class WorkTree {
  private WorkTree() {}

  /**
   * The files at or below {@code path} that differ from the last commit, or are in none, relative
   * to the top of the work tree; none where there is no repository.
   *
   * @throws ScanException if the repository cannot be read
   */
  public static Set<String> uncommitted(Path path) throws ScanException {
    try {
      Path real = path.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().readEnvironment();
      builder.findGitDir(real.toFile().isFile() ? real.getParent().toFile() : real.toFile());
      if (builder.getGitDir() == null) {
        return Set.of();
      }
      try (Repository repository = builder.build();
          Git git = new Git(repository)) {
        StatusCommand command = git.status();
        Path top = repository.getWorkTree().toPath().toRealPath();
        String below = top.relativize(real).toString().replace(File.separatorChar, '/');
        if (!below.isEmpty()) {
          command.addPath(below);
        }
        Status status = command.call();
        Set<String> files = new TreeSet<>(status.getUncommittedChanges());
        files.addAll(status.getUntracked());
        return files;
      }
    } catch (IOException | GitAPIException e) {
      throw new ScanException("cannot read the git repository of " + path + ": " + e.getMessage());
    }
  }
}
