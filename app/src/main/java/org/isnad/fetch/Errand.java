package org.isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.fetch.net.Answer;
import org.isnad.fetch.net.Http;
import org.isnad.fetch.net.HttpFault;
import org.isnad.fetch.polite.Host;
import org.isnad.fetch.polite.Postponed;
import org.isnad.fetch.polite.RetryAfter;
import org.isnad.fetch.polite.Robots;
import org.jspecify.annotations.Nullable;

/** One fetch under way: what was asked for, and each request on the way. */
final class Errand {
  private final Ask ask;
  private final List<Exchange> done = new ArrayList<>();
  private final Shared shared;
  private boolean moved = true;

  Errand(Ask ask, Shared shared) {
    this.ask = ask;
    this.shared = shared;
  }

  /** Does it; what a host does wrong is a result too. */
  Fetched run() throws InterruptedException {
    try {
      return go();
    } catch (Stop stop) {
      return new Fetched.Failed(stop.why, stop.kind, List.copyOf(done));
    } catch (Postponed later) {
      String why = later.why() + "; not asked again before " + later.until();
      return new Fetched.Failed(why, Fetched.Failed.Kind.POSTPONED, List.copyOf(done));
    }
  }

  private Fetched go() throws Stop, Postponed, InterruptedException {
    String url = address(ask.url());
    for (int hops = 0; hops <= shared.options().limits().redirects(); hops++) {
      refuseForbidden(url);
      Answer answer = answer(url, headers(), Http.Want.WHOLE, null);
      Optional<String> next = redirect(answer);
      if (next.isEmpty()) {
        return result(answer, hops > 0 && moved);
      }
      moved &= answer.status() == 301 || answer.status() == 308;
      url = next.get();
    }
    throw refused("redirects more than " + shared.options().limits().redirects() + " times");
  }

  private Map<String, String> headers() {
    Map<String, String> headers = agent();
    headers.put(
        "Accept",
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/xml;q=0.9, */*;q=0.5");
    headers.put("Accept-Language", "ar, *;q=0.5");
    String etag = ask.etag();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    String date = ask.lastModified();
    if (date != null) {
      headers.put("If-Modified-Since", date);
    }
    return headers;
  }

  private Fetched result(Answer answer, boolean movedForGood) throws Stop {
    int status = answer.status();
    if (status == 304 && (ask.etag() != null || ask.lastModified() != null)) {
      return new Fetched.Unchanged(List.copyOf(done));
    }
    if (status == 200) {
      Answer.Headers said = answer.headers();
      return new Fetched.Document(
          answer.url(),
          movedForGood,
          answer.body(),
          said.contentType(),
          said.etag(),
          said.lastModified(),
          answer.at(),
          List.copyOf(done));
    }
    throw new Stop(
        "the site answers " + status + Statuses.meaning(status),
        Statuses.mayPass(status) ? Fetched.Failed.Kind.PASSING : Fetched.Failed.Kind.GONE);
  }

  // --- robots.txt

  private void refuseForbidden(String url) throws Stop, Postponed, InterruptedException {
    String site = Http.site(url);
    Robots known = robots(site);
    if (known.unknown().isPresent()) {
      throw new Stop(
          known.unknown().get() + ", so nothing may be asked for", Fetched.Failed.Kind.PASSING);
    }
    if (!known.allows(url)) {
      throw refused("the site's robots.txt does not allow it");
    }
  }

  /** Of several that want to know the same, one asks. */
  private Robots robots(String site) throws Stop, Postponed, InterruptedException {
    ReentrantLock asking = shared.asking().computeIfAbsent(site, any -> new ReentrantLock());
    asking.lockInterruptibly();
    try {
      Robots known = shared.robots().get(site);
      if (known == null || known.until().isBefore(shared.timer().now())) {
        known = robotsOf(site);
        shared.robots().put(site, known);
        shared.hosts().at(Http.host(site)).delay(known.delay().orElse(Duration.ZERO));
      }
      return known;
    } finally {
      asking.unlock();
    }
  }

  private Robots robotsOf(String site) throws Stop, Postponed, InterruptedException {
    Duration last = shared.options().manners().robotsLast();
    String url = site + "robots.txt";
    for (int hops = 0; hops <= shared.options().limits().redirects(); hops++) {
      Answer answer = answer(url, agent(), Http.Want.START, "robots.txt");
      Optional<String> next = redirect(answer);
      if (next.isEmpty()) {
        return answer.status() == 200
            ? Robots.of(url, answer.body(), shared.timer().now(), last)
            : Robots.failed(answer.status(), shared.timer().now(), last);
      }
      url = next.get();
    }
    return Robots.failed(404, shared.timer().now(), last);
  }

  // --- requests

  private Answer answer(
      String url, Map<String, String> headers, Http.Want want, @Nullable String note)
      throws Stop, Postponed, InterruptedException {
    int tries = shared.options().manners().tries();
    for (int i = 1; ; i++) {
      try {
        Answer answer = once(url, headers, want, note);
        if (i == tries || !Statuses.mayPass(answer.status())) {
          return answer;
        }
      } catch (Stop stop) {
        if (i == tries || stop.kind != Fetched.Failed.Kind.PASSING) {
          throw stop;
        }
      }
    }
  }

  private Answer once(
      String url, Map<String, String> headers, Http.Want want, @Nullable String note)
      throws Stop, Postponed, InterruptedException {
    Host host = shared.hosts().at(Http.host(url));
    return host.inTurn(() -> {
      Instant at = Instant.now();
      try {
        Answer answer = shared.http().get(url, headers, want);
        done.add(
            new Exchange(answer.at(), url, answer.status(), answer.sent(), answer.took(), note));
        judge(host, answer);
        return answer;
      } catch (HttpFault fault) {
        Duration took = Duration.between(at, Instant.now());
        done.add(new Exchange(at, url, 0, 0, took, fault.why()));
        if (fault.mayPass()) {
          host.failed(fault.why());
        }
        throw new Stop(
            fault.why(),
            fault.mayPass() ? Fetched.Failed.Kind.PASSING : Fetched.Failed.Kind.REFUSED);
      }
    });
  }

  private void judge(Host host, Answer answer) {
    if (!Statuses.mayPass(answer.status())) {
      host.wentWell();
      return;
    }
    String why = "the site answers " + answer.status() + Statuses.meaning(answer.status());
    host.failed(why);
    RetryAfter.of(answer.headers().retryAfter(), shared.timer().now())
        .ifPresent(time -> host.rest(why + " and wants to be left alone", time));
  }

  private Optional<String> redirect(Answer answer) throws Stop {
    String location = answer.headers().location();
    boolean redirects = Statuses.redirects(answer.status());
    if (!redirects || location == null) {
      return Optional.empty();
    }
    Optional<String> next = Http.resolve(answer.url(), location);
    if (next.isEmpty()) {
      throw refused("redirects to what is no web address: " + location);
    }
    return next;
  }

  private Map<String, String> agent() {
    Map<String, String> headers = new TreeMap<>();
    headers.put("User-Agent", shared.options().agent());
    return headers;
  }

  private String address(String url) throws Stop {
    return Http.address(url)
        .orElseThrow(() -> refused("not a web address: it starts with http:// or https://"));
  }

  private static Stop refused(String why) {
    return new Stop(why, Fetched.Failed.Kind.REFUSED);
  }
}
