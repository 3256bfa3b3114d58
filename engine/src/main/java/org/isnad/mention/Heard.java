package org.isnad.mention;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Pronoun;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;

/**
 * Someone an article names in full, and what may point back to them.
 *
 * @param sentence counted from 0
 * @param token of the sentence where the name begins
 * @param heads folded first words of all names: "the movement" is one whose name begins so
 * @param shorts folded short forms of the block
 */
record Heard(
    Block block,
    Named named,
    int sentence,
    int token,
    Set<Pronoun> pronouns,
    Set<String> heads,
    Set<String> shorts) {

  static Heard of(Match match, Named named, int sentence) {
    Block block = match.entry().block();
    Set<String> heads = new HashSet<>();
    Set<String> shorts = new HashSet<>();
    for (Block.Field field : block.fields()) {
      switch (field.key()) {
        case "form", "noun", "plural" -> heads.add(head(field.value()));
        case "short" -> shorts.add(Folding.fold(field.value()));
        default -> {}
      }
    }
    return new Heard(block, named, sentence, match.from(), pronouns(match), heads, shorts);
  }

  /** The kind of body, {@code state} for a country. */
  String kind() {
    return block.kind().equals("country") ? "state" : block.first("kind").orElse("");
  }

  /** The country's code, empty for one of none. */
  String country() {
    return block.kind().equals("country") ? block.id() : block.first("country").orElse("");
  }

  private static String head(String form) {
    int space = form.indexOf(' ');
    return Folding.fold(space < 0 ? form : form.substring(0, space));
  }

  /**
   * The pronouns that agree with a name. A country is feminine unless its block says so, a person
   * masculine; any other body is as the first words of its names of several words.
   */
  private static Set<Pronoun> pronouns(Match match) {
    Block block = match.entry().block();
    String gender = block.value("gender");
    boolean country = block.kind().equals("country");
    boolean person = "office".equals(block.value("kind")) && block.first("body").isEmpty();
    if (gender != null || country || person) {
      boolean feminine = gender == null ? country : gender.equals("feminine");
      return Set.of(feminine ? Pronoun.SHE : Pronoun.HE);
    }
    if (match.entry().key().equals("plural")) {
      return Set.of(Pronoun.THEY);
    }
    Set<Pronoun> agreeing = new HashSet<>();
    for (Block.Field field : block.fields()) {
      if (field.key().equals("form") && field.value().indexOf(' ') > 0) {
        agreeing.add(agreeing(head(field.value())));
      }
    }
    if (agreeing.isEmpty()) {
      agreeing.add(agreeing(head(match.entry().form())));
    }
    if (Set.of("armed-group", "police", "army").contains(block.first("kind").orElse(""))) {
      agreeing.add(Pronoun.THEY);
    }
    return agreeing;
  }

  private static Pronoun agreeing(String head) {
    if (Agreement.masculineNumber(head)) {
      return Pronoun.THEY;
    }
    return Agreement.feminineNoun(head) ? Pronoun.SHE : Pronoun.HE;
  }
}
