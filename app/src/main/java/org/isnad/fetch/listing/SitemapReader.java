package org.isnad.fetch.listing;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps, news sitemaps and lists of them, as crawler-commons does. */
final class SitemapReader {
  private SitemapReader() {}

  static Listing read(XmlText xml, String url) {
    boolean index = xml.root().equalsIgnoreCase("sitemapindex");
    try {
      // Not strict: many outlets keep their sitemaps on a host of their own. Addresses are checked
      // when they are fetched.
      SiteMapParser parser = new SiteMapParser(false);
      parser.setStrictNamespace(false);
      parser.enableExtension(Extension.NEWS);
      byte[] bytes = xml.text().getBytes(StandardCharsets.UTF_8);
      AbstractSiteMap map = parser.parseSiteMap("application/xml", bytes, URI.create(url).toURL());
      return listing(map, url);
    } catch (StackOverflowError e) {
      return new Listing.Broken(
          index ? "sitemap index" : "sitemap", "elements within elements, far too deep");
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Listing.Broken(
          index ? "sitemap index" : "sitemap", "no XML that can be read: " + said);
    }
  }

  private static Listing listing(AbstractSiteMap map, String url) {
    if (map instanceof SiteMapIndex index) {
      Stream<Entry> maps =
          index.getSitemaps().stream()
              .map(one ->
                  new Entry(
                      one.getUrl().toString(), null, null, instant(one.getLastModified()), null));
      return new Listing.Index(Entries.of(url, maps));
    }
    Collection<SiteMapURL> urls = ((SiteMap) map).getSiteMapUrls();
    boolean news = urls.stream().anyMatch(one -> news(one) != null);
    return new Listing.Sitemap(
        news ? "news sitemap" : "sitemap",
        Entries.of(url, urls.stream().map(SitemapReader::entry)));
  }

  private static Entry entry(SiteMapURL one) {
    NewsAttributes news = news(one);
    String title = news == null ? null : news.getTitle();
    Date published = news == null ? null : news.getPublicationDate();
    return new Entry(
        one.getUrl().toString(), title, instant(published), instant(one.getLastModified()), null);
  }

  private static @Nullable NewsAttributes news(SiteMapURL one) {
    ExtensionMetadata[] all = one.getAttributesForExtension(Extension.NEWS);
    return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
