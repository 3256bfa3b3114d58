package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.Agreement.Fit;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The build of a sentence in a few words: what each phrase is, what stands between two of them. The
 * features of all choices are made of these.
 */
final class Shape {
  static final String NONE = "-";
  private static final int SHORT_PATH = 5;
  final Scene scene;
  final Syntax syntax;
  final List<Phrase> phrases;
  final Subjects subjects;

  /** The acts of the sentence as the rules read them. */
  final List<Draft> drafts;

  /** Each act word's type, voice and block, as features name them. */
  final List<Word> words;

  private final boolean[] starts;
  private final boolean[] times;
  private final boolean[] figures;
  private final String[] heads;

  /** An act word in the words of features. */
  record Word(Trigger trigger, String type, String voice, String block) {
    static Word of(Trigger trigger) {
      String type = lower(trigger.type().name());
      return new Word(trigger, type, Shape.voice(trigger), trigger.match().entry().block().id());
    }
  }

  Shape(Scene scene, List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
    this.scene = scene;
    this.syntax = scene.syntax;
    this.phrases = SentencePhrases.of(scene);
    this.subjects = scene.subjects();
    this.starts = new boolean[scene.size()];
    this.times = new boolean[scene.size()];
    this.figures = new boolean[scene.size()];
    this.heads = new String[phrases.size()];
    this.words = scene.triggers().stream().map(Word::of).toList();
    scene.triggers().forEach(t -> starts[t.from()] = true);
    scene.times.forEach(t -> java.util.Arrays.fill(times, t.from(), t.to(), true));
    scene.figures.forEach(
        f -> java.util.Arrays.fill(figures, f.from(), Math.min(f.to(), figures.length), true));
    for (int i = 0; i < heads.length; i++) {
      heads[i] = headOf(phrases.get(i));
    }
  }

  /** True where a time stands. */
  boolean time(int token) {
    return times[token];
  }

  /** What kind of thing the phrase of that number is. */
  String head(int index) {
    return heads[index];
  }

  private String headOf(Phrase phrase) {
    int at = phrase.from();
    if (phrase.to() - at == 1 && syntax.demonym(at).isPresent()) {
      return "nisba";
    }
    Optional<String> kind = scene.actors.kind(phrase);
    if (kind.isPresent()) {
      return kind.get();
    }
    if (scene.actors.known(phrase)) {
      return "country";
    }
    return wordOf(phrase);
  }

  private String wordOf(Phrase phrase) {
    int at = phrase.from();
    if (syntax.tag(at) == Tag.PRONOUN) {
      return "pronoun";
    }
    if (syntax.is(at, "people")) {
      return "people";
    }
    if (syntax.is(at, "title")) {
      return "title";
    }
    if (place(phrase).isPresent()) {
      return "place";
    }
    return syntax.unknown(at) ? "unknown" : "thing";
  }

  /** The place whose name stands in a phrase. */
  Optional<PlaceMention> place(Phrase phrase) {
    return scene.places.stream()
        .filter(p -> phrase.from() <= p.nameFrom() && p.nameFrom() < phrase.to())
        .findFirst();
  }

  /** How exact that place is, and whether it is the whole phrase. */
  String placed(Phrase phrase) {
    return place(phrase)
        .map(p -> precision(p) + (p.from() == phrase.from() ? " whole" : " within"))
        .orElse(NONE);
  }

  static String precision(PlaceMention place) {
    return lower(String.valueOf(place.place().precision()));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The preposition before a token, bound or not, a number between left aside. */
  String preposition(int token) {
    char bound = syntax.preposition(token);
    if (bound != 0) {
      return String.valueOf(bound);
    }
    int at = token - 1;
    while (at >= 0 && (syntax.quote(at) || figures[at] && syntax.tag(at) != Tag.PREPOSITION)) {
      at--;
    }
    if (at >= 0 && syntax.tag(at) == Tag.PREPOSITION) {
      return syntax.words().token(at).fold();
    }
    char own = at >= 0 && at < token - 1 ? syntax.preposition(at + 1) : 0;
    if (own != 0) {
      return String.valueOf(own);
    }
    return at >= 0 && times[at] ? "time" : NONE;
  }

  /** What kind of verb stands at a token. */
  String verb(int at, Trigger trigger) {
    if (trigger.from() <= at && at < trigger.to()) {
      return "act";
    }
    if (starts[at]) {
      return "other-act";
    }
    if (scene.at(at, "speech").isPresent()) {
      return "says";
    }
    for (String id : List.of("light-verbs", "undergo", "outcome")) {
      if (syntax.word(at, id).isPresent()) {
        return id;
      }
    }
    return "verb";
  }

  /** The last act word before another, if one stands there. */
  @Nullable Trigger actBefore(Trigger trigger) {
    Trigger last = null;
    for (Trigger other : scene.triggers()) {
      last = other.from() < trigger.from() ? other : last;
    }
    return last;
  }

  /** A word without what is bound to it, {@link #NONE} outside the sentence. */
  String stem(int token) {
    return token >= 0 && token < syntax.size() ? syntax.cut(token).stem() : NONE;
  }

  /** A token as one word: its preposition, or what it is. */
  String word(int i) {
    if (times[i]) {
      return "time";
    }
    if (starts[i]) {
      return "act";
    }
    Tag tag = syntax.tag(i);
    if (tag == Tag.PREPOSITION) {
      return syntax.words().token(i).fold();
    }
    if (tag == Tag.VERB && scene.at(i, "speech").isPresent()) {
      return "says";
    }
    if (tag == Tag.MARK) {
      return mark(i);
    }
    char bound = syntax.preposition(i);
    String joined = syntax.conjoined(i) ? "&" : "";
    return (bound != 0 ? bound + "+" : joined) + lower(tag.name());
  }

  private String mark(int i) {
    if (syntax.words().token(i).comma()) {
      return ",";
    }
    return syntax.words().token(i).is(':') ? ":" : "mark";
  }

  /** The words between two tokens, if they are few. */
  String path(int from, int to) {
    if (to - from > SHORT_PATH) {
      return "long";
    }
    StringBuilder path = new StringBuilder();
    for (int i = from; i < to; i++) {
      path.append(word(i)).append(' ');
    }
    return path.toString();
  }

  /** The word before a token, times and quotes left aside. */
  String before(int token, Trigger trigger) {
    int at = token - 1;
    while (at >= 0 && (times[at] || syntax.quote(at))) {
      at--;
    }
    if (at < 0) {
      return "start";
    }
    char bound = syntax.preposition(token);
    if (bound != 0) {
      return String.valueOf(bound);
    }
    return syntax.tag(at) == Tag.VERB ? verb(at, trigger) : word(at);
  }

  /** The word behind a phrase, times and quotes left aside. */
  String behind(int token, Trigger trigger) {
    int at = token;
    while (at < scene.size() && (times[at] || syntax.quote(at))) {
      at++;
    }
    if (at >= scene.size()) {
      return "end";
    }
    return syntax.tag(at) == Tag.VERB ? verb(at, trigger) : word(at);
  }

  /** The kind of the verb right before a phrase that no preposition governs. */
  String verbBefore(Phrase phrase, Trigger trigger) {
    int at = phrase.from() - 1;
    while (at >= 0
        && (times[at] || figures[at] || syntax.tag(at) == Tag.PARTICLE || syntax.quote(at))) {
      at--;
    }
    boolean free = syntax.preposition(phrase.from()) == 0;
    return free && at >= 0 && syntax.tag(at) == Tag.VERB ? verb(at, trigger) : NONE;
  }

  /** How many verbs, acts or commas stand between two tokens, at most three. */
  String verbs(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += syntax.tag(i) == Tag.VERB ? 1 : 0;
    }
    return String.valueOf(Math.min(count, 3));
  }

  String acts(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += starts[i] ? 1 : 0;
    }
    return String.valueOf(Math.min(count, 3));
  }

  String commas(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += syntax.words().token(i).comma() ? 1 : 0;
    }
    return String.valueOf(Math.min(count, 2));
  }

  /** A distance in tokens, coarser the longer it is. */
  static String distance(int gap) {
    if (gap < 4) {
      return String.valueOf(Math.max(gap, 0));
    }
    return gap < 7 ? "4" : gap < 12 ? "7" : gap < 20 ? "12" : "20";
  }

  /** Voice and tense of an act word. */
  static String voice(Trigger trigger) {
    String pronoun = trigger.match().last().enclitic().isEmpty() ? "" : "+pronoun";
    if (!trigger.verb()) {
      return (trigger.masdar() ? "masdar" : "noun") + pronoun;
    }
    boolean present = trigger.match().entry().inflection().present();
    String tense = trigger.passive() ? "passive" : present ? "present" : "past";
    return tense + (trigger.need() >= 0 ? "+need" : "") + pronoun;
  }

  /** How a phrase agrees with an act word as its subject. */
  String agrees(Trigger trigger, Phrase phrase) {
    if (!trigger.verb()) {
      return "noun";
    }
    Fit fit = subjects.fits(trigger.from(), phrase);
    return lower(fit.name());
  }

  static boolean overlap(List<Phrase> parties, Phrase phrase) {
    return parties.stream().anyMatch(p -> p.from() < phrase.to() && phrase.from() < p.to());
  }
}
