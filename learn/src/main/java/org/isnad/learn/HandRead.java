package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.codebook.Article;
import org.isnad.codebook.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An article and the claims that someone read in it.
 *
 * @param set the folder it came from
 * @param only the one type of act that it says anything of, null where it says all
 */
record HandRead(String set, Article article, List<Claim> claims, @Nullable String only) {
  private static final int DAY = 10;

  /**
   * A claim as it was read by hand; of place and time only the words are used.
   *
   * @param start first character of its act word, {@code end} the one behind it
   * @param time its words, {@link Answers#UNQUOTED} where only its days are known
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
  static List<HandRead> in(Path folder) throws Fault {
    Map<String, List<Claim>> claims = new HashMap<>();
    Path gold = folder.resolve("gold.jsonl");
    for (String line : lines(gold)) {
      read(gold, line, node -> claims.put(text(need(node, "id")), claims(node)));
    }
    String set = folder.toAbsolutePath().normalize().getFileName().toString();
    List<HandRead> all = new ArrayList<>();
    Path docs = folder.resolve("docs.jsonl");
    for (String line : lines(docs)) {
      read(
          docs,
          line,
          node -> {
            Article article = article(node);
            List<Claim> of = claims.get(article.id());
            if (of != null) {
              all.add(new HandRead(set, article, of, null));
            }
          });
    }
    return all;
  }

  private static List<String> lines(Path file) throws Fault {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new Fault(file + ": can't be read: a folder holds docs.jsonl and gold.jsonl");
    }
  }

  private static void read(Path file, String line, Consumer<JsonNode> reader) throws Fault {
    try {
      reader.accept(new ObjectMapper().readTree(line));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      String start = line.length() > DAY * DAY ? line.substring(0, DAY * DAY) + "…" : line;
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Fault(file + ": " + why + ", in the line " + start + ": see learn/README.md");
    }
  }

  private static List<Claim> claims(JsonNode node) {
    List<Claim> claims = new ArrayList<>();
    need(node, "claims").forEach(claim -> claims.add(claim(claim)));
    return claims;
  }

  private static Article article(JsonNode node) {
    String day = text(node.get("published"));
    return Article.ofText(
        text(need(node, "id")),
        text(node.get("title")),
        text(node.get("text")),
        day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY)));
  }

  private static Claim claim(JsonNode node) {
    return new Claim(
        text(need(node, "type")),
        text(node.get("part")).equals("title") ? Part.TITLE : Part.TEXT,
        need(node, "start").asInt(),
        need(node, "end").asInt(),
        texts(node.get("agents")),
        texts(node.get("targets")),
        texts(node.get("place")),
        texts(node.get("time")),
        texts(node.get("sources")),
        figures(node.get("figures")),
        named("status", text(node.get("status"))),
        named("scope", text(node.get("scope"))));
  }

  /** The name of an answer; the usual one where none is given. */
  private static String named(String choice, String value) {
    List<String> names = Answers.names(choice);
    if (!value.isEmpty() && !names.contains(value)) {
      throw new IllegalArgumentException("no such " + choice + " as " + value);
    }
    return value.isEmpty() ? names.getFirst() : value;
  }

  private static JsonNode need(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }

  private static List<Figure> figures(@Nullable JsonNode node) {
    List<Figure> all = new ArrayList<>();
    if (node != null) {
      node.forEach(n ->
          all.add(
              new Figure(text(n.get("role")), bound(n.get("min")) + " " + bound(n.get("max")))));
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
