package org.isnad.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address taken apart as browsers do, who take what {@code java.net.URI} refuses: blanks around
 * it, Arabic letters in it, backslashes.
 *
 * @param port as written, empty if none is
 * @param path empty, or from the first slash
 * @param query without its question mark
 * @param fragment without its sign
 */
record Parts(String host, String port, String path, String query, String fragment) {
  private static final int LONGEST = 8192;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#@]*@)?(\\[[0-9A-Fa-f:.]+]|[^/?#:@\\s]+)(?::(\\d{0,5}))?"
              + "([/][^?#]*)?(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.CASE_INSENSITIVE);

  static Optional<Parts> of(String url) {
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(CONTROLS.matcher(url).replaceAll("").strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Parts(
            given(form, 1),
            given(form, 2),
            given(form, 3).replace('\\', '/'),
            given(form, 4),
            given(form, 5)));
  }

  private static String given(Matcher form, int group) {
    String text = form.group(group);
    return text == null ? "" : text;
  }

  /** The port behind a colon; empty where it is that of http or https. */
  String portIfUnusual() {
    return port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
  }
}
