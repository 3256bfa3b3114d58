package org.isnad.arabic;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that no newspaper prints and some page on the web will hold. */
public final class LongTexts {
  private static final int MILLION = 1_000_000;

  private LongTexts() {}

  /** Units to be repeated, by name. */
  public static Map<String, String> units() {
    return Map.ofEntries(
        Map.entry("letters", "\u0643"),
        Map.entry("conjunctions", "\u0648"),
        Map.entry("articles", "\u0627\u0644"),
        Map.entry("pronouns", "\u0647\u0627"),
        Map.entry("tatweels", "\u0640"),
        Map.entry("censored", "\u0640.\u0640"),
        Map.entry("digits", "7"),
        Map.entry("numbers", "7 "),
        Map.entry("thousands", ",123"),
        Map.entry("surrogates", "\ud800"),
        Map.entry("turned surrogates", "\udc00\ud800"),
        Map.entry("controls", "\u0000\u0007\u001b"),
        Map.entry("quotes", "\u00ab"),
        Map.entry("brackets", "(["),
        Map.entry("full stops", "."),
        Map.entry("closed full stops", ".\u00bb"),
        Map.entry("lines", "\n"),
        Map.entry("ligatures", "\ufdfa"),
        Map.entry("words", "\u0643\u062a\u0628 "));
  }

  /** Each of them in a text of about a million units. */
  public static Stream<Arguments> all() {
    return units().entrySet().stream()
        .map(unit -> Arguments.of(unit.getKey(), of(unit.getValue(), MILLION)));
  }

  /** A unit repeated to a length. */
  public static String of(String unit, int length) {
    return unit.repeat(length / unit.length());
  }
}
