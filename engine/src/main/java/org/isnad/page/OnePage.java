package org.isnad.page;

import java.util.Optional;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Moment;
import org.isnad.page.draft.Script;
import org.isnad.page.html.HtmlPage;

/** Reads the bytes of one page. */
record OnePage(Origin origin, boolean anyLanguage) {
  private static final String SAVE_AGAIN = "give a page of HTML, a text, or documents as .jsonl";

  PageResult read(byte[] bytes) {
    if (bytes.length == 0) {
      return new PageResult.Broken(origin.name(), "the file is empty", SAVE_AGAIN);
    }
    Optional<String> other = Sniffed.otherKind(bytes);
    if (other.isPresent()) {
      return new PageResult.Broken(origin.name(), other.get() + ", not text", SAVE_AGAIN);
    }
    Optional<String> text = new Charsets(origin.contentType()).decode(bytes);
    return text.isPresent()
        ? text(text.get())
        : new PageResult.Broken(origin.name(), "binary data, not text", SAVE_AGAIN);
  }

  private PageResult text(String text) {
    if (text.isBlank()) {
      return new PageResult.Broken(
          origin.name(), "the file holds nothing but white space", SAVE_AGAIN);
    }
    if (Sniffed.isHtml(text)) {
      return switch (HtmlPage.read(text, origin.url())) {
        case HtmlPage.Read.Found found -> found(found.draft());
        case HtmlPage.Read.None none -> none(text, none.why());
      };
    }
    Optional<Draft> draft = TextPage.read(text);
    return draft.isPresent()
        ? found(draft.get())
        : none(text, "nothing in it reads as one article");
  }

  private PageResult found(Draft draft) {
    Script script = script(draft);
    return anyLanguage || script.isArabic()
        ? new PageResult.Found(draft.article(), account(draft, script))
        : new PageResult.NoArticle(origin.name(), "the page is not in Arabic");
  }

  private PageResult none(String text, String why) {
    boolean foreign = !anyLanguage && Script.of(text).arabic() == 0;
    return new PageResult.NoArticle(origin.name(), foreign ? "no Arabic letter in it" : why);
  }

  private static Account account(Draft draft, Script script) {
    Moment published = draft.facts().published();
    Moment modified = draft.facts().modified();
    return new Account(
        published == null ? null : published.instant(),
        modified == null ? null : modified.day(),
        modified == null ? null : modified.instant(),
        script.language(),
        draft.findings().confidence(),
        draft.findings().how().stream()
            .map(how -> new Account.How(how.what(), how.value(), how.why()))
            .toList(),
        draft.findings().doubts());
  }

  private static Script script(Draft draft) {
    StringBuilder letters = new StringBuilder(draft.facts().title());
    for (Line line : draft.lines()) {
      letters.append(line.text());
    }
    return Script.of(letters);
  }
}
