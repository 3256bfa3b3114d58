package org.isnad.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.isnad.codebook.Article;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Script;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents of JSON, one a line: each gives a result, a line that is broken one that says so.
 */
final class Documents {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String name;
  private final Consumer<PageResult> out;

  Documents(String name, Consumer<PageResult> out) {
    this.name = name;
    this.out = out;
  }

  void read(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, PageReader.LARGEST_PAGE);
    int found = 0;
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        found++;
        PageResult result = result(name + ":" + line.number(), line);
        out.accept(result);
        if (found == 1 && isSpread(line)) {
          return;
        }
      }
    }
  }

  // A file of one object or array over many lines would give a fault a line
  private static boolean isSpread(ByteLines.Line line) {
    String text = line.text();
    return text != null && (text.strip().equals("{") || text.strip().startsWith("["));
  }

  private static PageResult result(String where, ByteLines.Line line) {
    String text = line.text();
    if (line.isTooLong()) {
      return new PageResult.Broken(
          where, "a line of more than 32 MB", "give one document on each line");
    }
    if (text == null) {
      return new PageResult.Broken(where, "not valid UTF-8", "save the file as UTF-8");
    }
    if (isSpread(line)) {
      return new PageResult.Broken(
          where, "JSON spread over lines or in an array", "put each document on a line of its own");
    }
    try {
      return document(where, JSON.readTree(text));
    } catch (JacksonException e) {
      return new PageResult.Broken(where, fault(e), "put one whole object on each line");
    }
  }

  private static String fault(JacksonException e) {
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    String first = message.lines().findFirst().orElse("");
    TokenStreamLocation at = e.getLocation();
    return "not JSON" + (at == null ? "" : " at column " + at.getColumnNr()) + ": " + first;
  }

  private static PageResult document(String where, JsonNode node) {
    if (!node.isObject()) {
      return new PageResult.Broken(where, "not a JSON object", "put one whole object on each line");
    }
    for (String field : new String[] {"title", "text", "published", "outlet", "url", "section"}) {
      if (node.has(field) && !node.get(field).isNull() && !node.get(field).isString()) {
        return new PageResult.Broken(
            where, "\"" + field + "\" is not a string", "put it in quotation marks");
      }
    }
    String text = string(node, "text");
    if (text == null) {
      return new PageResult.Broken(where, "no \"text\"", "give the document its text");
    }
    return dated(where, node, text);
  }

  private static PageResult dated(String where, JsonNode node, String text) {
    String given = string(node, "published");
    LocalDate published = given == null || given.isBlank() ? null : IsoDay.of(given.strip());
    if (published == null && given != null && !given.isBlank()) {
      return new PageResult.Broken(
          where, "\"published\" is no date: " + given, "write it as 2025-12-18");
    }
    String title = given(node, "title");
    if (title.isBlank() && text.isBlank()) {
      return new PageResult.Broken(
          where, "\"title\" and \"text\" are blank", "give the document its text");
    }
    return new PageResult.Found(
        new Article(
            id(node, title, text),
            title,
            text,
            published,
            string(node, "outlet"),
            string(node, "url"),
            string(node, "section"),
            string(node, "author"),
            Article.lines(text)),
        Account.given(Script.of(text.isBlank() ? title : text).language()));
  }

  private static String id(JsonNode node, String title, String text) {
    String id = node.path("id").isValueNode() ? node.path("id").asString("") : "";
    return id.isEmpty() ? Draft.id(title, text) : id;
  }

  private static String given(JsonNode node, String field) {
    String value = string(node, field);
    return value == null ? "" : value;
  }

  /**
   * A field's string as it stands: offsets count in it. Only halves of surrogate pairs are made
   * U+FFFD.
   */
  private static @Nullable String string(JsonNode node, String field) {
    return node.path(field).isString() ? whole(node.get(field).stringValue()) : null;
  }

  private static String whole(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        out.setCharAt(i, '\ufffd');
      }
    }
    return out.toString();
  }
}
