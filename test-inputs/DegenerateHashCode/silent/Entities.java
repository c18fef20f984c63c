// Entities get their id from the database, when they may long be in a set.
package degeneratehashcode;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Objects;

final class Entities {
  private Entities() {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Entity {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface MappedSuperclass {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Id {}

  @Entity
  static class Customer {
    private Long id;
    private String email;

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Customer)) {
        return false;
      }
      Customer other = (Customer) o;
      return Objects.equals(id, other.id) && Objects.equals(email, other.email);
    }

    @Override
    public int hashCode() {
      return getClass().hashCode();
    }
  }

  @Entity
  static class Order {
    private Long number;

    @Override
    public boolean equals(Object o) {
      return o instanceof Order && number != null && number.equals(((Order) o).number);
    }

    @Override
    public int hashCode() {
      return 13;
    }
  }

  @MappedSuperclass
  abstract static class Base {
    private String key;

    @Override
    public boolean equals(Object o) {
      return o instanceof Base && key != null && key.equals(((Base) o).key);
    }

    @Override
    public int hashCode() {
      return 31;
    }
  }

  static class Invoice extends Base {
    private String number;

    @Override
    public boolean equals(Object o) {
      return super.equals(o) && Objects.equals(number, ((Invoice) o).number);
    }

    @Override
    public int hashCode() {
      return getClass().hashCode();
    }
  }

  static class Row {
    @Id private String key;

    @Override
    public boolean equals(Object o) {
      return o instanceof Row && key != null && key.equals(((Row) o).key);
    }

    @Override
    public int hashCode() {
      return Row.class.hashCode();
    }
  }

  /** Mapped by XML, so without annotations: only the id counts, and it comes late. */
  static class Plain {
    private Long id;

    void setId(Long id) {
      this.id = id;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Plain && id != null && id.equals(((Plain) o).id);
    }

    @Override
    public int hashCode() {
      return 2023;
    }
  }

  /** The id is up to the entities, and so are the annotations. */
  abstract static class AbstractEntity<I> {
    abstract I getId();

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (!(o instanceof AbstractEntity)) {
        return false;
      }
      AbstractEntity<?> other = (AbstractEntity<?>) o;
      return getId() != null && getId().equals(other.getId());
    }

    @Override
    public int hashCode() {
      return 31;
    }
  }
}
