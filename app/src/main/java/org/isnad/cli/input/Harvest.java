package org.isnad.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.archive.ArchiveReader;
import org.isnad.archive.Kind;
import org.isnad.archive.Leaf;
import org.isnad.archive.Place;
import org.isnad.archive.Visitor;
import org.isnad.codebook.Article;
import org.isnad.page.Origin;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;

/**
 * Reads all articles of the inputs. Pages are taken apart and worked on by several threads;
 * archives are unpacked, and a file of documents, a line each, is cut into lines, by the calling
 * thread.
 *
 * @param <T> what becomes of an article
 */
public final class Harvest<T> implements AutoCloseable {
  private final PageReader pages = new PageReader();
  private final Console console;
  private final HarvestOptions options;
  private final InOrder order;
  private final Function<Arrival, T> work;
  private final Consumer<T> take;
  private Elsewhere elsewhere = Elsewhere.none();

  /**
   * @param options how many threads, and the day of documents that have none
   * @param work done on any thread
   * @param take done on the calling thread, in the order of the input
   */
  public Harvest(
      Console console, HarvestOptions options, Function<Article, T> work, Consumer<T> take) {
    this(take, work.compose(Arrival::article), options, console);
  }

  private Harvest(
      Consumer<T> take, Function<Arrival, T> work, HarvestOptions options, Console console) {
    this.console = console;
    this.options = options;
    this.order = new InOrder(options.threads());
    this.work = work;
    this.take = take;
  }

  /** As the constructor, for who asks where articles came from. */
  public static <T> Harvest<T> ofArrivals(
      Console console, HarvestOptions options, Function<Arrival, T> work, Consumer<T> take) {
    return new Harvest<>(take, work, options, console);
  }

  /** Reads also what lies elsewhere than in files. */
  public Harvest<T> and(Elsewhere other) {
    elsewhere = other;
    return this;
  }

  /** Reads what the arguments name, in their order; faults are told and the rest is read. */
  public void read(List<String> arguments) {
    read(arguments, Bookmarks.none());
  }

  /** As {@link #read(List)}, archives from where they were left. */
  public void read(List<String> arguments, Bookmarks bookmarks) {
    Inputs inputs = new Inputs(console);
    for (String argument : inputs.listed(arguments)) {
      if (argument.equals(Inputs.STDIN)) {
        stream("standard input", console.in());
      } else if (elsewhere.names(argument)) {
        elsewhere.read(argument, this::add);
      } else {
        inputs.files(argument).forEach(file -> file(file, bookmarks));
      }
    }
    finish();
  }

  /**
   * Reads a page that no argument names, as one that came from the web, after all before it. On the
   * calling thread; {@link #finish} waits for the last.
   */
  public void add(Leaf leaf) {
    order.submit(() -> page(leaf), leaf.bytes().length);
  }

  /** Waits until all that was added is taken. */
  public void finish() {
    order.finish();
  }

  private void file(Path file, Bookmarks bookmarks) {
    try {
      // What is no file, as a pipe, can't be opened again
      Kind kind = Files.isRegularFile(file) ? Kind.of(file) : Kind.DOCUMENTS;
      switch (kind) {
        case HTML, OTHER -> order.submit(() -> page(file), Files.size(file));
        case DOCUMENTS -> stream(file);
        case GZIP, ZIP, TAR, WARC -> archive(file, bookmarks);
      }
    } catch (IOException e) {
      fault(Inputs.unreadable(file, e));
    }
  }

  private void stream(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      stream(file.toString(), in);
    }
  }

  private void archive(Path file, Bookmarks bookmarks) throws IOException {
    // What was told before belongs to other inputs
    order.finish();
    Optional<Place> from = bookmarks.of(file);
    if (from.isEmpty()) {
      return;
    }
    Unpacking visitor = new Unpacking(place -> bookmarks.reached(file, place));
    new ArchiveReader(visitor).read(file, from.get());
    if (visitor.keptPlaces) {
      order.submit(() -> () -> bookmarks.ended(file));
    }
  }

  private void stream(String name, InputStream in) {
    try {
      new ArchiveReader(new Unpacking(place -> {})).read(name, in);
    } catch (IOException e) {
      fault(name + ": can't be read to its end: " + e.getMessage());
    }
  }

  // Opened again by the worker, so that no more pages are in memory than there are threads
  private Runnable page(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] bytes = in.readNBytes(PageReader.LARGEST_PAGE + 1);
      return page(new Leaf(file.toString(), bytes, null, null, null));
    } catch (IOException e) {
      return () -> console.fault(Inputs.unreadable(file, e));
    }
  }

  private Runnable page(Leaf leaf) {
    List<Runnable> all = new ArrayList<>();
    try {
      pages
          .read(new Origin(leaf.where(), leaf.contentType(), leaf.url()), leaf.bytes())
          .forEach(result -> all.add(worked(result, leaf)));
    } catch (RuntimeException | StackOverflowError e) {
      all.add(() -> console.bug(leaf.where(), e));
    }
    return () -> all.forEach(Runnable::run);
  }

  private void fault(String line) {
    order.submit(() -> () -> console.fault(line));
  }

  private Runnable worked(PageResult result, Leaf leaf) {
    return switch (result) {
      case PageResult.Found found ->
          worked(
              new Arrival(
                  options.complete(found.article(), leaf.url()),
                  leaf.url(),
                  leaf.fetched(),
                  !found.account().isGiven()));
      case PageResult.NoArticle none -> () -> Results.tell(console, none);
      case PageResult.Broken broken -> () -> Results.tell(console, broken);
    };
  }

  // Reading never fails; should it all the same, one article is lost and not the run
  private Runnable worked(Arrival arrival) {
    try {
      T done = work.apply(arrival);
      return () -> take.accept(done);
    } catch (OutputClosed | UserFault e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return () -> console.bug(arrival.article().id(), e);
    }
  }

  @Override
  public void close() {
    order.close();
  }

  /** Hands what an archive holds to the workers. */
  private final class Unpacking implements Visitor {
    private final Consumer<Place> reached;
    private boolean keptPlaces;

    Unpacking(Consumer<Place> reached) {
      this.reached = reached;
    }

    @Override
    public void page(Leaf leaf) {
      add(leaf);
    }

    @Override
    public void documents(String where, InputStream in) throws IOException {
      Leaf from = new Leaf(where, new byte[0], null, null, null);
      pages.read(where, in, result -> order.submit(() -> worked(result, from)));
    }

    @Override
    public void fault(String where, String why, String fix) {
      Harvest.this.fault(where + ": " + why + ": " + fix);
    }

    @Override
    public void note(String line) {
      order.submit(() -> () -> console.note(line));
    }

    @Override
    public void passed(Place place) {
      keptPlaces = true;
      order.submit(() -> () -> reached.accept(place));
    }
  }
}
