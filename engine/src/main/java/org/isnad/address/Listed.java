package org.isnad.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code addresses.txt} lists; the file says what each key means. */
final class Listed {
  private static final String FILE = "addresses.txt";
  private static final Listed ALL = new Listed(lines());

  private final Map<String, Pattern> patterns;

  private Listed(List<String> lines) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split("\\s+", 2);
      forms.computeIfAbsent(words[0], key -> new ArrayList<>()).add(pattern(words[1]));
    }
    patterns =
        forms.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, form -> Pattern.compile(String.join("|", form.getValue()))));
  }

  static Listed all() {
    return ALL;
  }

  /** True for a parameter that does not choose what is shown. */
  boolean isTracking(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    return is("drop", lower) || is("drop-value", lower + "=" + value.toLowerCase(Locale.ROOT));
  }

  boolean isViewHost(String label) {
    return is("host", label);
  }

  boolean isFormSegment(String segment) {
    return is("form", segment);
  }

  boolean isIndex(String segment) {
    return is("index", segment.toLowerCase(Locale.ROOT));
  }

  private boolean is(String key, String word) {
    Pattern pattern = patterns.get(key);
    return pattern != null && pattern.matcher(word).matches();
  }

  // A star stands for any letters, a # for a long word of letters and digits
  private static String pattern(String word) {
    return Pattern.quote(word).replace("*", "\\E.*\\Q").replace("#", "\\E[0-9a-z]{24,}\\Q");
  }

  private static List<String> lines() {
    try (InputStream in = Listed.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)//.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
