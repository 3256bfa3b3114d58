package org.isnad.cli.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.isnad.archive.ArchiveReader;
import org.isnad.archive.Kind;
import org.isnad.archive.Leaf;
import org.isnad.archive.Place;
import org.isnad.archive.Visitor;
import org.isnad.page.Origin;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages one by one, named or listed, in any language; each comes to something. */
public final class PageList implements AutoCloseable {
  private final PageReader reader = PageReader.ofAnyLanguage();
  private final Console console;
  private final InOrder order;
  private final BiFunction<String, PageResult, String> form;
  private final Consumer<String> take;

  /**
   * @param form of a page's name and what came of it, the line to print; done on any thread
   * @param take done on the calling thread, in the order of the input
   */
  public PageList(
      Console console,
      int threads,
      BiFunction<String, PageResult, String> form,
      Consumer<String> take) {
    this.console = console;
    this.order = new InOrder(threads);
    this.form = form;
    this.take = take;
  }

  /**
   * Reads the pages that an argument names: a page, a folder or an archive of pages, a list of
   * pages, {@code @FILE} for a list of arguments.
   */
  public void read(String argument) {
    new Inputs(console).listed(List.of(argument)).forEach(this::one);
  }

  private void one(String argument) {
    if (argument.equals(Inputs.STDIN)) {
      order.submit(() -> bytes(Origin.named("standard input"), argument, console.in()));
      return;
    }
    for (Path file : new Inputs(console).files(argument)) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        list(file);
      } else if (isArchive(file)) {
        archive(file);
      } else {
        order.submit(() -> page(file.toString(), file, null));
      }
    }
  }

  private static boolean isArchive(Path file) {
    try {
      // What is no file, as a pipe, can't be opened again
      Kind kind = Files.isRegularFile(file) ? Kind.of(file) : Kind.OTHER;
      return kind == Kind.GZIP || kind.isArchive();
    } catch (IOException e) {
      // Whoever reads it says so
      return false;
    }
  }

  private void archive(Path file) {
    try {
      new ArchiveReader(new Unpacking()).read(file, Place.START);
    } catch (IOException e) {
      fault(Inputs.unreadable(file, e));
    }
  }

  /** Waits until all is read. */
  public void finish() {
    order.finish();
  }

  private void list(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          listed(file, file + ":" + number, line);
        }
      }
    } catch (MalformedInputException e) {
      fault(file + ": not valid UTF-8: save the list as UTF-8");
    } catch (IOException e) {
      fault(Inputs.unreadable(file, e));
    }
  }

  private void listed(Path list, String where, String line) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      String name = node.path("file").asString("");
      if (name.isEmpty()) {
        fault(where + ": no \"file\": name the page's file, or read articles with isnad read");
        return;
      }
      Path file = list.resolveSibling(name);
      String id = node.path("id").isValueNode() ? node.path("id").asString("") : "";
      String url = node.path("url").asString("");
      order.submit(() -> page(id.isEmpty() ? name : id, file, url.isEmpty() ? null : url));
    } catch (JacksonException e) {
      fault(where + ": not JSON: put one whole object on each line");
    } catch (InvalidPathException e) {
      fault(where + ": \"file\" is no file name here: " + e.getReason());
    }
  }

  private Runnable page(String id, Path file, @Nullable String url) {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(new Origin(file.toString(), null, url), id, in);
    } catch (IOException e) {
      String fault = Inputs.unreadable(file, e);
      return () -> console.fault(fault);
    }
  }

  private Runnable bytes(Origin origin, String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.LARGEST_PAGE + 1);
    List<PageResult> results = reader.read(origin, bytes);
    List<String> lines = results.stream().map(result -> form.apply(id, result)).toList();
    return () -> {
      lines.forEach(take);
      results.forEach(result -> Results.tell(console, result));
    };
  }

  /** The pages of an archive. */
  private final class Unpacking implements Visitor {
    @Override
    public void page(Leaf leaf) {
      Origin origin = new Origin(leaf.where(), leaf.contentType(), leaf.url());
      order.submit(
          () -> bytes(origin, leaf.where(), new ByteArrayInputStream(leaf.bytes())),
          leaf.bytes().length);
    }

    @Override
    public void documents(String where, InputStream in) {
      PageList.this.fault(where + ": documents and no pages: read them with isnad read");
    }

    @Override
    public void fault(String where, String why, String fix) {
      PageList.this.fault(where + ": " + why + ": " + fix);
    }

    @Override
    public void note(String line) {
      order.submit(() -> () -> console.note(line));
    }

    @Override
    public void passed(Place place) {
      // all is read every time
    }
  }

  private void fault(String line) {
    order.submit(() -> () -> console.fault(line));
  }

  @Override
  public void close() {
    order.close();
  }
}
