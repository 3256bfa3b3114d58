package org.isnad.bench.site;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer.
 *
 * @param length what it says its length is, which may be a lie; -1 for the truth
 */
record Reply(int status, Map<String, String> headers, String text, Charset charset, long length) {
  static Reply of(int status, String... headers) {
    Map<String, String> all = new java.util.TreeMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return new Reply(status, all, "", StandardCharsets.UTF_8, -1);
  }

  static Reply text(String type, String text) {
    return new Reply(200, Map.of("Content-Type", type), text, StandardCharsets.UTF_8, -1);
  }

  Reply in(Charset other) {
    return new Reply(status, headers, text, other, length);
  }

  Reply saying(long bytes) {
    return new Reply(status, headers, text, charset, bytes);
  }

  /** Writes it; with a tag, and to who has that tag already no more than this. */
  int write(HttpExchange exchange, boolean tagged) throws IOException {
    byte[] body = text.getBytes(charset);
    String tag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
    headers.forEach(exchange.getResponseHeaders()::set);
    if (status == 200 && tagged) {
      exchange.getResponseHeaders().set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return 304;
      }
    }
    exchange.sendResponseHeaders(
        status, length >= 0 ? length : body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
    return status;
  }
}
