package org.isnad.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says so: the chain of attribution of each act in a sentence, nearest to the article
 * first, and what carries over from the sentence before.
 *
 * <p>One an article, fed with its sentences in order.
 */
final class Isnad {
  private static final int MOST_BEFORE = 4;
  private static final int QUOTED_NEAR = 5;
  private static final int EMBEDDED = 16;
  private List<Party> carried = List.of();
  private int paragraph = -1;
  private boolean quoting;
  private final List<Speaker> speakers = new ArrayList<>();
  private List<Speaker> here = List.of();
  private int sentence;

  /**
   * Someone who may be a source of an act: named as speaker in this sentence or before it.
   *
   * @param how how he is named as one
   * @param at first token of the word for it, -1 if in an earlier sentence
   * @param end token behind it
   * @param from first token he speaks for
   * @param link his place in his chain, from 0
   * @param sentence number of the sentence he was named in
   * @param paragraph number of its paragraph
   */
  record Speaker(
      Party party, String how, int at, int end, int from, int link, int sentence, int paragraph) {
    Speaker before() {
      return new Speaker(party, how, -1, -1, -1, link, sentence, paragraph);
    }
  }

  /**
   * Who may speak for an act of the sentence read last: those it names first, then earlier ones.
   */
  List<Speaker> speakers() {
    return here;
  }

  /** Number of the sentence read last. */
  int sentence() {
    return sentence;
  }

  private void remember(List<Chain> chains) {
    List<Speaker> now = new ArrayList<>();
    for (Chain chain : chains) {
      for (int i = 0; i < chain.links().size(); i++) {
        Party party = chain.links().get(i);
        boolean known = now.stream().anyMatch(s -> s.party().text().equals(party.text()));
        if (!known) {
          now.add(
              new Speaker(
                  party,
                  chain.rule(),
                  chain.at(),
                  chain.end(),
                  chain.from(),
                  i,
                  sentence,
                  paragraph));
        }
      }
    }
    List<Speaker> all = new ArrayList<>(now);
    for (Speaker speaker : speakers) {
      boolean named = all.stream().anyMatch(s -> s.party().text().equals(speaker.party().text()));
      if (!named && all.size() < now.size() + MOST_BEFORE) {
        all.add(speaker);
      }
    }
    here = List.copyOf(all);
    for (Speaker speaker : now) {
      speakers.removeIf(s -> s.party().text().equals(speaker.party().text()));
      speakers.addFirst(speaker.before());
    }
    while (speakers.size() > MOST_BEFORE) {
      speakers.removeLast();
    }
  }

  /** A chain and the tokens it speaks for. */
  private record Chain(
      List<Party> links, int from, int to, String rule, String where, int at, int end) {
    boolean wholeSentence() {
      return from == 0;
    }
  }

  /** Gives each draft of a sentence its sources. */
  void read(Scene scene, List<Draft> drafts) {
    boolean newParagraph = scene.sentence().paragraph() != paragraph;
    paragraph = scene.sentence().paragraph();
    List<Chain> chains = chains(scene);
    drafts.forEach(d -> demanded(scene, d).ifPresent(chains::add));
    if (newParagraph && !scene.syntax.quote(0)) {
      quoting = false;
    }
    boolean goesOn = quoting || continues(scene);
    if (newParagraph && !goesOn) {
      carried = List.of();
    }
    for (Draft draft : drafts) {
      give(draft, chains, goesOn);
    }
    sentence++;
    remember(chains);
    if (!chains.isEmpty()) {
      carried = chains.getLast().links();
    }
    quoting = quotes(scene);
  }

  private void give(Draft draft, List<Chain> chains, boolean goesOn) {
    Chain best = null;
    Chain whole = null;
    for (Chain chain : chains) {
      boolean speaksFor = chain.from() <= draft.from() && draft.from() < chain.to();
      if (speaksFor && chain.wholeSentence()) {
        whole = chain;
      } else if (speaksFor && (best == null || chain.from() >= best.from())) {
        best = chain;
      }
    }
    if (best != null || whole != null) {
      told(draft, best, whole);
    } else if (goesOn && !carried.isEmpty() && chains.isEmpty()) {
      draft.sources.addAll(carried);
      draft.why("source", 0, 1, "the report of the sentence before goes on");
    }
  }

  /**
   * Who is named for the whole sentence is nearest to the article, unless he is the one whom the
   * speaker quotes.
   */
  private static void told(Draft draft, @Nullable Chain best, @Nullable Chain whole) {
    boolean relayed =
        best != null
            && whole != null
            && whole.at() > best.at()
            && whole.at() - best.end() < QUOTED_NEAR;
    for (Chain chain : relayed ? Arrays.asList(best, whole) : Arrays.asList(whole, best)) {
      if (chain != null) {
        chain.links().stream().filter(l -> !draft.sources.contains(l)).forEach(draft.sources::add);
        draft.why("source", chain.at(), chain.end(), chain.rule()).at(chain.where());
      }
    }
  }

  /**
   * What is demanded, threatened or laid on someone is so by the word of him who does it (codebook,
   * Rulings).
   */
  private static Optional<Chain> demanded(Scene scene, Draft draft) {
    boolean speaks =
        switch (draft.trigger.type()) {
          case DEMAND, THREATEN -> true;
          case ACCUSE -> !draft.trigger.presumes();
          default -> false;
        };
    if (!speaks || draft.agents.isEmpty()) {
      return Optional.empty();
    }
    int to = Math.min(scene.size(), draft.trigger.to() + EMBEDDED);
    return Optional.of(
        new Chain(
            parties(scene, draft.agents),
            draft.trigger.to(),
            to,
            "who demands, accuses or threatens says so",
            draft.trigger.match().entry().where(),
            draft.from(),
            draft.trigger.to()));
  }

  private List<Chain> chains(Scene scene) {
    List<Chain> chains = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      Optional<Match> speech = scene.at(i, "speech");
      speech.flatMap(m -> chain(scene, m)).ifPresent(chains::add);
      i = speech.map(Match::to).orElse(i + 1);
    }
    headline(scene).ifPresent(chains::add);
    return chains;
  }

  private Optional<Chain> chain(Scene scene, Match speech) {
    return switch (speech.entry().block().first("frame").orElse("verb")) {
      case "according-to" -> accordingTo(scene, speech);
      case "verb" -> said(scene, speech);
      case "relay" -> relayed(scene, speech);
      default -> Optional.empty();
    };
  }

  /** A source behind "according to" speaks for the whole sentence. */
  private Optional<Chain> accordingTo(Scene scene, Match speech) {
    return namedBehind(scene, speech)
        .map(p ->
            new Chain(
                parties(scene, List.of(p)),
                0,
                scene.size(),
                "words for a source",
                speech.entry().where(),
                speech.from(),
                p.to()));
  }

  /** A noun behind "according to", or the subject of the verb of saying that stands there. */
  private static Optional<Phrase> namedBehind(Scene scene, Match speech) {
    int at = speech.to();
    while (at < scene.size() && at < speech.to() + 2 && scene.syntax.tag(at) == Tag.SUBORDINATOR) {
      at++;
    }
    if (scene.syntax.tag(at) == Tag.VERB) {
      return new Phrases(scene).subjectAfter(at + 1);
    }
    return scene.phrase(at);
  }

  /** A verb of saying: its subject speaks for what follows, in a quotation before it too. */
  private Optional<Chain> said(Scene scene, Match speech) {
    Syntax syntax = scene.syntax;
    boolean verb = syntax.tag(speech.from()) == Tag.VERB || speech.entry().key().equals("form");
    if (!verb || scene.triggerAt(speech.from())) {
      return Optional.empty();
    }
    Optional<Phrase> subject =
        participle(scene, speech)
            ? scene.subjects().ofParticiple(speech.from())
            : subject(scene, speech);
    int from = subject.map(p -> Math.max(p.to(), speech.to())).orElse(speech.to());
    boolean named = subject.isPresent() && syntax.tag(subject.get().from()) != Tag.PRONOUN;
    List<Party> links = named ? parties(scene, subject.stream().toList()) : carried;
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chain(
                links,
                from,
                scene.size(),
                "subject of a verb of saying",
                speech.entry().where(),
                speech.from(),
                speech.to()));
  }

  private static Optional<Phrase> subject(Scene scene, Match speech) {
    Phrases phrases = new Phrases(scene);
    return phrases
        .subjectRightBefore(speech.from())
        .or(() -> phrases.subjectAfter(speech.to()).filter(p -> p.from() <= speech.to() + 1))
        .or(() -> phrases.subjectBefore(speech.from()));
  }

  /** "…, warning that": behind a clause, its doer is that of the clause and no noun before it. */
  private static boolean participle(Scene scene, Match speech) {
    return scene.syntax.tag(speech.from()) != Tag.VERB
        && speech.from() > 0
        && scene.syntax.words().token(speech.from() - 1).comma();
  }

  /** A verb of relaying: its subject is the first link, whom it quotes the next. */
  private Optional<Chain> relayed(Scene scene, Match speech) {
    Phrases phrases = new Phrases(scene);
    Optional<Phrase> subject =
        phrases.subjectAfter(speech.to()).or(() -> phrases.subjectBefore(speech.from()));
    int at = subject.map(p -> Math.max(p.to(), speech.to())).orElse(speech.to());
    Optional<Phrase> quoted = phrases.behind("from", at, Math.min(scene.size(), at + 4));
    List<Phrase> links = new ArrayList<>();
    subject.ifPresent(links::add);
    quoted.ifPresent(links::add);
    int from = quoted.map(Phrase::to).orElse(at);
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chain(
                parties(scene, links),
                from,
                scene.size(),
                "who relays, then who is quoted",
                speech.entry().where(),
                speech.from(),
                speech.to()));
  }

  /** A known body before a colon speaks for the rest of a headline. */
  private Optional<Chain> headline(Scene scene) {
    if (!scene.sentence().heading() || scene.size() < 3) {
      return Optional.empty();
    }
    return scene
        .phrase(0)
        .filter(p ->
            p.from() == 0 && p.to() < scene.size() && scene.syntax.words().token(p.to()).is(':'))
        .filter(p ->
            scene.actors.kind(p).isPresent()
                || !scene.actors.known(p) && scene.places.stream().noneMatch(l -> l.from() == 0))
        .map(p ->
            new Chain(
                parties(scene, List.of(p)),
                p.to(),
                scene.size(),
                "who stands before the colon of a headline",
                "",
                0,
                p.to()));
  }

  private static List<Party> parties(Scene scene, List<Phrase> phrases) {
    return phrases.stream().map(scene::party).toList();
  }

  /**
   * The sentence opens with a word that goes on with a report: such a verb, or "as" before a verb
   * of saying.
   */
  static boolean continues(Scene scene) {
    String id = scene.at(0, "speech").map(m -> m.entry().block().id()).orElse("");
    return id.equals("go-on") || id.equals("go-on-words") && scene.at(1, "speech").isPresent();
  }

  /** A quotation is left open at the sentence's end. */
  private boolean quotes(Scene scene) {
    boolean open = quoting;
    for (int i = 0; i < scene.size(); i++) {
      String mark = scene.syntax.words().token(i).text();
      switch (mark) {
        case "“", "«" -> open = true;
        case "”", "»" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
    }
    return open;
  }
}
