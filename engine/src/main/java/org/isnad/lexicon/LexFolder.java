package org.isnad.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of lexicon files; the folder is scanned, nothing is registered. */
final class LexFolder {
  private static final int HASH_DIGITS = 16;

  private final Path folder;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Block> ids = new HashMap<>();
  private final MessageDigest digest = sha256();

  private LexFolder(Path folder) {
    this.folder = folder;
  }

  /** A file as it was read; decoded only where no compiled lexicon is kept of it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Source(String name, byte[] content) {}

  static Lexicon load(Path folder, @Nullable Path cache) throws LexiconException {
    LexFolder reader = new LexFolder(folder);
    List<Source> sources = new ArrayList<>();
    for (Path file : reader.files()) {
      sources.add(reader.read(file));
    }
    String hash = digits(reader.digest);
    Optional<LexiconCache> compiled =
        Optional.ofNullable(cache).flatMap(c -> LexiconCache.in(c, hash));
    Optional<Lexicon> known = compiled.flatMap(LexiconCache::read);
    if (known.isPresent()) {
      return known.get();
    }
    Map<String, Weights> learned = new HashMap<>();
    for (Source source : sources) {
      if (learned(source.name())) {
        learned.put(Weights.choice(source.name()), Weights.parse(source.name(), text(source)));
      } else {
        reader.parse(source);
      }
    }
    Lexicon lexicon = Lexicon.compile(Composed.expand(reader.blocks), hash, learned);
    compiled.ifPresent(c -> c.write(lexicon));
    return lexicon;
  }

  private List<Path> files() throws LexiconException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(LexFolder::known).sorted().toList();
      if (files.isEmpty()) {
        throw new LexiconException(
            folder + ": no .lex file in it; point --lexicon at a lexicon folder");
      }
      return files;
    } catch (IOException e) {
      throw new LexiconException(folder + ": can't be read; point --lexicon at a lexicon folder");
    }
  }

  private static boolean known(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".lex") || name.equals(Gazetteer.FILE) || learned(name);
  }

  private static boolean learned(String name) {
    return name.endsWith(Weights.ENDING);
  }

  private Source read(Path file) throws LexiconException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    byte[] content;
    try {
      content = withoutReturns(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new LexiconException("lexicon/" + name + ": can't be read; check its permissions");
    }
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(content);
    return new Source(name, content);
  }

  /** Lines end as they do on most machines, so that the same words have the same hash on all. */
  private static byte[] withoutReturns(byte[] content) {
    for (byte b : content) {
      if (b == '\r') {
        return new String(content, StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
      }
    }
    return content;
  }

  private static String text(Source source) throws LexiconException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(source.content()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new LexiconException("lexicon/" + source.name() + ": not UTF-8; save it as UTF-8");
    }
  }

  private void parse(Source source) throws LexiconException {
    String name = source.name();
    String content = text(source);
    List<Block> read =
        name.endsWith(Gazetteer.FILE)
            ? Gazetteer.parse(name, content)
            : LexFile.parse(name, content);
    for (Block block : read) {
      add(block);
    }
  }

  private void add(Block block) throws LexiconException {
    Block twin = ids.putIfAbsent(block.kind() + " " + block.id(), block);
    if (twin != null) {
      String text = block.kind() + " " + block.id();
      throw LexFile.fault(
          block.file(),
          block.line(),
          text,
          block.kind().length() + 1,
          "this id is taken by lexicon/" + twin.file() + ":" + twin.line(),
          "choose another id");
    }
    blocks.add(block);
  }

  /** A hash as it is told: its first digits. */
  static String digits(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  /** One hash of two. */
  static String both(String one, String other) {
    MessageDigest digest = sha256();
    digest.update((one + ' ' + other).getBytes(StandardCharsets.UTF_8));
    return digits(digest);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
