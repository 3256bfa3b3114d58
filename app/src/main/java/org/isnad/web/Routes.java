package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Reading;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.web.view.Slice;
import org.jspecify.annotations.Nullable;

/** The pages and their JSON twins. */
final class Routes {
  private static final int PAGE_SIZE = 50;
  private static final int MAX_DIGITS = 18;

  private final Ledger ledger;
  private final @Nullable Function<Article, Reading> reader;
  private final CrossWalks codes;

  Routes(Ledger ledger, @Nullable Function<Article, Reading> reader, CrossWalks codes) {
    this.ledger = ledger;
    this.reader = reader;
    this.codes = codes;
  }

  void register(RoutesConfig routes) {
    Assets.register(routes);
    serve(routes, "/", this::list);
    serve(routes, "/index.json", this::listJson);
    // The twin first: the plain form would take "1.json" for a number
    serve(routes, "/articles/{seq}.json", this::articleJson);
    serve(routes, "/articles/{seq}", this::article);
  }

  /** Also for HEAD, which would else be answered with other headers than GET. */
  static void serve(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void list(Context request) {
    Answer.html(request, Choice.pages(request).list(slice(request)));
  }

  private void listJson(Context request) {
    Slice slice = slice(request);
    Answer.json(request, out -> Twins.list(out, slice));
  }

  private void article(Context request) {
    Entry entry = entry(request);
    Reading again = reader == null ? null : reader.apply(entry.article());
    Answer.html(request, Choice.pages(request).article(entry, ledger.kinship(entry.seq()), again));
  }

  private void articleJson(Context request) {
    Entry entry = entry(request);
    Reading kept = new Reading(entry.claims(), entry.doubts(), List.of());
    List<Claim> claims = asked(request, "sure") ? kept.sure().claims() : kept.claims();
    CrossWalks wanted = asked(request, "codes") ? codes : CrossWalks.none();
    Answer.json(
        request, out -> Twins.article(out, entry, ledger.kinship(entry.seq()), claims, wanted));
  }

  private static boolean asked(Context request, String parameter) {
    return request.queryParamMap().containsKey(parameter);
  }

  private Slice slice(Context request) {
    int page = page(request.queryParam("page"));
    int total = ledger.size();
    int pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    if (page > pages) {
      throw new Problem(404, "problem.no-page", page, pages);
    }
    return new Slice(ledger.newest((page - 1) * PAGE_SIZE, PAGE_SIZE), page, pages, total);
  }

  private static int page(@Nullable String asked) {
    if (asked == null) {
      return 1;
    }
    if (!asked.matches("[1-9][0-9]{0,7}")) {
      throw new Problem(400, "problem.bad-page", asked);
    }
    return Integer.parseInt(asked);
  }

  private Entry entry(Context request) {
    String asked = request.pathParam("seq");
    if (!asked.matches("[0-9]+")) {
      throw new Problem(400, "problem.bad-number", asked);
    }
    Optional<Entry> entry =
        asked.length() > MAX_DIGITS ? Optional.empty() : ledger.entry(Long.parseLong(asked));
    return entry.orElseThrow(() -> new Problem(404, "problem.no-article", asked));
  }
}
