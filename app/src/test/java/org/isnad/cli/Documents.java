package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many documents, made from the words of the spec's: each another article, the same on every run.
 */
final class Documents {
  private static final Path WORDS = Path.of("..", "spec", "ledgers", "articles.jsonl");

  private Documents() {}

  static String line(int number, int length) {
    List<String> words = words();
    Random random = new Random(number);
    String text =
        String.join(" ", Stream.generate(() -> word(words, random)).limit(length).toList());
    return "{\"id\":\"d%d\",\"title\":\"%d\",\"text\":\"%s.\",\"published\":\"2025-12-18\"}\n"
        .formatted(number, number, text);
  }

  static Path file(Path folder, int count, int length) throws IOException {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, count).forEach(number -> lines.append(line(number, length)));
    return Files.writeString(folder.resolve("documents.jsonl"), lines);
  }

  private static String word(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words() {
    try {
      return Stream.of(Files.readString(WORDS).split("[^\\p{IsArabic}]+")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
