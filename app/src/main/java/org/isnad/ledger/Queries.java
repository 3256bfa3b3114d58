package org.isnad.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.codebook.Claim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of a ledger. */
final class Queries {
  private Queries() {}

  static boolean contains(Connection connection, String key) throws SQLException {
    String sql =
        "SELECT 1 FROM article WHERE key = ?1 UNION ALL SELECT 1 FROM whole WHERE key = ?1";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setString(1, key);
      try (ResultSet row = ask.executeQuery()) {
        return row.next();
      }
    }
  }

  static int size(Connection connection) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement("SELECT count(*) FROM article");
        ResultSet row = ask.executeQuery()) {
      return row.getInt(1);
    }
  }

  static List<ArticleRow> newest(Connection connection, int offset, int limit) throws SQLException {
    String sql =
        """
        SELECT seq, id, title, outlet, published, claims, added FROM article
        ORDER BY published DESC, seq DESC LIMIT ? OFFSET ?
        """;
    List<ArticleRow> rows = new ArrayList<>();
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setInt(1, limit);
      ask.setInt(2, offset);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          rows.add(articleRow(row));
        }
      }
    }
    return rows;
  }

  static Optional<ArticleRow> row(Connection connection, long seq) throws SQLException {
    String sql =
        "SELECT seq, id, title, outlet, published, claims, added FROM article WHERE seq = ?";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, seq);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(articleRow(row)) : Optional.empty();
      }
    }
  }

  static ArticleRow articleRow(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getLong("seq"),
        row.getString("id"),
        row.getString("title"),
        row.getString("outlet"),
        day(row.getString("published")),
        row.getInt("claims"),
        Instant.parse(row.getString("added")));
  }

  static Optional<Entry> entry(Connection connection, long seq) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement("SELECT * FROM article WHERE seq = ?")) {
      ask.setLong(1, seq);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(entry(row, claims(connection, seq))) : Optional.empty();
      }
    }
  }

  private static Entry entry(ResultSet row, List<Claim> claims) throws SQLException {
    return new Entry(
        row.getLong("seq"),
        article(row),
        claims,
        ClaimParser.doubts(row.getString("doubts")),
        new Stamp(row.getString("engine"), row.getString("lexicon")),
        Instant.parse(row.getString("added")));
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("id"),
        row.getString("title"),
        row.getString("text"),
        day(row.getString("published")),
        row.getString("outlet"),
        row.getString("url"),
        row.getString("section"),
        row.getString("author"),
        blocks(row.getString("blocks")));
  }

  private static List<Claim> claims(Connection connection, long seq) throws SQLException {
    List<Claim> claims = new ArrayList<>();
    String sql = "SELECT body FROM claim WHERE article = ? ORDER BY nr";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, seq);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          claims.add(ClaimParser.claim(row.getString(1)));
        }
      }
    }
    return claims;
  }

  private static List<Block> blocks(String json) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode block : JsonMapper.shared().readTree(json)) {
      Block.Kind kind = Block.Kind.valueOf(block.get(0).stringValue());
      blocks.add(new Block(kind, block.get(1).intValue(), block.get(2).intValue()));
    }
    return blocks;
  }

  static @Nullable Instant instant(@Nullable String said) {
    return said == null ? null : Instant.parse(said);
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    return published == null ? null : LocalDate.parse(published);
  }
}
