package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into tokens; time linear in its length. */
public final class Tokenizer {
  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** Tokens of {@code text[start, end)} with offsets into {@code text}. */
  public static List<Token> tokens(String text, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(text, start, end);
    while (tokenizer.at < end) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (skipped(c)) {
      at++;
    } else if (isArabic(c)) {
      take(Token.Kind.WORD, wordEnd());
    } else if (Character.isDigit(c)) {
      take(Token.Kind.NUMBER, numberEnd());
    } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
      take(Token.Kind.FOREIGN, foreignEnd());
    } else {
      take(Token.Kind.MARK, at + 1);
    }
  }

  /** Blanks, stray marks, and the two signs of a hashtag, which parts words as a blank does. */
  private static boolean skipped(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Folding.isMark(c)
        || c == '#'
        || c == '_';
  }

  private void take(Token.Kind kind, int until) {
    String piece = text.substring(at, until);
    tokens.add(new Token(at, until, piece, Folding.fold(piece), kind));
    at = until;
  }

  private int wordEnd() {
    int i = at;
    int last = at;
    while (i < end) {
      char c = text.charAt(i);
      if (isArabic(c)) {
        last = i;
      } else if (!Folding.isMark(c) && !Folding.isCensorDot(text, i)) {
        break;
      } else if (!Folding.isInvisible(c)) {
        last = i;
      }
      i++;
    }
    return last + 1;
  }

  private int numberEnd() {
    int i = at;
    while (i < end && (Character.isDigit(text.charAt(i)) || joinsDigits(i))) {
      i++;
    }
    return i;
  }

  private boolean joinsDigits(int i) {
    char c = text.charAt(i);
    boolean mark = c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u060C';
    return mark && i + 1 < end && Character.isDigit(text.charAt(i + 1));
  }

  private int foreignEnd() {
    int i = at;
    while (i < end
        && !isArabic(text.charAt(i))
        && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  static boolean isArabic(char c) {
    return Character.isLetter(c)
        && ((c >= '\u0620' && c <= '\u06D5')
            || (c >= '\u06EE' && c <= '\u06FF')
            || (c >= '\u0750' && c <= '\u077F')
            || (c >= '\uFB50' && c <= '\uFDFF')
            || (c >= '\uFE70' && c <= '\uFEFC'))
        && c != '\u0640';
  }
}
