package org.isnad.cli.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the interface in one language, from {@code messages_LANG.properties}. */
public final class Labels {
  private static final List<String> LANGUAGES = List.of("ar", "en");

  private final ResourceBundle texts;
  private final boolean rtl;

  private Labels(Locale locale) {
    texts =
        ResourceBundle.getBundle(
            "org.isnad.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    rtl = locale.getLanguage().equals("ar");
  }

  /** In the machine's language if it is one of ours, else in English. */
  public static Labels ofMachine() {
    String language = Locale.getDefault().getLanguage();
    return of(LANGUAGES.contains(language) ? language : "en");
  }

  /** In a language: {@code ar} or {@code en}. */
  public static Labels of(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(language);
    }
    return new Labels(Locale.of(language));
  }

  /** True if the language is written from the right. */
  public boolean rtl() {
    return rtl;
  }

  /**
   * A date, a count or a name in Latin letters as a piece of a line. In a line from the right it is
   * isolated: after Arabic letters 2025-12-17 would be shown as 17-12-2025 (Unicode bidi, rule W2).
   */
  public String latin(Object value) {
    return rtl ? Bidi.LTR + value.toString() + Bidi.POP : value.toString();
  }

  /** The text of a key, with {@code {0}} … filled in. */
  public String text(String key, Object... values) {
    String pattern = texts.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }

  /** The text of a key, if there is one. */
  Optional<String> optional(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** The name of a codebook word: {@code type.ASSAULT}, {@code means.AIR}. */
  public String name(Enum<?> word) {
    return text(
        word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word.name());
  }
}
