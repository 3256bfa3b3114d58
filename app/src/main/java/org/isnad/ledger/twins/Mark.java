package org.isnad.ledger.twins;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A MinHash of a text's wording. Two texts agree in about as many of its numbers as they share
 * wording; cut into bands of three numbers, texts that share a third agree in one of the bands more
 * often than not, and texts that share nothing in none. A few bands more are of the text's start
 * alone: a report that was cut to its first paragraphs shares little of the whole.
 */
public final class Mark {
  private static final int BANDS = 32;
  private static final int LEAD_BANDS = 10;
  private static final int ROWS = 3;

  private final int words;
  private final int[] numbers;
  private final int[] leadNumbers;

  private Mark(int words, int[] numbers, int[] leadNumbers) {
    this.words = words;
    this.numbers = numbers;
    this.leadNumbers = leadNumbers;
  }

  public static Mark of(Wording wording) {
    return new Mark(
        wording.size(),
        smallest(wording.all(), BANDS * ROWS),
        smallest(wording.lead(), LEAD_BANDS * ROWS));
  }

  /** Of each way to order all runs of words, the first one of the text. */
  private static int[] smallest(long[] runs, int count) {
    int[] smallest = new int[runs.length == 0 ? 0 : count];
    for (int i = 0; i < smallest.length; i++) {
      long least = Long.MAX_VALUE;
      for (long run : runs) {
        least = Math.min(least, Mixed.of(run, i));
      }
      smallest[i] = (int) (least >>> Integer.SIZE);
    }
    return smallest;
  }

  /** How many different runs of three words the text has. */
  public int words() {
    return words;
  }

  /** The numbers of the whole text, four bytes each, the highest first; none for an empty text. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    Arrays.stream(numbers).forEach(bytes::putInt);
    return bytes.array();
  }

  /** Texts that have one of these in common are worth comparing. */
  public long[] bands() {
    long[] bands = Arrays.copyOf(bands(numbers, 0), (numbers.length + leadNumbers.length) / ROWS);
    long[] lead = bands(leadNumbers, BANDS);
    System.arraycopy(lead, 0, bands, numbers.length / ROWS, lead.length);
    return bands;
  }

  private static long[] bands(int[] numbers, int first) {
    long[] bands = new long[numbers.length / ROWS];
    for (int band = 0; band < bands.length; band++) {
      long hash = (long) first + band;
      for (int row = 0; row < ROWS; row++) {
        hash = Mixed.of(hash, numbers[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }
}
