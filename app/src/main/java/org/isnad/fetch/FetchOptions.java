package org.isnad.fetch;

import org.isnad.fetch.net.Limits;
import org.isnad.fetch.polite.Manners;
import org.isnad.fetch.polite.Robots;
import org.jspecify.annotations.Nullable;

/**
 * How things are fetched.
 *
 * @param agent what we call ourselves
 * @param allowPrivate whether addresses that are not of the public internet may be asked
 */
public record FetchOptions(String agent, boolean allowPrivate, Limits limits, Manners manners) {
  /**
   * The user agent: name, version, and whom to turn to.
   *
   * @param contact a mail or web address, or null, which it then says
   */
  public static String agent(String version, @Nullable String contact) {
    String who =
        contact == null
            ? "no contact given"
            : contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
    return Robots.NAME + "/" + version + " (+" + who + ")";
  }
}
