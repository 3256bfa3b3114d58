package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void whatGoesInComesOutWhole() {
    List<Fresh> fresh = Samples.fresh();
    try (Ledger ledger = Ledger.open(folder.resolve("new/folder/ledger.db"))) {
      assertThat(ledger.addAll(fresh, Samples.STAMP)).isEqualTo(2);
    }
    try (Ledger ledger = Ledger.open(folder.resolve("new/folder/ledger.db"))) {
      for (int i = 0; i < fresh.size(); i++) {
        Entry entry = ledger.entry(i + 1).orElseThrow();
        assertThat(entry.article()).isEqualTo(fresh.get(i).article());
        assertThat(entry.claims()).isEqualTo(fresh.get(i).reading().claims());
        assertThat(entry.doubts()).isEqualTo(fresh.get(i).reading().doubts());
        assertThat(entry.stamp()).isEqualTo(Samples.STAMP);
      }
      assertThat(ledger.entry(3)).isEmpty();
    }
  }

  @Test
  void aLedgerInAFolderThatCannotBeWrittenToIsReadAsItStands() throws IOException {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.addAll(Samples.fresh(), Samples.STAMP);
    }
    try (Ledger ledger = Ledger.openAsItStands(file)) {
      assertThat(ledger.size()).isEqualTo(2);
      assertThat(ledger.entry(1)).isPresent();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .containsExactlyInAnyOrder("ledger.db", "ledger.db.lock");
      }
      Fresh more = fresh("more", null);
      assertThatThrownBy(() -> ledger.add(more.article(), more.reading(), Samples.STAMP))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the ledger can't be written");
    }
  }

  @Test
  void theSameArticleGoesInOnce() {
    Fresh first = Samples.fresh().getFirst();
    Article spaced =
        Article.ofText(
            "another-id",
            first.article().title() + "\u200f ",
            first.article().text().replace(" ", "\u00a0 "),
            null);
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      assertThat(ledger.add(first.article(), first.reading(), Samples.STAMP)).isTrue();
      assertThat(ledger.contains(ArticleKey.of(spaced))).isTrue();
      assertThat(ledger.add(spaced, NOTHING, Samples.STAMP)).isFalse();
      assertThat(ledger.size()).isEqualTo(1);
      assertThat(ledger.entry(1).orElseThrow().claims()).hasSize(2);
    }
  }

  @Test
  void newestIsByDayThenByArrivalAndUndatedLast() {
    List<Fresh> batch = new ArrayList<>();
    batch.add(fresh("undated", null));
    batch.add(fresh("old", LocalDate.of(2018, 5, 5)));
    batch.add(fresh("new", LocalDate.of(2025, 1, 1)));
    batch.add(fresh("new, later in", LocalDate.of(2025, 1, 1)));
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      ledger.addAll(batch, Samples.STAMP);
      assertThat(ledger.newest(0, 10))
          .extracting(ArticleRow::id)
          .containsExactly("new, later in", "new", "old", "undated");
      assertThat(ledger.newest(1, 2)).extracting(ArticleRow::id).containsExactly("new", "old");
    }
  }

  @Test
  void aSecondWriterIsToldAndReadersAreNot() {
    Path file = folder.resolve("ledger.db");
    try (Ledger writing = Ledger.open(file);
        Ledger other = Ledger.open(file)) {
      writing.startWriting();
      assertThatThrownBy(() -> other.add(fresh("b", null).article(), NOTHING, Samples.STAMP))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("another process is writing");
      writing.add(fresh("a", null).article(), NOTHING, Samples.STAMP);
      assertThat(other.size()).isEqualTo(1);
    }
    try (Ledger after = Ledger.open(file)) {
      assertThat(after.add(fresh("b", null).article(), NOTHING, Samples.STAMP)).isTrue();
    }
  }

  @Test
  void manyMayMakeTheSameNewLedgerAtOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      Path file = folder.resolve("new" + round + ".db");
      try (ExecutorService openers = Executors.newFixedThreadPool(8)) {
        List<Callable<Integer>> opening =
            Collections.nCopies(
                8,
                () -> {
                  try (Ledger ledger = Ledger.open(file)) {
                    return ledger.size();
                  }
                });
        for (Future<Integer> size : openers.invokeAll(opening)) {
          assertThat(size.get()).isZero();
        }
      }
    }
  }

  @Test
  void aFullDiskLeavesNothingOfTheBatchAndTheLedgerWhole() throws Exception {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(fresh("first", null).article(), NOTHING, Samples.STAMP);
    }
    System.setProperty("isnad.ledger.max-pages", "16");
    try (Ledger ledger = Ledger.open(file)) {
      List<Fresh> batch = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        batch.add(fresh("n".repeat(1000) + i, null));
      }
      assertThatThrownBy(() -> ledger.addAll(batch, Samples.STAMP))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the disk is full");
      assertThat(ledger.size()).isEqualTo(1);
    } finally {
      System.clearProperty("isnad.ledger.max-pages");
    }
    assertThat(query(file, "PRAGMA integrity_check")).isEqualTo("ok");
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.add(fresh("second", null).article(), NOTHING, Samples.STAMP)).isTrue();
    }
  }

  @Test
  void filesThatAreNoLedgersAreRefusedAndLeftAlone() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database at all");
    refused(text, "not an Isnad ledger");
    assertThat(text).hasContent("not a database at all");

    Path foreign = folder.resolve("foreign.db");
    execute(foreign, "CREATE TABLE recipe (name TEXT)");
    refused(foreign, "not an Isnad ledger");
    assertThat(query(foreign, "SELECT count(*) FROM sqlite_schema")).isEqualTo("1");

    Path newer = folder.resolve("newer.db");
    Ledger.open(newer).close();
    execute(newer, "PRAGMA user_version = 99");
    refused(newer, "written by a newer Isnad");

    refused(folder, "is a folder");
  }

  @Test
  void anEmptyFileBecomesALedger() throws Exception {
    Path file = Files.createFile(folder.resolve("empty.db"));
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.size()).isZero();
    }
  }

  @Test
  void theFileItselfRefusesChanges() throws Exception {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.addAll(Samples.fresh(), Samples.STAMP);
    }
    for (String change :
        List.of(
            "UPDATE article SET title = ''",
            "DELETE FROM article",
            "UPDATE claim SET body = ''",
            "DELETE FROM claim",
            "UPDATE mark SET words = 0",
            "DELETE FROM band")) {
      assertThatThrownBy(() -> execute(file, change)).hasMessageContaining("only appended to");
    }
  }

  @Test
  void aPathWithMarksAndArabicIsAPath() {
    Path file = folder.resolve("a b?mode=memory&c%20#\u0639.db");
    Ledger.open(file).close();
    assertThat(file).exists();
  }

  private static Fresh fresh(String id, @Nullable LocalDate published) {
    return new Fresh(Article.ofText(id, id, "text of " + id, published), NOTHING);
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  private static void execute(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(sql).getString(1);
    }
  }
}
