package io.github.heapwise.gate.changed;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;

/**
 * Which state of which repository a directory holds.
 *
 * @param repository where the repository is published, without user and password
 * @param revision the name of the commit
 * @param branch empty if none is checked out
 * @param isTop whether the directory is the top of the work tree
 */
public record Provenance(String repository, String revision, String branch, boolean isTop) {
  private static final String REMOTE = "origin";

  /**
   * Empty outside of git, before the first commit, and where the repository is published nowhere.
   */
  public static Optional<Provenance> of(Path directory) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().readEnvironment();
    builder.findGitDir(directory.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      ObjectId head = repository.resolve(Constants.HEAD);
      String url = repository.getConfig().getString("remote", REMOTE, "url");
      if (head == null || url == null || repository.isBare()) {
        return Optional.empty();
      }
      String full = repository.getFullBranch();
      return Optional.of(
          new Provenance(
              published(url),
              head.name(),
              full.startsWith(Constants.R_HEADS) ? Repository.shortenRefName(full) : "",
              repository.getWorkTree().toPath().toRealPath().equals(directory.toRealPath())));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty(); // the report is as good without
    }
  }

  /** A URI; {@code git@host:path} is git's own spelling of one. */
  private static String published(String url) throws URISyntaxException {
    URIish uri = new URIish(url).setUser(null).setPass(null);
    if (uri.getScheme() == null && uri.getHost() != null) {
      String path = uri.getPath();
      return "ssh://" + uri.getHost() + (path.startsWith("/") ? "" : "/") + path;
    }
    return uri.getScheme() == null ? Path.of(url).toUri().toString() : uri.toString();
  }
}
