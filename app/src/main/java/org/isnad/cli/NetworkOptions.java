package org.isnad.cli;

import java.time.Duration;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.fetch.FetchOptions;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.net.Limits;
import org.isnad.fetch.polite.Manners;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How things are fetched. */
final class NetworkOptions {
  private static final String VARIABLE = "ISNAD_CONTACT";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "A mail or web address at which sites can reach you: it is part of the user agent. By"
              + " default what the environment variable "
              + VARIABLE
              + " holds.")
  private @Nullable String contact = System.getenv(VARIABLE);

  @Option(
      names = "--allow-private",
      description =
          "Permits loopback, private, link-local and other addresses that are not of the public"
              + " internet.")
  private boolean allowPrivate;

  @Option(
      names = "--pause",
      paramLabel = "DURATION",
      defaultValue = "1s",
      converter = DurationForm.class,
      description =
          "Least time between two requests to one host, as 1s or 500ms; a site's robots.txt may"
              + " ask for more.")
  private Duration pause = Duration.ofSeconds(1);

  /** Fetches so; says so where a site can't reach who asks. */
  Fetcher fetcher(Console console) {
    String whom = contact == null || contact.isBlank() ? null : contact.strip();
    if (whom == null) {
      console.note(
          "no contact address is sent to the sites: give yours with --contact or "
              + VARIABLE
              + ", so that they can write to you before they shut you out");
    } else if (!whom.matches("[\\x21-\\x7e]{3,200}") || !whom.matches(".*[@:].*")) {
      throw new UserFault(
          "--contact " + whom + ": a mail address, or a web address that starts with https://");
    }
    return new Fetcher(
        new FetchOptions(
            FetchOptions.agent(Main.Version.number(), whom),
            allowPrivate,
            Limits.usual(),
            Manners.usual().pausing(pause)));
  }
}
