package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.address.CanonicalUrl;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Prose;

/**
 * Leaves out of an article what its host repeats in others: notices, calls to follow, licences.
 *
 * <p>A paragraph is furniture that stands in three different articles of a host, this one among
 * them, and in a good share of all that are known of it: a quarter where it begins or ends the
 * body, half where it stands within. So what reporters say again about one story stays. Articles
 * that are mostly made of known paragraphs teach nothing: they are new versions. Headings stay, and
 * so does everything where more than half of a text would go. The same articles in the same order
 * give the same.
 */
public final class HostFurniture {
  /** The number under which {@link Known} counts a host's articles. */
  public static final long ARTICLES = 0;

  private static final int DIFFERENT = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int FIRST = 2;
  private static final int LAST = 3;
  private static final double SHARE_AT_ENDS = 0.25;
  private static final double SHARE_WITHIN = 0.5;
  private static final double HALF = 0.5;

  private final Known known;

  /** What is known of hosts. */
  public interface Known {
    /**
     * In how many articles of a host each paragraph stood; those in none are left out.
     *
     * @param blocks the paragraphs' numbers, {@link #ARTICLES} for the articles themselves
     */
    Map<Long, Integer> seen(String host, Set<Long> blocks);
  }

  /** An article, and the paragraphs that were left out of it, each with why. */
  public record Cut(Article article, Map<String, String> left) {}

  /** How often a host's paragraphs have been seen, an article later. */
  public record Lesson(String host, Map<Long, Integer> seen) {}

  public HostFurniture(Known known) {
    this.known = known;
  }

  /** The article without its host's furniture; itself where there is none. */
  public Cut cut(Article article) {
    Optional<String> host = host(article);
    if (host.isEmpty()) {
      return new Cut(article, Map.of());
    }
    Map<Long, Integer> seen = seen(host.get(), article);
    int articles = seen.getOrDefault(ARTICLES, 0) + 1;
    Map<String, String> left = new LinkedHashMap<>();
    List<Block> kept = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      String text = text(article, block);
      long hash = hash(block, text);
      int times = hash == ARTICLES ? 0 : seen.getOrDefault(hash, 0) + 1;
      boolean end = i < FIRST || i >= article.blocks().size() - LAST;
      double share = end ? SHARE_AT_ENDS : SHARE_WITHIN;
      if (times >= DIFFERENT && times >= articles * share) {
        left.put(text, "in " + times + " of " + articles + " articles of " + host.get());
        length += text.length();
      } else {
        kept.add(block);
      }
    }
    boolean much = length > article.text().length() * HALF;
    return left.isEmpty() || much ? new Cut(article, Map.of()) : new Cut(of(article, kept), left);
  }

  /** What an article teaches of its host; nothing if it is a version of one that is known. */
  public Optional<Lesson> lesson(Article article) {
    return host(article).flatMap(host -> lesson(host, article));
  }

  private Optional<Lesson> lesson(String host, Article article) {
    Map<Long, Integer> seen = seen(host, article);
    Map<Long, Integer> now = new HashMap<>();
    int all = 0;
    int again = 0;
    for (Block block : article.blocks()) {
      String text = text(article, block);
      long hash = hash(block, text);
      if (hash != ARTICLES) {
        all += text.length();
        again += seen.containsKey(hash) ? text.length() : 0;
        now.put(hash, seen.getOrDefault(hash, 0) + 1);
      }
    }
    now.put(ARTICLES, seen.getOrDefault(ARTICLES, 0) + 1);
    return all == 0 || again > all * HALF ? Optional.empty() : Optional.of(new Lesson(host, now));
  }

  private Map<Long, Integer> seen(String host, Article article) {
    Set<Long> blocks = new LinkedHashSet<>();
    blocks.add(ARTICLES);
    article.blocks().forEach(block -> blocks.add(hash(block, text(article, block))));
    return known.seen(host, blocks);
  }

  private static Optional<String> host(Article article) {
    String url = article.url();
    return url == null ? Optional.empty() : CanonicalUrl.of(url).map(CanonicalUrl::host);
  }

  private static String text(Article article, Block block) {
    return article.text().substring(block.start(), block.end());
  }

  /** A number for a paragraph's words; {@link #ARTICLES} for what is never furniture. */
  private static long hash(Block block, String text) {
    if (block.kind() == Block.Kind.HEADING || Prose.words(text) < FEWEST_WORDS) {
      return ARTICLES;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Folded.words(text).getBytes(StandardCharsets.UTF_8));
      long hash = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        hash = hash << Byte.SIZE | (digest[i] & 0xff);
      }
      return hash == ARTICLES ? 1 : hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Article of(Article whole, List<Block> kept) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Block block : kept) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(text(whole, block));
      blocks.add(new Block(block.kind(), start, text.length()));
    }
    return new Article(
        whole.id(),
        whole.title(),
        text.toString(),
        whole.published(),
        whole.outlet(),
        whole.url(),
        whole.section(),
        whole.author(),
        blocks);
  }
}
