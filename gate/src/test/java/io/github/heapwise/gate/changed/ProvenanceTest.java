package io.github.heapwise.gate.changed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/b.git, https://example.org/a/b.git",
    "https://user:secret@example.org/a/b.git, https://example.org/a/b.git",
    "git@example.org:a/b.git, ssh://example.org/a/b.git",
    "ssh://git@example.org:2222/a/b.git, ssh://example.org:2222/a/b.git",
  })
  void namesWhereItIsPublishedAndNoSecret(String url, String published) throws Exception {
    commit(url);

    Provenance found = Provenance.of(folder).orElseThrow();

    assertThat(found.repository()).isEqualTo(published);
    assertThat(found.branch()).isEqualTo("main");
    assertThat(found.revision()).hasSize(40);
    assertThat(found.isTop()).isTrue();
    assertThat(Provenance.of(Files.createDirectories(folder.resolve("src"))).orElseThrow().isTop())
        .isFalse();
  }

  @Test
  void isEmptyWhereThereIsNothingToName() throws Exception {
    assertThat(Provenance.of(folder)).isEmpty();
    commit(null);
    assertThat(Provenance.of(folder)).isEmpty();
  }

  private void commit(String url) throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("user", null, "name", "Somebody");
      config.setString("user", null, "email", "somebody@example.org");
      config.setBoolean("commit", null, "gpgsign", false);
      if (url != null) {
        config.setString("remote", "origin", "url", url);
      }
      config.save();
      git.commit().setMessage("Begin").setAllowEmpty(true).call();
    }
  }
}
