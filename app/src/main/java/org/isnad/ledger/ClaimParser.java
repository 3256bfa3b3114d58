package org.isnad.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Figure;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Part;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the JSON of {@link ClaimForm} back to claims. What a claim's {@code why} said is not in that
 * form, so it comes back empty.
 *
 * <p>Errors: {@link IllegalArgumentException} or {@link tools.jackson.core.JacksonException} for
 * JSON that is not of that form.
 */
public final class ClaimParser {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ClaimParser() {}

  /** From {@code {"id":…,"claims":[…],"doubts":[…]}}; doubts may be left out. */
  public static Reading reading(String json) {
    JsonNode document = JSON.readTree(json);
    return new Reading(
        list(document.get("claims"), ClaimParser::claim),
        list(document.path("doubts"), ClaimParser::doubt),
        List.of());
  }

  static Claim claim(String json) {
    return claim(JSON.readTree(json));
  }

  static List<Doubt> doubts(String json) {
    return list(JSON.readTree(json), ClaimParser::doubt);
  }

  private static Claim claim(JsonNode node) {
    Part part = part(node, Part.TEXT);
    return new Claim(
        word(ClaimType.class, string(node, "type")),
        span(node, part),
        string(node, "trigger"),
        wordOrNull(Means.class, node, "means"),
        list(node.get("agents"), party -> party(party, part)),
        list(node.get("targets"), party -> party(party, part)),
        orNull(node, "place", place -> place(place, part)),
        orNull(node, "time", time -> time(time, part)),
        list(node.get("figures"), figure -> figure(figure, part)),
        list(node.get("sources"), party -> party(party, part)),
        word(Status.class, string(node, "status")),
        word(Scope.class, string(node, "scope")),
        List.of());
  }

  private static Doubt doubt(JsonNode node) {
    return new Doubt(
        string(node, "rule"), span(node, Part.TEXT), string(node, "text"), string(node, "reason"));
  }

  private static Party party(JsonNode node, Part part) {
    return new Party(
        span(node, part),
        string(node, "text"),
        stringOrNull(node, "name"),
        stringOrNull(node, "id"));
  }

  private static Place place(JsonNode node, Part part) {
    return new Place(
        span(node, part),
        string(node, "text"),
        stringOrNull(node, "name"),
        stringOrNull(node, "id"),
        stringOrNull(node, "country"),
        orNull(node, "lat", JsonNode::doubleValue),
        orNull(node, "lon", JsonNode::doubleValue),
        wordOrNull(Precision.class, node, "precision"));
  }

  private static Time time(JsonNode node, Part part) {
    return new Time(
        span(node, part),
        string(node, "text"),
        orNull(node, "from", day -> LocalDate.parse(day.stringValue())),
        orNull(node, "to", day -> LocalDate.parse(day.stringValue())));
  }

  private static Figure figure(JsonNode node, Part part) {
    return new Figure(
        word(FigureRole.class, string(node, "role")),
        orNull(node, "min", JsonNode::longValue),
        orNull(node, "max", JsonNode::longValue),
        node.get("approx").booleanValue(),
        stringOrNull(node, "of"),
        span(node, part),
        string(node, "text"));
  }

  private static Span span(JsonNode node, Part part) {
    return new Span(part(node, part), node.get("start").intValue(), node.get("end").intValue());
  }

  private static Part part(JsonNode node, Part unsaid) {
    Part said = wordOrNull(Part.class, node, "part");
    return said == null ? unsaid : said;
  }

  private static String string(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  private static @Nullable String stringOrNull(JsonNode node, String field) {
    return orNull(node, field, JsonNode::stringValue);
  }

  private static <E extends Enum<E>> E word(Class<E> type, String value) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> @Nullable E wordOrNull(
      Class<E> type, JsonNode node, String field) {
    return orNull(node, field, value -> word(type, value.stringValue()));
  }

  private static <T> @Nullable T orNull(JsonNode node, String field, Function<JsonNode, T> read) {
    JsonNode value = node.path(field);
    return value.isNull() || value.isMissingNode() ? null : read.apply(value);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    array.forEach(item -> items.add(read.apply(item)));
    return items;
  }
}
