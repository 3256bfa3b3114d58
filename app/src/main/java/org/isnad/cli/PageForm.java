package org.isnad.cli;

import java.io.StringWriter;
import java.util.Locale;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.ledger.Json;
import org.isnad.page.Account;
import org.isnad.page.PageResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON form of what came of a page: docs/manual.md, pages. */
final class PageForm {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double HUNDREDTHS = 100.0;

  private PageForm() {}

  /** A line, its end included. */
  static String line(String id, PageResult result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("id", id);
      switch (result) {
        case PageResult.Found found -> {
          article(out, found.article(), found.account());
          account(out, found.account());
        }
        case PageResult.NoArticle none -> out.writeStringProperty("none", none.why());
        case PageResult.Broken broken ->
            out.writeStringProperty("broken", broken.why() + ": " + broken.fix());
      }
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void article(JsonGenerator out, Article article, Account account) {
    out.writeStringProperty("title", article.title());
    out.writeStringProperty("author", article.author());
    out.writeStringProperty("published", Json.string(article.published()));
    out.writeStringProperty("published_at", Json.string(account.publishedAt()));
    out.writeStringProperty("modified", Json.string(account.modified()));
    out.writeStringProperty("modified_at", Json.string(account.modifiedAt()));
    out.writeStringProperty("section", article.section());
    out.writeStringProperty("outlet", article.outlet());
    out.writeStringProperty("language", account.language());
    out.writeStringProperty("url", article.url());
    out.writeArrayPropertyStart("blocks");
    for (Block block : article.blocks()) {
      out.writeStartObject();
      out.writeStringProperty("k", kind(block.kind()));
      out.writeStringProperty("t", article.text().substring(block.start(), block.end()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String kind(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "h";
      case PARAGRAPH -> "p";
      case LIST_ITEM -> "li";
      case QUOTATION -> "q";
    };
  }

  private static void account(JsonGenerator out, Account account) {
    double rounded = Math.round(account.confidence() * HUNDREDTHS) / HUNDREDTHS;
    out.writeNumberProperty("confidence", rounded);
    out.writeArrayPropertyStart("how");
    for (Account.How how : account.how()) {
      out.writeString(String.format(Locale.ROOT, "%s: %s: %s", how.what(), how.why(), how.value()));
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("doubts");
    account.doubts().forEach(out::writeString);
    out.writeEndArray();
  }
}
