package org.isnad.cli.watch;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.ledger.Request;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Requests as lines: of a table for people, or of JSON. */
public sealed interface RequestLines {
  /** What stands above the first. */
  String head();

  String line(Request request);

  /**
   * For people.
   *
   * @param dates whether days are told besides times
   */
  record ForPeople(boolean dates) implements RequestLines {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final int MOST = 100;

    @Override
    public String head() {
      String day = dates ? String.format(Locale.ROOT, "%-11s", "day") : "";
      return day
          + String.format(
              Locale.ROOT,
              "%-9s%6s %6s %8s  %-11s %s%n",
              "time",
              "answer",
              "ms",
              "bytes",
              "outcome",
              "address: more");
    }

    @Override
    public String line(Request r) {
      DateTimeFormatter form =
          DateTimeFormatter.ofPattern(dates ? "uuuu-MM-dd HH:mm:ss" : "HH:mm:ss", Locale.ROOT);
      String answer = r.status() == 0 ? "-" : String.valueOf(r.status());
      return String.format(
          Locale.ROOT,
          "%s %6s %6d %8d  %-11s %s%s%n",
          form.format(r.at().atZone(ZoneId.systemDefault())),
          answer,
          r.millis(),
          r.bytes(),
          r.outcome().said(),
          clean(r.url()),
          r.note() == null ? "" : ": " + clean(r.note()));
    }

    private static String clean(String text) {
      String plain = CONTROLS.matcher(text).replaceAll(" ");
      // Isolated, so that Arabic in it does not turn the line around
      String cut = plain.length() > MOST ? plain.substring(0, MOST) + "…" : plain;
      return cut.codePoints().anyMatch(RequestLines::isRightToLeft)
          ? "\u2068" + cut + "\u2069"
          : cut;
    }
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** One object a line. */
  record JsonLines() implements RequestLines {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String head() {
      return "";
    }

    @Override
    public String line(Request r) {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
        out.writeStartObject();
        out.writeStringProperty("at", r.at().toString());
        out.writeStringProperty("source", r.source());
        out.writeStringProperty("url", r.url());
        out.writeNumberProperty("status", r.status());
        out.writeNumberProperty("millis", r.millis());
        out.writeNumberProperty("bytes", r.bytes());
        out.writeStringProperty("outcome", r.outcome().said());
        out.writeStringProperty("note", r.note());
        out.writeEndObject();
      }
      return text.append('\n').toString();
    }
  }
}
