package org.isnad.arabic;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Arabic names back out of Roman ones with the marks of the BGN/PCGN system of 1956, as gazetteers
 * write them: long vowels {@code ā ī ū á}, emphatics {@code ḩ ş ţ ḑ z̧}, ayn and hamza {@code ‘ ’}.
 *
 * <p>Without a mark nothing tells h from h: such names give nothing, nor do names with letters the
 * system has not.
 */
public final class Romanised {
  private static final Pattern MARK = Pattern.compile("[āīūáḩşţḑ‘’]|z\u0327");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");
  private static final Set<String> ARTICLES =
      Set.of(
          "al",
          "ar",
          "as",
          "ash",
          "at",
          "ath",
          "ad",
          "adh",
          "an",
          "az",
          "aş",
          "aţ",
          "aḑ",
          "az\u0327");

  /** Letters of two signs before those of one. */
  private static final List<String> CONSONANTS =
      List.of(
          "th ث",
          "kh خ",
          "dh ذ",
          "sh ش",
          "gh غ",
          "z\u0327 ظ",
          "b ب",
          "t ت",
          "j ج",
          "ḩ ح",
          "d د",
          "r ر",
          "z ز",
          "s س",
          "ş ص",
          "ḑ ض",
          "ţ ط",
          "‘ ع",
          "f ف",
          "q ق",
          "k ك",
          "l ل",
          "m م",
          "n ن",
          "h ه",
          "w و",
          "y ي");

  private final String word;
  private final StringBuilder made = new StringBuilder();
  private int at;

  private Romanised(String word) {
    this.word = word;
  }

  /** The Arabic name, or nothing where the Roman one does not say enough. */
  public static Optional<String> arabic(String name) {
    String plain = plain(name);
    if (!MARK.matcher(plain).find()) {
      return Optional.empty();
    }
    StringBuilder arabic = new StringBuilder();
    String article = "";
    String[] words = PARTS.split(plain);
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      if (!last && isArticle(words[i], words[i + 1])) {
        article = "ال";
        continue;
      }
      String word = word(words[i], last);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      arabic.append(arabic.isEmpty() ? "" : " ").append(article).append(word);
      article = "";
    }
    return PlaceSpelling.arabic(arabic.toString());
  }

  /** One spelling for each mark, capitals small. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replace('ḥ', 'ḩ')
        .replace('ṣ', 'ş')
        .replace('ṭ', 'ţ')
        .replace('ḍ', 'ḑ')
        .replace("ẓ", "z\u0327")
        .replaceAll("[`ʿʻ]", "‘")
        .replaceAll("[ʾʼ]", "’");
  }

  /** The article's consonant is that of the word behind it. */
  private static boolean isArticle(String word, String next) {
    return ARTICLES.contains(word) && (word.equals("al") || next.startsWith(word.substring(1)));
  }

  private static String word(String word, boolean last) {
    return switch (word) {
      case "allāh" -> "الله";
      case "ibn" -> "ابن";
      default -> {
        Romanised letters = new Romanised(word);
        yield letters.read(last) ? letters.made.toString() : "";
      }
    };
  }

  private boolean read(boolean last) {
    while (at < word.length()) {
      if (!ending(last) && !vowel() && !hamza() && !consonant()) {
        return false;
      }
    }
    return true;
  }

  /** Ta marbuta: -ah at a word's end, -at where the name goes on. */
  private boolean ending(boolean last) {
    String rest = word.substring(at);
    boolean marbuta = at > 0 && (rest.equals("ah") || rest.equals("at") && !last);
    boolean afterLong = at > 1 && rest.equals("h") && word.charAt(at - 1) == 'ā';
    if (marbuta || afterLong) {
      made.append('ة');
      at = word.length();
    }
    return marbuta || afterLong;
  }

  private boolean vowel() {
    char c = word.charAt(at);
    boolean first = at == 0;
    boolean end = at == word.length() - 1;
    String letters =
        switch (c) {
          case 'a' -> first ? "أ" : end ? "ا" : "";
          case 'i' -> first ? "إ" : end ? "ي" : "";
          case 'u' -> first ? "أ" : end ? "و" : "";
          case 'ā' -> first ? "آ" : "ا";
          case 'ī' -> first ? "إي" : "ي";
          case 'ū' -> first ? "أو" : "و";
          case 'á' -> "ى";
          default -> "-";
        };
    if (letters.equals("-")) {
      return false;
    }
    made.append(letters);
    at++;
    glide(c);
    return true;
  }

  /** The y of -īy-, the w of -ūw-: one letter with the vowel before it. */
  private void glide(char vowel) {
    boolean same = vowel == 'ī' && next() == 'y' || vowel == 'ū' && next() == 'w';
    at += same ? 1 : 0;
  }

  private char next() {
    return at < word.length() ? word.charAt(at) : 0;
  }

  /** Hamza sits on the letter that the stronger of the vowels around it asks for. */
  private boolean hamza() {
    if (word.charAt(at) != '’') {
      return false;
    }
    char before = at == 0 ? 'a' : word.charAt(at - 1);
    at++;
    char after = next();
    if (after == 'ā' && before != 'ā' && before != 'i' && before != 'ī') {
      made.append('آ');
      at++;
    } else {
      made.append(after == 0 ? atEnd(before) : seat(before, after));
    }
    return true;
  }

  private static char atEnd(char before) {
    return switch (before) {
      case 'a' -> 'أ';
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      default -> 'ء';
    };
  }

  private static char seat(char before, char after) {
    if ("iīy".indexOf(before) >= 0 || "iī".indexOf(after) >= 0) {
      return 'ئ';
    }
    if ("u".indexOf(before) >= 0 || "uū".indexOf(after) >= 0) {
      return 'ؤ';
    }
    return before == 'ā' || before == 'ū' ? 'ء' : 'أ';
  }

  /** One letter, written once where it is doubled. */
  private boolean consonant() {
    for (String pair : CONSONANTS) {
      String sign = pair.substring(0, pair.length() - 2);
      if (word.startsWith(sign, at)) {
        made.append(pair.charAt(pair.length() - 1));
        at += sign.length();
        at += word.startsWith(sign, at) ? sign.length() : 0;
        return true;
      }
    }
    return false;
  }
}
