package org.isnad.ledger;

import java.util.List;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Figure;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Span;
import org.isnad.codebook.Time;
import org.isnad.ledger.codes.Code;
import org.isnad.ledger.codes.CrossWalks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of claims: an object a document with {@code id}, {@code claims} and {@code doubts}.
 * Offsets count UTF-16 code units of the title or text that {@code part} names, end exclusive. A
 * field that is not said stands there as null or an empty array.
 */
public final class ClaimForm {
  private ClaimForm() {}

  /** Writes {@code {"id":…,"claims":[…],"doubts":[…]}}. */
  public static void write(JsonGenerator out, String id, Reading reading) {
    write(out, id, reading, CrossWalks.none());
  }

  /** The same, each claim with its codes. */
  public static void write(JsonGenerator out, String id, Reading reading, CrossWalks codes) {
    out.writeStartObject();
    out.writeStringProperty("id", id);
    out.writeName("claims");
    claims(out, reading.claims(), codes);
    out.writeName("doubts");
    doubts(out, reading.doubts());
    out.writeEndObject();
  }

  /** Writes an array of claims, each with its codes. */
  public static void claims(JsonGenerator out, List<Claim> claims, CrossWalks codes) {
    out.writeStartArray();
    claims.forEach(claim -> claim(out, claim, codes));
    out.writeEndArray();
  }

  /** Writes an array of doubts: rule, part, start, end, text, reason. */
  public static void doubts(JsonGenerator out, List<Doubt> doubts) {
    out.writeStartArray();
    for (Doubt doubt : doubts) {
      out.writeStartObject();
      out.writeStringProperty("rule", doubt.rule());
      partAndOffsets(out, doubt.span());
      out.writeStringProperty("text", doubt.text());
      out.writeStringProperty("reason", doubt.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes one claim, its fields in the order of the schema. */
  public static void claim(JsonGenerator out, Claim claim) {
    claim(out, claim, CrossWalks.none());
  }

  private static void claim(JsonGenerator out, Claim claim, CrossWalks crossWalks) {
    out.writeStartObject();
    partAndOffsets(out, claim.span());
    out.writeStringProperty("trigger", claim.trigger());
    out.writeStringProperty("type", claim.type().name());
    out.writeStringProperty("means", Json.lower(claim.means()));
    parties(out, "agents", claim.agents());
    parties(out, "targets", claim.targets());
    place(out, claim.place());
    time(out, claim.time());
    figures(out, claim.figures());
    parties(out, "sources", claim.sources());
    out.writeStringProperty("status", Json.lower(claim.status()));
    out.writeStringProperty("scope", Json.lower(claim.scope()));
    codes(out, claim, crossWalks);
    out.writeEndObject();
  }

  /** Nothing where no codes were asked for. */
  private static void codes(JsonGenerator out, Claim claim, CrossWalks crossWalks) {
    List<Code> codes = crossWalks.codes(claim);
    if (codes.isEmpty()) {
      return;
    }
    out.writeObjectPropertyStart("codes");
    actors(out, "agents", claim.agents(), crossWalks);
    actors(out, "targets", claim.targets(), crossWalks);
    for (Code code : codes) {
      out.writeObjectPropertyStart(code.scheme().word());
      out.writeStringProperty(code.scheme().first(), code.first());
      out.writeStringProperty(code.scheme().second(), code.second());
      out.writeStringProperty("note", code.note());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void actors(
      JsonGenerator out, String name, List<Party> parties, CrossWalks crossWalks) {
    out.writeArrayPropertyStart(name);
    parties.forEach(party -> out.writeString(crossWalks.actor(party)));
    out.writeEndArray();
  }

  private static void parties(JsonGenerator out, String name, List<Party> parties) {
    out.writeArrayPropertyStart(name);
    for (Party party : parties) {
      out.writeStartObject();
      words(out, party.text(), party.span());
      out.writeStringProperty("name", party.name());
      out.writeStringProperty("id", party.id());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void place(JsonGenerator out, @Nullable Place place) {
    if (place == null) {
      out.writeNullProperty("place");
      return;
    }
    out.writeObjectPropertyStart("place");
    words(out, place.text(), place.span());
    out.writeStringProperty("name", place.name());
    out.writeStringProperty("id", place.id());
    out.writeStringProperty("country", place.country());
    Json.number(out, "lat", place.lat());
    Json.number(out, "lon", place.lon());
    out.writeStringProperty("precision", Json.lower(place.precision()));
    out.writeEndObject();
  }

  private static void time(JsonGenerator out, @Nullable Time time) {
    if (time == null) {
      out.writeNullProperty("time");
      return;
    }
    out.writeObjectPropertyStart("time");
    words(out, time.text(), time.span());
    out.writeStringProperty("from", Json.string(time.from()));
    out.writeStringProperty("to", Json.string(time.to()));
    out.writeEndObject();
  }

  private static void figures(JsonGenerator out, List<Figure> figures) {
    out.writeArrayPropertyStart("figures");
    for (Figure figure : figures) {
      out.writeStartObject();
      out.writeStringProperty("role", Json.lower(figure.role()));
      Json.number(out, "min", figure.min());
      Json.number(out, "max", figure.max());
      out.writeBooleanProperty("approx", figure.approx());
      out.writeStringProperty("of", figure.of());
      words(out, figure.text(), figure.span());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void partAndOffsets(JsonGenerator out, Span span) {
    out.writeStringProperty("part", Json.lower(span.part()));
    out.writeNumberProperty("start", span.start());
    out.writeNumberProperty("end", span.end());
  }

  // The part of a role's words is written too: the words of a sentence's claim may stand in the
  // title
  private static void words(JsonGenerator out, String text, Span span) {
    out.writeStringProperty("text", text);
    partAndOffsets(out, span);
  }
}
