package org.isnad.web;

import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.codebook.Claim;
import org.isnad.ledger.ArticleRow;
import org.isnad.ledger.ClaimForm;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Kinship;
import org.isnad.ledger.Twin;
import org.isnad.ledger.Version;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.web.view.Slice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON twin of each page; claims and doubts in the ledger's {@link ClaimForm}. */
final class Twins {
  private Twins() {}

  /** Writes {@code {"total":…,"page":…,"pages":…,"articles":[…]}}. */
  static void list(JsonGenerator out, Slice slice) {
    out.writeStartObject();
    out.writeNumberProperty("total", slice.total());
    out.writeNumberProperty("page", slice.page());
    out.writeNumberProperty("pages", slice.pages());
    out.writeArrayPropertyStart("articles");
    slice.rows().forEach(row -> row(out, row));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void row(JsonGenerator out, ArticleRow row) {
    out.writeStartObject();
    out.writeNumberProperty("seq", row.seq());
    out.writeStringProperty("id", row.id());
    out.writeStringProperty("title", row.title());
    out.writeStringProperty("outlet", row.outlet());
    out.writeStringProperty("published", string(row.published()));
    out.writeNumberProperty("claims", row.claims());
    out.writeStringProperty("added", row.added().toString());
    out.writeStringProperty("json", "/articles/" + row.seq() + ".json");
    out.writeEndObject();
  }

  /**
   * Writes the article, those of its claims that are wanted, its doubts, and what read them. {@code
   * blocks} are objects of kind, start and end; offsets count UTF-16 code units of {@code text},
   * end exclusive.
   */
  static void article(
      JsonGenerator out, Entry entry, Kinship kinship, List<Claim> claims, CrossWalks codes) {
    Article article = entry.article();
    out.writeStartObject();
    out.writeStringProperty("id", article.id());
    out.writeNumberProperty("seq", entry.seq());
    out.writeStringProperty("title", article.title());
    out.writeStringProperty("text", article.text());
    out.writeStringProperty("published", string(article.published()));
    out.writeStringProperty("outlet", article.outlet());
    out.writeStringProperty("url", article.url());
    out.writeStringProperty("section", article.section());
    out.writeStringProperty("author", article.author());
    blocks(out, article.blocks());
    out.writeName("claims");
    ClaimForm.claims(out, claims, codes);
    out.writeName("doubts");
    ClaimForm.doubts(out, entry.doubts());
    out.writeStringProperty("engine", entry.stamp().engineVersion());
    out.writeStringProperty("lexicon", entry.stamp().lexiconHash());
    out.writeStringProperty("added", entry.added().toString());
    kinship(out, kinship);
    out.writeEndObject();
  }

  private static void kinship(JsonGenerator out, Kinship kinship) {
    out.writeArrayPropertyStart("addresses");
    kinship.addresses().forEach(out::writeString);
    out.writeEndArray();
    out.writeArrayPropertyStart("versions");
    for (Version version : kinship.versions()) {
      out.writeStartObject();
      out.writeNumberProperty("seq", version.seq());
      out.writeStringProperty("title", version.title());
      out.writeStringProperty("fetched", string(version.fetched()));
      out.writeStringProperty("added", version.added().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("twins");
    for (Twin twin : kinship.twins()) {
      out.writeStartObject();
      out.writeNumberProperty("seq", twin.article().seq());
      out.writeStringProperty("id", twin.article().id());
      out.writeStringProperty("title", twin.article().title());
      out.writeStringProperty("outlet", twin.article().outlet());
      out.writeNumberProperty("share", twin.share());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void blocks(JsonGenerator out, List<Block> blocks) {
    out.writeArrayPropertyStart("blocks");
    for (Block block : blocks) {
      out.writeStartObject();
      out.writeStringProperty("kind", block.kind() == Block.Kind.HEADING ? "heading" : "paragraph");
      out.writeNumberProperty("start", block.start());
      out.writeNumberProperty("end", block.end());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
