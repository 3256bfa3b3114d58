package org.isnad.cli.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.PlaceSpelling;
import org.isnad.arabic.Romanised;

/**
 * Takes rows of a dump: geonameid, name, asciiname, alternatenames, latitude, longitude, feature
 * class, feature code, country, cc2, admin1 … population and others. What can have no Arabic name
 * is left out at once.
 */
final class DumpRows {
  private static final int COLUMNS = 19;
  private static final int ALTERNATES = 3;
  private static final int POPULATION = 14;
  private static final Pattern ID = Pattern.compile("\\d{1,9}");
  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{0,12}");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final char UNREADABLE = '\ufffd';

  private final Buckets buckets;
  private final BadRows bad;
  private final BitSet seen;
  private final Set<String> generate;

  /** {@code generate}: countries whose Arabic names may be made from Roman ones. */
  DumpRows(Buckets buckets, BadRows bad, BitSet seen, Set<String> generate) {
    this.buckets = buckets;
    this.bad = bad;
    this.seen = seen;
    this.generate = generate;
  }

  void take(Unit unit, Lines row) throws IOException {
    if (row.columns() != COLUMNS) {
      bad.skip(unit, row.number(), row.columns() + " columns where a dump has " + COLUMNS);
      return;
    }
    String code = row.column(7);
    if (!PlaceClass.taken(row.first(6), code)) {
      return;
    }
    Optional<String> fault = fault(row);
    if (fault.isPresent()) {
      bad.skip(unit, row.number(), fault.get());
      return;
    }
    String id = row.column(0);
    int bucket = Buckets.of(Long.parseLong(id));
    if (code.equals(PlaceClass.GOVERNORATE)) {
      String unitCode = row.column(8) + "." + row.column(10);
      buckets.write(0, "A\t" + unitCode + "\t" + roman(row));
    }
    List<String> arabic = arabic(row);
    String made = arabic.isEmpty() && generate.contains(row.column(8)) ? made(row) : "";
    if (!arabic.isEmpty() || !made.isEmpty() || NameRows.marked(seen, id)) {
      buckets.write(bucket, line(row, String.join("|", arabic), made));
    }
  }

  private static String line(Lines row, String arabic, String made) {
    return String.join(
        "\t",
        "P",
        row.column(0),
        row.column(7),
        row.column(8),
        row.column(10),
        roman(row),
        arabic,
        degrees(row.column(4)),
        degrees(row.column(5)),
        row.column(POPULATION).isEmpty() ? "0" : row.column(POPULATION),
        made);
  }

  /** The name in one line, whatever stands in it. */
  private static String roman(Lines row) {
    return CONTROLS.matcher(row.column(1)).replaceAll(" ").strip();
  }

  /** Every Arabic name of the column, in its order, which is that of the alphabet. */
  private static List<String> arabic(Lines row) {
    List<String> names = new ArrayList<>();
    for (String name : row.column(ALTERNATES).split(",")) {
      if (PlaceSpelling.script(name)) {
        PlaceSpelling.arabic(name).filter(n -> !names.contains(n)).ifPresent(names::add);
      }
    }
    PlaceSpelling.arabic(row.column(1)).filter(n -> !names.contains(n)).ifPresent(names::add);
    return names;
  }

  /** From the name, or from the first other that carries marks. */
  private static String made(Lines row) {
    Optional<String> made = Romanised.arabic(row.column(1));
    if (made.isEmpty()) {
      for (String name : row.column(ALTERNATES).split(",")) {
        made = Romanised.arabic(name);
        if (made.isPresent()) {
          break;
        }
      }
    }
    return made.orElse("");
  }

  private static Optional<String> fault(Lines row) {
    if (!ID.matcher(row.column(0)).matches()) {
      return Optional.of("no number of a place: " + row.column(0));
    }
    if (!within(row.column(4), 90) || !within(row.column(5), 180)) {
      return Optional.of("no point on the earth: " + row.column(4) + " " + row.column(5));
    }
    if (!WHOLE.matcher(row.column(POPULATION)).matches()) {
      return Optional.of("no population: " + row.column(POPULATION));
    }
    if (!COUNTRY.matcher(row.column(8)).matches()) {
      return Optional.of("no code of a country: " + row.column(8));
    }
    boolean unreadable = row.column(1).indexOf(UNREADABLE) >= 0;
    return unreadable ? Optional.of("a name that is not UTF-8") : Optional.empty();
  }

  private static boolean within(String degrees, double most) {
    try {
      return Math.abs(Double.parseDouble(degrees)) <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Five digits are a metre. */
  private static String degrees(String value) {
    return value.length() <= 10 && value.matches("-?\\d+(\\.\\d+)?")
        ? value
        : new java.math.BigDecimal(value)
            .setScale(5, java.math.RoundingMode.HALF_UP)
            .toPlainString();
  }
}
