package org.isnad.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of SQLite or the disk means to the user, in one line. */
final class Faults {
  private Faults() {}

  /** Something asked of SQLite. */
  interface Question<T> {
    T answer() throws SQLException;
  }

  /** The answer, or what its failure means to the user. */
  static <T> T told(Path ledger, Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw of(ledger, e);
    }
  }

  static LedgerException of(Path ledger, SQLException fault) {
    return new LedgerException(ledger + ": " + meaning(fault), fault);
  }

  static LedgerException unwritable(Path ledger, Exception fault) {
    return new LedgerException(
        ledger
            + ": the ledger can't be written: make the file and its folder writable, or choose"
            + " another file with --ledger",
        fault);
  }

  static LedgerException notALedger(Path ledger) {
    return new LedgerException(
        ledger
            + ": not an Isnad ledger: choose another file with --ledger (nothing in it was"
            + " changed)");
  }

  /** True when another process has the file. */
  static boolean busy(SQLException fault) {
    return switch (primary(code(fault))) {
      case SQLITE_BUSY, SQLITE_LOCKED -> true;
      default -> false;
    };
  }

  private static SQLiteErrorCode code(SQLException fault) {
    return fault instanceof SQLiteException known
        ? known.getResultCode()
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  // SQLite puts the primary code into the low byte of an extended one
  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & 0xff);
  }

  private static String meaning(SQLException fault) {
    SQLiteErrorCode code = code(fault);
    return switch (primary(code)) {
      case SQLITE_FULL ->
          "the disk is full: make room and run the same command again, it goes on where it"
              + " stopped";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          "the ledger can't be written: make the file and its folder writable, or choose another"
              + " file with --ledger";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another process is writing to this ledger: wait for it to end, or choose another file"
              + " with --ledger";
      case SQLITE_NOTADB ->
          "not an Isnad ledger: choose another file with --ledger (nothing in it was changed)";
      case SQLITE_CORRUPT ->
          "the ledger is damaged: bring it back from a copy, or add the articles to a new one with"
              + " --ledger";
      case SQLITE_IOERR ->
          "the disk can't be read or written ("
              + code
              + "): look to the disk, then run the same"
              + " command again";
      default -> "the ledger can't be used (" + code + ": " + fault.getMessage() + ")";
    };
  }
}
