package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.ClaimReader;
import org.isnad.claim.choice.Question;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;

/** Learns the choices of {@code lexicon/choices} from folders of articles read by hand. */
public final class Learn {
  private static final Learner.Pace PACE = new Learner.Pace(Double.parseDouble(System.getProperty("rate","0.03")), Double.parseDouble(System.getProperty("penalty","0.2")), Integer.getInteger("epochs",6));
  private static final double[] LEAST = {0.2, 0.27, 0.35, 0.42, 0.5};
  private static final int FOLDS = 4;

  private Learn() {}

  /** {@code learn [--cross SET] FOLDER…}: learns, or says how well it would do on a set. */
  public static void main(String[] args) throws IOException, LexiconException {
    Path home = Path.of(System.getProperty("isnad.home", "."));
    boolean cross = args.length > 1 && args[0].equals("--cross");
    List<String> folders = List.of(args).subList(cross ? 2 : 0, args.length);
    if (folders.isEmpty()) {
      System.err.println("learn: no folder given: learn/run [--cross SET] FOLDER… (learn/README.md)");
      System.exit(2);
    }
    Map<String, Choice> choices = asked(home, folders);
    for (Choice choice : choices.values()) { if (System.getProperty("only") != null && !choice.kind.matches(System.getProperty("only"))) continue;
      if (cross) {
        System.out.print(choice.crossed(PACE, args[1], FOLDS, LEAST));
      } else {
        Path file = home.resolve("lexicon/choices/" + choice.kind + ".weights");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Made by learn/run: learn/README.md\n" + choice.learned(PACE));
        System.out.println(file + " " + Files.size(file) + " bytes");
      }
    }
  }

  private static Map<String, Choice> asked(Path home, List<String> folders)
      throws IOException, LexiconException {
    ClaimReader reader = new ClaimReader(Lexicon.load(home.resolve("lexicon")));
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (String named : folders) {
      String[] weighed = named.split("@", 2);
      double weight = weighed.length > 1 ? Double.parseDouble(weighed[1]) : 1;
      for (HandRead read : HandRead.in(Path.of(weighed[0]))) {
        for (Asked asked : Asked.paired(read, reader.questions(read.article()))) {
          for (Question question : asked.questions()) {
            if (asked.gold() != null || question.kind().equals("claim")) {
              choices.computeIfAbsent(question.kind(), Choice::new).add(asked, question, weight);
            }
          }
        }
      }
    }
    return choices;
  }
}
