package org.isnad.page.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.page.draft.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD says about its article. */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report",
          "SocialMediaPosting",
          "ClaimReview",
          "AdvertiserContentArticle");
  private static final int MOST_OBJECTS = 20_000;
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final Map<String, JsonNode> named = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> trails = new ArrayList<>();
  private int objects;

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        data.gather(LENIENT.readTree(script.data().replace("<![CDATA[", "").replace("]]>", "")));
      } catch (JacksonException e) {
        // A page's faulty data is no fault of its article
      }
    }
    return data;
  }

  private void gather(JsonNode root) {
    Deque<JsonNode> rest = new ArrayDeque<>();
    rest.add(root);
    while (!rest.isEmpty() && objects < MOST_OBJECTS) {
      JsonNode node = rest.poll();
      if (node.isObject()) {
        objects++;
        sort(node);
      }
      node.values().forEach(rest::add);
    }
  }

  private void sort(JsonNode node) {
    String id = node.path("@id").asString("");
    if (!id.isEmpty() && node.size() > 1) {
      named.putIfAbsent(id, node);
    }
    if (isOf(node, ARTICLES)) {
      articles.add(node);
    } else if (isOf(node, Set.of("WebPage", "ItemPage"))) {
      pages.add(node);
    } else if (isOf(node, Set.of("BreadcrumbList"))) {
      trails.add(node);
    }
  }

  private static boolean isOf(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    boolean one = type.isString() && types.contains(type.stringValue());
    return one
        || type.values().stream().anyMatch(t -> t.isString() && types.contains(t.stringValue()));
  }

  @Nullable String headline() {
    String headline = first(articles, "headline");
    return headline == null ? first(articles, "name") : headline;
  }

  /** Dates of publication as written, the article's before the page's. */
  List<String> published() {
    return dates("datePublished", "dateCreated");
  }

  /** Dates of the last change as written. */
  List<String> modified() {
    return dates("dateModified");
  }

  private List<String> dates(String... fields) {
    List<String> dates = new ArrayList<>();
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      for (JsonNode node : nodes) {
        for (String field : fields) {
          String date = text(node.path(field));
          if (date != null) {
            dates.add(date);
          }
        }
      }
    }
    return dates;
  }

  /** True for a blog that is written while something happens. */
  boolean isLive() {
    return articles.stream().anyMatch(node -> isOf(node, Set.of("LiveBlogPosting")));
  }

  @Nullable String section() {
    return first(articles, "articleSection");
  }

  @Nullable String publisher() {
    return first(articles, "publisher");
  }

  @Nullable String url() {
    String url = first(articles, "url");
    return url == null ? first(articles, "mainEntityOfPage") : url;
  }

  /** The paragraphs of the body, if the data holds it: of pages that show text by script only. */
  List<Line> body() {
    String body =
        articles.stream()
            .map(article -> article.path("articleBody").asString(""))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    return Jsoup.parse(body.replace("\n", "<p>")).body().getAllElements().stream()
        .map(element -> Line.paragraph(element.ownText()))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /** The names of the authors, joined by commas. */
  @Nullable String author() {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      JsonNode author = article.path("author");
      for (JsonNode one : author.isArray() ? List.copyOf(author.values()) : List.of(author)) {
        String name = text(one);
        if (name != null && !name.contains("://") && !names.contains(name)) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return null;
  }

  private @Nullable String first(List<JsonNode> nodes, String field) {
    for (JsonNode node : nodes) {
      String text = text(node.path(field));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A string, the name of an object, of one named elsewhere, or the first of these in an array. */
  private @Nullable String text(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (one.isObject()) {
      JsonNode whole = named.getOrDefault(one.path("@id").asString(""), one);
      JsonNode name = one.has("name") ? one.path("name") : whole.path("name");
      one = name.isMissingNode() ? one.path("@id") : name;
      one = one.isArray() && !one.isEmpty() ? one.get(0) : one;
    }
    String text = one.isString() ? clean(one.stringValue()) : "";
    return text.isEmpty() ? null : text;
  }

  private static String clean(String raw) {
    return Line.tidy(Parser.unescapeEntities(raw, false));
  }
}
