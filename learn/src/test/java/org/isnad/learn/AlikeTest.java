package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are the same for learning where they are for who scores claims. */
class AlikeTest {
  @ParameterizedTest
  @CsvSource({
    "الجيش السوري, الجيش السوري, 1.0",
    "الجيش السوري, جيش سوري, 1.0",
    "للجيش, الجيش, 1.0",
    "والجيش, بالجيش, 1.0",
    "مسيّرات, مسيرات, 1.0",
    "إدلب, ادلب, 1.0",
    "مستشفى الولادة, مستشفي الولاده, 1.0",
    "مسؤول, مسوول, 1.0",
    "ريف إدلب, ريف حلب, 0.5",
    "«قوات سوريا الديمقراطية», قوات سوريا, 0.8",
    "الآن, آن, 1.0",
    "ال, ال, 1.0",
    "حلب, حماة, 0.0",
    "'', حلب, 0.0",
    "'', '', 0.0",
    "2025 - 14, 14, 0.6666666666666666",
  })
  void theShareOfWordsInCommon(String a, String b, double share) {
    assertThat(Alike.share(a, b)).isEqualTo(share);
    assertThat(Alike.share(b, a)).isEqualTo(share);
  }

  @Test
  void eachHasOnePartner() {
    assertThat(Alike.common(List.of("الجيش", "جيش"), List.of("الجيش"))).isEqualTo(1);
    assertThat(Alike.common(List.of("الجيش", "الشرطة"), List.of("شرطة", "جيش"))).isEqualTo(2);
    assertThat(Alike.common(List.of(), List.of("جيش"))).isZero();
  }
}
