package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.codebook.Article;
import org.isnad.codebook.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An article and the claims that someone read in it.
 *
 * @param set the folder it came from
 */
record HandRead(String set, Article article, List<Claim> claims) {
  private static final int DAY = 10;

  /**
   * A claim as it was read by hand; of place and time only the words are used.
   *
   * @param start first character of its act word, {@code end} the one behind it
   */
  record Claim(
      String type,
      Part part,
      int start,
      int end,
      List<String> agents,
      List<String> targets,
      List<String> place,
      List<String> time,
      List<String> sources,
      List<Figure> figures,
      String status,
      String scope) {}

  /**
   * A number of a claim.
   *
   * @param bounds least and greatest, {@code null} where open
   */
  record Figure(String role, String bounds) {}

  /**
   * Reads the articles of a folder: {@code docs.jsonl} and {@code gold.jsonl}, as the scorer reads
   * them.
   */
  static List<HandRead> in(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<Claim>> claims = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode node = json.readTree(line);
      List<Claim> list = new ArrayList<>();
      node.get("claims").forEach(c -> list.add(claim(c)));
      claims.put(node.get("id").asString(), list);
    }
    List<HandRead> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      Article article = article(json.readTree(line));
      List<Claim> of = claims.get(article.id());
      if (of != null) {
        all.add(new HandRead(folder.getFileName().toString(), article, of));
      }
    }
    return all;
  }

  private static Article article(JsonNode node) {
    String day = text(node.get("published"));
    return Article.ofText(
        node.get("id").asString(),
        text(node.get("title")),
        text(node.get("text")),
        day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY)));
  }

  private static Claim claim(JsonNode node) {
    String part = text(node.get("part"));
    return new Claim(
        text(node.get("type")),
        part.equals("title") ? Part.TITLE : Part.TEXT,
        node.get("start").asInt(),
        node.get("end").asInt(),
        texts(node.get("agents")),
        texts(node.get("targets")),
        texts(node.get("place")),
        texts(node.get("time")),
        texts(node.get("sources")),
        figures(node.get("figures")),
        text(node.get("status")),
        text(node.get("scope")));
  }

  private static List<Figure> figures(@Nullable JsonNode node) {
    List<Figure> all = new ArrayList<>();
    if (node != null) {
      node.forEach(n -> all.add(new Figure(text(n.get("role")), bound(n.get("min")) + " " + bound(n.get("max")))));
    }
    return all;
  }

  private static String bound(@Nullable JsonNode node) {
    return node == null || node.isNull() ? "null" : String.valueOf(node.asLong());
  }

  private static String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? "" : node.asString();
  }

  private static List<String> texts(@Nullable JsonNode node) {
    List<String> all = new ArrayList<>();
    if (node != null && node.isArray()) {
      node.forEach(n -> all.add(text(n.get("text"))));
    } else if (node != null && node.isObject()) {
      all.add(text(node.get("text")));
    }
    return all;
  }
}
