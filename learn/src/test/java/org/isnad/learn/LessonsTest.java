package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.choice.Question;
import org.isnad.codebook.Article;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a lexicon of a few files, for the whole one takes its time to load. */
class LessonsTest {
  private static final Path LEXICON = Path.of("../lexicon");

  @TempDir Path folder;

  @BeforeEach
  void someOfTheLexicon() throws IOException {
    for (String file : List.of("triggers/abduct.lex", "triggers/aid.lex", "speech/verbs.lex")) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(LEXICON.resolve(file), copy);
    }
  }

  private static Map<String, String> learned(Lexicon lexicon) throws IOException {
    Lessons lessons = new Lessons(lexicon);
    lessons.take(Own.articles(Path.of("../spec/articles")).subList(0, 25), 3);
    lessons.take(Own.examples(lexicon), 3);
    Map<String, String> files = new TreeMap<>();
    lessons.choices().forEach(c -> files.put(c.kind, c.learned(Learn.pace(c.kind))));
    return files;
  }

  @Test
  void learningTwiceGivesTheSameBytesAlsoWithWhatWasLearned() throws IOException, LexiconException {
    Map<String, String> first = learned(Lexicon.load(folder));
    assertThat(first).containsKeys("claim", "party", "status", "scope");
    Files.createDirectories(folder.resolve("choices"));
    for (Map.Entry<String, String> choice : first.entrySet()) {
      Path file = folder.resolve("choices/" + choice.getKey() + ".weights");
      Files.writeString(file, "# made\n" + choice.getValue());
    }
    Lexicon learned = Lexicon.load(folder);
    assertThat(learned.weights("party")).isPresent();
    assertThat(learned(learned)).isEqualTo(first);
  }

  @Test
  void aNoTeachesOnlyWhatIsNoClaimOfItsType() throws LexiconException {
    Lexicon lexicon = Lexicon.load(folder);
    Lessons lessons = new Lessons(lexicon);
    lessons.take(Own.examples(lexicon).stream().filter(r -> r.only() != null).toList(), 1);
    assertThat(lessons.choices()).allMatch(c -> c.kind.equals("claim"));
    assertThat(lessons.choices())
        .flatExtracting(Choice::options)
        .allMatch(o -> o.example().answer() == 0);
  }

  @Test
  void aSecondWordForAnActIsTheSameOnlyWhereNobodyReadItAsAnother() {
    Article article = Article.ofText("a", "", "aid and again aid", LocalDate.of(2025, 12, 18));
    List<Question> asked = List.of(asked("claim", 0), asked("claim", 14), asked("same", 14));
    HandRead.Claim first = claim(0);
    assertThat(same(new HandRead("s", article, List.of(first), null), asked)).containsExactly(1);
    List<HandRead.Claim> both = List.of(first, claim(14));
    assertThat(same(new HandRead("s", article, both, null), asked)).containsExactly(0);
    assertThat(same(new HandRead("s", article, List.of(), null), asked)).isEmpty();
  }

  private static List<Integer> same(HandRead read, List<Question> asked) {
    return Asked.paired(read, asked).stream()
        .flatMap(a ->
            a.questions().stream()
                .filter(q -> q.kind().equals("same") && Lessons.teaches(a, q))
                .map(q -> a.gold() == null ? Answers.ofNoClaim(q) : Answers.of(q, a.gold())))
        .map(right -> right[0])
        .toList();
  }

  private static Question asked(String kind, int at) {
    Span act = new Span(Part.TEXT, at, at + 3);
    Question.Option option = new Question.Option("", 0, List.of("rule=none"));
    return new Question(kind, act, ClaimType.AID, List.of(option));
  }

  private static HandRead.Claim claim(int at) {
    List<String> none = List.of();
    return new HandRead.Claim(
        "AID",
        Part.TEXT,
        at,
        at + 3,
        none,
        none,
        none,
        none,
        none,
        List.of(),
        "asserted",
        "incident");
  }

  @Test
  void crossingSaysWhatRulesAndLearningDo() throws LexiconException {
    Lexicon lexicon = Lexicon.load(folder);
    Lessons lessons = new Lessons(lexicon);
    lessons.take(Own.examples(lexicon), 1);
    assertThat(lessons.choices())
        .allSatisfy(c ->
            assertThat(Crossed.report(c, Learn.pace(c.kind), Own.SET))
                .startsWith(c.kind + ": ")
                .contains("\n  rules ", "\n  learned 0.50 "));
  }

  @Test
  void articlesReadByHandComeFromTwoFiles() throws IOException, Fault {
    Files.writeString(
        folder.resolve("docs.jsonl"),
        """
        {"id": "a", "title": "t", "text": "one two", "published": "2025-12-18T10:00:00Z"}
        {"id": "unread", "title": "t", "text": "one two", "published": null}
        """);
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"id": "a", "claims": [{"type": "AID", "part": "text", "start": 4, "end": 7,
        """
                .strip()
            + """
             "agents": [{"text": "one"}], "place": null, "time": {"text": "two"}}]}
            """);
    HandRead read = HandRead.in(folder).getFirst();
    assertThat(HandRead.in(folder)).hasSize(1);
    assertThat(read.claims().getFirst().agents()).containsExactly("one");
    assertThat(read.claims().getFirst().place()).isEmpty();
    assertThat(read.claims().getFirst().time()).containsExactly("two");
    assertThat(read.claims().getFirst().status()).isEqualTo("asserted");
  }

  @Test
  void whatCanNotBeReadIsToldInOneLine() throws IOException {
    assertThatThrownBy(() -> HandRead.in(folder))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("gold.jsonl: can't be read");
    for (String line : List.of("{", "{}", "{\"id\": \"a\"}", "[]")) {
      Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
      assertThatThrownBy(() -> HandRead.in(folder))
          .isInstanceOf(Fault.class)
          .message()
          .contains("gold.jsonl", "learn/README.md")
          .hasLineCount(1);
    }
  }
}
