package org.isnad.page;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.codebook.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of documents, a JSON object a line. (Pages: their reader is being written.) */
public final class PageReader {
  /** The articles of a file held in memory; never throws. */
  public List<PageResult> read(String name, byte[] bytes) {
    List<PageResult> results = new ArrayList<>();
    try {
      read(name, new ByteArrayInputStream(bytes), results::add);
    } catch (IOException e) {
      results.add(new PageResult.Broken(name, "can't be unpacked", "fetch it again"));
    }
    return results;
  }

  /** The articles of a stream, each handed on as soon as it is read. */
  public void read(String name, InputStream in, Consumer<PageResult> out) throws IOException {
    InputStream unpacked = unpacked(new BufferedInputStream(in));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        out.accept(document(name + ":" + number, line));
      }
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in) : in;
  }

  private static PageResult document(String where, String line) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      String text = node.path("text").asString("");
      String id = node.path("id").asString("");
      String published = string(node, "published");
      return new PageResult.Found(
          new Article(
              id.isEmpty() ? where : id,
              node.path("title").asString(""),
              text,
              published == null ? null : LocalDate.parse(published),
              string(node, "outlet"),
              string(node, "url"),
              string(node, "section"),
              null,
              Article.lines(text)));
    } catch (JacksonException | DateTimeException e) {
      return new PageResult.Broken(where, "not a JSON document", "put one object on each line");
    }
  }

  private static @Nullable String string(JsonNode node, String field) {
    return node.path(field).isString() ? node.get(field).stringValue() : null;
  }
}
