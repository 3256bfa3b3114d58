package org.isnad.learn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** This room asks the engine and reads what examples say; it knows no finder and no syntax. */
class RoomTest {
  @Test
  void it_uses_only_the_rooms_it_may() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.isnad.learn");
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad.learn..",
            "org.isnad.codebook..",
            "org.isnad.arabic..",
            "org.isnad.lexicon..",
            "org.isnad.claim..",
            "tools.jackson..",
            "org.jspecify..",
            "java..")
        .check(ours);
  }
}
