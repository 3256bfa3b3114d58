package org.isnad.arabic;

import java.util.Optional;

/** Names of places as data sets spell them: which are Arabic, and which of two is the likelier. */
public final class PlaceSpelling {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;

  private PlaceSpelling() {}

  /**
   * The name without marks, its words parted by one blank; empty unless it is written in the
   * letters of Arabic alone. Letters that only Persian, Urdu or Kurdish have mark a name of theirs.
   */
  public static Optional<String> arabic(String name) {
    StringBuilder clean = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || c == '-' || c == '\u00a0') {
        blank(clean);
      } else if (c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي') {
        clean.append(c);
      } else if (!Folding.isMark(c)) {
        return Optional.empty();
      }
    }
    String text = clean.toString().strip();
    boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST;
    return fits ? Optional.of(text) : Optional.empty();
  }

  /** True if it is written in Arabic's script, in whichever language. */
  public static boolean script(String name) {
    return !name.isEmpty() && Tokenizer.isArabic(name.charAt(0));
  }

  private static void blank(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** A name without its article, as far as letters show. */
  public static String bare(String fold) {
    return fold.length() > 3 && fold.startsWith("ال") ? fold.substring(2) : fold;
  }

  /**
   * How unlike the consonants of a Roman and an Arabic spelling are, from 0: where a data set does
   * not say which of a place's names is the usual one, the nearest is the likeliest.
   */
  public static int unlikeness(String latin, String arabic) {
    return distance(ofLatin(latin), ofArabic(Folding.fold(arabic)));
  }

  private static String ofLatin(String latin) {
    String plain =
        java.text.Normalizer.normalize(latin, java.text.Normalizer.Form.NFD)
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z]", "")
            .replaceAll("sh|ch", "s")
            .replace("kh", "k")
            .replace("gh", "g")
            .replace("th", "t")
            .replace("dh", "d")
            .replaceAll("[ou]", "w")
            .replace('i', 'y')
            .replaceAll("[aeh]", "")
            .replaceAll("[qc]", "k");
    return plain.replaceAll("(.)\\1+", "$1");
  }

  private static String ofArabic(String fold) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < fold.length(); i++) {
      String bone = bone(fold.charAt(i));
      if (!bones.toString().endsWith(bone) || bone.isEmpty()) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  private static String bone(char letter) {
    return switch (letter) {
      case 'ب' -> "b";
      case 'ت', 'ث', 'ط' -> "t";
      case 'ج' -> "j";
      case 'خ', 'ق', 'ك' -> "k";
      case 'د', 'ذ', 'ض' -> "d";
      case 'ر' -> "r";
      case 'ز', 'ظ' -> "z";
      case 'س', 'ش', 'ص' -> "s";
      case 'غ' -> "g";
      case 'ف' -> "f";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'و' -> "w";
      case 'ي' -> "y";
      default -> "";
    };
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
