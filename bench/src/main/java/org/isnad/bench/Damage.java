package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils pages as broken sites, broken transfers and foul play do. */
final class Damage {
  private static final String MARKS = "<>\"'/ {}&;=";
  private static final String[] TAGS = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<table><tr><td>",
    "<a href=x>",
    "<b>",
    "<!--",
    "<script>",
    "<article>",
    "</article>",
    "<h1>",
    "<ul><li>",
    "<form><input>",
    "<br>",
    "<svg>",
    "</body>"
  };
  private static final int MOST_HITS = 60;
  private static final int LONGEST = 200;
  private static final int MOST_REPEATS = 2_000;

  private Damage() {}

  /** A page with bytes changed, pieces copied over others, tags put in, the end cut off. */
  static byte[] done(byte[] page, Random random) {
    byte[] damaged = page.clone();
    for (int hits = random.nextInt(MOST_HITS); hits > 0 && damaged.length > 0; hits--) {
      damaged = hit(damaged, random);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length + 1))
        : damaged;
  }

  private static byte[] hit(byte[] page, Random random) {
    int at = random.nextInt(page.length);
    int length = Math.min(random.nextInt(LONGEST), page.length - at);
    switch (random.nextInt(5)) {
      case 0 -> page[at] = (byte) random.nextInt(256);
      case 1 -> System.arraycopy(page, random.nextInt(page.length - length + 1), page, at, length);
      case 2 ->
          Arrays.fill(page, at, at + length, (byte) MARKS.charAt(random.nextInt(MARKS.length())));
      case 3 -> {
        return inserted(page, at, TAGS[random.nextInt(TAGS.length)]);
      }
      default -> {
        int times = random.nextInt(20) == 0 ? random.nextInt(MOST_REPEATS) : 3;
        return inserted(page, at, TAGS[random.nextInt(TAGS.length)].repeat(times));
      }
    }
    return page;
  }

  private static byte[] inserted(byte[] page, int at, String what) {
    byte[] more = what.getBytes(StandardCharsets.US_ASCII);
    byte[] longer = Arrays.copyOf(page, page.length + more.length);
    System.arraycopy(page, at, longer, at + more.length, page.length - at);
    System.arraycopy(more, 0, longer, at, more.length);
    return longer;
  }
}
