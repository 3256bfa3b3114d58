package org.isnad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;

/** The rooms of the house, {@code org.isnad.ROOM} with all below it, and which may know which. */
final class Rooms {
  private static final String ROOT = "org.isnad.";

  /**
   * For each room, the others it may use: an arrow of ARCHITECTURE.md, and what the arrow leads on
   * to.
   */
  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          room("codebook", ""),
          room("address", ""),
          room("page", "codebook address"),
          room("fetch", ""),
          room("archive", ""),
          room("arabic", "codebook"),
          room("lexicon", "codebook arabic"),
          room("syntax", "codebook arabic lexicon"),
          room("mention", "codebook arabic lexicon syntax"),
          room("claim", "codebook arabic lexicon syntax mention"),
          // a module of its own, held to this by its RoomTest; the program never sees it
          room("learn", "codebook arabic lexicon claim"),
          room("event", "codebook arabic lexicon syntax mention claim"),
          room("ledger", "codebook address arabic lexicon syntax mention claim event"),
          room("web", "codebook address arabic lexicon claim event ledger"),
          room(
              "cli",
              "codebook address archive page fetch arabic lexicon syntax mention claim event ledger web"));

  /** Rooms whose answer depends on nothing but the question. */
  static final String[] PURE = {
    "org.isnad.codebook..",
    "org.isnad.arabic..",
    "org.isnad.syntax..",
    "org.isnad.mention..",
    "org.isnad.claim..",
    "org.isnad.event.."
  };

  private Rooms() {}

  private static Map.Entry<String, Set<String>> room(String name, String others) {
    return Map.entry(name, others.isEmpty() ? Set.of() : Set.of(others.split(" ")));
  }

  /** The program's own classes, without its tests. */
  static JavaClasses classes() {
    return new ClassFileImporter()
        // ArchUnit's own option knows no other folder than target
        .withImportOption(location -> !location.contains("/test-classes/"))
        .importPackages("org.isnad");
  }

  /** The room a class is in, or an empty string if it is none of ours. */
  static String of(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName() + ".";
    return name.startsWith(ROOT)
        ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length()))
        : "";
  }
}
