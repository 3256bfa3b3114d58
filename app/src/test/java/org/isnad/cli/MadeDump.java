package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * A dump of GeoNames and its table of names, made up: so many rows, the same on every run. Of five
 * rows two are settlements with an Arabic name, one is a settlement in Syria whose name carries
 * marks, two are of no use; a few of 100,000 are broken.
 *
 * <p>By hand: {@code java -cp app/target/test-classes org.isnad.cli.MadeDump 1000000 FOLDER}
 */
final class MadeDump {
  private static final String[] ARABIC = {
    "با", "تل", "جر", "حم", "خان", "دير", "رس", "زي", "سو", "شم", "صر", "ضاح", "طر", "عين", "غو",
    "فر", "قل", "كو", "لب", "مر", "ني", "هر", "وا", "يد"
  };
  private static final String[] ROMAN = {
    "Tall", "Kafr", "Bayt", "Dayr", "‘Ayn", "Umm", "Abū", "Rās", "Qal‘at", "Wādī"
  };
  private static final String[] TAILS = {
    "Nāşir", "Ḩasan", "Şāliḩ", "Ţayyib", "Ḑāhir", "‘Alī", "Mūsá", "Ḩamrā’", "Sa‘īd", "Kabīrah"
  };
  private static final String[] COUNTRIES = {"SY", "IQ", "YE", "LY", "SD", "EG", "LB", "FR"};
  private static final String[] CODES = {"PPL", "PPL", "PPL", "PPLX", "PPLA3", "PPLA2", "ADM3"};
  private static final int BROKEN = 40_000;

  private MadeDump() {}

  public static void main(String[] args) throws IOException {
    make(Path.of(args[1]), Integer.parseInt(args[0]));
  }

  /** Writes {@code made.txt} and {@code madeNames.txt}. */
  static void make(Path folder, int rows) throws IOException {
    Random random = new Random(20_251_218);
    Files.createDirectories(folder);
    try (BufferedWriter dump = Files.newBufferedWriter(folder.resolve("made.txt"));
        BufferedWriter names = Files.newBufferedWriter(folder.resolve("madeNames.txt"))) {
      for (int i = 1; i <= rows; i++) {
        // not in the order of their numbers, as in the true ones
        long id = 1 + (i * 7_919L) % 11_000_003;
        dump.write(row(random, i, id));
        names.write("%d\t%d\t\tKafr %d\t\t\t\t\t\t\n".formatted(2L * i, id, i));
        if (i % 5 < 2) {
          String name = arabic(random);
          String flags = random.nextInt(3) == 0 ? "1\t\t\t" : "\t\t\t";
          names.write("%d\t%d\tar\t%s\t%s\t\t\n".formatted(2L * i + 1, id, name, flags));
        }
      }
    }
  }

  private static String row(Random random, int i, long id) {
    if (i % BROKEN == BROKEN / 2) {
      return id + "\tcut short\n";
    }
    boolean governorate = i <= COUNTRIES.length;
    boolean place = i % 5 < 3;
    String country = i % 5 == 2 ? "SY" : COUNTRIES[i % COUNTRIES.length];
    String code = governorate ? "ADM1" : place ? CODES[random.nextInt(CODES.length)] : "STM";
    String kind = code.startsWith("ADM") ? "A" : place ? "P" : "H";
    String roman =
        i % 5 == 2
            ? ROMAN[random.nextInt(ROMAN.length)] + " " + TAILS[random.nextInt(TAILS.length)]
            : "Place " + i;
    String others = i % 5 == 0 ? "Place," + arabic(random) + ",Ort " + i : "";
    int people = random.nextInt(3) == 0 ? random.nextInt(50_000) : 0;
    return String.format(
        Locale.ROOT,
        "%d\t%s\t%s\t%s\t%.5f\t%.5f\t%s\t%s\t%s\t\t0%d\t\t\t\t%d\t\t300\tAsia/Damascus\t2025-12-18\n",
        id,
        roman,
        "Place " + i,
        others,
        10 + random.nextDouble() * 30,
        random.nextDouble() * 50,
        kind,
        code,
        country,
        1 + i % 9,
        people);
  }

  private static String arabic(Random random) {
    StringBuilder name = new StringBuilder(random.nextBoolean() ? "ال" : "");
    int parts = 2 + random.nextInt(2);
    for (int i = 0; i < parts; i++) {
      name.append(ARABIC[random.nextInt(ARABIC.length)]);
    }
    if (random.nextInt(3) == 0) {
      name.append(' ')
          .append(ARABIC[random.nextInt(ARABIC.length)])
          .append(ARABIC[random.nextInt(ARABIC.length)]);
    }
    return name.toString();
  }
}
