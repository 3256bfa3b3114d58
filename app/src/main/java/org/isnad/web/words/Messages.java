package org.isnad.web.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.codebook.Figure;
import org.jspecify.annotations.Nullable;

/** A page's words, numbers and dates in one language. */
public final class Messages {
  private static final Map<Language, Messages> ALL = all();

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.isnad.web.messages",
            Locale.forLanguageTag(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Map<Language, Messages> all() {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    Arrays.stream(Language.values()).forEach(one -> all.put(one, new Messages(one)));
    return all;
  }

  /** The messages of a language. */
  public static Messages in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** Which language these are in. */
  public Language language() {
    return language;
  }

  /** The message of a key, its {@code {0}} and so on filled in; numbers in the language's form. */
  public String text(String key, Object... details) {
    Object[] said =
        Arrays.stream(details).map(one -> one instanceof Number n ? number(n) : one).toArray();
    return new MessageFormat(bundle.getString(key), language.locale()).format(said);
  }

  /**
   * The label of a value of the codebook: the key is {@code type.ASSAULT}, {@code status.denied} …
   */
  public String label(Enum<?> value) {
    String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return bundle.getString(kind + "." + value.name());
  }

  /** So many of a thing, in the form the language's grammar asks for: {@code claims.few} … */
  public String count(String key, long n) {
    return text(key + "." + Plural.of(language, n).name().toLowerCase(Locale.ROOT), n);
  }

  /** A number with its groups parted. */
  public String number(Number value) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(4);
    return format.format(value);
  }

  /** Day, month name and year. */
  public String day(LocalDate day) {
    return text("day", plain(day.getDayOfMonth()), month(day), plain(day.getYear()));
  }

  /** From one day to another, both inclusive; either may be open. */
  public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? text("days.unfixed") : text("days.until", day(to));
    }
    if (to == null) {
      return text("days.since", day(from));
    }
    if (from.equals(to)) {
      return day(from);
    }
    return from.getYear() == to.getYear()
        ? withinYear(from, to)
        : text("days.between", day(from), day(to));
  }

  private String withinYear(LocalDate from, LocalDate to) {
    String first = plain(from.getDayOfMonth());
    return from.getMonth() == to.getMonth()
        ? text("days.within-month", first, day(to))
        : text("days.between", text("day.of-month", first, month(from)), day(to));
  }

  /** The day of an instant, in UTC, as the ledger counts. */
  public String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  /** Some things said one after the other. */
  public String list(Stream<String> things) {
    return things.collect(Collectors.joining(bundle.getString("list.separator")));
  }

  /** A figure's value, with what is said of its bounds. */
  public String amount(Figure figure) {
    String value = bounds(figure.min(), figure.max());
    return figure.approx() ? text("figure.approx", value) : value;
  }

  private String bounds(@Nullable Long min, @Nullable Long max) {
    if (min == null) {
      return max == null ? text("figure.unfixed") : text("figure.at-most", max);
    }
    if (max == null) {
      return text("figure.at-least", min);
    }
    return min.equals(max) ? number(min) : text("figure.between", min, max);
  }

  /** A country's name by its ISO 3166-1 code. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }

  /** Degrees north and east, to a hundredth: about a kilometre, finer than any gazetteer entry. */
  public String coordinates(double lat, double lon) {
    return text(
        "coordinates",
        degrees(lat),
        text(lat < 0 ? "south" : "north"),
        degrees(lon),
        text(lon < 0 ? "west" : "east"));
  }

  private String degrees(double value) {
    return String.format(language.locale(), "%.2f", Math.abs(value));
  }

  private String month(LocalDate day) {
    return bundle.getString("month." + day.getMonthValue());
  }

  private static String plain(int number) {
    return Integer.toString(number);
  }
}
