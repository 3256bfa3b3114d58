package org.isnad.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.mention.Frame;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final List<Enum<?>> WORDS =
      Stream.<Enum<?>[]>of(
              ClaimType.values(),
              Means.values(),
              FigureRole.values(),
              Status.values(),
              Scope.values())
          .<Enum<?>>flatMap(Stream::of)
          .toList();

  @Test
  void everyWordOfTheCodebookHasANameInBothLanguages() {
    for (Enum<?> word : WORDS) {
      assertThat(Labels.of("en").name(word)).isNotBlank();
      assertThat(Bidi.hasRtl(Labels.of("ar").name(word))).as(word.name()).isTrue();
    }
  }

  @Test
  void everyFrameSaysInBothLanguagesWhoItsAgentsAndTargetsAre() {
    for (String frame : Frame.words()) {
      for (String step : List.of("agent", "target")) {
        String key = "frame." + frame + "." + step;
        assertThat(Labels.of("en").optional(key)).as(key).isPresent();
        assertThat(Bidi.hasRtl(Labels.of("ar").text(key))).as(key).isTrue();
      }
    }
  }

  @Test
  void arabicNamesAreThoseOfThePages() {
    ResourceBundle pages = ResourceBundle.getBundle("org.isnad.web.messages", Locale.of("ar"));
    for (Enum<?> word : WORDS) {
      String key = word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
      String name = pages.getString(key + "." + word.name());
      assertThat(Labels.of("ar").name(word)).isEqualTo(name);
    }
  }
}
