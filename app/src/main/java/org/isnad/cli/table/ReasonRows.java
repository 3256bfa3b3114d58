package org.isnad.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Figure;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.jspecify.annotations.Nullable;

/**
 * A claim's argument: for each field its value, the rule that gave it and the lexicon's line, or
 * that the text does not say it.
 */
final class ReasonRows {
  private static final String FRAME = "frame ";

  private final Labels labels;
  private final ClaimRows values;

  ReasonRows(Labels labels) {
    this.labels = labels;
    this.values = new ClaimRows(labels);
  }

  /** A field of the argument: the step of its reasons, and its label. */
  private enum Field {
    ACT("trigger", "explain.act"),
    OUTCOME("outcome", "explain.outcome"),
    MEANS("means", "diff.means"),
    AGENTS("agent", "who"),
    TARGETS("target", "whom"),
    PLACE("place", "where"),
    TIME("time", "when"),
    FIGURES("figure", "how-many"),
    SOURCES("source", "says"),
    STATUS("status", "status"),
    SCOPE("scope", "scope");

    private final String step;
    private final String label;

    Field(String step, String label) {
      this.step = step;
      this.label = label;
    }
  }

  int labelColumns() {
    return Stream.concat(
            Stream.of(Field.values()).map(field -> field.label), Stream.of("explain.unsaid"))
        .mapToInt(key -> Wrap.columns(labels.text(key)))
        .max()
        .orElse(0);
  }

  List<Row> rows(Claim claim) {
    List<Row> rows = new ArrayList<>();
    List<String> unsaid = new ArrayList<>();
    for (Field field : Field.values()) {
      List<String> told = told(claim, field);
      String label = labels.text(field.label);
      told.forEach(line -> rows.add(new Row(label, line)));
      if (told.isEmpty() && canBeUnsaid(claim, field)) {
        unsaid.add(label);
      }
    }
    claim.why().stream()
        .filter(reason -> Stream.of(Field.values()).noneMatch(f -> f.step.equals(reason.step())))
        .forEach(reason -> rows.add(new Row(labels.latin(reason.step()), words(reason))));
    if (!unsaid.isEmpty()) {
      rows.add(new Row(labels.text("explain.unsaid"), String.join(labels.text("and"), unsaid)));
    }
    return rows;
  }

  private static boolean canBeUnsaid(Claim claim, Field field) {
    return field != Field.OUTCOME && (field != Field.MEANS || claim.type().armed());
  }

  /** The lines of a field: its reasons, then values that no reason tells of. */
  private List<String> told(Claim claim, Field field) {
    List<String> lines = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Reason reason : claim.why()) {
      if (reason.step().equals(field.step)) {
        String value = value(claim, field, reason.text());
        shown.add(Objects.requireNonNullElse(value, ""));
        lines.add(value == null ? words(reason) : value + ": " + rule(reason));
      }
    }
    if (several(field) || lines.isEmpty()) {
      for (String value : values(claim, field)) {
        if (!shown.contains(value)) {
          lines.add(value + ": " + labels.text(unreasoned(claim, field, value)));
        }
      }
    }
    return lines;
  }

  /** True for fields that may have values of which each has a reason of its own. */
  private static boolean several(Field field) {
    return field == Field.AGENTS || field == Field.TARGETS || field == Field.FIGURES;
  }

  /** Why a field has a value that no reason tells of. */
  private String unreasoned(Claim claim, Field field, String value) {
    return switch (field) {
      case TARGETS -> counted(claim, value) ? "explain.counted" : "explain.no-reason";
      case STATUS, SCOPE -> "explain.no-word";
      case MEANS -> "explain.act-word";
      default -> "explain.no-reason";
    };
  }

  /** True for people or things that a figure of the claim counts. */
  private boolean counted(Claim claim, String value) {
    return claim.targets().stream()
        .filter(target -> values.party(target).equals(value))
        .anyMatch(target ->
            claim.figures().stream()
                .anyMatch(figure ->
                    target.text().equals(figure.of()) || figure.span().overlaps(target.span())));
  }

  private List<String> values(Claim claim, Field field) {
    return switch (field) {
      case AGENTS -> claim.agents().stream().map(values::party).toList();
      case TARGETS -> claim.targets().stream().map(values::party).toList();
      case SOURCES -> sources(claim);
      case FIGURES -> claim.figures().stream().map(values::figure).toList();
      case MEANS -> claim.means() == null ? List.of() : List.of(labels.name(claim.means()));
      case STATUS -> List.of(labels.name(claim.status()));
      case SCOPE -> List.of(labels.name(claim.scope()));
      default -> List.of();
    };
  }

  /** The value that rests on the words of a reason; null if they are not the value's own. */
  private @Nullable String value(Claim claim, Field field, String words) {
    Place place = claim.place();
    Time time = claim.time();
    return switch (field) {
      case AGENTS -> party(claim.agents(), words);
      case TARGETS -> party(claim.targets(), words);
      case PLACE -> place == null ? null : values.place(place);
      case TIME -> time == null ? null : values.time(time);
      case FIGURES -> figure(claim.figures(), words);
      case SOURCES -> sources(claim).stream().findFirst().orElse(null);
      case MEANS, STATUS, SCOPE -> said(values(claim, field), words);
      default -> null;
    };
  }

  private List<String> sources(Claim claim) {
    List<String> chain = claim.sources().stream().map(values::party).toList();
    return chain.isEmpty() ? List.of() : List.of(String.join(labels.text("chain"), chain));
  }

  private @Nullable String party(List<Party> parties, String words) {
    return parties.stream()
        .filter(p -> p.text().equals(words))
        .map(values::party)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String figure(List<Figure> figures, String words) {
    return figures.stream()
        .filter(f -> f.text().equals(words))
        .map(values::figure)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String said(List<String> value, String words) {
    return value.isEmpty()
        ? null
        : value.getFirst() + (words.isEmpty() ? "" : " (" + Bidi.words(words) + ")");
  }

  /** A rule of status or scope names the value first, which stands before it already. */
  private static String withoutValue(String rule) {
    Stream<Enum<?>> values = Stream.of(Status.values(), Scope.values()).flatMap(Stream::of);
    return values
        .map(value -> value.name().toLowerCase(Locale.ROOT) + ": ")
        .filter(rule::startsWith)
        .findFirst()
        .map(prefix -> rule.substring(prefix.length()))
        .orElse(rule);
  }

  private String words(Reason reason) {
    return reason.text().isEmpty() ? rule(reason) : Bidi.words(reason.text()) + ": " + rule(reason);
  }

  /** The rule and the lexicon's line; of a frame, what it says of the field too. */
  String rule(Reason reason) {
    String where = reason.where().isEmpty() ? "" : " [" + reason.where() + "]";
    String rule = withoutValue(reason.rule());
    if (!rule.startsWith(FRAME)) {
      return labels.latin(rule + where);
    }
    String frame = rule.substring(FRAME.length()).split("[ :,]", 2)[0];
    return labels
        .optional("frame." + frame + "." + reason.step())
        .map(gloss -> gloss + " " + labels.latin("(" + rule + ")" + where))
        .orElseGet(() -> labels.latin(rule + where));
  }
}
