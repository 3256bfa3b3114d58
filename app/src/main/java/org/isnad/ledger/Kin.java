package org.isnad.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.address.CanonicalUrl;
import org.isnad.ledger.twins.Mark;

/** What belongs to an entry: addresses, versions, twins; and how far archives were read. */
final class Kin {
  private static final int MOST = 200;

  /** Entries joined by addresses, as a table of their own. */
  private static final String JOINED =
      """
      WITH RECURSIVE joined(seq) AS (
        SELECT ? UNION
        SELECT other.article FROM joined
        JOIN address own ON own.article = joined.seq
        JOIN address other ON other.url = own.url
      )
      """;

  private static final String VERSIONS =
      JOINED
          + """
          SELECT seq, title, added,
            (SELECT min(fetched) FROM address WHERE address.article = article.seq) AS fetched
          FROM article WHERE seq IN joined ORDER BY coalesce(fetched, added), seq LIMIT ?
          """;

  // Of a text that very many share, as a bulletin of prices, the nearest in time
  private static final String WORTH_COMPARING =
      JOINED
          + """
          SELECT seq, id, title, outlet, published, claims, added, text, url FROM article
          WHERE seq IN (SELECT article FROM band WHERE hash IN (%s))
          AND seq NOT IN joined
          ORDER BY abs(seq - ?) LIMIT ?
          """;

  private Kin() {}

  static boolean isFrom(Connection connection, String url) throws SQLException {
    Optional<CanonicalUrl> form = CanonicalUrl.of(url);
    if (form.isEmpty()) {
      return false;
    }
    try (PreparedStatement ask =
        connection.prepareStatement("SELECT 1 FROM address WHERE url = ? LIMIT 1")) {
      ask.setString(1, form.get().text());
      try (ResultSet row = ask.executeQuery()) {
        return row.next();
      }
    }
  }

  static List<String> addresses(Connection connection, long seq) throws SQLException {
    List<String> given = new ArrayList<>();
    String sql = "SELECT given FROM address WHERE article = ? ORDER BY url";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, seq);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          given.add(row.getString(1));
        }
      }
    }
    return given;
  }

  static List<Version> versions(Connection connection, long seq) throws SQLException {
    List<Version> versions = new ArrayList<>();
    try (PreparedStatement ask = connection.prepareStatement(VERSIONS)) {
      ask.setLong(1, seq);
      ask.setInt(2, MOST);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          versions.add(
              new Version(
                  row.getLong("seq"),
                  row.getString("title"),
                  Queries.instant(row.getString("fetched")),
                  Instant.parse(row.getString("added"))));
        }
      }
    }
    return versions;
  }

  static List<Twin> twins(Connection connection, long seq) throws SQLException {
    Optional<Print> own = print(connection, seq);
    if (own.isEmpty()) {
      return List.of();
    }
    long[] bands = Mark.of(own.get().wording()).bands();
    List<Twin> twins = new ArrayList<>();
    String sql =
        WORTH_COMPARING.formatted(String.join(",", Collections.nCopies(bands.length, "?")));
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      int place = 1;
      ask.setLong(place++, seq);
      for (long band : bands) {
        ask.setLong(place++, band);
      }
      ask.setLong(place++, seq);
      ask.setInt(place, MOST);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          Print other = Print.of(row);
          if (own.get().isTwinOf(other)) {
            twins.add(
                new Twin(Queries.articleRow(row), own.get().wording().share(other.wording())));
          }
        }
      }
    }
    twins.sort(
        Comparator.comparingDouble(Twin::share)
            .reversed()
            .thenComparingLong(twin -> twin.article().seq()));
    return twins;
  }

  private static Optional<Print> print(Connection connection, long seq) throws SQLException {
    String sql = "SELECT text, outlet, url, published FROM article WHERE seq = ?";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, seq);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(Print.of(row)) : Optional.empty();
      }
    }
  }

  static Optional<Bookmark> bookmark(Connection connection, String head) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement("SELECT * FROM bookmark WHERE head = ?")) {
      ask.setString(1, head);
      try (ResultSet row = ask.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Bookmark(
                    head,
                    row.getString("file"),
                    row.getLong("size"),
                    row.getString("tail"),
                    row.getLong("leaves"),
                    row.getLong("offset"),
                    row.getInt("faults"),
                    row.getInt("ended") != 0))
            : Optional.empty();
      }
    }
  }
}
