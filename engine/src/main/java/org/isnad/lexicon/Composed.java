package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.NounForms;

/**
 * Makes the bodies that every country has, its army, its ministries, its president, out of {@code
 * composed} blocks.
 *
 * <p>Such a block is written for one country, named by {@code like}; for the others, their name,
 * their nationalities and their English adjective are put in. A form that an actor block lists is
 * that actor's alone, and if it is of the same kind, the other forms are its too.
 */
final class Composed {
  private static final String KIND = "composed";
  private final Block written;
  private final Block like;
  private final Pattern nisba;
  private final Map<String, Block> taken;

  private Composed(Block written, Block like, Map<String, Block> taken) {
    this.written = written;
    this.like = like;
    this.taken = taken;
    String word = Pattern.quote(like.all("demonym").getFirst());
    this.nisba = Pattern.compile("(?<!\\S)(\\S{0,2})" + word + "(\\S{0,3})(?!\\S)");
  }

  /** The blocks, every {@code composed} one replaced by an actor a country. */
  static List<Block> expand(List<Block> blocks) throws LexiconException {
    List<Block> countries = blocks.stream().filter(Composed::nation).toList();
    Map<String, Block> taken = new HashMap<>();
    blocks.stream()
        .filter(b -> b.kind().equals("actor"))
        .forEach(b -> forms(b).forEach(form -> taken.put(Folding.fold(form), b)));
    List<Block> expanded = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind().equals(KIND)) {
        Composed composed = new Composed(block, like(block, countries), taken);
        countries.stream()
            .map(composed::of)
            .filter(b -> forms(b).findAny().isPresent() || composed.listed(b))
            .forEach(expanded::add);
      } else {
        expanded.add(block);
      }
    }
    return expanded;
  }

  /** True if an actor block lists the body: it is asked for by its country then, not by a form. */
  private boolean listed(Block made) {
    return !made.id().endsWith("-" + written.id());
  }

  private static boolean nation(Block block) {
    return block.kind().equals("country")
        && block.first("english").isPresent()
        && !block.all("demonym").isEmpty();
  }

  private static Stream<String> forms(Block block) {
    return block.fields().stream()
        .filter(f -> List.of("form", "noun", "plural").contains(f.key()))
        .map(Block.Field::value);
  }

  private static Block like(Block written, List<Block> countries) throws LexiconException {
    String id = written.first("like").orElse("");
    for (Block country : countries) {
      if (country.id().equals(id)) {
        return country;
      }
    }
    throw LexFile.fault(
        written.file(),
        written.line(),
        KIND + " " + written.id(),
        0,
        "no country that it is written for",
        "add 'like' and the code of a country that has 'english' and 'demonym'");
  }

  private Block of(Block country) {
    List<Block.Field> fields = new ArrayList<>();
    for (Block.Field field : written.fields()) {
      values(field, country)
          .forEach(value -> fields.add(new Block.Field(key(field), value, field.line())));
    }
    fields.add(new Block.Field("body", written.id(), written.line()));
    String id = country.id().toLowerCase(Locale.ROOT) + "-" + written.id();
    List<Block.Example> examples = country.equals(like) ? written.examples() : List.of();
    Block made = new Block("actor", id, written.file(), written.line(), fields, examples);
    return owner(country).map(o -> named(made, o)).orElse(made);
  }

  /** The listed actor that this body of a country is. */
  private Optional<Block> owner(Block country) {
    return forms(written)
        .flatMap(form -> arabic(form, country).stream())
        .flatMap(form -> Stream.ofNullable(taken.get(Folding.fold(form))))
        .filter(actor -> actor.first("kind").equals(written.first("kind")))
        .findFirst();
  }

  private static Block named(Block made, Block owner) {
    List<Block.Field> fields = new ArrayList<>(made.fields());
    fields.replaceAll(f ->
        f.key().equals("name")
            ? new Block.Field("name", owner.first("name").orElse(f.value()), f.line())
            : f);
    made.first("name").ifPresent(n -> fields.add(new Block.Field("also", n, made.line())));
    return new Block("actor", owner.id(), made.file(), made.line(), fields, made.examples());
  }

  private static String key(Block.Field field) {
    return field.key().equals("like") ? "country" : field.key();
  }

  private List<String> values(Block.Field field, Block country) {
    return switch (field.key()) {
      case "like" -> List.of(country.id());
      case "name", "also" -> List.of(english(field.value(), country));
      case "form", "noun", "plural" ->
          arabic(field.value(), country).stream()
              .filter(form -> !taken.containsKey(Folding.fold(form)))
              .toList();
      default -> List.of(field.value());
    };
  }

  private String english(String name, Block country) {
    String adjective = like.first("english").orElseThrow();
    return name.replace(adjective, country.first("english").orElseThrow())
        .replace(like.first("name").orElse(like.id()), country.first("name").orElse(country.id()));
  }

  /** A form for every nationality of the country, or for every name of it if the form holds one. */
  private List<String> arabic(String form, Block country) {
    if (nisba.matcher(form).find()) {
      return country.all("demonym").stream().map(d -> agreeing(form, d)).toList();
    }
    String name = like.all("form").getFirst();
    return country.all("form").stream().map(f -> form.replace(name, f)).toList();
  }

  private String agreeing(String form, String demonym) {
    return nisba
        .matcher(form)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                NounForms.agreeing(demonym, found.group(2), !found.group(1).isEmpty())));
  }
}
