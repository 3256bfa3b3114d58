package org.isnad.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article was found on its page, and what the page says of it besides.
 *
 * @param publishedAt the moment of publication, if the page says the time and its offset
 * @param modified the local day of the last change
 * @param modifiedAt the moment of it
 * @param language of the article's letters, as BCP 47 names it: {@code ar}, {@code fa}, {@code ur},
 *     {@code ckb}, else a script: {@code und-Latn}
 * @param confidence from 0 to 1: how sure it is that this is the article, whole and alone
 * @param how what was chosen and dropped, and why, in order
 * @param doubts what is not sure, one line each
 */
public record Account(
    @Nullable Instant publishedAt,
    @Nullable LocalDate modified,
    @Nullable Instant modifiedAt,
    String language,
    double confidence,
    List<How> how,
    List<String> doubts) {
  /** One choice: a field (or {@code dropped}), its value on a line, where it stood. */
  public record How(String what, String value, String why) {}

  public Account {
    how = List.copyOf(how);
    doubts = List.copyOf(doubts);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** True for a document that says of itself what it is: its text is not to be touched. */
  public boolean isGiven() {
    return how.isEmpty();
  }

  /** Of a document that says of itself what it is. */
  static Account given(String language) {
    return new Account(null, null, null, language, 1, List.of(), List.of());
  }
}
