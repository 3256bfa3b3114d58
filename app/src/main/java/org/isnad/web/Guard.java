package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps other sites out. A page of another site may send the browser here under a name of its
 * own that it has pointed at 127.0.0.1 (DNS rebinding): such a request names that other host, and
 * is refused.
 */
final class Guard {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private Guard() {}

  static void register(RoutesConfig routes) {
    routes.before(Guard::check);
  }

  private static void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cache-Control", "no-cache");
    int port = request.req().getLocalPort();
    if (!isOurs(request.header("Host"), port)) {
      refuse(request, port);
    }
  }

  static boolean isOurs(@Nullable String host, int port) {
    return host != null
        && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(withPort(host));
  }

  private static String withPort(String host) {
    return host.indexOf(':') < 0 ? host + ":80" : host;
  }

  // In plain text and without the name asked for: nothing of another site's making is shown
  private static void refuse(Context request, int port) {
    request.status(403);
    Answer.text(
        request, "Isnad answers to this machine only: open http://127.0.0.1:%d/\n".formatted(port));
    request.skipRemainingHandlers();
  }
}
