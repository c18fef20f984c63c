package degeneratehashcode;

import java.util.Objects;

/** Equal is what is neither more nor less. */
final class Ordered {
  private Ordered() {}

  static final class Named implements Comparable<Named> {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public int compareTo(Named other) {
      return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Named && compareTo((Named) o) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(name);
    }
  }

  static final class Version implements Comparable<Version> {
    private final int major;
    private final long minor;
    private final String tag;

    Version(int major, long minor, String tag) {
      this.major = major;
      this.minor = minor;
      this.tag = tag;
    }

    @Override
    public int compareTo(Version other) {
      if (major != other.major) {
        return major < other.major ? -1 : 1;
      }
      int order = Long.compare(minor, other.minor);
      return order != 0 ? order : tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object o) {
      return this == o || o instanceof Version && 0 == this.compareTo((Version) o);
    }

    @Override
    public int hashCode() {
      return Objects.hash(major, minor, tag);
    }
  }

  static final class Rank implements Comparable<Rank> {
    private final int rank;
    private final boolean open;

    Rank(int rank, boolean open) {
      this.rank = rank;
      this.open = open;
    }

    @Override
    public int compareTo(Rank other) {
      return this.rank - other.rank;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Rank)) {
        return false;
      }
      int order = compareTo((Rank) o);
      return order == 0;
    }

    @Override
    public int hashCode() {
      return Integer.hashCode(this.rank);
    }
  }

  static final class Word {
    private final String text;

    Word(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Word other && text.compareTo(other.text) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(text);
    }
  }
}
