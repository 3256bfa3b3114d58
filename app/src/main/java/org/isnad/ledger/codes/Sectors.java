package org.isnad.ledger.codes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The code of a party as CAMEO and PLOVER write actors: country, then sector. */
final class Sectors {
  private final Lexicon lexicon;
  private final Map<String, String> ofKind = new HashMap<>();

  Sectors(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon
        .blocks("sector")
        .forEach(sector -> {
          String code = sector.first("code").orElse("");
          Sides.words(sector, "kind").forEach(kind -> ofKind.put(kind, code));
        });
  }

  /** {@code SYRMIL}, {@code SYR} for the country, {@code IGO}; null where none is sure. */
  @Nullable String code(Party party) {
    String id = party.id();
    if (id == null) {
      return null;
    }
    Optional<Block> body = lexicon.block("actor", id);
    return body.isPresent()
        ? body.map(this::code).orElse(null)
        : lexicon.block("country", id).map(country -> alpha3(country.id())).orElse(null);
  }

  private @Nullable String code(Block body) {
    String sector = ofKind.get(body.first("kind").orElse(""));
    String country = body.first("country").map(Sectors::alpha3).orElse("");
    return sector == null ? null : country + of(body, sector);
  }

  /** Who holds an office in a body is of that body's sector. */
  private String of(Block body, String sector) {
    boolean office = body.first("kind").filter("office"::equals).isPresent();
    return body.first("part-of")
        .filter(part -> office)
        .flatMap(part -> lexicon.block("actor", part))
        .flatMap(part -> part.first("kind"))
        .map(ofKind::get)
        .orElse(sector);
  }

  private static String alpha3(String alpha2) {
    try {
      return Locale.of("", alpha2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
