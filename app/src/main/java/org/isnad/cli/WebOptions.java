package org.isnad.cli;

import java.util.function.Predicate;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.web.WebInputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How inputs are read that lie on the web. */
final class WebOptions {
  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "500",
      description = "Most pages of one feed or sitemap, the newest; by default 500.")
  private int most = 500;

  @Mixin private final NetworkOptions network = new NetworkOptions();

  /**
   * The inputs.
   *
   * @param had whether the page at an address that a list names is not wanted again
   */
  WebInputs inputs(Console console, Predicate<String> had) {
    if (most < 1) {
      throw new UserFault("--most " + most + ": give at least 1");
    }
    return new WebInputs(console, () -> network.fetcher(console), most, had);
  }
}
