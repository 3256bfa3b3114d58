package org.isnad.fetch.polite;

import java.time.Duration;

/**
 * How a host is treated.
 *
 * @param pause least between two requests to a host; its robots.txt may ask for more
 * @param patience longest that is waited on a host's wish before giving up for now
 * @param tries how often one address is asked for at most
 * @param strikes so many failures in a row, and the host is left alone
 * @param rest for how long
 * @param robotsLast how long a robots.txt is believed
 */
public record Manners(
    Duration pause, Duration patience, int tries, int strikes, Duration rest, Duration robotsLast) {
  /** One request a second, as gentle crawlers do. */
  public static Manners usual() {
    return new Manners(
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        3,
        6,
        Duration.ofMinutes(5),
        Duration.ofHours(24));
  }

  /** The same with another pause between two requests to a host. */
  public Manners pausing(Duration other) {
    return new Manners(other, patience, tries, strikes, rest, robotsLast);
  }
}
