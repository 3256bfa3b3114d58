package org.isnad.cli.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.codebook.Article;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Part;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Span;
import org.isnad.fetch.listing.Entry;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * An article with what its page leaves unsaid and its list or source says: the day, the author, the
 * outlet. The page's own word goes before; what is not is told as a doubt.
 *
 * @param url where the page came from
 */
public record Completed(Source source, Entry entry, String url) {

  /** With what the page leaves unsaid. */
  public Article article(Article page) {
    return new Article(
        page.id(),
        page.title(),
        page.text(),
        page.published() == null ? day() : page.published(),
        outlet(page),
        page.url() == null ? url : page.url(),
        page.section(),
        page.author() == null ? entry.author() : page.author(),
        page.blocks());
  }

  // Of a page that names no outlet its host stands for one
  private @Nullable String outlet(Article page) {
    String said = page.outlet();
    boolean none = said == null || isHostOf(said, url) || isHostOf(said, page.url());
    return none && source.outlet() != null ? source.outlet() : said;
  }

  private static boolean isHostOf(String name, @Nullable String address) {
    return address != null
        && address.matches("(?i)https?://(www\\.)?" + Pattern.quote(name) + "([/?#].*)?");
  }

  /** With a doubt for what the page did not say. */
  public Reading reading(Article page, Reading reading) {
    List<Doubt> doubts = new ArrayList<>(reading.doubts());
    LocalDate day = day();
    if (page.published() == null && day != null) {
      doubts.add(doubt("day of publication", day.toString()));
    }
    String author = entry.author();
    if (page.author() == null && author != null) {
      doubts.add(doubt("author", author));
    }
    return new Reading(reading.claims(), doubts, reading.dropped());
  }

  // Of no words of the article: none of its claims is doubtful for it
  private static Doubt doubt(String what, String value) {
    return new Doubt(
        "page: " + what + " from its list",
        new Span(Part.TITLE, 0, 0),
        value,
        "the page says no " + what + "; the feed or sitemap that names it says " + value);
  }

  private @Nullable LocalDate day() {
    Instant published = entry.published();
    if (published == null) {
      return null;
    }
    String zone = source.zone();
    return LocalDate.ofInstant(published, zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
  }
}
