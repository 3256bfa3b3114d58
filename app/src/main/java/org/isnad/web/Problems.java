package org.isnad.web;

import io.javalin.config.RouterConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.isnad.ledger.LedgerException;
import org.isnad.web.view.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;

/** What is said when a request can't be answered: one clear line, as a page or as JSON. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void register(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, request) -> say(request, problem));
    routes.exception(HttpResponseException.class, (e, request) -> say(request, ofHttp(e, request)));
    routes.exception(
        LedgerException.class, (e, request) -> say(request, 503, String.valueOf(e.getMessage())));
    routes.exception(Exception.class, Problems::fault);
  }

  /** For what Java itself throws, when memory runs out or so: not to be answered at length. */
  static void registerErrors(RouterConfig router) {
    router.javaLangErrorHandler((response, error) -> {
      LOG.error("the server can't go on", error);
      response.setStatus(500);
    });
  }

  private static Problem ofHttp(HttpResponseException e, Context request) {
    return switch (e.getStatus()) {
      case 404 -> new Problem(404, "problem.no-such-page", request.path());
      case 405 -> new Problem(405, "problem.only-reading", request.method().name());
      default -> new Problem(e.getStatus(), "problem.other", e.getStatus());
    };
  }

  private static void fault(Exception e, Context request) {
    LOG.error("{} {}", request.method(), request.path(), e);
    say(request, new Problem(500, "problem.fault"));
  }

  private static void say(Context request, Problem problem) {
    String line = Choice.pagesOrDefault(request).line(problem.key(), problem.details());
    say(request, problem.status(), line);
  }

  private static void say(Context request, int status, String line) {
    request.status(status);
    if (request.path().endsWith(".json")) {
      Answer.json(request, out -> json(out, status, line));
    } else {
      Pages pages = Choice.pagesOrDefault(request);
      Answer.html(request, pages.problem(status, line));
    }
  }

  private static void json(JsonGenerator out, int status, String line) {
    out.writeStartObject();
    out.writeNumberProperty("status", status);
    out.writeStringProperty("error", line);
    out.writeEndObject();
  }
}
