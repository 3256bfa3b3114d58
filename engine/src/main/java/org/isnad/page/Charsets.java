package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.page.draft.Script;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a page: its byte order mark, strictly valid UTF-8, what header or page
 * declare if that gives Arabic, else whichever of the charsets that Arabic was written in gives
 * most of its commonest pair of letters.
 */
final class Charsets {
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final String[] ARABIC = {"windows-1256", "ISO-8859-6", "x-MacArabic", "IBM864"};
  private static final int HEAD = 4096;
  private static final double NOISE = 0.02;

  private final @Nullable String header;

  Charsets(@Nullable String header) {
    this.header = header;
  }

  /** The text; none if the bytes are no text in any charset. */
  Optional<String> decode(byte[] bytes) {
    String text = marked(bytes);
    if (text == null) {
      text = unmarked(bytes);
    }
    return noise(text) > NOISE ? Optional.empty() : Optional.of(text);
  }

  private static @Nullable String marked(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xfe, 0xff)
        ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
        : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private String unmarked(byte[] bytes) {
    String wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return Twice.undone(utf8);
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return isUtf8WithFaults(lenient) ? Twice.undone(lenient) : declaredOrDetected(bytes, lenient);
  }

  /** UTF-16 without a mark: every other byte of spaces and line ends is zero, on one side only. */
  private static @Nullable String wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0 || Math.min(zeros[0], zeros[1]) > 0) {
      return null;
    }
    return strict(bytes, zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  // A page cut or spoilt in places is UTF-8 all the same: no other charset makes its sequences by
  // chance
  private static boolean isUtf8WithFaults(String text) {
    int whole = 0;
    int faults = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      faults += c == '\ufffd' ? 1 : 0;
      whole += c > 0x7f && c != '\ufffd' ? 1 : 0;
    }
    return whole > faults * 10;
  }

  private String declaredOrDetected(byte[] bytes, String fallback) {
    for (Charset charset : declared(bytes)) {
      String text = new String(bytes, charset);
      if (Script.of(text).arabic() > 0 && text.indexOf('\ufffd') < 0) {
        return text;
      }
    }
    return detected(bytes, fallback);
  }

  private Set<Charset> declared(byte[] bytes) {
    Set<Charset> declared = new LinkedHashSet<>();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (String place : new String[] {header == null ? "" : header, head}) {
      Matcher names = DECLARED.matcher(place);
      while (names.find()) {
        charset(names.group(1)).ifPresent(declared::add);
      }
    }
    return declared;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String detected(byte[] bytes, String fallback) {
    String best = fallback;
    int most = 0;
    for (String name : ARABIC) {
      Optional<Charset> charset = charset(name);
      String text = charset.isEmpty() ? "" : new String(bytes, charset.get());
      int articles = articles(text);
      if (articles > most) {
        most = articles;
        best = text;
      }
    }
    return most > 0 ? best : latin(bytes);
  }

  /** Words that begin with alif and lam, as every fifth word of Arabic does. */
  private static int articles(String text) {
    int found = 0;
    for (int i = text.indexOf('\u0627'); i >= 0; i = text.indexOf('\u0627', i + 1)) {
      boolean starts = i == 0 || !Character.isLetter(text.charAt(i - 1));
      found += starts && i + 1 < text.length() && text.charAt(i + 1) == '\u0644' ? 1 : 0;
    }
    return found;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, Charset.forName("windows-1252"));
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The share of characters that no text has. */
  private static double noise(String text) {
    int noise = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      noise += control || c == '\ufffd' ? 1 : 0;
    }
    return (double) noise / Math.max(1, text.length());
  }
}
