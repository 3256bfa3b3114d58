package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Party;
import org.isnad.codebook.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimFormTest {
  /** What the published schema of the claims' JSON requires, object by object. */
  private static final Set<String> CLAIM =
      Set.of(
          "part", "start", "end", "trigger", "type", "means", "agents", "targets", "place", "time",
          "figures", "sources", "status", "scope");

  private static final Set<String> WORDS = Set.of("text", "start", "end");
  private static final Set<String> PARTY = Set.of("text", "start", "end", "name", "id");
  private static final Set<String> PLACE =
      Set.of("text", "start", "end", "name", "id", "country", "lat", "lon", "precision");
  private static final Set<String> FIGURE =
      Set.of("text", "start", "end", "role", "min", "max", "approx", "of");

  @Test
  void readingsOfTheSpecComeBackByteForByte() {
    for (String line : Samples.readingLines()) {
      String id = JsonMapper.shared().readTree(line).get("id").stringValue();
      assertThat(json(id, ClaimParser.reading(line))).isEqualTo(line);
    }
  }

  @Test
  void everyObjectHasTheFieldsTheSchemaRequires() {
    for (Fresh fresh : Samples.fresh()) {
      JsonNode document = JsonMapper.shared().readTree(json("x", fresh.reading()));
      assertThat(document.propertyNames()).contains("id", "claims", "doubts");
      document.get("claims").forEach(ClaimFormTest::requireFields);
    }
  }

  private static void requireFields(JsonNode claim) {
    assertThat(claim.propertyNames()).containsAll(CLAIM);
    for (String role : List.of("agents", "targets", "sources")) {
      claim.get(role).forEach(party -> assertThat(party.propertyNames()).containsAll(PARTY));
    }
    claim.get("figures").forEach(figure -> assertThat(figure.propertyNames()).containsAll(FIGURE));
    if (!claim.get("place").isNull()) {
      assertThat(claim.get("place").propertyNames()).containsAll(PLACE);
    }
    if (!claim.get("time").isNull()) {
      assertThat(claim.get("time").propertyNames()).containsAll(WORDS).contains("from", "to");
    }
  }

  @Test
  void offsetsOfTheSpecPointAtTheirWords() {
    for (Fresh fresh : Samples.fresh()) {
      for (Claim claim : fresh.reading().claims()) {
        assertThat(words(fresh.article(), claim.span())).isEqualTo(claim.trigger());
        for (Party source : claim.sources()) {
          assertThat(words(fresh.article(), source.span())).isEqualTo(source.text());
        }
      }
    }
  }

  @Test
  void partOfARoleMayBeLeftOutAndIsThenTheClaims() {
    String line = Samples.readingLines().getFirst();
    String short_ = line.replace("\",\"part\":\"title\",\"start\"", "\",\"start\"");
    assertThat(short_).isNotEqualTo(line);
    assertThat(ClaimParser.reading(short_)).isEqualTo(ClaimParser.reading(line));
  }

  @Test
  void aTypeTheCodebookDoesNotKnowIsRefused() {
    String line = Samples.readingLines().getFirst().replace("ASSAULT", "DANCE");
    assertThatThrownBy(() -> ClaimParser.reading(line))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String words(Article article, org.isnad.codebook.Span span) {
    return article.part(span.part()).substring(span.start(), span.end());
  }

  private static String json(String id, Reading reading) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      ClaimForm.write(out, id, reading);
    }
    return text.toString();
  }
}
