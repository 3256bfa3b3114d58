package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices that a host repeats are left out of the ledger from its third article on, and named. */
class AddHostsTest {
  private static final int PAGES = 12;

  @TempDir Path folder;
  private Path pages = Path.of("");

  /** Pages of one host, made of the words of a page of the specification. */
  @BeforeEach
  void makePages() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
    String notice = words(60, 8);
    for (int i = 0; i < PAGES; i++) {
      String page =
          """
          <html><head><meta charset="utf-8"><title>%1$s</title>
          <link rel="canonical" href="https://host.example/news/%4$d"></head>
          <body><article><h1>%1$s</h1><p>%2$s.</p><p>%3$s.</p><p>%5$s.</p></article></body></html>
          """
              .formatted(words(i, 6), words(i * 3, 25), words(i * 5 + 7, 27), i, notice);
      Files.writeString(pages.resolve("page-%02d.html".formatted(i)), page);
    }
  }

  private static String words(int from, int count) throws IOException {
    String text = Files.readString(Path.of("..", "spec", "pages", "wire.expected"));
    String[] words =
        text.replaceAll("(?m)^\\S+", "").replaceAll("[.,\u060c]", "").strip().split("\\s+");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(words[(from + i * (1 + from % 7)) % words.length]).append(' ');
    }
    return out.toString().strip();
  }

  private Path add(String name, String threads) {
    Path ledger = folder.resolve(name);
    Ran ran =
        Ran.isnad("add", "--threads", threads, "--ledger", ledger.toString(), pages.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains(PAGES + " read, " + PAGES + " added");
    return ledger;
  }

  private static List<String> texts(Path file) {
    List<String> texts = new ArrayList<>();
    try (Ledger ledger = Ledger.open(file)) {
      for (int seq = 1; seq <= ledger.size(); seq++) {
        texts.add(ledger.entry(seq).map(Entry::article).orElseThrow().text());
      }
    }
    return texts;
  }

  @Test
  void fromTheThirdOnTheNoticeIsLeftOutAndNamed() throws IOException {
    Path file = add("one.db", "1");
    String notice = words(60, 8) + ".";
    List<String> texts = texts(file);
    assertThat(texts.subList(0, 2)).allMatch(text -> text.endsWith(notice));
    assertThat(texts.subList(2, PAGES)).noneMatch(text -> text.contains(notice));
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.leftOut(1)).isEmpty();
      assertThat(ledger.leftOut(3)).containsOnlyKeys(notice);
      assertThat(ledger.leftOut(PAGES).get(notice))
          .isEqualTo("in %1$d of %1$d articles of host.example".formatted(PAGES));
    }
  }

  @Test
  void threadsChangeNothingAndAgainIsKnown() {
    Path one = add("one.db", "1");
    Path four = add("four.db", "4");
    assertThat(texts(four)).isEqualTo(texts(one));
    Ran again = Ran.isnad("add", "--ledger", four.toString(), pages.toString());
    assertThat(again.err()).contains(PAGES + " read, 0 added, " + PAGES + " already in");
    assertThat(texts(four)).isEqualTo(texts(one));
  }

  @Test
  void whatIsLearnedIsKeptForTheNextRun() throws IOException {
    Path last = pages.resolve("page-%02d.html".formatted(PAGES - 1));
    byte[] page = Files.readAllBytes(last);
    Files.delete(last);
    Path ledger = folder.resolve("two.db");
    Ran.isnad("add", "--ledger", ledger.toString(), pages.toString());
    Files.write(last, page);
    Ran ran = Ran.isnad("add", "--ledger", ledger.toString(), last.toString());
    assertThat(ran.err()).contains("1 read, 1 added");
    assertThat(texts(ledger).getLast()).doesNotContain(words(60, 8));
  }
}
