package org.isnad.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The tables of a ledger file, and how a file is known to be one. */
final class Schema {
  /** "ISND" in SQLite's header, by which {@code file} and we know a ledger. */
  private static final int APPLICATION_ID = 0x49534E44;

  private static final int WAL_TRIES = 50;
  private static final Duration WAL_PAUSE = Duration.ofMillis(100);
  private static final byte[] SQLITE_HEADER =
      "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** What form 1 had, and every one since. */
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE article (
            seq INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            published TEXT,
            outlet TEXT,
            url TEXT,
            section TEXT,
            author TEXT,
            blocks TEXT NOT NULL,
            claims INTEGER NOT NULL,
            doubts TEXT NOT NULL,
            engine TEXT NOT NULL,
            lexicon TEXT NOT NULL,
            added TEXT NOT NULL
          ) STRICT
          """,
          "CREATE INDEX article_newest ON article (published DESC, seq DESC)",
          """
          CREATE TABLE claim (
            article INTEGER NOT NULL REFERENCES article,
            nr INTEGER NOT NULL,
            type TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (article, nr)
          ) STRICT, WITHOUT ROWID
          """,
          refuse("UPDATE", "article"),
          refuse("DELETE", "article"),
          refuse("UPDATE", "claim"),
          refuse("DELETE", "claim"));

  /** What form 2 has besides. */
  private static final List<String> SECOND =
      List.of(
          """
          CREATE TABLE address (
            url TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article,
            given TEXT NOT NULL,
            fetched TEXT,
            PRIMARY KEY (url, article)
          ) STRICT, WITHOUT ROWID
          """,
          "CREATE INDEX address_article ON address (article)",
          """
          CREATE TABLE mark (
            article INTEGER PRIMARY KEY REFERENCES article,
            words INTEGER NOT NULL,
            numbers BLOB NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE band (
            hash INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article,
            PRIMARY KEY (hash, article)
          ) STRICT, WITHOUT ROWID
          """,
          // No entries: how far archives were read is written over
          """
          CREATE TABLE bookmark (
            head TEXT PRIMARY KEY,
            file TEXT NOT NULL,
            size INTEGER NOT NULL,
            tail TEXT NOT NULL,
            leaves INTEGER NOT NULL,
            offset INTEGER NOT NULL,
            faults INTEGER NOT NULL,
            ended INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID
          """,
          refuse("UPDATE", "address"),
          refuse("DELETE", "address"),
          refuse("UPDATE", "mark"),
          refuse("DELETE", "mark"),
          refuse("UPDATE", "band"),
          refuse("DELETE", "band"));

  /** What form 3 has besides. */
  private static final List<String> THIRD =
      List.of(
          """
          CREATE TABLE host_block (
            host TEXT NOT NULL,
            block INTEGER NOT NULL,
            nr INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article,
            PRIMARY KEY (host, block, nr)
          ) STRICT, WITHOUT ROWID
          """,
          """
          CREATE TABLE whole (
            key TEXT PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article
          ) STRICT, WITHOUT ROWID
          """,
          """
          CREATE TABLE left_out (
            article INTEGER NOT NULL REFERENCES article,
            nr INTEGER NOT NULL,
            text TEXT NOT NULL,
            why TEXT NOT NULL,
            PRIMARY KEY (article, nr)
          ) STRICT, WITHOUT ROWID
          """,
          refuse("UPDATE", "host_block"),
          refuse("DELETE", "host_block"),
          refuse("UPDATE", "whole"),
          refuse("DELETE", "whole"),
          refuse("UPDATE", "left_out"),
          refuse("DELETE", "left_out"));

  /** What each form has that the one before had not. */
  private static final List<List<String>> FORMS = List.of(TABLES, SECOND, THIRD);

  static final int VERSION = FORMS.size();

  private Schema() {}

  // The file keeps the promise itself, whatever program opens it
  private static String refuse(String act, String table) {
    return """
    CREATE TRIGGER %2$s_no_%1$s BEFORE %1$s ON %2$s
    BEGIN SELECT RAISE(ABORT, 'the ledger is only appended to'); END
    """
        .formatted(act, table);
  }

  /**
   * Refuses a file that is no SQLite file, before SQLite touches it. A missing or empty file is a
   * new ledger.
   */
  static void refuseForeign(Path ledger) {
    if (Files.isDirectory(ledger)) {
      throw new LedgerException(ledger + ": is a folder: name a file in it with --ledger");
    }
    if (!Files.exists(ledger)) {
      return;
    }
    try (InputStream in = Files.newInputStream(ledger)) {
      byte[] start = in.readNBytes(SQLITE_HEADER.length);
      if (start.length > 0 && !Arrays.equals(start, SQLITE_HEADER)) {
        throw Faults.notALedger(ledger);
      }
    } catch (IOException e) {
      throw new LedgerException(ledger + ": can't be read: check that you may read it", e);
    }
  }

  /**
   * Makes the tables in a new file, and those that an older form lacks; refuses another program's
   * file and a newer Isnad's. Returns the form that the file has: an older one only where it can't
   * be written to.
   */
  static int prepare(Path ledger, Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      // In this order: another process may be making the tables, all of them in one transaction
      if (pragma(sql, "schema_version") == 0) {
        create(sql);
      } else if (pragma(sql, "application_id") != APPLICATION_ID) {
        throw Faults.notALedger(ledger);
      }
      int form = pragma(sql, "user_version");
      refuseNewer(ledger, form);
      if (form < VERSION && !connection.isReadOnly()) {
        renew(sql);
        return VERSION;
      }
      return form;
    }
  }

  // What the new tables hold of old entries is filled in by the next writer
  private static void renew(Statement sql) throws SQLException {
    sql.execute("BEGIN IMMEDIATE");
    int form = pragma(sql, "user_version");
    if (form < VERSION) {
      grow(sql, form);
    }
    sql.execute("COMMIT");
  }

  /** Makes what a file of that form lacks; of form 0 it has nothing. */
  private static void grow(Statement sql, int form) throws SQLException {
    for (List<String> statements : FORMS.subList(form, VERSION)) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
    sql.execute("PRAGMA user_version = " + VERSION);
  }

  private static void refuseNewer(Path ledger, int version) {
    if (version > VERSION) {
      throw new LedgerException(
          ledger
              + ": was written by a newer Isnad (form "
              + version
              + ", this one knows "
              + VERSION
              + "): update Isnad, or choose another file with --ledger");
    }
  }

  private static void create(Statement sql) throws SQLException {
    switchToWal(sql);
    sql.execute("BEGIN IMMEDIATE");
    // Another process may have made them while we waited
    if (pragma(sql, "application_id") != APPLICATION_ID) {
      grow(sql, 0);
      sql.execute("PRAGMA application_id = " + APPLICATION_ID);
    }
    sql.execute("COMMIT");
  }

  // SQLite does not wait here for another process that makes the same file at the same moment
  private static void switchToWal(Statement sql) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        sql.execute("PRAGMA journal_mode = WAL");
        return;
      } catch (SQLException e) {
        if (tries == WAL_TRIES || !Faults.busy(e)) {
          throw e;
        }
        LockSupport.parkNanos(WAL_PAUSE.toNanos());
      }
    }
  }

  private static int pragma(Statement sql, String name) throws SQLException {
    try (ResultSet row = sql.executeQuery("PRAGMA " + name)) {
      return row.getInt(1);
    }
  }
}
