package org.isnad.fetch;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fetch.net.Http;
import org.isnad.fetch.polite.Hosts;
import org.isnad.fetch.polite.Robots;
import org.isnad.fetch.polite.Timer;

/**
 * Fetches addresses: asks robots.txt first, waits its turn at each host, follows redirects, tries
 * again what may pass. Safe to share between threads; never throws for what a host does.
 */
public final class Fetcher implements AutoCloseable {
  private final Shared shared;

  public Fetcher(FetchOptions options) {
    this(options, new Http(options.limits(), options.allowPrivate()), Timer.ofMachine());
  }

  Fetcher(FetchOptions options, Http http, Timer timer) {
    Hosts hosts = new Hosts(options.manners(), timer);
    this.shared =
        new Shared(
            options, http, hosts, timer, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  /**
   * Fetches one address.
   *
   * @throws InterruptedException if the thread is told to stop while it waits
   */
  public Fetched fetch(Ask ask) throws InterruptedException {
    return new Errand(ask, shared).run();
  }

  /** The sitemaps that a site's robots.txt names, if it was read already. */
  public List<String> sitemaps(String url) {
    Robots known = shared.robots().get(Http.site(url));
    return known == null ? List.of() : known.sitemaps();
  }

  @Override
  public void close() {
    shared.http().close();
  }
}
