package org.isnad.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.codebook.ClaimType;

/**
 * How the phrases around an act word become its agents and targets. Lexicon blocks name one by its
 * lower-case name.
 */
public enum Frame {
  /** Noun of attack: doer in the genitive or as adjective, target behind a preposition. */
  DOER_ON_TARGET,
  /** Verb with subject and object; its masdar's genitive is the target. */
  DOER_HITS_TARGET,
  /** Casualty word: subject or genitive is the target. */
  VICTIMS,
  /** Clash: both sides are agents. */
  TWO_SIDES,
  /** Who moves is the agent. */
  MOVER,
  /** Who moves is the target. */
  DISPLACED,
  /** Doer sends something: agent and target. */
  SENDER,
  /** Doer gives to a receiver. */
  GIVER,
  /** All sides are agents. */
  PARTIES,
  /** Subject speaks, addressee is the target. */
  SPEAKER;

  /** The name a lexicon writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True if the genitive or pronoun of a noun of action is whom the act befalls. */
  public boolean objective() {
    return this == DOER_HITS_TARGET || this == VICTIMS || this == DISPLACED || this == SENDER;
  }

  /** The frame of that name. */
  public static Optional<Frame> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** All names a lexicon may write. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Frame::word).toList();
  }

  /** The frame of a type's block that names none. */
  static Frame usual(ClaimType type) {
    return switch (type) {
      case ASSAULT -> DOER_ON_TARGET;
      case DESTROY, SEIZE, DETAIN, ABDUCT, RELEASE, JUDGE, SANCTION -> DOER_HITS_TARGET;
      case DEPLOY -> SENDER;
      case WITHDRAW, PROTEST -> MOVER;
      case DISPLACE -> DISPLACED;
      case AID -> GIVER;
      case COOPERATE, AGREE, MEET -> PARTIES;
      case CONCEDE, SUPPORT, DEMAND, ACCUSE, REJECT, THREATEN -> SPEAKER;
    };
  }
}
