package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;

/**
 * What a trained choice has learned: for each feature how much it speaks for each answer. Linear:
 * an answer's score is the sum over the features that hold, and the same features give the same
 * scores on every machine.
 *
 * <p>Read from {@code lexicon/choices/NAME.weights}: a line a feature, {@code name=value|value},
 * then one number an answer, parted by tabs; the line {@code answers} names the answers.
 */
public final class Weights {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final String ANSWERS = "answers";

  /** Ends the name of each file of them. */
  static final String ENDING = ".weights";

  private static final String ANEW = "take it from the repository, or make it with learn/run";

  /** No sum of some hundred of them is too great for what is made of it. */
  private static final int MOST = 1000;

  private final List<String> answers;
  private final long[] keys;
  private final float[] values;
  private final int mask;
  private int size;

  private Weights(List<String> answers, int size) {
    this.answers = List.copyOf(answers);
    int room = Integer.highestOneBit(Math.max(2, size) * 2 - 1) * 2;
    this.keys = new long[room];
    this.values = new float[room * answers.size()];
    this.mask = room - 1;
  }

  static Weights parse(String file, String content) throws LexiconException {
    List<String> lines = content.lines().toList();
    Weights weights = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (weights == null) {
        weights = new Weights(answers(file, i + 1, cells), lines.size());
      } else {
        weights.put(file, i + 1, cells);
      }
    }
    if (weights == null) {
      throw new LexiconException(file(file) + ": no line names the answers; " + ANEW);
    }
    return weights;
  }

  /** The answers of a choice, in the order of their numbers; empty if there is no such choice. */
  public static Optional<List<String>> answersOf(String choice) {
    return switch (choice) {
      case "same", "claim", "place", "time", "source" -> Optional.of(List.of("no", "yes"));
      case "party" -> Optional.of(List.of("neither", "agent", "target"));
      case "figure" -> Optional.of(roles());
      case "status" -> Optional.of(lower(Status.values()));
      case "scope" -> Optional.of(lower(Scope.values()));
      default -> Optional.empty();
    };
  }

  private static List<String> roles() {
    List<String> roles = new ArrayList<>(List.of("no"));
    roles.addAll(lower(FigureRole.values()));
    return roles;
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> answers(String file, int line, String[] cells)
      throws LexiconException {
    List<String> wanted =
        answersOf(choice(file)).orElseThrow(() -> fault(file, line, "no such choice"));
    List<String> named = Arrays.asList(cells).subList(1, cells.length);
    if (!cells[0].equals(ANSWERS) || !named.equals(wanted)) {
      throw fault(file, line, "not the line '" + ANSWERS + " " + String.join(" ", wanted) + "'");
    }
    return wanted;
  }

  /** The choice that a file is of: its name without folders and ending. */
  static String choice(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
  }

  private void put(String file, int line, String[] cells) throws LexiconException {
    if (cells.length != answers.size() + 1 || cells[0].indexOf('=') < 1) {
      throw fault(file, line, "not a feature and " + answers.size() + " numbers");
    }
    int slot = slot(hash(cells[0]));
    if (keys[slot] != 0) {
      throw fault(file, line, "this feature stands there already: " + cells[0]);
    }
    keys[slot] = hash(cells[0]);
    for (int i = 0; i < answers.size(); i++) {
      values[slot * answers.size() + i] = number(file, line, cells[i + 1]);
    }
    size++;
  }

  private static float number(String file, int line, String cell) throws LexiconException {
    try {
      float number = Float.parseFloat(cell);
      if (Math.abs(number) <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as of one that is none and of one too great
    }
    throw fault(file, line, "no number between -" + MOST + " and " + MOST + ": " + cell);
  }

  private static LexiconException fault(String file, int line, String what) {
    return new LexiconException(file(file) + ":" + line + ": " + what + "; " + ANEW);
  }

  private static String file(String file) {
    return "lexicon/" + file;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(answers.size());
    for (String answer : answers) {
      out.writeUTF(answer);
    }
    ByteBuffer rows = ByteBuffer.allocate(size * row(answers.size()));
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        rows.putLong(keys[slot]);
        for (int i = 0; i < answers.size(); i++) {
          rows.putFloat(values[slot * answers.size() + i]);
        }
      }
    }
    out.writeInt(size);
    out.write(rows.array());
  }

  static Weights read(DataInputStream in) throws IOException {
    List<String> answers = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      answers.add(in.readUTF());
    }
    int used = in.readInt();
    Weights weights = new Weights(answers, used);
    weights.size = used;
    ByteBuffer rows = ByteBuffer.wrap(in.readNBytes(used * row(count)));
    for (int row = 0; row < used; row++) {
      long key = rows.getLong();
      int slot = weights.slot(key);
      weights.keys[slot] = key;
      for (int i = 0; i < count; i++) {
        weights.values[slot * count + i] = rows.getFloat();
      }
    }
    return weights;
  }

  /** Bytes that a feature takes. */
  private static int row(int answers) {
    return Long.BYTES + answers * Float.BYTES;
  }

  /** The answers, in the order of their numbers. */
  public List<String> answers() {
    return answers;
  }

  /**
   * The share of each answer, as a softmax of the sums.
   *
   * @param features hashes of the features that hold
   * @param size how many of them there are
   */
  public double[] shares(long[] features, int size) {
    double[] sums = new double[answers.size()];
    for (int i = 0; i < size; i++) {
      int slot = slot(features[i]);
      if (keys[slot] != 0) {
        for (int answer = 0; answer < sums.length; answer++) {
          sums[answer] += values[slot * sums.length + answer];
        }
      }
    }
    double most = Arrays.stream(sums).max().orElse(0);
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i] - most);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }

  /** How many features it knows. */
  public int size() {
    return size;
  }

  /** How much a feature speaks for an answer, 0 if it is not known. */
  public float weight(long feature, int answer) {
    int slot = slot(feature);
    return keys[slot] == 0 ? 0 : values[slot * answers.size() + answer];
  }

  private int slot(long key) {
    int slot = (int) (key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long hash(String feature) {
    int equals = feature.indexOf('=');
    long hash = start(feature.substring(0, equals));
    for (String value : feature.substring(equals + 1).split("\\|", -1)) {
      hash = with(hash, value);
    }
    return hash;
  }

  /** The hash of a feature's name, to which its values are added one by one. */
  public static long start(String name) {
    return with(SEED, name);
  }

  /** The hash with one more value; never 0. */
  public static long with(long hash, String value) {
    long mixed = hash;
    // Not the string's own hash: of so many short words some share one
    for (int i = 0; i < value.length(); i++) {
      mixed = (mixed ^ value.charAt(i)) * 0x100000001B3L;
    }
    mixed *= 0xBF58476D1CE4E5B9L;
    mixed ^= mixed >>> 29;
    mixed *= 0x94D049BB133111EBL;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? SEED : mixed;
  }
}
