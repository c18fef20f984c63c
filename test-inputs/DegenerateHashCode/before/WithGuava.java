package degeneratehashcode;

import com.google.common.base.Objects;

/** A file that uses Guava's Objects. */
final class WithGuava {
  private final String host;
  private final int port;

  WithGuava(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public boolean equals(Object o) {
    if (!(o instanceof WithGuava)) {
      return false;
    }
    WithGuava that = (WithGuava) o;
    return Objects.equal(host, that.host) && port == that.port;
  }

  @Override
  public int hashCode() {
    // BUG: Diagnostic contains: compares `host`, `port`
    return Objects.hashCode("guava");
  }
}
