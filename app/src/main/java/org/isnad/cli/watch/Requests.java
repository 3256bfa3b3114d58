package org.isnad.cli.watch;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fetch.Exchange;
import org.isnad.fetch.Fetched;
import org.isnad.ledger.Request;
import org.isnad.ledger.Request.Outcome;
import org.jspecify.annotations.Nullable;

/** Exchanges as they are written down. */
final class Requests {
  private Requests() {}

  /**
   * All requests of one fetch: the last has its outcome, those before it led there. Where none was
   * made, because it was refused or put off, a line says that.
   */
  static List<Request> of(
      String source, String url, Fetched fetched, Outcome outcome, @Nullable String note) {
    List<Request> requests = new ArrayList<>();
    List<Exchange> all = fetched.exchanges();
    for (Exchange exchange : all) {
      requests.add(request(source, exchange, Outcome.PASSED, said(exchange)));
    }
    boolean answered = !all.isEmpty() && !"robots.txt".equals(all.getLast().note());
    if (answered) {
      requests.removeLast();
      requests.add(request(source, all.getLast(), outcome, note));
    } else {
      requests.add(new Request(java.time.Instant.now(), source, url, 0, 0, 0, outcome, note));
    }
    return requests;
  }

  private static @Nullable String said(Exchange exchange) {
    if (exchange.note() != null) {
      return exchange.note();
    }
    return exchange.status() >= 300 && exchange.status() < 400 ? "redirects" : "asked again";
  }

  private static Request request(
      String source, Exchange e, Outcome outcome, @Nullable String note) {
    return new Request(
        e.at(), source, e.url(), e.status(), e.took().toMillis(), e.bytes(), outcome, note);
  }
}
