package org.isnad.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * One ledger file, open. Entries are only appended; each goes in whole or not at all, kill -9
 * included. Any number of processes may read while one writes. Safe to share between threads.
 *
 * <p>Errors: {@link LedgerException} with a line for the user, from any method.
 */
public final class Ledger implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;

  private final Path file;
  private final Connection connection;
  private final int form;
  private @Nullable WriterLock lock;

  private Ledger(Path file, Connection connection, int form) {
    this.file = file;
    this.connection = connection;
    this.form = form;
  }

  /**
   * Opens a ledger, or makes a new one (with its folder) where there is no file or an empty one.
   */
  public static Ledger open(Path file) {
    Schema.refuseForeign(file);
    makeFolder(file);
    return prepared(file, Ledger::connect);
  }

  /** How a file is opened. */
  private interface Connecting {
    Connection to(Path file) throws SQLException;
  }

  private static Ledger prepared(Path file, Connecting connecting) {
    try {
      Connection connection = connecting.to(file);
      try {
        return new Ledger(file, connection, Schema.prepare(file, connection));
      } catch (SQLException | LedgerException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Opens a ledger that will only be read. Where its folder can't be written to, what SQLite keeps
   * beside a file while it is open can't be made: nobody can write to that file either, and it is
   * read as it stands.
   */
  public static Ledger openToRead(Path file) {
    boolean writable = Files.isWritable(file.toAbsolutePath().getParent());
    return writable || !Files.exists(file) ? open(file) : openAsItStands(file);
  }

  static Ledger openAsItStands(Path file) {
    Schema.refuseForeign(file);
    return prepared(file, Ledger::readOnly);
  }

  private static Connection readOnly(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection(
        "jdbc:sqlite:" + file.toAbsolutePath().toUri() + asItStands(file));
  }

  /** A log beside the file holds what a writer that was killed had added: then it must be read. */
  private static String asItStands(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) ? "?mode=ro" : "?mode=ro&immutable=1";
  }

  private static void makeFolder(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw Faults.unwritable(file, e);
    }
  }

  static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    // With WAL, NORMAL may lose the last batch on a power cut but never half an entry
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    // Stands in for a full disk in tests: the same SQLITE_FULL from the same place
    int pages = Integer.getInteger("isnad.ledger.max-pages", 0);
    if (pages > 0) {
      config.setMaxPageCount(pages);
    }
    // As a URI, so that no character of the path is taken for an option
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
  }

  /**
   * Claims the right to write until {@link #close}, so that a second writer is told at once and not
   * after its reading is done. Adding claims it by itself.
   */
  public void startWriting() {
    startWriting(done -> {});
  }

  /**
   * As {@link #startWriting()}. A ledger of an older Isnad is first given what it lacks; this may
   * be stopped, and goes on the next time.
   *
   * @param progress told how many entries are done, now and then
   */
  public synchronized void startWriting(LongConsumer progress) {
    if (lock == null) {
      lock = WriterLock.take(file);
      for (long seq = 0; seq >= 0; ) {
        seq = transaction(() -> Beside.fill(connection));
        if (seq >= 0) {
          progress.accept(seq);
        }
      }
    }
  }

  /**
   * True if an article of this key ({@link ArticleKey#of}) is in, whole or with its host's
   * furniture left out.
   */
  public synchronized boolean contains(String articleKey) {
    return ask(() -> Queries.contains(connection, articleKey));
  }

  /**
   * In how many articles of a host each paragraph stood; those in none are left out.
   *
   * @param blocks the paragraphs' numbers, 0 for the articles themselves
   */
  public synchronized Map<Long, Integer> seenOnHost(String host, Collection<Long> blocks) {
    return ask(() -> Shelf.seen(connection, host, blocks));
  }

  /** The paragraphs that were left out of an entry as its host's furniture, each with why. */
  public synchronized Map<String, String> leftOut(long seq) {
    return form < 3 ? Map.of() : ask(() -> Shelf.left(connection, seq));
  }

  /** Appends one entry; false when that article is already in. */
  public boolean add(Article article, Reading reading, Stamp stamp) {
    return addAll(List.of(new Fresh(article, reading)), stamp) == 1;
  }

  /**
   * Appends entries in one transaction: all of them or, on any failure, none. Returns how many were
   * not yet in.
   */
  public int addAll(List<Fresh> batch, Stamp stamp) {
    return write(new Batch(batch, List.of(), List.of()), stamp);
  }

  /** As {@link #addAll}, with what else is to be known together. */
  public synchronized int write(Batch batch, Stamp stamp) {
    startWriting();
    return transaction(() -> Append.all(connection, batch, stamp));
  }

  private <T> T transaction(Faults.Question<T> writing) {
    return ask(() -> {
      try (Statement sql = connection.createStatement()) {
        sql.execute("BEGIN IMMEDIATE");
        try {
          T answer = writing.answer();
          sql.execute("COMMIT");
          return answer;
        } catch (SQLException | RuntimeException e) {
          rollBack(sql);
          throw e;
        }
      }
    });
  }

  // SQLite may have rolled back by itself, as it does when the disk is full
  private static void rollBack(Statement sql) {
    try {
      sql.execute("ROLLBACK");
    } catch (SQLException e) {
      assert e.getMessage() != null : "nothing left to undo";
    }
  }

  /** How many entries there are. */
  public synchronized int size() {
    return ask(() -> Queries.size(connection));
  }

  /**
   * Entries by day of publication, newest first, those with no day last; among equals the last
   * added first.
   */
  public synchronized List<ArticleRow> newest(int offset, int limit) {
    return ask(() -> Queries.newest(connection, offset, limit));
  }

  /** The entry of that number, if there is one. */
  public synchronized Optional<Entry> entry(long seq) {
    return ask(() -> Queries.entry(connection, seq));
  }

  /** True if an article is in that stood at an address, in whatever form that is given. */
  public synchronized boolean isFrom(String url) {
    return form >= 2 && ask(() -> Kin.isFrom(connection, url));
  }

  /** The addresses at which the entry of that number stood, as they were given first. */
  public synchronized List<String> addresses(long seq) {
    return form < 2 ? List.of() : ask(() -> Kin.addresses(connection, seq));
  }

  /**
   * The texts that the article of that entry had, the entry's own among them: entries that stood at
   * one address, or at addresses that a third one joins. Oldest first.
   */
  public synchronized List<Version> versions(long seq) {
    return form < 2 ? List.of() : ask(() -> Kin.versions(connection, seq));
  }

  /** Other articles than that of the entry that tell the same words; most alike first. */
  public synchronized List<Twin> twins(long seq) {
    return form < 2 ? List.of() : ask(() -> Kin.twins(connection, seq));
  }

  /** All that belongs to the entry of that number. */
  public synchronized Kinship kinship(long seq) {
    return new Kinship(addresses(seq), versions(seq), twins(seq));
  }

  /** The line of the entry of that number, if there is one. */
  public synchronized Optional<ArticleRow> row(long seq) {
    return ask(() -> Queries.row(connection, seq));
  }

  /** How far the archive was read that begins so. */
  public synchronized Optional<Bookmark> bookmark(String head) {
    return form < 2 ? Optional.empty() : ask(() -> Kin.bookmark(connection, head));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }

  private <T> T ask(Faults.Question<T> question) {
    return Faults.told(file, question);
  }
}
