package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of block there are and which keys each may hold. A new kind of block is a line here.
 */
public final class Keys {
  /** Keys whose values are words to be found in text. */
  static final Set<String> FORMS =
      Set.of(
          "form",
          "noun",
          "plural",
          "verb",
          "passive",
          "masdar",
          "short",
          "demonym",
          "demonym-plural",
          "capital",
          "adjective",
          "weak-demonym",
          "weak-capital",
          "weak-form");

  /** What a claim must be for a block of a cross-walk to be about it. */
  private static final String CONDITIONS =
      "type means status scope trigger agent target soil figure";

  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          kind(
              "trigger",
              "means frame form noun plural verb passive masdar role status scope weak present needs light unless beside presumes"),
          kind(
              "actor",
              "name also kind country part-of form noun plural short since until cameo gender english body refers"),
          kind("reference", "refers body english form noun plural adjective"),
          kind("composed", "like name also kind form noun plural short cameo"),
          kind(
              "country",
              "name english gender form short demonym demonym-plural capital capital-name weak weak-form weak-demonym weak-capital lat lon edges"),
          kind("region", "name form short country lat lon precision"),
          kind("site", "name form short country lat lon precision"),
          kind(
              "place",
              "name form short country lat lon precision class admin1 population generated"),
          kind("placeword", "name form noun plural precision"),
          kind("words", "pos form noun plural verb passive masdar adjective"),
          kind("speech", "form noun plural verb passive masdar frame status"),
          kind("cue", "form noun plural verb passive masdar status reach"),
          kind("scope", "form noun plural"),
          kind("means", "means form noun plural adjective"),
          kind("role", "role form noun plural verb passive masdar adjective"),
          kind("not-claim", "form noun plural verb passive masdar reach"),
          kind("numeral", "value form kind"),
          kind("ordinal", "value form"),
          kind("quantifier", "bound value form verb"),
          kind("unit", "measure form noun plural"),
          kind("time", "meaning value form"),
          kind("counted", "class form noun plural"),
          kind("plover", CONDITIONS + " event mode note"),
          kind("cameo", CONDITIONS + " root base note"),
          kind("acled", CONDITIONS + " event sub-event note"),
          kind("side", "kind actor"),
          kind("sector", "kind code"));

  private Keys() {}

  private static Map.Entry<String, Set<String>> kind(String name, String keys) {
    return Map.entry(name, Set.of(keys.split(" ")));
  }

  /** Every kind of block and its keys, {@code yes} and {@code no} left out, both sorted. */
  public static Map<String, Set<String>> all() {
    Map<String, Set<String>> sorted = new java.util.TreeMap<>();
    KINDS.forEach((kind, keys) -> sorted.put(kind, new TreeSet<>(keys)));
    return sorted;
  }

  /** True if the values of a key are words to be found in text. */
  static boolean isForm(String kind, String key) {
    return FORMS.contains(key) || kind.equals("country") && key.equals("weak");
  }

  static boolean isKind(String kind) {
    return KINDS.containsKey(kind);
  }

  static boolean allows(String kind, String key) {
    return KINDS.getOrDefault(kind, Set.of()).contains(key);
  }

  static List<String> kinds() {
    return List.copyOf(new TreeSet<>(KINDS.keySet()));
  }

  static List<String> of(String kind) {
    return List.copyOf(new TreeSet<>(KINDS.getOrDefault(kind, Set.of())));
  }
}
