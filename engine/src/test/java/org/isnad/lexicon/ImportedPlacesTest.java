package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported places stand beside the lexicon's, and where their names are words they hold back. */
final class ImportedPlacesTest {
  private static final String ROWS =
      """
      # made for this test
      90000001	PPL	SY	Idlib	Kafr Darbin	كفر دربين	35.9	36.7	0
      90000002	PPL	SY	Idlib	Zardana	زردينة	35.9	36.8	0
      90000003	PPL	SY	Homs	As Salam	السلام	34.7	36.7	0
      90000004	PPL	SY	Homs	Qawlah	قوله	34.7	36.7	0
      90000005	PPL	IQ	Ninawa	Ayn Sabir	~عين صابرة	36.1	43.1	0
      90000006	PPLA2	SY	Aleppo	Halab	حلب	36.21	37.15	1602264
      90000007	PPL	YE	Ibb	New	جديدة	14.0	44.1	0
      90000008	SEA			Sea of Dur	بحر الدرر	20.0	60.0	0
      """;

  private static Lexicon base = Lexicons.whole();
  private static Lexicon lexicon = base;

  @TempDir static Path folder;

  @BeforeAll
  static void load() throws IOException, LexiconException {
    Files.writeString(folder.resolve("made.tsv"), ROWS);
    lexicon = base.withPlaces(folder, null);
  }

  @Test
  void a_name_of_several_words_is_found_anywhere() {
    assertThat(found("هاجم مسلحون كفر دربين فجرا")).containsExactly("90000001");
    assertThat(found("قصفت طائرات كفر دربين وزردينة")).containsExactly("90000001", "90000002");
  }

  @Test
  void a_little_place_of_one_word_needs_some_support() {
    assertThat(found("وصل المراسل إلى زردينة")).containsExactly("90000002");
    assertThat(found("قتل مدنيان في بلدة زردينة")).containsExactly("90000002");
    assertThat(found("استهدف القصف زردينة بريف إدلب")).containsExactly("90000002");
    assertThat(found("قال محمد زردينة إن الوضع صعب")).isEmpty();
    assertThat(found("قال زردينة للصحفيين")).isEmpty();
  }

  @Test
  void a_name_that_is_a_word_needs_the_word_for_its_kind() {
    assertThat(found("تعثرت محادثات السلام في جنيف")).isEmpty();
    assertThat(found("دعا إلى السلام")).isEmpty();
    assertThat(found("قصفت طائرات قرية السلام")).containsExactly("90000003");
    assertThat(found("نقلت الوكالة عنه قوله أمس")).isEmpty();
    assertThat(found("أعلنت الحكومة بناء مدينة جديدة")).isEmpty();
  }

  @Test
  void what_the_lexicon_has_is_not_doubled() {
    assertThat(found("قصف على حلب")).isEmpty();
    assertThat(base.at(sentence("قصف على حلب")).getLast()).isNotEmpty();
  }

  @Test
  void rows_say_where_they_stand_and_how_precise_they_are() {
    Entry made = entry("وصل إلى عين صابرة", "90000005");
    assertThat(made.where()).isEqualTo("places/made.tsv:6");
    assertThat(made.block().first("generated")).contains("true");
    assertThat(made.block().first("precision")).contains("town");
    assertThat(entry("في بحر الدرر", "90000008").block().first("precision")).contains("region");
  }

  @Test
  void the_hash_tells_what_was_read_with() throws IOException, LexiconException {
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(base.withPlaces(other, null).hash()).isEqualTo(base.hash());
    assertThat(lexicon.hash()).isNotEqualTo(base.hash()).hasSameSizeAs(base.hash());
    Files.writeString(other.resolve("made.tsv"), ROWS);
    assertThat(base.withPlaces(other, null).hash()).isEqualTo(lexicon.hash());
    Files.writeString(other.resolve("made.tsv"), ROWS.replace("0\n", "1\n"));
    assertThat(base.withPlaces(other, null).hash()).isNotEqualTo(lexicon.hash());
  }

  @Test
  void a_broken_row_is_named() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("b.tsv"), "# a comment\n1\tPPL\tSY\n");
    assertThatThrownBy(() -> base.withPlaces(broken, null))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("places/b.tsv:2: a row of 3 columns");
    Files.writeString(broken.resolve("b.tsv"), ROWS.replace("35.9", "north"));
    assertThatThrownBy(() -> base.withPlaces(broken, null))
        .hasMessageStartingWith("places/b.tsv:2: no lat: north");
  }

  private static List<String> found(String text) {
    return lexicon.at(sentence(text)).stream()
        .flatMap(List::stream)
        .map(m -> m.entry().block())
        .filter(b -> b.file().startsWith("/"))
        .map(Block::id)
        .toList();
  }

  private static Entry entry(String text, String id) {
    return lexicon.at(sentence(text)).stream()
        .flatMap(List::stream)
        .map(Match::entry)
        .filter(e -> e.block().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Sentence sentence(String text) {
    return Sentences.of(Article.ofText("test", "", text, null)).getFirst();
  }

  /** The lexicon, without its exceptions. */
  private static final class Lexicons {
    static Lexicon whole() {
      try {
        return Lexicon.load(Path.of("..", "lexicon"));
      } catch (LexiconException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
