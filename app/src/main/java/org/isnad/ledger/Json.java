package org.isnad.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How values are written in every JSON form of ours. */
public final class Json {
  private Json() {}

  /** A number, whole or with decimals as it is; null where there is none. */
  public static void number(JsonGenerator out, String name, @Nullable Number value) {
    switch (value) {
      case null -> out.writeNullProperty(name);
      case Double real -> out.writeNumberProperty(name, real);
      default -> out.writeNumberProperty(name, value.longValue());
    }
  }

  /** A constant in lower case. */
  public static @Nullable String lower(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  /** A day or another value as it prints itself. */
  public static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
