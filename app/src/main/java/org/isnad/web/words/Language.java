package org.isnad.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the pages speak. Articles are Arabic whatever the page's language. */
public enum Language {
  // Digits as the articles have them, which most newsrooms write online: a figure is seen to be the
  // one in the text
  AR("ar", "rtl", Locale.forLanguageTag("ar-u-nu-latn")),
  EN("en", "ltr", Locale.ENGLISH);

  private final String tag;
  private final String direction;
  private final Locale locale;

  Language(String tag, String direction, Locale locale) {
    this.tag = tag;
    this.direction = direction;
    this.locale = locale;
  }

  /** The language of that tag ({@code ar}, {@code en}), or null. */
  public static @Nullable Language of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst().orElse(null);
  }

  /**
   * The one of ours that an Accept-Language header likes best; Arabic where it names none or is
   * broken.
   */
  public static Language accepted(@Nullable String header) {
    if (header == null) {
      return AR;
    }
    try {
      String best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of(AR.tag, EN.tag));
      Language known = best == null ? null : of(best);
      return known == null ? AR : known;
    } catch (IllegalArgumentException e) {
      return AR;
    }
  }

  /** As BCP 47 and links have it. */
  public String tag() {
    return tag;
  }

  /** {@code rtl} or {@code ltr}. */
  public String direction() {
    return direction;
  }

  Locale locale() {
    return locale;
  }

  /** The one that is not this. */
  public Language other() {
    return this == AR ? EN : AR;
  }
}
