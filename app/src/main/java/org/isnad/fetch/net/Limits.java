package org.isnad.fetch.net;

import java.time.Duration;

/**
 * How much and how long one fetch may take.
 *
 * @param bytes most bytes of an answer, as it is sent
 * @param unpacked most bytes of it once unpacked
 * @param ratio most bytes unpacked for each one sent, once there is a megabyte of them
 * @param nesting how often packed things may be packed again
 * @param redirects most redirects
 * @param connect to reach a host
 * @param stall most between two bytes
 * @param total for one request and its answer, however steadily it drips
 */
public record Limits(
    int bytes,
    int unpacked,
    int ratio,
    int nesting,
    int redirects,
    Duration connect,
    Duration stall,
    Duration total) {
  private static final int MB = 1 << 20;

  /** What pages, feeds and sitemaps of news need, and some more: a sitemap may have 50 MB. */
  public static Limits usual() {
    return new Limits(
        24 * MB,
        52 * MB,
        200,
        2,
        5,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60));
  }

  /** The same with other times, for one who can't wait so long. */
  public Limits within(Duration most) {
    return new Limits(
        bytes, unpacked, ratio, nesting, redirects, least(connect, most), least(stall, most), most);
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
