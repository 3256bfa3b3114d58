package org.isnad.ledger;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Appending, inside a transaction that the ledger opened and closes. */
final class Append implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String ARTICLE =
      """
      INSERT INTO article (key, id, title, text, published, outlet, url, section, author, blocks,
        claims, doubts, engine, lexicon, added)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO NOTHING
      RETURNING seq
      """;
  private static final String CLAIM =
      "INSERT INTO claim (article, nr, type, body) VALUES (?, ?, ?, ?)";

  private final PreparedStatement article;
  private final PreparedStatement claim;
  private final Beside beside;

  private Append(Connection connection) throws SQLException {
    article = connection.prepareStatement(ARTICLE);
    claim = connection.prepareStatement(CLAIM);
    beside = new Beside(connection);
  }

  /** Returns how many of the batch were not yet in. */
  static int all(Connection connection, Batch batch, Stamp stamp) throws SQLException {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try (Append append = new Append(connection)) {
      int added = 0;
      for (Fresh fresh : batch.fresh()) {
        added += append.one(fresh, stamp, now) ? 1 : 0;
      }
      for (Again again : batch.again()) {
        append.beside.seen(again.key(), again.seen());
      }
      for (Bookmark bookmark : batch.bookmarks()) {
        append.beside.bookmark(bookmark);
      }
      return added;
    }
  }

  private boolean one(Fresh fresh, Stamp stamp, String now) throws SQLException {
    describe(fresh.key(), fresh.article());
    Reading reading = fresh.reading();
    article.setInt(11, reading.claims().size());
    article.setString(12, json(out -> ClaimForm.doubts(out, reading.doubts())));
    article.setString(13, stamp.engineVersion());
    article.setString(14, stamp.lexiconHash());
    article.setString(15, now);
    try (ResultSet row = article.executeQuery()) {
      if (!row.next()) {
        beside.seen(fresh.key(), fresh.seen());
        return false;
      }
      long seq = row.getLong(1);
      claims(seq, reading.claims());
      beside.mark(seq, fresh.mark());
      beside.seen(seq, fresh.seen());
      Shelf.add(article.getConnection(), seq, fresh.learned());
      return true;
    }
  }

  private void describe(String key, Article said) throws SQLException {
    LocalDate published = said.published();
    article.setString(1, key);
    article.setString(2, said.id());
    article.setString(3, said.title());
    article.setString(4, said.text());
    article.setString(5, published == null ? null : published.toString());
    article.setString(6, said.outlet());
    article.setString(7, said.url());
    article.setString(8, said.section());
    article.setString(9, said.author());
    article.setString(10, json(out -> blocks(out, said.blocks())));
  }

  private void claims(long seq, List<Claim> claims) throws SQLException {
    for (int nr = 0; nr < claims.size(); nr++) {
      Claim said = claims.get(nr);
      claim.setLong(1, seq);
      claim.setInt(2, nr);
      claim.setString(3, said.type().name());
      claim.setString(4, json(out -> ClaimForm.claim(out, said)));
      claim.executeUpdate();
    }
  }

  private static void blocks(JsonGenerator out, List<Block> blocks) {
    out.writeStartArray();
    for (Block block : blocks) {
      out.writeStartArray();
      out.writeString(block.kind().name());
      out.writeNumber(block.start());
      out.writeNumber(block.end());
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private static String json(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(out);
    }
    return text.toString();
  }

  @Override
  public void close() throws SQLException {
    article.close();
    claim.close();
    beside.close();
  }
}
