package org.isnad.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is said of requests so broken that they reach no route of ours: the server's own page would
 * name it.
 */
final class BadRequests extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    describe(response.getHeaders());
    response.write(true, line(status), callback);
  }

  private static void describe(HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    headers.put("X-Content-Type-Options", "nosniff");
  }

  private static ByteBuffer line(int status) {
    String line =
        "Isnad can't make sense of this request (HTTP " + status + "): check its address\n";
    return ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
  }
}
