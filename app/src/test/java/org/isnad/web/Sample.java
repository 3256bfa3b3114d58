package org.isnad.web;

import java.time.LocalDate;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
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
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.jspecify.annotations.Nullable;

/**
 * An article of our own with a reading made by hand, so that pages are tested whatever the engine
 * reads.
 */
final class Sample {
  static final String TITLE = "غارة على ريف إدلب";
  static final String TEXT =
      """
      شن الجيش السوري غارة جوية على مواقع في ريف إدلب أمس، ما أسفر عن مقتل نحو 14 عنصرا، وفق ما نقلت سانا عن مصدر عسكري. ولم تتضح هوية القتلى بعد.
      مطالب
      ونفى الحزب قصف المدينة مؤخرا. وطالبت المنظمة بالإفراج عن المعتقلين. وقال السكان إن الليل كان هادئا. ثم عاد كل إلى عمله.
      ولم يصدر أي تعليق آخر.
      """
          .strip();
  static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 18);
  static final Article ARTICLE =
      new Article(
          "sample-1",
          TITLE,
          TEXT,
          PUBLISHED,
          "وكالة المثال",
          "https://example.org/news/1?a=1&b=2",
          "أخبار",
          "هيئة التحرير",
          blocks());

  private Sample() {}

  static Reading reading() {
    return new Reading(
        List.of(inTitle(), strike(), denied(), demand(), release()),
        List.of(new Doubt("time: vague stretch", in("مؤخرا"), "مؤخرا", "the words fix no day")),
        List.of());
  }

  private static List<Block> blocks() {
    return Article.lines(TEXT).stream()
        .map(line ->
            TEXT.startsWith("مطالب\n", line.start())
                ? new Block(Block.Kind.HEADING, line.start(), line.end())
                : line)
        .toList();
  }

  private static Claim inTitle() {
    Span span = new Span(Part.TITLE, 0, 4);
    Span place = new Span(Part.TITLE, 9, TITLE.length());
    return new Claim(
        ClaimType.ASSAULT,
        span,
        "غارة",
        Means.AIR,
        List.of(),
        List.of(),
        idlib(place),
        null,
        List.of(),
        List.of(),
        Status.ASSERTED,
        Scope.INCIDENT,
        List.of());
  }

  private static Claim strike() {
    Span counted = in("14");
    return new Claim(
        ClaimType.ASSAULT,
        in("غارة جوية"),
        "غارة جوية",
        Means.AIR,
        List.of(party("الجيش السوري", "Syrian army")),
        List.of(party("مواقع", null)),
        idlib(in("ريف إدلب")),
        new Time(in("أمس"), "أمس", PUBLISHED.minusDays(1), PUBLISHED.minusDays(1)),
        List.of(new Figure(FigureRole.KILLED, 1400L, null, true, "عنصرا", counted, "14")),
        List.of(party("سانا", "SANA"), party("مصدر عسكري", null)),
        Status.ASSERTED,
        Scope.AGGREGATE,
        List.of(
            new Reason(
                "trigger",
                "غارة جوية",
                "a strike from the air",
                "lexicon/triggers/assault.lex:12")));
  }

  private static Claim denied() {
    return new Claim(
        ClaimType.ASSAULT,
        in("قصف"),
        "قصف",
        Means.ARTILLERY,
        List.of(),
        List.of(),
        null,
        new Time(in("مؤخرا"), "مؤخرا", null, null),
        List.of(),
        List.of(party("الحزب", null)),
        Status.DENIED,
        Scope.INCIDENT,
        List.of());
  }

  private static Claim demand() {
    return verbal(ClaimType.DEMAND, "وطالبت", Status.ASSERTED);
  }

  private static Claim release() {
    return verbal(ClaimType.RELEASE, "بالإفراج عن", Status.DEMANDED);
  }

  private static Claim verbal(ClaimType type, String trigger, Status status) {
    return new Claim(
        type,
        in(trigger),
        trigger,
        null,
        List.of(party("المنظمة", "the organisation")),
        List.of(party("المعتقلين", null)),
        null,
        null,
        List.of(),
        List.of(),
        status,
        Scope.INCIDENT,
        List.of());
  }

  private static Place idlib(Span span) {
    String words = span.part() == Part.TITLE ? TITLE : TEXT;
    return new Place(
        span,
        words.substring(span.start(), span.end()),
        "Idlib countryside",
        "idlib",
        "SY",
        35.93,
        36.63,
        Precision.GOVERNORATE);
  }

  private static Party party(String words, @Nullable String name) {
    return new Party(in(words), words, name, null);
  }

  /** Where some words stand first in the text. */
  static Span in(String words) {
    int start = TEXT.indexOf(words);
    return new Span(Part.TEXT, start, start + words.length());
  }
}
