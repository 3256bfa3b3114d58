package org.isnad.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.codebook.Article;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads all articles of the inputs. Pages are taken apart and worked on by several threads; a file
 * of documents, a line each, is cut into lines by the calling thread and its articles worked on by
 * the others.
 *
 * @param <T> what becomes of an article
 */
public final class Harvest<T> implements AutoCloseable {
  private static final int PEEK = 64;

  private final PageReader pages = new PageReader();
  private final Console console;
  private final @Nullable LocalDate published;
  private final InOrder order;
  private final Function<Article, T> work;
  private final Consumer<T> take;

  /**
   * @param options how many threads, and the day of documents that have none
   * @param work done on any thread
   * @param take done on the calling thread, in the order of the input
   */
  public Harvest(
      Console console, HarvestOptions options, Function<Article, T> work, Consumer<T> take) {
    this.console = console;
    this.published = options.published();
    this.order = new InOrder(options.threads());
    this.work = work;
    this.take = take;
  }

  /** Reads what the arguments name, in their order; faults are told and the rest is read. */
  public void read(List<String> arguments) {
    Inputs inputs = new Inputs(console);
    for (String argument : arguments) {
      if (argument.equals(Inputs.STDIN)) {
        stream("standard input", new BufferedInputStream(console.in()));
      } else {
        inputs.files(argument).forEach(this::file);
      }
    }
    order.finish();
  }

  private void file(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      // What is no file, as a pipe, can't be opened again
      if (!Files.isRegularFile(file) || holdsLines(in)) {
        stream(file.toString(), in);
      } else {
        order.submit(() -> page(file));
      }
    } catch (IOException e) {
      fault(Inputs.unreadable(file, e));
    }
  }

  /** True for gzip and for JSON, false for a page: what the file says, not its name. */
  private static boolean holdsLines(InputStream in) throws IOException {
    in.mark(PEEK);
    byte[] start = in.readNBytes(PEEK);
    in.reset();
    if (start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
      return true;
    }
    String text = new String(start, StandardCharsets.UTF_8).strip();
    return text.startsWith("{") || text.startsWith("\ufeff{");
  }

  private void stream(String name, InputStream in) {
    try {
      pages.read(name, in, result -> order.submit(() -> worked(result)));
    } catch (IOException e) {
      fault(name + ": can't be read to its end: " + e.getMessage());
    }
  }

  // Opened again by the worker, so that no more pages are in memory than there are threads
  private Runnable page(Path file) {
    List<Runnable> all = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      pages.read(file.toString(), in, result -> all.add(worked(result)));
    } catch (IOException e) {
      all.add(() -> console.fault(Inputs.unreadable(file, e)));
    } catch (RuntimeException | StackOverflowError e) {
      all.add(() -> bug(file.toString(), e));
    }
    return () -> all.forEach(Runnable::run);
  }

  private void fault(String line) {
    order.submit(() -> () -> console.fault(line));
  }

  private Runnable worked(PageResult result) {
    return switch (result) {
      case PageResult.Found found -> worked(found.article());
      case PageResult.NoArticle none ->
          () -> console.note(none.where() + ": no article: " + none.why());
      case PageResult.Broken broken ->
          () -> console.fault(broken.where() + ": " + broken.why() + ": " + broken.fix());
    };
  }

  // Reading never fails; should it all the same, one article is lost and not the run
  private Runnable worked(Article article) {
    try {
      T done = work.apply(dated(article));
      return () -> take.accept(done);
    } catch (OutputClosed | UserFault e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return () -> bug(article.id(), e);
    }
  }

  private void bug(String where, Throwable thrown) {
    console.fault(
        where
            + ": could not be read ("
            + thrown.getClass().getSimpleName()
            + "): this is a bug:"
            + " please report it; ISNAD_DEBUG=1 shows more");
    console.debug(thrown);
  }

  private Article dated(Article a) {
    if (a.published() != null || published == null) {
      return a;
    }
    return new Article(
        a.id(),
        a.title(),
        a.text(),
        published,
        a.outlet(),
        a.url(),
        a.section(),
        a.author(),
        a.blocks());
  }

  @Override
  public void close() {
    order.close();
  }
}
