package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.function.Function;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.codes.CrossWalks;
import org.jspecify.annotations.Nullable;

/** The pages of a ledger, served to this machine alone until closed. */
public final class WebServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int LAST_PORT = 65_535;

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Serves a ledger whose claims can't say why: see the other form.
   *
   * @param port 0 for any free one
   */
  public static WebServer start(Ledger ledger, int port) {
    return start(ledger, port, null, CrossWalks.none());
  }

  /**
   * Serves a ledger. It stays open when the server is closed.
   *
   * @param port 0 for any free one
   * @param reader reads an article again to say why a claim was read, as the ledger does not keep
   *     that; called from several threads at once
   * @param codes for the JSON twins, where they are asked for
   * @throws WebException if there is no such port or it can't be had
   */
  public static WebServer start(
      Ledger ledger, int port, @Nullable Function<Article, Reading> reader, CrossWalks codes) {
    if (port < 0 || port > LAST_PORT) {
      throw new WebException("port " + port + ": ports are 1 to " + LAST_PORT + ", and 0 for any");
    }
    Routes routes = new Routes(ledger, reader, codes);
    Javalin server = Javalin.create(config -> configure(config, routes));
    try {
      return new WebServer(server.start(HOST, port));
    } catch (JavalinBindException e) {
      server.stop();
      throw new WebException(
          "port "
              + port
              + ": can't be had, another program may have it: choose another with --port",
          e);
    }
  }

  private static void configure(JavalinConfig config, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false; // it would ask another machine
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BadRequests()));
    config.concurrency.useVirtualThreads = true;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    Problems.registerErrors(config.router);
    Guard.register(config.routes);
    routes.register(config.routes);
    Problems.register(config.routes);
  }

  /** Where the first page is: {@code http://127.0.0.1:PORT/}. */
  public String url() {
    return "http://" + HOST + ":" + server.port() + "/";
  }

  /** Stops serving; requests under way are answered first. */
  @Override
  public void close() {
    server.stop();
  }
}
