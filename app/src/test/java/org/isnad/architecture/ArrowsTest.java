package org.isnad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the rooms are those of ARCHITECTURE.md and no others. */
final class ArrowsTest {
  private static final JavaClasses OURS = Rooms.classes();

  @Test
  void every_class_is_seen_and_has_a_room() {
    assertThat(OURS.stream().map(Rooms::of).distinct()).contains("codebook", "claim", "ledger");
    assertThat(OURS.stream().map(Rooms::of).distinct()).isSubsetOf(Rooms.MAY_USE.keySet());
  }

  @Test
  void rooms_use_only_those_they_may() {
    classes().should(new UseOnlyRoomsTheyMay()).check(OURS);
  }

  @Test
  void packages_form_no_circle() {
    slices().matching("org.isnad.(**)").should().beFreeOfCycles().check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "page, org.jsoup..",
    "archive, org.netpreserve..",
    "archive, org.apache.commons..",
    "archive, org.brotli..",
    "lexicon, org.apache.lucene..",
    "ledger, java.sql..",
    "ledger, org.sqlite..",
    "web, io.javalin..",
    "web, org.eclipse.jetty..",
    "web, gg.jte..",
    "web, java.net.http..",
    "fetch, okhttp3..",
    "fetch, com.rometools..",
    "fetch, crawlercommons..",
    "cli, picocli..",
  })
  void a_part_is_known_to_one_room_only(String room, String part) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.isnad." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(part)
        .check(OURS);
  }

  private static final class UseOnlyRoomsTheyMay extends ArchCondition<JavaClass> {
    UseOnlyRoomsTheyMay() {
      super("use only the rooms that theirs may use");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      String room = Rooms.of(type);
      Set<String> allowed = Rooms.MAY_USE.getOrDefault(room, Set.of());
      type.getDirectDependenciesFromSelf().stream()
          .filter(use -> !allowed(Rooms.of(use.getTargetClass()), room, allowed))
          .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
    }

    private static boolean allowed(String target, String room, Set<String> others) {
      return target.isEmpty() || target.equals(room) || others.contains(target);
    }
  }
}
