package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.choice.Question;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.Reading;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.ArticleWords;
import org.isnad.mention.Memory;
import org.isnad.mention.Trigger;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMemory;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an article. Immutable and safe to share between threads; same article, same
 * bytes out.
 */
public final class ClaimReader {
  private final Lexicon lexicon;
  private final Scene.Finders finders;

  public ClaimReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finders = new Scene.Finders(new TimeFinder(lexicon), new FigureFinder(lexicon));
  }

  /** Never fails: what is unsure comes back as a doubt. */
  public Reading read(Article article) {
    return read(article, null);
  }

  /** The same reading, its reasons naming the features that decided trained choices. */
  public Reading explained(Article article) {
    return read(article, new ArrayList<>());
  }

  /** Reads an article and says which questions its trained choices were asked, to learn from. */
  public List<Question> questions(Article article) {
    List<Question> asked = new ArrayList<>();
    read(article, asked);
    return asked;
  }

  private Reading read(Article article, @Nullable List<Question> asked) {
    ArticleWords whole = ArticleWords.of(article, lexicon);
    List<Words> sentences = whole.sentences();
    Pass pass = new Pass(whole, Topic.of(sentences), asked);
    ReadLines lines = ReadLines.of(sentences);
    sentences.stream().filter(w -> lines.reads(w.sentence())).forEach(pass::sentence);
    pass.claims.sort(Comparator.comparing(Claim::span));
    return new Reading(pass.claims, pass.doubts, pass.dropped);
  }

  /** One article being read, sentence by sentence. */
  private final class Pass {
    private final Memory memory;
    private final Optional<Block> topic;
    private final @Nullable LocalDate anchor;
    private final TimeMemory said;
    private final Isnad isnad = new Isnad();
    private final Choices choices;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    Pass(ArticleWords whole, Optional<Block> topic, @Nullable List<Question> asked) {
      this.memory = whole.memory();
      this.topic = topic;
      this.anchor = whole.anchor();
      this.said = new TimeMemory(anchor);
      this.choices = new Choices(lexicon, asked);
    }

    void sentence(Words words) {
      memory.note(words);
      Scene scene = Scene.of(words, memory, finders, said);
      choices.note(scene);
      dropped.addAll(scene.found.dropped());
      List<Draft> drafts = new ArrayList<>();
      for (Trigger trigger : scene.triggers()) {
        drafts.add(new Draft(scene, trigger, Roles.of(scene, trigger)));
      }
      Accusations.lay(drafts);
      StatusReader.read(scene, drafts);
      drafts = Outcomes.folded(scene, drafts, choices);
      FigureBinder.bind(scene, drafts);
      Circumstances.bind(scene, drafts);
      drafts.forEach(ScopeReader::read);
      if (drafts.isEmpty()) {
        isnad.read(scene, drafts); // a sentence without an act may name who speaks in the next
        return;
      }
      Shape shape = new Shape(scene, drafts);
      drafts = choices.admit(shape, topic, drafts, dropped);
      isnad.read(scene, drafts);
      choices.answer(shape, drafts, isnad);
      drafts.forEach(d -> claims.add(d.claim()));
      doubts.addAll(Doubts.of(scene, drafts, anchor));
    }
  }
}
