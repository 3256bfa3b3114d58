package org.isnad.cli;

import java.util.Objects;
import java.util.Optional;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Console.Terminal;
import org.isnad.cli.table.Look;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal this process runs in. */
final class Terminals {
  private static final int USUAL_COLUMNS = 80;

  private Terminals() {}

  /**
   * The launcher's word ({@code isnad.tty}, a string that holds {@code 1} when standard output is a
   * terminal and {@code 2} when standard error is; {@code isnad.columns}), for Java itself only
   * knows whether input and output both are. Without the launcher, Java's word.
   */
  static Terminal ofThisProcess() {
    String tty = System.getProperty("isnad.tty");
    boolean both =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    boolean out = tty == null ? both : tty.contains("1");
    boolean err = tty == null ? both : tty.contains("2");
    return new Terminal(out, err, columns());
  }

  /** How results may look there; see no-color.org for who wants no escape codes. */
  static Look look(Console console) {
    boolean plain =
        !Objects.requireNonNullElse(System.getenv("NO_COLOR"), "").isEmpty()
            || "dumb".equals(System.getenv("TERM"));
    return new Look(console.terminal().columns(), console.terminal().out() && !plain);
  }

  private static int columns() {
    return number(System.getProperty("isnad.columns"))
        .or(() -> number(System.getenv("COLUMNS")))
        .orElse(USUAL_COLUMNS);
  }

  private static Optional<Integer> number(@Nullable String text) {
    return text != null && text.matches("[1-9]\\d{0,3}")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }
}
