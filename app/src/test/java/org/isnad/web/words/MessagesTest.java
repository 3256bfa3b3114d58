package org.isnad.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Figure;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Part;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private final Messages arabic = Messages.in(Language.AR);
  private final Messages english = Messages.in(Language.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(bundle("ar").keySet()).isEqualTo(bundle("en").keySet());
  }

  @Test
  void noMessageIsCutShortByAStraightApostrophe() {
    for (String language : List.of("ar", "en")) {
      ResourceBundle bundle = bundle(language);
      assertThat(bundle.keySet())
          .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodebookValueHasItsOwnLabel(Language language) {
    Messages words = Messages.in(language);
    for (Enum<?>[] values : codebook()) {
      assertThat(Arrays.stream(values).map(words::label))
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }

  private static List<Enum<?>[]> codebook() {
    List<Enum<?>[]> all = new ArrayList<>();
    all.add(ClaimType.values());
    all.add(Means.values());
    all.add(FigureRole.values());
    all.add(Status.values());
    all.add(Scope.values());
    all.add(Precision.values());
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا إفادات",
    "1, إفادة واحدة",
    "2, إفادتان",
    "3, 3 إفادات",
    "10, 10 إفادات",
    "11, 11 إفادة",
    "99, 99 إفادة",
    "100, 100 إفادة",
    "103, 103 إفادات",
    "111, 111 إفادة",
    "1002, '1,002 إفادة'"
  })
  void arabicCountsTakeTheRightForm(long n, String said) {
    assertThat(arabic.count("claims", n)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0, no claims", "1, one claim", "2, 2 claims", "1200, '1,200 claims'"})
  void englishCountsTakeTheRightForm(long n, String said) {
    assertThat(english.count("claims", n)).isEqualTo(said);
  }

  @Test
  void daysAreSaidShort() {
    LocalDate first = LocalDate.of(2025, 11, 21);
    LocalDate last = LocalDate.of(2025, 11, 30);
    LocalDate later = LocalDate.of(2025, 12, 1);
    assertThat(english.days(first, first)).isEqualTo("21 November 2025");
    assertThat(english.days(first, last)).isEqualTo("21–30 November 2025");
    assertThat(english.days(first, later)).isEqualTo("21 November – 1 December 2025");
    assertThat(english.days(first, null)).isEqualTo("since 21 November 2025");
    assertThat(english.days(null, last)).isEqualTo("until 30 November 2025");
    assertThat(english.days(null, null)).isEqualTo("no day fixed");
    assertThat(arabic.days(first, last)).isEqualTo("من 21 إلى 30 نوفمبر/تشرين الثاني 2025");
    assertThat(arabic.days(first, last.plusYears(1)))
        .isEqualTo("من 21 نوفمبر/تشرين الثاني 2025 إلى 30 نوفمبر/تشرين الثاني 2026");
  }

  @Test
  void amountsSayTheirBounds() {
    assertThat(english.amount(figure(14L, 14L, false))).isEqualTo("14");
    assertThat(english.amount(figure(80L, 80L, true))).isEqualTo("about 80");
    assertThat(english.amount(figure(15L, null, false))).isEqualTo("15 or more");
    assertThat(english.amount(figure(null, 9L, false))).isEqualTo("9 at most");
    assertThat(english.amount(figure(10L, 15L, false))).isEqualTo("10 to 15");
    assertThat(english.amount(figure(null, null, false))).isEqualTo("no number fixed");
    assertThat(arabic.amount(figure(2_000L, null, true))).isEqualTo("نحو 2,000 أو أكثر");
  }

  private static Figure figure(@Nullable Long min, @Nullable Long max, boolean approx) {
    return new Figure(FigureRole.KILLED, min, max, approx, null, new Span(Part.TEXT, 0, 1), "x");
  }

  @Test
  void coordinatesNameTheirHemispheres() {
    assertThat(english.coordinates(-1.2921, -36.8219)).isEqualTo("1.29° S, 36.82° W");
    assertThat(arabic.coordinates(35.5, 36.6)).contains("35.50°", "شمالا", "36.60°", "شرقا");
  }

  @Test
  void countriesAreNamedInTheLanguage() {
    assertThat(arabic.country("SY")).isEqualTo("سوريا");
    assertThat(english.country("SY")).isEqualTo("Syria");
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("org.isnad.web.messages", Locale.of(language));
  }
}
