package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses, versions and twins of entries, and bookmarks. */
class KinTest {
  private static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());
  private static final Instant MORNING = Instant.parse("2025-12-18T06:00:00Z");
  private static final String WIRE =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

  @TempDir Path folder;

  @Test
  void anArticleUnderSeveralAddressesIsOneEntryThatKnowsThemAll() {
    try (Ledger ledger = ledger()) {
      add(ledger, fresh("a", "https://www.example.org/1?utm_source=x", null));
      add(ledger, fresh("a", "https://m.example.org/1", MORNING));
      add(ledger, fresh("a", "https://other.example/2", MORNING));
      add(ledger, fresh("a", "https://other.example/", MORNING));
      add(ledger, fresh("a", "not an address", MORNING));
      assertThat(ledger.size()).isEqualTo(1);
      assertThat(ledger.addresses(1))
          .containsExactly("https://www.example.org/1?utm_source=x", "https://other.example/2");
      assertThat(ledger.versions(1)).hasSize(1);
    }
  }

  @Test
  void whatIsMetAgainAddsItsAddress() {
    try (Ledger ledger = ledger()) {
      Fresh fresh = fresh("a", "https://example.org/1", null);
      add(ledger, fresh);
      List<Sighting> seen = List.of(new Sighting("https://example.org/2", MORNING));
      Again again = new Again(ArticleKey.of(fresh.article()), seen);
      ledger.write(new Batch(List.of(), List.of(again), List.of()), Samples.STAMP);
      assertThat(ledger.addresses(1)).hasSize(2);
    }
  }

  @Test
  void aChangedPageIsANewVersionAndBothStay() {
    try (Ledger ledger = ledger()) {
      add(ledger, fresh("first", "https://example.org/1", MORNING.plusSeconds(60)));
      add(ledger, fresh("elsewhere", "https://example.org/2", MORNING));
      add(ledger, fresh("earlier", "http://www.example.org/1/", MORNING));
      for (long seq : new long[] {1, 3}) {
        assertThat(ledger.versions(seq)).extracting(Version::seq).containsExactly(3L, 1L);
        assertThat(ledger.versions(seq))
            .extracting(Version::fetched)
            .containsExactly(MORNING, MORNING.plusSeconds(60));
      }
      assertThat(ledger.versions(2)).extracting(Version::seq).containsExactly(2L);
      // A third address joins the two articles
      add(ledger, fresh("first", "https://example.org/2", MORNING));
      assertThat(ledger.versions(2)).extracting(Version::seq).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void textsThatTellTheSameAreTwinsAndVersionsAreNot() {
    try (Ledger ledger = ledger()) {
      add(ledger, text("a", WIRE, "https://example.org/1"));
      add(
          ledger,
          text("b", "City, yesterday. " + WIRE + " Our reporter.", "https://other.example/"));
      add(ledger, text("c", "quite another story told in quite other words by us", null));
      add(ledger, text("d", WIRE.replace("seven", "many"), "https://example.org/1"));
      assertThat(ledger.twins(1)).hasSize(1);
      assertThat(ledger.twins(1).getFirst().article().id()).isEqualTo("b");
      assertThat(ledger.twins(1).getFirst().share()).isEqualTo(1.0);
      assertThat(ledger.twins(2)).extracting(t -> t.article().id()).containsExactly("a", "d");
      assertThat(ledger.twins(3)).isEmpty();
      assertThat(ledger.twins(9)).isEmpty();
    }
  }

  @Test
  void ofOneOutletAndOfOtherWeeksMoreIsAsked() {
    String[] half = {WIRE + " and more of it", WIRE.replace("three", "3")};
    LocalDate day = LocalDate.of(2025, 12, 18);
    try (Ledger ledger = ledger()) {
      add(ledger, printed("a", half[0], "One", day));
      add(ledger, printed("b", half[1], "Two", day.plusDays(3)));
      add(ledger, printed("c", half[1] + " c", "one", day));
      add(ledger, printed("d", half[1] + " d", "Three", day.plusDays(30)));
      add(ledger, printed("e", half[0] + " e", "One", day.plusDays(30)));
      assertThat(ledger.twins(1)).extracting(t -> t.article().id()).containsExactly("e", "b");
    }
  }

  private static Fresh printed(String title, String text, String outlet, LocalDate day) {
    Article said =
        new Article(title, title, text, day, outlet, null, null, null, Article.lines(text));
    return new Fresh(said, NOTHING);
  }

  @Test
  void aLedgerOfTheFirstFormGetsWhatItLacks() throws Exception {
    Path file = folder.resolve("ledger.db");
    List<Fresh> batch = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      batch.add(text("d" + i, WIRE + " " + i, "https://example.org/" + i / 2));
    }
    try (Ledger ledger = ledger()) {
      ledger.addAll(batch, Samples.STAMP);
    }
    List<String> marks = List.of("address", "mark", "band");
    List<String> before = marks.stream().map(table -> dump(file, table)).toList();
    execute(
        file,
        "DROP TABLE address",
        "DROP TABLE mark",
        "DROP TABLE band",
        "DROP TABLE bookmark",
        "DROP TABLE host_block",
        "DROP TABLE whole",
        "DROP TABLE left_out",
        "PRAGMA user_version = 1");
    try (Ledger old = Ledger.openAsItStands(file)) {
      assertThat(old.size()).isEqualTo(1_200);
      assertThat(old.versions(1)).isEmpty();
      assertThat(old.twins(1)).isEmpty();
      assertThat(old.addresses(1)).isEmpty();
      assertThat(old.bookmark("x")).isEmpty();
    }
    List<Long> told = new ArrayList<>();
    try (Ledger ledger = ledger()) {
      assertThat(ledger.versions(1)).hasSize(1);
      ledger.startWriting(told::add);
      assertThat(ledger.versions(1)).hasSize(2);
      assertThat(ledger.twins(1)).isNotEmpty();
    }
    assertThat(told).containsExactly(500L, 1_000L, 1_200L);
    assertThat(marks.stream().map(table -> dump(file, table)).toList()).isEqualTo(before);
  }

  @Test
  void bookmarksAreWrittenOverAndGoInWithTheirBatch() {
    Bookmark first = new Bookmark("h", "a.warc", 100, "t", 3, 50, 0, false);
    Bookmark second = new Bookmark("h", "b.warc", 120, "u", 9, 120, 2, true);
    try (Ledger ledger = ledger()) {
      assertThat(ledger.bookmark("h")).isEmpty();
      for (Bookmark bookmark : List.of(first, second)) {
        ledger.write(new Batch(List.of(), List.of(), List.of(bookmark)), Samples.STAMP);
        assertThat(ledger.bookmark("h")).hasValue(bookmark);
      }
    }
  }

  private Ledger ledger() {
    return Ledger.open(folder.resolve("ledger.db"));
  }

  private static void add(Ledger ledger, Fresh fresh) {
    ledger.addAll(List.of(fresh), Samples.STAMP);
  }

  private static Fresh fresh(String title, String url, @Nullable Instant fetched) {
    Article article = Article.ofText(title, title, "text of " + title, null);
    return new Fresh(article, NOTHING, List.of(new Sighting(url, fetched)));
  }

  private static Fresh text(String title, String text, @Nullable String url) {
    Article said =
        new Article(title, title, text, null, null, url, null, null, Article.lines(text));
    return new Fresh(said, NOTHING);
  }

  private static void execute(Path file, String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  private static String dump(Path file, String table) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
      StringBuilder all = new StringBuilder();
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          byte[] value = rows.getBytes(i);
          all.append(value == null ? "-" : java.util.HexFormat.of().formatHex(value)).append(' ');
        }
        all.append('\n');
      }
      return all.toString();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
