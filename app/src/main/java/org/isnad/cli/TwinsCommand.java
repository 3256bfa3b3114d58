package org.isnad.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.ledger.ArticleRow;
import org.isnad.ledger.Json;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Twin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code isnad twins}: prints which articles of the ledger tell the same words. */
@Command(
    name = "twins",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Prints the groups of articles in the ledger that tell the same words, as outlets do that"
            + " print a wire's report.")
final class TwinsCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  private enum Format {
    table,
    jsonl
  }

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTRY",
      description = "An entry's number, as in its page's address: prints its twins alone.")
  private @Nullable Long entry;

  @Option(
      names = "--format",
      paramLabel = "table|jsonl",
      description =
          "table is for people and the default on a terminal; jsonl is a line a group and the"
              + " default elsewhere.")
  private @Nullable Format format;

  @Mixin private final LedgerOption ledgerOption = new LedgerOption();

  TwinsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.openToRead()) {
      if (entry != null) {
        print(group(ledger, entry));
      } else {
        all(ledger);
      }
    }
    return console.exitCode();
  }

  private List<Twin> group(Ledger ledger, long seq) {
    ArticleRow own =
        ledger
            .row(seq)
            .orElseThrow(() ->
                new UserFault(seq + ": no such entry: serve shows the numbers in its addresses"));
    List<Twin> group = new ArrayList<>();
    group.add(new Twin(own, 1));
    group.addAll(ledger.twins(seq));
    return group;
  }

  /**
   * Groups hang together by pairs; each is told with how much its articles share with its first.
   */
  private void all(Ledger ledger) {
    Progress progress = new Progress(console);
    Map<Long, Long> first = new TreeMap<>();
    int size = ledger.size();
    for (long seq = 1; seq <= size; seq++) {
      long done = seq;
      progress.step(() -> done + " of " + size + " compared");
      for (Twin twin : ledger.twins(seq)) {
        join(first, seq, twin.article().seq());
      }
    }
    console.clearProgress();
    Map<Long, List<Long>> groups = new TreeMap<>();
    for (long seq : first.keySet()) {
      groups.computeIfAbsent(root(first, seq), root -> new ArrayList<>()).add(seq);
    }
    groups.forEach((root, group) -> print(told(ledger, root, group)));
  }

  private static void join(Map<Long, Long> first, long one, long other) {
    long a = root(first, one);
    long b = root(first, other);
    first.put(Math.max(a, b), Math.min(a, b));
  }

  private static long root(Map<Long, Long> first, long seq) {
    long at = seq;
    while (first.computeIfAbsent(at, own -> own) != at) {
      at = Objects.requireNonNull(first.get(at));
    }
    return at;
  }

  private static List<Twin> told(Ledger ledger, long root, List<Long> group) {
    List<Twin> near = ledger.twins(root);
    List<Twin> told = new ArrayList<>();
    for (long seq : group) {
      double share =
          near.stream()
              .filter(twin -> twin.article().seq() == seq)
              .mapToDouble(Twin::share)
              .findFirst()
              .orElse(seq == root ? 1 : 0);
      ledger.row(seq).ifPresent(row -> told.add(new Twin(row, share)));
    }
    return told;
  }

  private void print(List<Twin> group) {
    Format usual = console.terminal().out() ? Format.table : Format.jsonl;
    StringBuilder text = new StringBuilder();
    switch (format == null ? usual : format) {
      case table -> {
        group.forEach(twin -> text.append(line(twin)));
        text.append('\n');
      }
      case jsonl -> text.append(json(group)).append('\n');
    }
    console.result(text.toString());
  }

  private static String line(Twin twin) {
    ArticleRow row = twin.article();
    String share = twin.share() == 0 ? "" : Math.round(twin.share() * 100) + "%";
    return String.format(
        Locale.ROOT,
        "%8d  %4s  %-10s  %s  %s%n",
        row.seq(),
        share,
        row.published() == null ? "" : row.published(),
        row.outlet() == null ? "" : row.outlet(),
        row.title().isBlank() ? row.id() : row.title());
  }

  private static String json(List<Twin> group) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeArrayPropertyStart("articles");
      for (Twin twin : group) {
        out.writeStartObject();
        out.writeNumberProperty("seq", twin.article().seq());
        out.writeStringProperty("id", twin.article().id());
        out.writeStringProperty("title", twin.article().title());
        out.writeStringProperty("outlet", twin.article().outlet());
        out.writeStringProperty("published", Json.string(twin.article().published()));
        Json.number(out, "share", twin.share() == 0 ? null : twin.share());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }
}
