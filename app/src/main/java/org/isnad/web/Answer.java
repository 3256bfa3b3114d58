package org.isnad.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers as bytes whose charset is named: a string with a content type that names none would leave
 * as question marks.
 */
final class Answer {
  private static final JsonFactory JSON = new JsonFactory();

  private Answer() {}

  static void html(Context request, String page) {
    send(request, "text/html", page.getBytes(StandardCharsets.UTF_8));
  }

  static void text(Context request, String text) {
    send(request, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  static void json(Context request, Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      content.accept(out);
    }
    send(request, "application/json", bytes.toByteArray());
  }

  static void send(Context request, String type, byte[] body) {
    request.contentType(type + "; charset=utf-8").result(body);
  }
}
