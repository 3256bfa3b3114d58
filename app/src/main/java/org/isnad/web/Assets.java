package org.isnad.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The style, script and icon, from inside the jar. */
final class Assets {
  private Assets() {}

  static void register(RoutesConfig routes) {
    serve(routes, "isnad.css", "text/css");
    serve(routes, "isnad.js", "text/javascript");
    serve(routes, "icon.svg", "image/svg+xml");
  }

  private static void serve(RoutesConfig routes, String name, String type) {
    byte[] body = load(name);
    Routes.serve(routes, "/assets/" + name, request -> Answer.send(request, type, body));
  }

  private static byte[] load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
