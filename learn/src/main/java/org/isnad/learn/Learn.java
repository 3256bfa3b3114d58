package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;

/** Learns the choices of {@code lexicon/choices} from articles read by hand. */
public final class Learn {
  /** For choices with more features than examples, and for the others: found by crossing. */
  private static final Learner.Pace STRICT = new Learner.Pace(0.03, 0.1, 6);

  private static final Learner.Pace EASY = new Learner.Pace(0.03, 0.03, 6);
  private static final String MADE = "# Made by learn/run: learn/README.md\n";

  private Learn() {}

  /** Writes the weights, or says how well it would do on a set. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(System.getProperty("isnad.home", "."));
    try {
      run(home, Options.of(List.of(args)));
    } catch (Fault | LexiconException e) {
      System.err.println("learn: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void run(Path home, Options options) throws IOException, Fault, LexiconException {
    Lessons lessons = lessons(home, options);
    for (Choice choice : lessons.choices()) {
      if (options.cross() == null) {
        Path file = home.resolve("lexicon/choices/" + choice.kind + ".weights");
        Files.createDirectories(file.getParent());
        Files.writeString(file, MADE + choice.learned(pace(choice.kind)));
        System.out.println(home.relativize(file) + " " + Files.size(file) + " bytes");
      } else {
        System.out.print(Crossed.report(choice, pace(choice.kind), options.cross()));
      }
    }
  }

  private static Lessons lessons(Path home, Options options)
      throws IOException, Fault, LexiconException {
    Lexicon lexicon = Lexicon.load(home.resolve("lexicon"));
    Lessons lessons = new Lessons(lexicon);
    if (options.own() > 0) {
      lessons.take(Own.articles(home.resolve("spec/articles")), options.own());
      lessons.take(Own.examples(lexicon), options.own());
    }
    for (Options.Folder folder : options.folders()) {
      lessons.take(HandRead.in(folder.path()), folder.weight());
    }
    return lessons;
  }

  static Learner.Pace pace(String kind) {
    return switch (kind) {
      case "place", "time", "source", "figure" -> EASY;
      default -> STRICT;
    };
  }
}
