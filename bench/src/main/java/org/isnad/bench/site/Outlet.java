package org.isnad.bench.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** One outlet: a host of its own, its list, its articles, and its troubles. */
final class Outlet {
  /** What each is like; its name is what it is called. */
  enum Kind {
    /** An RSS feed; some pages are not there, or only at the third try. */
    RSS("/feed"),
    /** An Atom feed; its robots.txt asks for two seconds and closes a folder; once too busy. */
    ATOM("/atom.xml"),
    /** A list of sitemaps that names itself too; a page that redirects for ever, one cut off. */
    SITEMAPS("/sitemap.xml"),
    /** An RSS feed in windows-1256 that says UTF-8; tells no tags; a slow page. */
    OLD("/rss.php?lang=ar"),
    /** An RSS feed that is gone for good after a while. */
    DYING("/feed");

    private final String list;

    Kind(String list) {
      this.list = list;
    }
  }

  private static final int DIES = 120;

  private final Kind kind;
  private final List<Story> stories;
  private final Instant start;
  private final HttpServer server;
  private final Asked asked = new Asked();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();

  Outlet(Kind kind, int port, List<Story> stories, Instant start) throws IOException {
    this.kind = kind;
    this.stories = stories;
    this.start = start;
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of its feed or sitemap. */
  String list() {
    return url(kind.list);
  }

  String row() {
    return asked.row(kind.name());
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private long second() {
    return Duration.between(start, Instant.now()).toSeconds();
  }

  private void answer(HttpExchange exchange) throws IOException {
    long from = System.nanoTime();
    String path = exchange.getRequestURI().toString();
    Asked.Sent sent = new Asked.Sent(0, Optional.empty());
    try (exchange) {
      Reply reply = reply(path);
      int status = reply.write(exchange, kind != Kind.OLD);
      boolean whole = status == 200 && reply.length() < 0;
      sent = new Asked.Sent(status, whole ? Optional.of(reply.text()) : Optional.empty());
    } finally {
      asked.add(from, System.nanoTime(), path, sent);
    }
  }

  private Reply reply(String path) {
    int time = times.merge(path, 1, Integer::sum);
    if (path.equals("/robots.txt")) {
      return robots();
    }
    if (kind == Kind.DYING && second() >= DIES) {
      return Reply.of(410);
    }
    if (path.equals(kind.list)) {
      return lists();
    }
    if (path.matches("/map-[12]\\.xml")) {
      return Reply.text("application/xml", sitemap(path.contains("1") ? 0 : 1));
    }
    return stories.stream()
        .filter(
            story -> story.isThere(second()) && path(story).equals(path.replaceAll("\\?.*", "")))
        .findFirst()
        .map(story -> page(story, path, time))
        .orElseGet(() -> Reply.of(404));
  }

  private Reply robots() {
    return kind == Kind.ATOM
        ? Reply.text("text/plain", "User-agent: *\nCrawl-delay: 2\nDisallow: /closed/\n")
        : Reply.of(404);
  }

  private String path(Story story) {
    return (kind == Kind.ATOM && story.number() == 4 ? "/closed/" : "/news/") + story.number();
  }

  private Reply page(Story story, String path, int time) {
    Reply page = Reply.text("text/html; charset=utf-8", story.page(start, second()));
    return switch (kind) {
      case RSS ->
          switch (story.number()) {
            case 5 -> Reply.of(404);
            case 7 -> time < 3 ? Reply.of(503) : page;
            default -> page;
          };
      case ATOM -> story.number() == 9 && time == 1 ? Reply.of(429, "Retry-After", "10") : page;
      case SITEMAPS ->
          switch (story.number()) {
            case 6 -> Reply.of(302, "Location", path);
            case 8 -> page.saying(1_000_000);
            default -> page;
          };
      case OLD -> slow(story, page.in(Charset.forName("windows-1256")));
      case DYING -> page;
    };
  }

  private static Reply slow(Story story, Reply page) {
    try {
      Thread.sleep(story.number() == 10 ? 3_000 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return page;
  }

  // --- lists

  private Reply lists() {
    return switch (kind) {
      case RSS, DYING -> Reply.text("application/rss+xml", rss());
      case OLD -> Reply.text("text/xml; charset=utf-8", rss()).in(Charset.forName("windows-1256"));
      case ATOM -> Reply.text("text/html", atom());
      case SITEMAPS -> Reply.text("application/xml", index());
    };
  }

  /** Newest first, as feeds are. */
  private String each(Function<Story, String> one) {
    StringBuilder all = new StringBuilder();
    for (Story story : stories.reversed()) {
      if (story.isThere(second())) {
        all.append(one.apply(story)).append('\n');
      }
    }
    return all.toString();
  }

  private String rss() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:a=\"http://www.w3.org/2005/Atom\"><channel>"
        + "<title>made</title><link>"
        + url("/")
        + "</link><description>made</description>"
        + each(story ->
            "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>"
                .formatted(
                    title(story),
                    url(path(story)) + (story.number() % 2 == 0 ? "?utm_source=rss" : ""),
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        story.published(start).atOffset(ZoneOffset.UTC))))
        + "</channel></rss>";
  }

  // RSS knows no time of change: outlets put it into the title
  private String title(Story story) {
    boolean changed = !story.updated(start, second()).equals(story.published(start));
    return Story.escaped(story.title()) + (changed ? " (2)" : "");
  }

  private String atom() {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>made</title><id>urn:made</id>"
        + each(story ->
            "<entry><id>%s</id><title>%s</title><link href=\"%s\"/><published>%s</published><updated>%s</updated></entry>"
                .formatted(
                    url(path(story)),
                    Story.escaped(story.title()),
                    url(path(story)),
                    story.published(start),
                    story.updated(start, second())))
        + "</feed>";
  }

  private String index() {
    return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + List.of("/map-1.xml", "/map-2.xml", kind.list).stream()
            .map(path -> "<sitemap><loc>" + url(path) + "</loc></sitemap>")
            .reduce("", String::concat)
        + "</sitemapindex>";
  }

  private String sitemap(int half) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + each(story ->
            story.number() % 2 != half
                ? ""
                : "<url><loc>%s</loc><lastmod>%s</lastmod></url>"
                    .formatted(url(path(story)), story.updated(start, second())))
        + "</urlset>";
  }

  void close() {
    server.stop(0);
  }
}
