package org.isnad.syntax;

import org.isnad.arabic.Inflection;
import org.isnad.lexicon.Entry;

/** Parts of speech in the tags of Universal Dependencies. */
final class PartOfSpeech {
  private PartOfSpeech() {}

  /** Of a lexicon form; where it is written out for another purpose, of its tag in the sentence. */
  static String of(Entry entry, Tag tag) {
    if (entry.inflection().verb()) {
      return "VERB";
    }
    String key = entry.key();
    if (key.equals("adjective") || key.startsWith("demonym")) {
      return "ADJ";
    }
    if (entry.inflection().kind() != Inflection.Kind.LITERAL) {
      return "NOUN";
    }
    return switch (entry.block().kind()) {
      case "actor", "place", "region", "site", "country" -> "PROPN";
      case "numeral" -> "NUM";
      case "ordinal" -> "ADJ";
      case "words" -> closed(entry.block().first("pos").orElse("noun"), tag);
      default -> ofTag(tag);
    };
  }

  private static String closed(String pos, Tag tag) {
    return switch (pos) {
      case "prep", "partitive", "on-behalf" -> "ADP";
      case "conj" -> "CCONJ";
      case "sub" -> "SCONJ";
      case "rel", "pron", "whoever" -> "PRON";
      case "dem", "quant" -> "DET";
      case "neg", "part" -> "PART";
      case "adj" -> "ADJ";
      case "name" -> "PROPN";
      default -> ofTag(tag);
    };
  }

  private static String ofTag(Tag tag) {
    return switch (tag) {
      case MARK -> "PUNCT";
      case NUMBER -> "NUM";
      case FOREIGN -> "X";
      case PREPOSITION -> "ADP";
      case CONJUNCTION -> "CCONJ";
      case SUBORDINATOR -> "SCONJ";
      case RELATIVE, PRONOUN -> "PRON";
      case DEMONSTRATIVE, QUANTIFIER -> "DET";
      case NEGATION, PARTICLE -> "PART";
      case VERB -> "VERB";
      case NOUN -> "NOUN";
    };
  }
}
