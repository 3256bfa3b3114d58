package org.isnad.cli.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Figure;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.isnad.ledger.codes.Code;
import org.isnad.ledger.codes.CrossWalks;
import org.jspecify.annotations.Nullable;

/** A claim's fields in words: only those the article says. */
final class ClaimRows {
  private static final List<String> LABELS =
      List.of("who", "whom", "where", "when", "how-many", "says", "status", "scope");

  private final Labels labels;
  private final CrossWalks codes;

  ClaimRows(Labels labels) {
    this(labels, CrossWalks.none());
  }

  ClaimRows(Labels labels, CrossWalks codes) {
    this.labels = labels;
    this.codes = codes;
  }

  /** Its type, means and trigger. */
  String head(Claim claim) {
    String type = labels.name(claim.type());
    String means = claim.means() == null ? "" : " (" + labels.name(claim.means()) + ")";
    return type + means + ": " + Bidi.words(claim.trigger());
  }

  /**
   * How wide the widest label is, the same for all claims so that their values stand in one column.
   */
  int labelColumns() {
    return LABELS.stream().mapToInt(key -> Wrap.columns(labels.text(key))).max().orElse(0);
  }

  List<Row> rows(Claim claim) {
    List<Row> rows = new ArrayList<>();
    parties(rows, "who", claim.agents(), labels.text("and"));
    parties(rows, "whom", claim.targets(), labels.text("and"));
    if (claim.place() != null) {
      rows.add(new Row(labels.text("where"), place(claim.place())));
    }
    if (claim.time() != null) {
      rows.add(new Row(labels.text("when"), time(claim.time())));
    }
    if (!claim.figures().isEmpty()) {
      String figures = claim.figures().stream().map(this::figure).collect(and());
      rows.add(new Row(labels.text("how-many"), figures));
    }
    parties(rows, "says", claim.sources(), labels.text("chain"));
    if (claim.status() != Status.ASSERTED) {
      rows.add(new Row(labels.text("status"), labels.name(claim.status())));
    }
    if (claim.scope() != Scope.INCIDENT) {
      rows.add(new Row(labels.text("scope"), labels.name(claim.scope())));
    }
    codes.codes(claim).forEach(code -> rows.add(code(code)));
    return rows;
  }

  /** A code's parts; where one is missing, why. */
  private Row code(Code code) {
    String parts =
        code.first() == null
            ? labels.text("no-code")
            : labels.latin(code.first() + (code.second() == null ? "" : ", " + code.second()));
    String note = code.note() == null ? "" : " " + labels.latin("(" + code.note() + ")");
    return new Row(labels.latin(code.scheme().name()), parts + note);
  }

  private void parties(List<Row> rows, String label, List<Party> parties, String between) {
    if (!parties.isEmpty()) {
      String value = parties.stream().map(this::party).collect(Collectors.joining(between));
      rows.add(new Row(labels.text(label), value));
    }
  }

  String party(Party party) {
    return Bidi.words(party.text())
        + (party.name() == null ? "" : " (" + labels.latin(party.name()) + ")");
  }

  String place(Place place) {
    String known =
        Stream.of(place.name(), place.country())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return Bidi.words(place.text()) + (known.isEmpty() ? "" : " (" + labels.latin(known) + ")");
  }

  String time(Time time) {
    return days(time) + " (" + Bidi.words(time.text()) + ")";
  }

  private String days(Time time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    if (from == null) {
      return to == null ? labels.text("day-unsaid") : labels.text("until", labels.latin(to));
    }
    if (to == null) {
      return labels.text("since", labels.latin(from));
    }
    return from.equals(to)
        ? labels.latin(from)
        : labels.text("from-to", labels.latin(from), labels.latin(to));
  }

  String figure(Figure figure) {
    String words = counted(figure.text(), figure.of());
    return labels.name(figure.role())
        + " "
        + count(figure.min(), figure.max(), figure.approx())
        + " ("
        + Bidi.words(words)
        + ")";
  }

  /** Number and counted noun, each said once: in a dual or a single victim they are one word. */
  static String counted(String number, @Nullable String noun) {
    if (noun == null || number.contains(noun)) {
      return number;
    }
    return noun.contains(number) ? noun : number + " " + noun;
  }

  /** A number's least and greatest value in words. */
  String count(@Nullable Long min, @Nullable Long max, boolean approx) {
    String about = approx ? "~" : "";
    if (min == null) {
      return max == null
          ? labels.text("count-unsaid")
          : labels.text("at-most", labels.latin(about + max));
    }
    if (max == null) {
      return labels.text("at-least", labels.latin(about + min));
    }
    return labels.latin(about + (min.equals(max) ? min : min + "–" + max));
  }

  private Collector<CharSequence, ?, String> and() {
    return Collectors.joining(labels.text("and"));
  }
}
