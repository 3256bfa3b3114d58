package org.isnad.mention;

import java.util.Optional;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.jspecify.annotations.Nullable;

/**
 * An act word in a sentence.
 *
 * @param verb it is read as a verb here
 * @param need token of the noun that makes the verb an act, -1 where it needs none
 */
public record Trigger(Match match, ClaimType type, boolean verb, int need) {
  /** First token. */
  public int from() {
    return match.from();
  }

  /** Token after the last. */
  public int to() {
    return match.to();
  }

  /** True for a verb that is an act only by the noun behind it. */
  public boolean idiom() {
    return need != Needs.NONE && Needs.light(match);
  }

  /** True for a verb that is an act only by what it is done to. */
  public boolean needy() {
    return need != Needs.NONE && !Needs.light(match);
  }

  private Block block() {
    return match.entry().block();
  }

  /** How its roles are bound. */
  public Frame frame() {
    return block().first("frame").flatMap(Frame::of).orElse(Frame.usual(type));
  }

  /** The means its words say. */
  public @Nullable Means means() {
    return block().constant("means", Means.class).orElse(null);
  }

  /** What a number that depends on it counts, if its block says so. */
  public Optional<FigureRole> role() {
    return block().constant("role", FigureRole.class);
  }

  /** True if it is an act only where something else in the sentence says so. */
  public boolean weak() {
    return block().first("weak").isPresent();
  }

  /** True for a word that tells who was killed, hurt or missing. */
  public boolean casualty() {
    return role().filter(FigureRole::harm).isPresent() || frame() == Frame.VICTIMS;
  }

  /** True if its present tells a standing state, not news. */
  public boolean state() {
    return verb
        && match.entry().inflection().present()
        && block().first("present").filter("state"::equals).isPresent();
  }

  /**
   * True for a word that takes what it speaks of as a fact: who condemns an act does not say that
   * it was done.
   */
  public boolean presumes() {
    return block().first("presumes").isPresent();
  }

  /** True if its form can only be passive. */
  public boolean passive() {
    return match.entry().inflection().passive();
  }

  /** True for a plural noun. */
  public boolean plural() {
    return !verb && match.entry().inflection().plural();
  }

  /** True for a noun of action. */
  public boolean masdar() {
    return match.entry().key().equals("masdar");
  }
}
