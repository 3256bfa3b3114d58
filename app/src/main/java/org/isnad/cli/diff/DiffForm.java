package org.isnad.cli.diff;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Span;
import org.isnad.ledger.ClaimForm;
import org.isnad.ledger.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON form of differences, an object each, and of their counts, one object. */
public final class DiffForm {
  private static final JsonFactory JSON = new JsonFactory();

  private DiffForm() {}

  /**
   * One difference on one line, without the line's end: {@code id}, {@code change}, {@code fields},
   * {@code part}, {@code start}, {@code end}, {@code context}, and the claim {@code before} and
   * {@code after}.
   */
  public static String line(String id, Difference difference, String context) {
    return json(out -> {
      Span span = difference.claim().span();
      out.writeStringProperty("id", id);
      out.writeStringProperty("change", difference.change().word());
      out.writeArrayPropertyStart("fields");
      difference.fields().forEach(field -> out.writeString(field.word()));
      out.writeEndArray();
      out.writeStringProperty("part", Json.lower(span.part()));
      out.writeNumberProperty("start", span.start());
      out.writeNumberProperty("end", span.end());
      out.writeStringProperty("context", context);
      claim(out, "before", difference.before());
      claim(out, "after", difference.after());
    });
  }

  private static void claim(JsonGenerator out, String name, @Nullable Claim claim) {
    if (claim == null) {
      out.writeNullProperty(name);
    } else {
      out.writeName(name);
      ClaimForm.claim(out, claim);
    }
  }

  /** The counts on one line, without the line's end; the only line with {@code counts}. */
  public static String counts(Tally tally) {
    return json(out -> {
      out.writeObjectPropertyStart("counts");
      out.writeNumberProperty("articles", tally.articles());
      out.writeNumberProperty("differing", tally.differing());
      out.writeNumberProperty("before", tally.before());
      out.writeNumberProperty("after", tally.after());
      for (Difference.Change change : Difference.Change.values()) {
        out.writeNumberProperty(change.word(), tally.of(change));
      }
      out.writeObjectPropertyStart("types");
      tally.types().forEach(type -> type(out, tally, type));
      out.writeEndObject();
      out.writeObjectPropertyStart("fields");
      tally.fields().forEach((field, count) -> out.writeNumberProperty(field.word(), count));
      out.writeEndObject();
      out.writeEndObject();
    });
  }

  private static void type(JsonGenerator out, Tally tally, ClaimType type) {
    out.writeObjectPropertyStart(type.name());
    for (Difference.Change change : Difference.Change.values()) {
      out.writeNumberProperty(change.word(), tally.of(type, change));
    }
    out.writeEndObject();
  }

  private static String json(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      content.accept(out);
      out.writeEndObject();
    }
    return text.toString();
  }
}
