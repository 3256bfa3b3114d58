package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/romanised/names.txt}; the README there says its form. */
final class RomanisedTest {
  private static final Path SPEC = Path.of("..", "spec", "romanised", "names.txt");

  @TestFactory
  Stream<DynamicTest> names_are_made_as_the_spec_says() throws IOException {
    return Files.readAllLines(SPEC).stream()
        .map(line -> line.split("\t", -1))
        .map(pair ->
            DynamicTest.dynamicTest(
                pair[0],
                () -> {
                  String made = Romanised.arabic(pair[0]).orElse("-");
                  assertThat(Folding.fold(made)).as(made).isEqualTo(Folding.fold(pair[1]));
                }));
  }

  @Test
  void names_of_other_languages_and_marks_are_told_apart() {
    assertThat(PlaceSpelling.arabic("\u200fالباب\u200e")).contains("الباب");
    assertThat(PlaceSpelling.arabic("دير  الزور-المدينة")).contains("دير الزور المدينة");
    assertThat(
            Stream.of("گرمیان", "پنجوین", "شەقڵاوە", "تهران،", "Homs حمص", "ب")
                .flatMap(name -> PlaceSpelling.arabic(name).stream()))
        .isEmpty();
  }

  @Test
  void the_likelier_spelling_is_nearer() {
    assertThat(PlaceSpelling.unlikeness("Al Ubayyid", "الأبيض"))
        .isLessThan(PlaceSpelling.unlikeness("Al Ubayyid", "عروس الرمال"));
  }
}
