package org.isnad.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/** All that is known, compiled; immutable and safe to share between threads. */
public final class Lexicon {
  private final List<Block> blocks;
  private final Map<String, Block> named;
  private final Map<String, List<Block>> holders;
  private final Automaton automaton;
  private final String hash;
  private final Map<String, Weights> learned;
  private final @Nullable PlacesIndex imported;

  /**
   * @param learned what the trained choices have learned, by their names
   */
  Lexicon(List<Block> blocks, Automaton automaton, String hash, Map<String, Weights> learned) {
    this.learned = new TreeMap<>(learned);
    this.blocks = List.copyOf(blocks);
    this.named = new HashMap<>();
    this.holders = new HashMap<>();
    for (Block block : this.blocks) {
      named.putIfAbsent(key(block.kind(), block.id()), block);
      String country = block.value("country");
      String body = block.value("body");
      if (country != null && body != null) {
        named.putIfAbsent(key("body " + body, country), block);
      }
      String whole = block.value("part-of");
      if (whole != null && "office".equals(block.value("kind"))) {
        holders.computeIfAbsent(whole, w -> new ArrayList<>(2)).add(block);
      }
    }
    this.automaton = automaton;
    this.hash = hash;
    this.imported = null;
  }

  private Lexicon(Lexicon base, PlacesIndex imported) {
    this.blocks = base.blocks;
    this.named = base.named;
    this.holders = base.holders;
    this.automaton = base.automaton;
    this.hash = LexFolder.both(base.hash, imported.hash());
    this.learned = base.learned;
    this.imported = imported;
  }

  static Lexicon compile(List<Block> blocks, String hash, Map<String, Weights> learned)
      throws LexiconException {
    FormTable table = new FormTable();
    for (Block block : blocks) {
      table.add(block);
    }
    return new Lexicon(blocks, Automaton.of(table.forms()), hash, learned);
  }

  /**
   * Reads and compiles every file under a folder.
   *
   * @throws LexiconException if a file is broken or the folder holds none
   */
  public static Lexicon load(Path folder) throws LexiconException {
    return LexFolder.load(folder, null);
  }

  /**
   * The same, but takes what an earlier call compiled from the same files with the same engine.
   *
   * @param cache a folder of the program's own for compiled lexicons; one that can't be written is
   *     no error
   * @throws LexiconException if a file is broken or the folder holds none
   */
  public static Lexicon load(Path folder, Path cache) throws LexiconException {
    return LexFolder.load(folder, cache);
  }

  /**
   * The same with places that the user imported: the gazetteer's files of a folder. Its hash is
   * another then. Where the folder holds none it is this lexicon.
   *
   * @param cache a folder of the program's own for the places compiled, or null
   * @throws LexiconException if a file is broken
   */
  public Lexicon withPlaces(Path folder, @Nullable Path cache) throws LexiconException {
    List<PlacesFile> files = PlacesFile.in(folder);
    return files.isEmpty() ? this : new Lexicon(this, new PlacesCache(this, files).index(cache));
  }

  Automaton automaton() {
    return automaton;
  }

  /**
   * SHA-256 over all files, hex, first 16 digits: the same words give the same hash on every
   * machine.
   */
  public String hash() {
    return hash;
  }

  /** All blocks, in the order of file names and lines; those of imported places are not listed. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The blocks of one kind. */
  public Stream<Block> blocks(String kind) {
    return blocks.stream().filter(b -> b.kind().equals(kind));
  }

  /** The block of that kind and id. */
  public Optional<Block> block(String kind, String id) {
    return Optional.ofNullable(named.get(key(kind, id)));
  }

  /** A country's army, police, government …: the composed block of that id made for it. */
  public Optional<Block> body(String country, String composed) {
    return block("body " + composed, country);
  }

  /** The persons who hold or held an office. */
  public List<Block> holders(String office) {
    return holders.getOrDefault(office, List.of());
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }

  /**
   * For every token of a sentence the forms that start there, longest first, then with the fewest
   * clitics.
   */
  public List<List<Match>> at(Sentence sentence) {
    List<List<Match>> known = automaton.at(sentence);
    return imported == null
        ? known
        : PlaceSupport.beside(known, sentence, imported.automaton().at(sentence));
  }

  /** The entries of exactly this form, spelling differences folded. */
  public List<Entry> exact(String form) {
    return automaton.exact(Folding.fold(form));
  }

  /** The same without what trained choices have learned: the rules decide alone. */
  public Lexicon unlearned() {
    return new Lexicon(blocks, automaton, hash, Map.of());
  }

  /** What the choice of that name has learned, empty where the rules decide alone. */
  public Optional<Weights> weights(String choice) {
    return Optional.ofNullable(learned.get(choice));
  }

  Map<String, Weights> learned() {
    return learned;
  }

  /** How many distinct forms it knows. */
  public int size() {
    return automaton.size();
  }
}
