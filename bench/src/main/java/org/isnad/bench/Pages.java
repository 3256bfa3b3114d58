package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;

/**
 * How long a page takes from bytes to its article, warm, on one thread: every page of a folder by
 * itself, then pages that were damaged at random.
 */
final class Pages {
  // The thread's own time: other work on the machine does not count
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_ROUNDS = 6;
  private static final long WARM_NANOS = 20_000_000_000L;
  private static final int ROUNDS = 5;
  private static final int DAMAGED = 10;
  private static final double MILLION = 1e6;

  private final PageReader reader = PageReader.ofAnyLanguage();
  private final Random random = new Random(20251218);
  private int articles;

  private Pages() {}

  public static void main(String[] args) throws IOException {
    String home = System.getProperty("isnad.home", ".");
    Path folder = args.length > 0 ? Path.of(args[0]) : Path.of(home, "spec", "pages");
    new Pages().run(pages(folder));
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(folder + ": no .html in it: name a folder of pages");
    }
    return pages;
  }

  private void run(List<byte[]> pages) {
    long start = System.nanoTime();
    for (int i = 0; i < WARM_ROUNDS && System.nanoTime() - start < WARM_NANOS; i++) {
      pages.forEach(this::nanos);
    }
    articles = 0;
    long[] best = new long[pages.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = median(pages.get(i));
    }
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %.1f MB, %d of them articles; median of %d readings a page, in milliseconds%n",
        pages.size(),
        bytes / MILLION,
        articles / ROUNDS,
        ROUNDS);
    print("as they are", best);
    print("damaged at random", damaged(pages));
  }

  private long median(byte[] page) {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      nanos[i] = nanos(page);
    }
    Arrays.sort(nanos);
    return nanos[ROUNDS / 2];
  }

  private long nanos(byte[] page) {
    long start = THREADS.getCurrentThreadCpuTime();
    List<PageResult> results = reader.read("page", page);
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    articles += results.getFirst() instanceof PageResult.Found ? 1 : 0;
    return nanos;
  }

  private long[] damaged(List<byte[]> pages) {
    long[] nanos = new long[pages.size() * DAMAGED];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = nanos(Damage.done(pages.get(i / DAMAGED), random));
    }
    return nanos;
  }

  private static void print(String what, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-18s %6d   p50 %6.1f   p90 %6.1f   p99 %6.1f   most %7.1f%n",
        what,
        sorted.length,
        sorted[sorted.length / 2] / MILLION,
        sorted[sorted.length * 9 / 10] / MILLION,
        sorted[sorted.length * 99 / 100] / MILLION,
        sorted[sorted.length - 1] / MILLION);
  }
}
