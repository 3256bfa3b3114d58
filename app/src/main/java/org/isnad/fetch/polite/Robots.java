package org.isnad.fetch.polite;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a site's robots.txt says to us.
 *
 * @param until how long it may be believed
 * @param unknown why it could not be had, so that nothing may be asked for now
 */
public record Robots(BaseRobotRules rules, Instant until, Optional<String> unknown) {
  /** By which a robots.txt names us. */
  public static final String NAME = "isnad";

  private static final Duration SOON = Duration.ofMinutes(10);

  /**
   * Reads one; what is no robots.txt forbids nothing.
   *
   * @param last how long it is believed
   */
  public static Robots of(String url, byte[] bytes, Instant now, Duration last) {
    BaseRobotRules rules =
        new SimpleRobotRulesParser().parseContent(url, bytes, "text/plain", List.of(NAME));
    return new Robots(rules, now.plus(last), Optional.empty());
  }

  /**
   * Where there is none everything is allowed; where the site is in trouble nothing is (RFC 9309).
   */
  public static Robots failed(int status, Instant now, Duration last) {
    BaseRobotRules rules = new SimpleRobotRulesParser().failedFetch(status);
    boolean trouble = status >= 500 || status == 429;
    return trouble
        ? unknown("its robots.txt answers " + status, now)
        : new Robots(rules, now.plus(last), Optional.empty());
  }

  /** It could not be had: it is asked for again soon. */
  public static Robots unknown(String why, Instant now) {
    BaseRobotRules rules = new SimpleRobotRulesParser().failedFetch(503);
    return new Robots(rules, now.plus(SOON), Optional.of(why));
  }

  public boolean allows(String url) {
    return rules.isAllowed(url);
  }

  /** The delay it asks for between two requests, if it does. */
  public Optional<Duration> delay() {
    long millis = rules.getCrawlDelay();
    return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
  }

  /** The sitemaps it names. */
  public List<String> sitemaps() {
    return rules.getSitemaps();
  }
}
