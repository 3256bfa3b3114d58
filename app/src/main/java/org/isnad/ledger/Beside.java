package org.isnad.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.address.CanonicalUrl;
import org.isnad.ledger.twins.Mark;
import org.isnad.ledger.twins.Wording;

/** Appending what is kept beside an entry: its addresses, its mark; and bookmarks. */
final class Beside implements AutoCloseable {
  private static final int AT_ONCE = 500;
  private static final String ADDRESS =
      """
      INSERT INTO address (url, article, given, fetched) VALUES (?, ?, ?, ?)
      ON CONFLICT (url, article) DO NOTHING
      """;
  private static final String SEQ =
      """
      SELECT seq FROM article WHERE key = ?1 UNION ALL SELECT article FROM whole WHERE key = ?1
      """;
  private static final String MARK = "INSERT INTO mark (article, words, numbers) VALUES (?, ?, ?)";
  private static final String BAND =
      "INSERT INTO band (hash, article) VALUES (?, ?) ON CONFLICT (hash, article) DO NOTHING";
  private static final String BOOKMARK =
      """
      INSERT OR REPLACE INTO bookmark (head, file, size, tail, leaves, offset, faults, ended)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UNMARKED =
      """
      SELECT seq, text, url FROM article
      WHERE seq > (SELECT coalesce(max(article), 0) FROM mark) ORDER BY seq LIMIT ?
      """;

  private final PreparedStatement address;
  private final PreparedStatement seq;
  private final PreparedStatement mark;
  private final PreparedStatement band;
  private final PreparedStatement bookmark;

  Beside(Connection connection) throws SQLException {
    address = connection.prepareStatement(ADDRESS);
    seq = connection.prepareStatement(SEQ);
    mark = connection.prepareStatement(MARK);
    band = connection.prepareStatement(BAND);
    bookmark = connection.prepareStatement(BOOKMARK);
  }

  /**
   * Gives some entries of an older ledger what they lack. Returns the last one's number, or -1 if
   * none lacks anything.
   */
  static long fill(Connection connection) throws SQLException {
    long last = -1;
    try (Beside beside = new Beside(connection);
        PreparedStatement ask = connection.prepareStatement(UNMARKED)) {
      ask.setInt(1, AT_ONCE);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          last = row.getLong("seq");
          beside.mark(last, Mark.of(Wording.of(row.getString("text"))));
          String url = row.getString("url");
          beside.seen(last, url == null ? List.of() : List.of(new Sighting(url, null)));
        }
      }
    }
    return last;
  }

  void mark(long article, Mark of) throws SQLException {
    mark.setLong(1, article);
    mark.setInt(2, of.words());
    mark.setBytes(3, of.bytes());
    mark.executeUpdate();
    band.setLong(2, article);
    for (long hash : of.bands()) {
      band.setLong(1, hash);
      band.executeUpdate();
    }
  }

  /** Adds to where the article of that key stood. */
  void seen(String key, List<Sighting> sightings) throws SQLException {
    if (sightings.isEmpty()) {
      return;
    }
    seq.setString(1, key);
    try (ResultSet row = seq.executeQuery()) {
      if (row.next()) {
        seen(row.getLong(1), sightings);
      }
    }
  }

  void seen(long article, List<Sighting> sightings) throws SQLException {
    for (Sighting sighting : sightings) {
      Optional<CanonicalUrl> url = CanonicalUrl.of(sighting.url());
      // A site's front page is no article's address, though many a document says so
      if (url.isPresent() && !url.get().isSite()) {
        address.setString(1, url.get().text());
        address.setLong(2, article);
        address.setString(3, sighting.url());
        address.setString(4, Json.string(sighting.fetched()));
        address.executeUpdate();
      }
    }
  }

  void bookmark(Bookmark of) throws SQLException {
    bookmark.setString(1, of.head());
    bookmark.setString(2, of.file());
    bookmark.setLong(3, of.size());
    bookmark.setString(4, of.tail());
    bookmark.setLong(5, of.leaves());
    bookmark.setLong(6, of.offset());
    bookmark.setInt(7, of.faults());
    bookmark.setInt(8, of.ended() ? 1 : 0);
    bookmark.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    address.close();
    seq.close();
    mark.close();
    band.close();
    bookmark.close();
  }
}
