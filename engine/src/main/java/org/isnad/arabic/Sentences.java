package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.codebook.Part;

/** Cuts an article into sentences: at line ends, and at full stops that end something. */
public final class Sentences {
  private static final String ENDS = ".!?؟…";
  private static final int LONGEST_HEADING = 14;

  /** In tokens; the longest of 346,000 sentences of a news corpus has 454. */
  private static final int LONGEST = 500;

  private static final String CLOSERS = "\"»”)'’]";
  private final Part part;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(Part part, String text) {
    this.part = part;
    this.text = text;
  }

  /** The title's sentences, then the text's, in order. */
  public static List<Sentence> of(Article article) {
    Sentences title = new Sentences(Part.TITLE, article.title());
    title.cut(0, article.title().length(), 0, true);
    Sentences body = new Sentences(Part.TEXT, article.text());
    boolean prose = body.prose(article.blocks());
    int paragraph = 0;
    for (Block block : article.blocks()) {
      boolean heading = block.kind() == Block.Kind.HEADING || prose && body.looksLikeHeading(block);
      body.cut(block.start(), block.end(), paragraph++, heading);
    }
    List<Sentence> all = new ArrayList<>(title.sentences);
    all.addAll(body.sentences);
    return all;
  }

  /** Most blocks end as sentences do, so that one that does not stands out. */
  private boolean prose(List<Block> blocks) {
    long ended = blocks.stream().filter(b -> !looksLikeHeading(b)).count();
    return blocks.size() > 1 && ended * 2 >= blocks.size();
  }

  /** A short line with no mark at its end: a heading, or a link to another article. */
  private boolean looksLikeHeading(Block block) {
    String line = text.substring(block.start(), block.end()).strip();
    if (line.isEmpty() || line.split("\\s+", LONGEST_HEADING + 2).length > LONGEST_HEADING) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ENDS.indexOf(last) < 0 && CLOSERS.indexOf(last) < 0 && ":،,".indexOf(last) < 0;
  }

  private void cut(int from, int to, int paragraph, boolean heading) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || endsSentence(i, to)) {
        int end = closed(i + 1, to);
        add(start, end, paragraph, heading);
        start = end;
        i = end - 1;
      }
    }
    add(start, to, paragraph, heading);
  }

  /**
   * Adds a sentence, one that is longer than any sentence of news in parts: what looks from each
   * word at all others takes no more than so much time for each part.
   */
  private void add(int start, int end, int paragraph, boolean heading) {
    List<Token> tokens = Tokenizer.tokens(text, start, end);
    int from = start;
    for (int i = 0; i < tokens.size(); i += LONGEST) {
      int next = Math.min(tokens.size(), i + LONGEST);
      int to = next == tokens.size() ? end : tokens.get(next).start();
      List<Token> part = next - i == tokens.size() ? tokens : tokens.subList(i, next);
      if (part.stream().anyMatch(t -> t.kind() != Token.Kind.MARK)) {
        sentences.add(new Sentence(this.part, from, to, paragraph, heading, part));
      }
      from = to;
    }
  }

  private boolean endsSentence(int i, int to) {
    char c = text.charAt(i);
    if (ENDS.indexOf(c) < 0) {
      return false;
    }
    boolean atEnd = i + 1 >= to;
    boolean parted =
        atEnd
            || Character.isWhitespace(text.charAt(i + 1))
            || CLOSERS.indexOf(text.charAt(i + 1)) >= 0;
    return parted && !(c == '.' && abbreviates(i));
  }

  /** One letter before the dot, as in a title or an agency's initials. */
  private boolean abbreviates(int dot) {
    return dot >= 1
        && Tokenizer.isArabic(text.charAt(dot - 1))
        && (dot < 2
            || !Character.isLetter(text.charAt(dot - 2)) && !Folding.isMark(text.charAt(dot - 2)));
  }

  private int closed(int i, int to) {
    int end = i;
    while (end < to && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
