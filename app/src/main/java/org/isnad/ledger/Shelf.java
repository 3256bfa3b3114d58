package org.isnad.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of hosts: how many of a host's articles each paragraph stood in, a row an article.
 */
final class Shelf {
  private static final String SEEN = "SELECT max(nr) FROM host_block WHERE host = ? AND block = ?";
  private static final String BLOCK =
      """
      INSERT INTO host_block (host, block, nr, article) VALUES (?, ?, ?, ?)
      ON CONFLICT (host, block, nr) DO NOTHING
      """;
  private static final String WHOLE =
      "INSERT INTO whole (key, article) VALUES (?, ?) ON CONFLICT (key) DO NOTHING";
  private static final String LEFT =
      "INSERT INTO left_out (article, nr, text, why) VALUES (?, ?, ?, ?)";

  private Shelf() {}

  static Map<Long, Integer> seen(Connection connection, String host, Collection<Long> blocks)
      throws SQLException {
    Map<Long, Integer> seen = new HashMap<>();
    try (PreparedStatement ask = connection.prepareStatement(SEEN)) {
      ask.setString(1, host);
      for (long block : blocks) {
        ask.setLong(2, block);
        try (ResultSet row = ask.executeQuery()) {
          int times = row.next() ? row.getInt(1) : 0;
          if (times > 0) {
            seen.put(block, times);
          }
        }
      }
    }
    return seen;
  }

  /** Appends what an article taught, and what was left out of it. */
  static void add(Connection connection, long article, Learned learned) throws SQLException {
    try (PreparedStatement block = connection.prepareStatement(BLOCK)) {
      for (Map.Entry<Long, Integer> seen : learned.seen().entrySet()) {
        block.setString(1, learned.host());
        block.setLong(2, seen.getKey());
        block.setInt(3, seen.getValue());
        block.setLong(4, article);
        block.executeUpdate();
      }
    }
    if (learned.left().isEmpty()) {
      return;
    }
    try (PreparedStatement whole = connection.prepareStatement(WHOLE);
        PreparedStatement left = connection.prepareStatement(LEFT)) {
      whole.setString(1, learned.whole());
      whole.setLong(2, article);
      whole.executeUpdate();
      left.setLong(1, article);
      int nr = 0;
      for (Map.Entry<String, String> one : learned.left().entrySet()) {
        left.setInt(2, nr++);
        left.setString(3, one.getKey());
        left.setString(4, one.getValue());
        left.executeUpdate();
      }
    }
  }

  /** The paragraphs that were left out of an entry, each with why. */
  static Map<String, String> left(Connection connection, long article) throws SQLException {
    Map<String, String> left = new LinkedHashMap<>();
    String sql = "SELECT text, why FROM left_out WHERE article = ? ORDER BY nr";
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setLong(1, article);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          left.put(row.getString(1), row.getString(2));
        }
      }
    }
    return left;
  }
}
