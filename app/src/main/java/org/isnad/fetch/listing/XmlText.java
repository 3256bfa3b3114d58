package org.isnad.fetch.listing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML file, whatever charset it says it has: bytes that are UTF-8 are taken for it,
 * since nothing else happens to look like it.
 *
 * @param text without what XML forbids, what stands before the root, and a document type
 * @param root the local name of its first element, or empty
 */
record XmlText(String text, String root) {
  private static final int PROLOG = 4096;
  private static final Pattern SAID =
      Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");
  private static final Pattern SKIPPED =
      Pattern.compile("\\G\\s*(?:<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);
  // One that defines entities of its own is left in: the parser refuses it
  private static final Pattern DOCTYPE =
      Pattern.compile("\\G\\s*<!DOCTYPE[^\\[>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFINING =
      Pattern.compile(
          "\\G\\s*<!DOCTYPE[^\\[>]*\\[.*?\\]\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile("\\G\\s*<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

  static XmlText of(byte[] bytes, @Nullable String contentType) {
    String text = decoded(bytes, contentType);
    text = text.startsWith("\ufeff") ? text.substring(1) : text;
    int start = prolog(text);
    Matcher defining = DEFINING.matcher(text);
    Matcher root = ROOT.matcher(text);
    String name = root.find(defining.find(start) ? defining.end() : start) ? root.group(1) : "";
    return new XmlText(FORBIDDEN.matcher(text.substring(start)).replaceAll(" "), name);
  }

  private static int prolog(String text) {
    int at = 0;
    while (true) {
      Matcher skipped = SKIPPED.matcher(text);
      Matcher type = DOCTYPE.matcher(text);
      if (skipped.find(at)) {
        at = skipped.end();
      } else if (type.find(at)) {
        at = type.end();
      } else {
        return at;
      }
    }
  }

  private static String decoded(byte[] bytes, @Nullable String contentType) {
    for (Charset charset : charsets(bytes, contentType)) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Charset> charsets(byte[] bytes, @Nullable String contentType) {
    List<Charset> charsets = new ArrayList<>();
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      charsets.add(StandardCharsets.UTF_16);
    } else if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      charsets.add(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    charsets.add(StandardCharsets.UTF_8);
    String start =
        new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
    said(start.substring(0, Math.max(0, start.indexOf("?>")))).ifPresent(charsets::add);
    said(contentType == null ? "" : contentType).ifPresent(charsets::add);
    charsets.add(Charset.forName("windows-1256"));
    charsets.remove(StandardCharsets.ISO_8859_1); // which any bytes are
    return charsets;
  }

  private static Optional<Charset> said(String text) {
    Matcher said = SAID.matcher(text);
    try {
      return said.find() ? Optional.of(Charset.forName(said.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
