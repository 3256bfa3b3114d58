package org.isnad.cli.input;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The streams of one run. Results go to {@code out}; a note or a fault is one line on {@code err};
 * a fault makes the exit code 2. All in UTF-8 whatever the locale, as the articles are. Safe to
 * share between threads.
 */
public final class Console {
  /** What is known of the terminal: whether each stream is one, and its width in columns. */
  public record Terminal(boolean out, boolean err, int columns) {}

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final InputStream in;
  private final Writer out;
  private final PrintWriter help;
  private final PrintStream err;
  private final Terminal terminal;
  private boolean progressShown;
  private int faults;

  public Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this.in = in;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.help = new PrintWriter(this.out, true);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  public InputStream in() {
    return in;
  }

  public Terminal terminal() {
    return terminal;
  }

  /**
   * Writes a piece of the results and sends it on.
   *
   * @throws OutputClosed when whoever reads our output has gone
   * @throws UserFault when it can't be written, as on a full disk
   */
  public synchronized void result(String text) {
    try {
      out.write(text);
      out.flush();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new OutputClosed();
      }
      throw new UserFault("standard output can't be written: " + e.getMessage(), e);
    }
  }

  /** For help texts, which go where results go. */
  public PrintWriter helpWriter() {
    return help;
  }

  /** Tells something that is no error. */
  public synchronized void note(String line) {
    line("isnad: " + line);
  }

  /** Tells something that could not be done; the run goes on and ends with 2. */
  public synchronized void fault(String line) {
    faults++;
    note(line);
  }

  /** Tells a message of several lines, ready made, of something that could not be done. */
  public synchronized void faultBlock(String block) {
    faults++;
    block.lines().forEach(this::line);
  }

  // A file's name may hold a newline or an escape code: neither may reach the terminal
  private void line(String line) {
    clearProgress();
    err.println(CONTROLS.matcher(line).replaceAll(" "));
  }

  /** Shows how far the work is, on a terminal only, in place of what it showed before. */
  public synchronized void progress(String line) {
    if (terminal.err()) {
      err.print(CLEAR_LINE + line);
      err.flush();
      progressShown = true;
    }
  }

  /** Takes the progress line away. */
  public synchronized void clearProgress() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }

  /** Ends the run's output. */
  public synchronized void close() {
    clearProgress();
    help.flush();
  }

  /** How many faults were told. */
  public synchronized int faults() {
    return faults;
  }

  /** 0, or 2 once a fault was told. */
  public synchronized int exitCode() {
    return faults == 0 ? 0 : 2;
  }

  /** A fault of ours: one article or page is lost by it and not the run. */
  public void bug(String where, Throwable thrown) {
    fault(
        where
            + ": could not be read ("
            + thrown.getClass().getSimpleName()
            + "): this is a bug: please report it; ISNAD_DEBUG=1 shows more");
    debug(thrown);
  }

  /** Shows an exception whole to who asked for it with {@code ISNAD_DEBUG=1}. */
  public synchronized void debug(Throwable thrown) {
    if ("1".equals(System.getenv("ISNAD_DEBUG"))) {
      thrown.printStackTrace(err);
    }
  }
}
