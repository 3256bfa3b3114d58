package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;

/**
 * One file of {@code spec/articles}: an article of our own wording and the claims it holds, as its
 * README says.
 *
 * @param name of the file
 */
public record ArticleSpec(String name, Article article, List<Expected> claims) {
  public ArticleSpec {
    claims = List.copyOf(claims);
  }

  /**
   * A claim as the file lists it.
   *
   * @param head {@code TYPE words}, or {@code TYPE@2 words}
   * @param fields key and value, as they stand
   */
  public record Expected(String head, List<String> fields) {

    /** Its type and trigger words, for messages and for the list of known gaps. */
    public String id() {
      return "claim " + head;
    }

    /** Its type. */
    public String type() {
      return head.split("[ @]", 2)[0];
    }

    /** Its trigger words, as they stand. */
    public String words() {
      return head.contains(" ") ? head.substring(head.indexOf(' ') + 1) : "";
    }

    /** Which of the places where its words stand behind the claim before it, from 1. */
    public int nth() {
      String typed = head.split(" ", 2)[0];
      return typed.contains("@") ? Integer.parseInt(typed.substring(typed.indexOf('@') + 1)) : 1;
    }

    /** Its fields as {@link ClaimLines} writes them, and {@code part title}. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add("claim " + type());
      for (String field : fields) {
        boolean dated = field.startsWith("time ") && !field.startsWith("time ?");
        lines.add(dated ? "time" + days(field) : field);
      }
      return lines;
    }

    /** The dates of a time line; the words behind them say where it stands. */
    private static String days(String field) {
      StringBuilder days = new StringBuilder();
      for (String word : field.substring("time ".length()).split(" ")) {
        if (!word.matches("[0-9-]+")) {
          break;
        }
        days.append(' ').append(word);
      }
      return days.toString();
    }
  }

  /**
   * Reads what stands in a file.
   *
   * @throws IllegalArgumentException if it has a key that is none
   */
  public static ArticleSpec parse(String name, String content) {
    Reader reader = new Reader();
    content
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+", 2))
        .forEach(p -> reader.line(p[0], p.length > 1 ? p[1].replaceAll("\\s+", " ") : ""));
    return reader.spec(name);
  }

  /** Gathers the lines of one file. */
  private static final class Reader {
    private String id = "";
    private String title = "";
    private LocalDate published = Examples.PUBLISHED;
    private boolean dated = true;
    private boolean inClaims;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Expected> claims = new ArrayList<>();

    void line(String key, String value) {
      if (inClaims) {
        claimLine(key, value);
        return;
      }
      switch (key) {
        case "article" -> id = value;
        case "title" -> title = value;
        case "text" -> block(Block.Kind.PARAGRAPH, value);
        case "heading" -> block(Block.Kind.HEADING, value);
        case "published" -> published(value);
        case "claims" -> inClaims = true;
        case "outlet" -> {}
        default -> throw new IllegalArgumentException(id + ": unknown key " + key);
      }
    }

    private void published(String value) {
      dated = !value.equals("-");
      published = dated ? LocalDate.parse(value) : published;
    }

    /**
     * Headings are told apart from the text in these files; an article's text holds only what is
     * read.
     */
    private void block(Block.Kind kind, String value) {
      if (kind == Block.Kind.HEADING) {
        return;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      blocks.add(new Block(kind, text.length(), text.length() + value.length()));
      text.append(value);
    }

    private void claimLine(String key, String value) {
      if (key.equals("claim")) {
        claims.add(new Expected(value, new ArrayList<>()));
      } else {
        claims.getLast().fields().add(key + " " + value);
      }
    }

    ArticleSpec spec(String name) {
      LocalDate day = dated ? published : null;
      Article article =
          new Article(id, title, text.toString(), day, null, null, null, null, blocks);
      return new ArticleSpec(name, article, claims);
    }
  }
}
