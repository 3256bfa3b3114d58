package org.isnad.bench.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How an outlet was asked, as it saw it itself. */
final class Asked {
  private record One(long start, long end, String path, Sent sent) {}

  /**
   * What was answered.
   *
   * @param whole the text, if all of it was sent
   */
  record Sent(int status, Optional<String> whole) {}

  private final List<One> all = new ArrayList<>();

  /** One request, its start and end in nanoseconds. */
  synchronized void add(long start, long end, String path, Sent sent) {
    all.add(new One(start, end, path, sent));
  }

  static String head() {
    return "| outlet | requests | answers | at once | least pause, s | pages sent twice as they were |\n"
        + "|---|---|---|---|---|---|\n";
  }

  /** One row: never more than one at once, and no pause under what was asked. */
  synchronized String row(String name) {
    List<One> sorted = all.stream().sorted(Comparator.comparingLong(One::start)).toList();
    int most = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < sorted.size(); i++) {
      One one = sorted.get(i);
      long now = sorted.stream().filter(o -> o.start <= one.start && o.end > one.start).count();
      most = Math.max(most, (int) now);
      if (i > 0) {
        least = Math.min(least, (one.start - sorted.get(i - 1).end) / 1e9);
      }
    }
    Map<Integer, Integer> answers = new TreeMap<>();
    sorted.forEach(one -> answers.merge(one.sent.status, 1, Integer::sum));
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %d | %.2f | %d |%n",
        name,
        sorted.size(),
        answers,
        most,
        least,
        twice(sorted));
  }

  private static long twice(List<One> sorted) {
    Map<String, Integer> times = new HashMap<>();
    sorted.stream()
        .filter(one -> one.path.startsWith("/news/") && one.sent.whole.isPresent())
        .forEach(one -> times.merge(one.path + one.sent.whole.get(), 1, Integer::sum));
    return times.values().stream().filter(n -> n > 1).count();
  }
}
