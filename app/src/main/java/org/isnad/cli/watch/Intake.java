package org.isnad.cli.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.cli.host.HostLearning;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.OutputClosed;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.web.Completed;
import org.isnad.codebook.Reading;
import org.isnad.fetch.Fetched;
import org.isnad.ledger.Again;
import org.isnad.ledger.ArticleKey;
import org.isnad.ledger.Batch;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Had;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Request;
import org.isnad.ledger.Request.Outcome;
import org.isnad.ledger.Sighting;
import org.isnad.ledger.Source;
import org.isnad.ledger.Stamp;
import org.isnad.ledger.Watchbook;
import org.isnad.page.HostFurniture;
import org.isnad.page.Origin;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;
import org.jspecify.annotations.Nullable;

/** Takes in what comes: reads it into the ledger, writes each request down and tells it. */
public final class Intake {
  /** Reads articles. */
  public interface Reader {
    Reading read(org.isnad.codebook.Article article);
  }

  private final PageReader pages = new PageReader();
  private final Console console;
  private final Ledger ledger;
  private final Watchbook book;
  private final Stamp stamp;
  private final Reader reader;
  private final RequestLines lines;
  private final HostLearning hosts;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final Map<String, String> failing = new HashMap<>();

  public Intake(
      Console console,
      Ledger ledger,
      Watchbook book,
      Stamp stamp,
      Reader reader,
      RequestLines lines) {
    this.console = console;
    this.ledger = ledger;
    this.hosts = new HostLearning(ledger);
    this.book = book;
    this.stamp = stamp;
    this.reader = reader;
    this.lines = lines;
  }

  boolean isIn(String url) {
    return ledger.isFrom(url);
  }

  /** Requests of which nothing more comes. */
  void asked(List<Request> requests) {
    book.record(requests);
    for (Request request : requests) {
      counts.merge(request.outcome(), 1, Integer::sum);
      console.result(lines.line(request));
    }
  }

  /** What an entry's address brought. */
  void came(Event.Came came) {
    Result result =
        switch (came.fetched()) {
          case Fetched.Document document -> readOrTold(came, document);
          case Fetched.Unchanged same -> new Result(Outcome.UNCHANGED, null);
          case Fetched.Failed failed -> new Result(Notes.outcome(failed, came.had()), failed.why());
        };
    Had now =
        came.fetched() instanceof Fetched.Failed failed
            ? Notes.failed(came.key(), came.source(), came.entry(), failed, came.had())
            : Notes.with(
                Notes.after(came.key(), came.source(), came.entry(), came.fetched(), came.had()),
                result.outcome);
    asked(
        Requests.of(
            came.source().url(), came.entry().url(), came.fetched(), result.outcome, result.note));
    book.have(now);
  }

  /** A look that broke off: without a ledger watching can't go on, without one source it can. */
  void broke(Source source, Throwable thrown) {
    if (thrown instanceof LedgerException fault) {
      throw fault;
    }
    console.bug(source.url(), thrown);
  }

  private record Result(Outcome outcome, @Nullable String note) {}

  // Reading never fails; should it all the same, one page is lost and not the watch
  private Result readOrTold(Event.Came came, Fetched.Document document) {
    try {
      return read(came, document);
    } catch (OutputClosed | UserFault | LedgerException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      console.bug(document.url(), e);
      return new Result(Outcome.NO_ARTICLE, "could not be read");
    }
  }

  private Result read(Event.Came came, Fetched.Document document) {
    Origin origin = new Origin(document.url(), document.contentType(), document.url());
    List<PageResult> results = pages.read(origin, document.bytes());
    return results.isEmpty()
        ? new Result(Outcome.NO_ARTICLE, "nothing in it")
        : switch (results.getFirst()) {
          case PageResult.Found found -> add(came, document, found);
          case PageResult.NoArticle none -> new Result(Outcome.NO_ARTICLE, none.why());
          case PageResult.Broken broken -> new Result(Outcome.NO_ARTICLE, broken.why());
        };
  }

  private Result add(Event.Came came, Fetched.Document document, PageResult.Found found) {
    Completed completed = new Completed(came.source(), came.entry(), document.url());
    var article = completed.article(found.article());
    Sighting sighting = new Sighting(came.entry().url(), document.at());
    List<Sighting> seen = new ArrayList<>(Fresh.sightings(article, sighting));
    seen.add(new Sighting(document.url(), document.at()));
    String key = ArticleKey.of(article);
    HostFurniture.Cut cut = hosts.cut(article);
    if (hosts.isIn(key, cut)) {
      ledger.write(new Batch(List.of(), List.of(new Again(key, seen)), List.of()), stamp);
      return new Result(Outcome.KNOWN, article.title());
    }
    boolean before = seen.stream().anyMatch(one -> ledger.isFrom(one.url()));
    Reading reading = completed.reading(found.article(), reader.read(cut.article()));
    Fresh fresh = new Fresh(cut.article(), reading, seen).with(hosts.taken(key, article, cut));
    ledger.addAll(List.of(fresh), stamp);
    hosts.written();
    return new Result(before ? Outcome.CHANGED : Outcome.ADDED, article.title());
  }

  /**
   * A look is over: a source that fails is told of when it begins to, and when it is well again.
   */
  void over(Source source) {
    Had had = book.had(Keys.list(source.url())).orElse(null);
    if (had == null) {
      return;
    }
    if (had.failures() == 0) {
      if (failing.remove(source.url()) != null) {
        console.note(source.url() + ": well again");
      }
    } else if (failing.put(source.url(), String.valueOf(had.note())) == null) {
      console.note(source.url() + ": " + had.note());
    }
  }

  /** All is taken in: the counts, and what still fails. */
  void end() {
    int requests = counts.values().stream().mapToInt(Integer::intValue).sum();
    String each =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().said())
            .collect(Collectors.joining(", "));
    console.note(
        requests + " requests" + (each.isEmpty() ? "" : ": " + each.toLowerCase(Locale.ROOT)));
    failing.forEach(
        (url, why) -> console.fault(url + ": " + why + ": see ./isnad sources test " + url));
  }
}
