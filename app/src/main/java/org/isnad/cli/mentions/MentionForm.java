package org.isnad.cli.mentions;

import java.io.StringWriter;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Span;
import org.isnad.codebook.Time;
import org.isnad.ledger.Json;
import org.isnad.mention.Mention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON form of mentions: an object a document with {@code id} and {@code mentions}, each with
 * {@code kind} (figure, time, place, actor), part, offsets (UTF-16 units from 0, end exclusive),
 * words, value, rule and source.
 */
public final class MentionForm {
  private static final JsonFactory JSON = new JsonFactory();

  private MentionForm() {}

  /** One document on one line, without the line's end. */
  public static String line(Article article, List<Mention> mentions) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("id", article.id());
      out.writeArrayPropertyStart("mentions");
      for (Mention mention : mentions) {
        out.writeStartObject();
        mention(out, mention);
        out.writeStringProperty("rule", mention.rule());
        out.writeStringProperty("where", mention.where());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void mention(JsonGenerator out, Mention mention) {
    switch (mention) {
      case Mention.Figure figure -> figure(out, figure);
      case Mention.When when -> time(out, when.time(), when.kind());
      case Mention.Where where -> place(out, where.place(), where.doubtful());
      case Mention.Who who -> party(out, who.party());
    }
  }

  private static void figure(JsonGenerator out, Mention.Figure figure) {
    words(out, "figure", figure.span(), figure.text());
    Json.number(out, "min", figure.min());
    Json.number(out, "max", figure.max());
    out.writeBooleanProperty("approx", figure.approx());
    out.writeStringProperty("of", figure.of());
    out.writeStringProperty("of-kind", figure.kind());
  }

  private static void time(JsonGenerator out, Time time, String kind) {
    words(out, "time", time.span(), time.text());
    out.writeStringProperty("from", Json.string(time.from()));
    out.writeStringProperty("to", Json.string(time.to()));
    out.writeStringProperty("said-as", kind);
  }

  private static void place(JsonGenerator out, Place place, boolean doubtful) {
    words(out, "place", place.span(), place.text());
    out.writeStringProperty("name", place.name());
    out.writeStringProperty("id", place.id());
    out.writeStringProperty("country", place.country());
    Json.number(out, "lat", place.lat());
    Json.number(out, "lon", place.lon());
    out.writeStringProperty("precision", Json.lower(place.precision()));
    out.writeBooleanProperty("doubtful", doubtful);
  }

  private static void party(JsonGenerator out, Party party) {
    words(out, "actor", party.span(), party.text());
    out.writeStringProperty("name", party.name());
    out.writeStringProperty("id", party.id());
  }

  private static void words(JsonGenerator out, String kind, Span span, String text) {
    out.writeStringProperty("kind", kind);
    out.writeStringProperty("part", Json.lower(span.part()));
    out.writeNumberProperty("start", span.start());
    out.writeNumberProperty("end", span.end());
    out.writeStringProperty("text", text);
  }
}
