package org.isnad.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Part;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Span;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Kinship;
import org.isnad.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** An article with its claims: the headline's row, then the body's. */
record ArticlePage(
    Messages words, Entry entry, Row headline, List<Row> body, List<Card> cards, Kin kin)
    implements Page {
  static ArticlePage of(Messages words, Entry entry, Kinship kinship, @Nullable Reading again) {
    List<Card> cards = cards(entry.claims(), again);
    Article article = entry.article();
    MarkedText title = new MarkedText(article.title(), marks(Part.TITLE, cards, entry.doubts()));
    MarkedText text = new MarkedText(article.text(), marks(Part.TEXT, cards, entry.doubts()));
    Row headline =
        new Row(
            true,
            true,
            title.runs(0, article.title().length()),
            cards.stream().filter(card -> card.claim().span().part() == Part.TITLE).toList(),
            entry.doubts().stream().filter(d -> d.span().part() == Part.TITLE).toList());
    Kin kin = new Kin(words, entry.seq(), article.url(), kinship);
    return new ArticlePage(words, entry, headline, body(entry, text, cards), cards, kin);
  }

  private static List<Card> cards(List<Claim> claims, @Nullable Reading again) {
    List<Card> cards = new ArrayList<>();
    for (Claim claim : claims) {
      cards.add(new Card(cards.size() + 1, claim, why(claim, again)));
    }
    return cards;
  }

  private static @Nullable List<Reason> why(Claim claim, @Nullable Reading again) {
    if (again == null || !claim.why().isEmpty()) {
      return claim.why().isEmpty() ? null : claim.why();
    }
    return again.claims().stream()
        .filter(one -> one.type() == claim.type() && one.span().equals(claim.span()))
        .findFirst()
        .map(Claim::why)
        .orElse(List.of());
  }

  private static List<Mark> marks(Part part, List<Card> cards, List<Doubt> doubts) {
    Map<Span, List<Card>> triggered = new LinkedHashMap<>();
    for (Card card : cards) {
      triggered.computeIfAbsent(card.claim().span(), span -> new ArrayList<>()).add(card);
      card.claim()
          .evidence()
          .forEach(span -> triggered.computeIfAbsent(span, s -> new ArrayList<>()));
    }
    doubts.forEach(doubt -> triggered.computeIfAbsent(doubt.span(), s -> new ArrayList<>()));
    return triggered.entrySet().stream()
        .filter(mark -> mark.getKey().part() == part)
        .map(mark -> new Mark(mark.getKey(), mark.getValue()))
        .toList();
  }

  private static List<Row> body(Entry entry, MarkedText text, List<Card> cards) {
    List<Row> rows = new ArrayList<>();
    @Nullable Stretch plain = null;
    for (Stretch stretch : Stretch.of(entry.article())) {
      List<Card> read = cards.stream().filter(c -> stretch.holds(c.claim().span())).toList();
      List<Doubt> doubts = entry.doubts().stream().filter(d -> stretch.holds(d.span())).toList();
      boolean bare = read.isEmpty() && doubts.isEmpty();
      boolean joins = bare && plain != null && !stretch.opens();
      Stretch shown = joins && plain != null ? plain.upTo(stretch) : stretch;
      if (joins) {
        rows.removeLast();
      }
      List<Run> runs = text.runs(shown.start(), shown.end());
      rows.add(new Row(shown.heading(), shown.opens(), runs, read, doubts));
      plain = bare ? shown : null;
    }
    return rows;
  }

  @Override
  public String title() {
    String title = entry.article().title();
    return title.isBlank() ? words.text("untitled") : title;
  }

  @Override
  public String json() {
    return "/articles/" + entry.seq() + ".json";
  }

  @Override
  public String switchLink() {
    return "?lang=" + words.language().other().tag();
  }

  /** The article's own page, if its address is one a browser may be sent to. */
  @Nullable String original() {
    String url = entry.article().url();
    return url != null && url.matches("(?i)https?://.*") ? url : null;
  }

  long material() {
    return cards.stream().filter(card -> card.claim().type().material()).count();
  }

  /** Enough of the lexicon's hash to tell it from others by eye. */
  String shortHash() {
    String hash = entry.stamp().lexiconHash();
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
