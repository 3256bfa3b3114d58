package org.isnad.fetch.listing;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom, of all versions, as ROME does. */
final class FeedReader {
  /** Feeds are kept in memory as trees, ten times as large. */
  private static final int LARGEST = 10_000_000;

  private FeedReader() {}

  static Listing read(XmlText xml, String url) {
    String kind = xml.root().equalsIgnoreCase("feed") ? "Atom feed" : "RSS feed";
    if (xml.text().length() > LARGEST) {
      return new Listing.Broken(kind, "larger than 10 MB, too large for a feed");
    }
    try {
      // ROME refuses a document type, and with it every entity from elsewhere
      SyndFeed feed = new SyndFeedInput().build(new StringReader(xml.text()));
      List<Entry> entries = Entries.of(base(feed, url), entries(feed));
      return new Listing.Feed(kind, said(feed.getTitle()), said(feed.getLanguage()), entries);
    } catch (StackOverflowError e) {
      return new Listing.Broken(kind, "elements within elements, far too deep");
    } catch (FeedException | RuntimeException e) {
      return new Listing.Broken(kind, why(e));
    }
  }

  private static String why(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String said = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    return said.contains("DOCTYPE")
        ? "it defines entities of its own, which is not allowed"
        : "no XML that can be read: " + said.lines().findFirst().orElse("");
  }

  // A feed's links may be relative to its site's
  private static String base(SyndFeed feed, String url) {
    String link = feed.getLink();
    return link != null && link.matches("https?://.+") ? link : url;
  }

  private static Stream<Entry> entries(SyndFeed feed) {
    return feed.getEntries().stream().flatMap(entry -> entry(entry).stream());
  }

  private static Optional<Entry> entry(SyndEntry entry) {
    String url = link(entry);
    return url == null
        ? Optional.empty()
        : Optional.of(
            new Entry(
                url,
                said(entry.getTitle()),
                published(entry),
                instant(entry.getUpdatedDate()),
                author(entry)));
  }

  /** The link; where there is none, the guid, if it is an address. */
  private static @Nullable String link(SyndEntry entry) {
    String link = said(entry.getLink());
    if (link != null) {
      return link;
    }
    String uri = said(entry.getUri());
    return uri != null && uri.matches("(?i)https?://.+") ? uri : null;
  }

  private static @Nullable String author(SyndEntry entry) {
    List<String> names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(name -> name != null && !name.isBlank())
            .toList();
    return names.isEmpty() ? said(entry.getAuthor()) : String.join(", ", names);
  }

  // Atom must say when an entry was changed, and often says no more
  private static @Nullable Instant published(SyndEntry entry) {
    Instant published = instant(entry.getPublishedDate());
    return published == null ? instant(entry.getUpdatedDate()) : published;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
