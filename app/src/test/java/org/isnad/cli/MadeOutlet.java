package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.fetch.net.Site;

/** A site with a feed and its articles, for tests of what fetches. */
final class MadeOutlet implements AutoCloseable {
  final Site site = new Site();
  private final Map<String, String> items = new LinkedHashMap<>();

  /** An article, and its entry in the feed; again, and it has changed. */
  MadeOutlet article(int number, String words, String updated) {
    String path = "/news/" + number;
    site.on(path, "text/html", page("خبر " + number, words));
    items.put(
        path,
        "<entry><id>urn:%d</id><title>خبر %d</title><link href=\"%s\"/><author><name>ليلى</name></author><updated>%s</updated></entry>"
            .formatted(number, number, site.url(path) + "?utm_source=feed", updated));
    site.on(
        path + "?utm_source=feed",
        (request, out) -> {
          byte[] body = page("خبر " + number, words).getBytes(StandardCharsets.UTF_8);
          String etag = "\"" + words.hashCode() + "\"";
          boolean had = etag.equals(request.headers().get("if-none-match"));
          Site.whole(
                  had ? 304 : 200,
                  "Content-Type: text/html; charset=utf-8\r\nETag: " + etag,
                  had ? new byte[0] : body)
              .answer(request, out);
        });
    return feed();
  }

  /** An entry that leads elsewhere. */
  MadeOutlet entry(String url) {
    items.put(url, "<entry><id>" + url + "</id><link href=\"" + url + "\"/></entry>");
    return feed();
  }

  private MadeOutlet feed() {
    String text =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>وكالة</title>"
            + String.join("\n", items.values())
            + "</feed>";
    String etag = "\"" + text.hashCode() + "\"";
    site.on(
        "/feed",
        (request, out) -> {
          boolean had = etag.equals(request.headers().get("if-none-match"));
          Site.whole(
                  had ? 304 : 200,
                  "Content-Type: application/atom+xml\r\nETag: " + etag,
                  had ? new byte[0] : text.getBytes(StandardCharsets.UTF_8))
              .answer(request, out);
        });
    return this;
  }

  static String page(String title, String words) {
    return """
    <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>%s</title></head><body>
    <nav><a href="/">الرئيسية</a></nav><article><h1>%s</h1>
    <p>قالت مصادر محلية إن %s في ريف المدينة صباح اليوم من دون تفاصيل أخرى عن الحادثة.</p>
    <p>وأضافت المصادر أن الطرق المؤدية إلى المنطقة أغلقت ساعات عدة قبل أن تفتح من جديد.</p>
    </article></body></html>
    """
        .formatted(title, title, words);
  }

  String url(String path) {
    return site.url(path);
  }

  @Override
  public void close() {
    site.close();
  }
}
