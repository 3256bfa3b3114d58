package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.PageList;
import org.isnad.cli.input.UserFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad pages}: prints the articles of pages, and what was chosen to get them. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Prints the article of each page, in any language, as a line of JSON: title, author,"
            + " days, blocks, what was chosen and why. A page without an article says why not.")
final class PagesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description =
          "A page (.html, .txt), a folder or an archive of pages, or a list of pages (.jsonl): a line"
              + " {\"id\": …, \"file\": …, \"url\": …} each, files named from the list's folder.")
  private List<String> pages = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once; by default one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  PagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new UserFault("--threads " + threads + ": give at least 1");
    }
    try (PageList list = new PageList(console, threads, PageForm::line, console::result)) {
      pages.forEach(list::read);
      list.finish();
    }
    return console.exitCode();
  }
}
