package org.isnad.address;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Percent-encoding (RFC 3986): what need not be encoded is not, all else is, with upper-case
 * digits. An Arabic path is the same one written in letters or encoded, composed or not.
 */
final class Percent {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String STANDS = UNRESERVED + "!$&'()*+,;=:@/?";

  private static final Charset US = StandardCharsets.US_ASCII;

  private Percent() {}

  /** Encoded in the one way, whether it came encoded, in letters or mixed. */
  static String normal(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes(text, false)) {
      append(out, b & 0xff, STANDS);
    }
    // What was encoded and is reserved stays encoded: %2F is no slash
    return out.toString();
  }

  /** In letters; bytes that are no UTF-8 as U+FFFD. */
  static String decoded(String text) {
    return new String(bytes(text, true), StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder out, int b, String plain) {
    if (b == '%' || (b < 0x80 && plain.indexOf(b) >= 0)) {
      out.append((char) b);
    } else {
      out.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }

  /**
   * The bytes that a text stands for. Unless all are wanted, encoded reserved characters stay three
   * characters.
   */
  private static byte[] bytes(String text, boolean all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < in.length; i++) {
      int value = in[i] == '%' && i + 2 < in.length ? hex(in[i + 1], in[i + 2]) : -1;
      boolean opened = value >= 0 && (all || value >= 0x80 || UNRESERVED.indexOf(value) >= 0);
      if (opened) {
        bytes.write(value);
      } else if (value >= 0) {
        bytes.writeBytes(String.format(Locale.ROOT, "%%%02X", value).getBytes(US));
      } else if (in[i] == '%') {
        bytes.writeBytes("%25".getBytes(US));
      } else {
        bytes.write(in[i]);
      }
      i += value >= 0 ? 2 : 0;
    }
    return composed(bytes.toByteArray());
  }

  // Bytes of another charset stay as they are
  private static byte[] composed(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }

  private static int hex(byte high, byte low) {
    return HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low)
        ? HexFormat.fromHexDigit(high) * 16 + HexFormat.fromHexDigit(low)
        : -1;
  }
}
