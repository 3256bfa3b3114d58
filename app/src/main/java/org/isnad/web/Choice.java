package org.isnad.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.isnad.web.view.Pages;
import org.isnad.web.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which language a request is answered in: what its link says, else its cookie, else what the
 * browser prefers.
 */
final class Choice {
  private static final String PARAMETER = "lang";
  private static final String COOKIE = "isnad-lang";
  private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

  private Choice() {}

  /** Remembers a language chosen by link; a {@link Problem} if it is none of ours. */
  static Pages pages(Context request) {
    String asked = request.queryParam(PARAMETER);
    if (asked == null) {
      return pagesOrDefault(request);
    }
    Language chosen = Language.of(asked);
    if (chosen == null) {
      throw new Problem(400, "problem.bad-language", asked);
    }
    remember(request, chosen);
    return new Pages(chosen);
  }

  /** Never fails: for pages that tell of a failure. */
  static Pages pagesOrDefault(Context request) {
    request.header("Vary", "Accept-Language, Cookie");
    Language asked = known(request.queryParam(PARAMETER));
    Language remembered = asked != null ? asked : known(request.cookie(COOKIE));
    return new Pages(
        remembered != null ? remembered : Language.accepted(request.header("Accept-Language")));
  }

  private static @Nullable Language known(@Nullable String tag) {
    return tag == null ? null : Language.of(tag);
  }

  private static void remember(Context request, Language chosen) {
    Cookie cookie = new Cookie(COOKIE, chosen.tag());
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setSameSite(SameSite.LAX);
    cookie.setHttpOnly(true);
    request.cookie(cookie);
  }
}
