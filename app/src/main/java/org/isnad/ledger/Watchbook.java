package org.isnad.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is watched, and what was asked for: kept in the ledger's file beside the articles, so that
 * whoever copies that file has it all. Its own connection: sources may be added while a watch runs.
 * Safe to share between threads.
 *
 * <p>Errors: {@link LedgerException} with a line for the user, from any method.
 */
public final class Watchbook implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          // The last row of an address counts: nothing is lost by taking one away
          """
          CREATE TABLE IF NOT EXISTS source (
            seq INTEGER PRIMARY KEY,
            url TEXT NOT NULL,
            outlet TEXT,
            country TEXT,
            language TEXT,
            zone TEXT,
            watched INTEGER NOT NULL,
            at TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE IF NOT EXISTS request (
            seq INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            status INTEGER NOT NULL,
            millis INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            note TEXT
          ) STRICT
          """,
          // Where watching is: the only table of the file that is written over
          """
          CREATE TABLE IF NOT EXISTS had (
            key TEXT PRIMARY KEY,
            source TEXT NOT NULL,
            at TEXT NOT NULL,
            outcome TEXT NOT NULL,
            etag TEXT,
            last_modified TEXT,
            latest TEXT,
            mark TEXT,
            failures INTEGER NOT NULL,
            note TEXT
          ) STRICT, WITHOUT ROWID
          """);

  private final Path file;
  private final Connection connection;

  private Watchbook(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens that of a ledger, which is made where there is none. */
  public static Watchbook open(Path ledger) {
    Ledger.open(ledger).close();
    try {
      Connection connection = Ledger.connect(ledger);
      try (Statement sql = connection.createStatement()) {
        for (String table : TABLES) {
          sql.execute(table);
        }
        return new Watchbook(ledger, connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Faults.of(ledger, e);
    }
  }

  /** The sources that are watched, in the order they were first added. */
  public synchronized List<Source> sources() {
    String sql =
        """
        SELECT s.* FROM source s
        JOIN (SELECT url, min(seq) AS first, max(seq) AS last FROM source GROUP BY url) b
          ON s.seq = b.last
        WHERE s.watched = 1 ORDER BY b.first
        """;
    return ask(() -> all(connection.prepareStatement(sql), Watchbook::source));
  }

  /** Adds a source, or changes what is said of it. */
  public synchronized void put(Source source) {
    append(source, true);
  }

  /** Watches it no more; what was fetched stays. */
  public synchronized void remove(Source source) {
    append(source, false);
  }

  private void append(Source s, boolean watched) {
    String sql =
        "INSERT INTO source (url, outlet, country, language, zone, watched, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    Object[] values = {
      s.url(), s.outlet(), s.country(), s.language(), s.zone(), watched ? 1 : 0, Instant.now()
    };
    ask(() -> write(sql, values));
  }

  /** Writes requests down, in their order. */
  public synchronized void record(List<Request> requests) {
    String sql =
        "INSERT INTO request (at, source, url, status, millis, bytes, outcome, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    ask(() -> {
      for (Request r : requests) {
        write(
            sql,
            r.at(),
            r.source(),
            r.url(),
            r.status(),
            r.millis(),
            r.bytes(),
            r.outcome().name(),
            r.note());
      }
      return requests.size();
    });
  }

  /** The last requests, the oldest of them first. */
  public synchronized List<Request> requests(int most) {
    String sql = "SELECT * FROM request ORDER BY seq DESC LIMIT " + most;
    List<Request> newest = ask(() -> all(connection.prepareStatement(sql), Watchbook::request));
    Collections.reverse(newest);
    return newest;
  }

  /** What is known of an address, by its {@link Had#key}. */
  public synchronized Optional<Had> had(String key) {
    return ask(() -> {
      PreparedStatement ask = connection.prepareStatement("SELECT * FROM had WHERE key = ?");
      ask.setString(1, key);
      return all(ask, Watchbook::had).stream().findFirst();
    });
  }

  /** Writes it over. */
  public synchronized void have(Had h) {
    String sql = "INSERT OR REPLACE INTO had VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Object[] values = {
      h.key(),
      h.source(),
      h.at(),
      h.outcome().name(),
      h.etag(),
      h.lastModified(),
      h.latest(),
      h.mark(),
      h.failures(),
      h.note()
    };
    ask(() -> write(sql, values));
  }

  /** When a source last brought a new article, if it ever did. */
  public synchronized Optional<Instant> lastNews(String source) {
    return ask(() -> {
      PreparedStatement ask =
          connection.prepareStatement(
              "SELECT max(at) AS at FROM request WHERE source = ? AND outcome = 'ADDED'");
      ask.setString(1, source);
      return all(ask, row -> Optional.ofNullable(Queries.instant(row.getString("at")))).getFirst();
    });
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> all(PreparedStatement ask, Row<T> made) throws SQLException {
    try (ask;
        ResultSet row = ask.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (row.next()) {
        all.add(made.of(row));
      }
      return all;
    }
  }

  private int write(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement write = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        write.setObject(i + 1, value instanceof Instant ? value.toString() : value);
      }
      return write.executeUpdate();
    }
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("url"),
        row.getString("outlet"),
        row.getString("country"),
        row.getString("language"),
        row.getString("zone"));
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        Instant.parse(row.getString("at")),
        row.getString("source"),
        row.getString("url"),
        row.getInt("status"),
        row.getLong("millis"),
        row.getLong("bytes"),
        Request.Outcome.valueOf(row.getString("outcome")),
        row.getString("note"));
  }

  private static Had had(ResultSet row) throws SQLException {
    return new Had(
        row.getString("key"),
        row.getString("source"),
        Instant.parse(row.getString("at")),
        Request.Outcome.valueOf(row.getString("outcome")),
        row.getString("etag"),
        row.getString("last_modified"),
        Queries.instant(row.getString("latest")),
        row.getString("mark"),
        row.getInt("failures"),
        row.getString("note"));
  }

  @Override
  public synchronized void close() {
    ask(() -> {
      connection.close();
      return true;
    });
  }

  private <T> T ask(Faults.Question<T> question) {
    return Faults.told(file, question);
  }
}
