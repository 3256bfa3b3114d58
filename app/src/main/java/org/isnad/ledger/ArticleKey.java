package org.isnad.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.isnad.codebook.Article;

/**
 * What makes two articles the same one: title and text, whatever their id, spacing, invisible
 * characters or Unicode form. The day is left out on purpose: a page fetched twice often says its
 * day only once.
 */
public final class ArticleKey {
  private static final int KEY_BYTES = 16;

  private ArticleKey() {}

  /** 32 hex digits. */
  public static String of(Article article) {
    String content = normal(article.title()) + '\n' + normal(article.text());
    byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
  }

  /**
   * One space for any run of blanks, and no invisible marks (ZWNJ, LRM …), which copying adds and
   * loses.
   */
  private static String normal(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder visible = new StringBuilder(compatible.length());
    boolean blank = false;
    for (int i = 0; i < compatible.length(); i++) {
      char c = compatible.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (blank && !visible.isEmpty()) {
          visible.append(' ');
        }
        blank = false;
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
