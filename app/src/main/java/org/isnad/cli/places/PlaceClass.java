package org.isnad.cli.places;

import java.util.List;
import java.util.Set;

/** Which of GeoNames' feature codes are taken, and which come first. */
final class PlaceClass {
  /**
   * Airports, camps, crossings, bases, ports, dams, oil, power, prisons; islands, seas, regions.
   */
  private static final Set<String> SITES =
      Set.of(
          ("AIRP AIRF AIRB CMP CMPRF PSTB PSTC CSTM INSM MILB NVB BRKS PRT HBR DAM OILR OILF GASF PS"
                  + " PSN PRN ISL ISLS SEA GULF OCN STRT RGN")
              .split(" "));

  private static final Set<String> UNITS = Set.of("ADM1", "ADM2", "ADM3", "ADM4", "ADM5", "ADMD");
  private static final List<String> FIRST =
      List.of("PPLC", "PPLA", "ADM1", "PPLA2", "ADM2", "PPLA3");
  static final String GOVERNORATE = "ADM1";

  private PlaceClass() {}

  /**
   * Settlements and units, without what is history and without countries, which the lexicon has.
   */
  static boolean taken(char kind, String code) {
    return switch (kind) {
      case 'P' -> !code.endsWith("H");
      case 'A' -> UNITS.contains(code);
      case 'S', 'L', 'H', 'T' -> SITES.contains(code);
      default -> false;
    };
  }

  /** Its place in order of importance, from 0. */
  static int rank(String code) {
    int at = FIRST.indexOf(code);
    return at < 0 ? FIRST.size() : at;
  }
}
