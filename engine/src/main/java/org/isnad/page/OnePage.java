package org.isnad.page;

import java.util.Optional;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Script;
import org.isnad.page.html.HtmlPage;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of one page. */
record OnePage(String name, @Nullable String contentType) {
  private static final String SAVE_AGAIN = "give a page of HTML, a text, or documents as .jsonl";

  PageResult read(byte[] bytes) {
    if (bytes.length == 0) {
      return new PageResult.Broken(name, "the file is empty", SAVE_AGAIN);
    }
    Optional<String> other = Sniffed.otherKind(bytes);
    if (other.isPresent()) {
      return new PageResult.Broken(name, other.get() + ", not text", SAVE_AGAIN);
    }
    Optional<String> text = new Charsets(contentType).decode(bytes);
    return text.isPresent()
        ? text(text.get())
        : new PageResult.Broken(name, "binary data, not text", SAVE_AGAIN);
  }

  private PageResult text(String text) {
    if (text.isBlank()) {
      return new PageResult.Broken(name, "the file holds nothing but white space", SAVE_AGAIN);
    }
    Optional<Draft> draft = Sniffed.isHtml(text) ? HtmlPage.read(text) : TextPage.read(text);
    if (draft.isPresent()) {
      return isArabic(draft.get())
          ? new PageResult.Found(draft.get().article())
          : new PageResult.NoArticle(name, "the page is not in Arabic");
    }
    return Script.of(text).arabic() == 0
        ? new PageResult.NoArticle(name, "no Arabic letter in it")
        : new PageResult.NoArticle(name, "nothing in it reads as one article");
  }

  private static boolean isArabic(Draft draft) {
    StringBuilder letters = new StringBuilder(draft.facts().title());
    for (Line line : draft.lines()) {
      letters.append(line.text());
    }
    return Script.of(letters).isArabic();
  }
}
