package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.codebook.Precision;
import org.isnad.mention.Frame;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Binds the phrases around an act word to its agents and targets, as its frame says. */
final class Roles {
  final List<Phrase> agents = new ArrayList<>();
  final List<Phrase> targets = new ArrayList<>();

  /** The doer is the subject of another verb: this word names none of its own. */
  boolean inherited;

  private static final int PARENTHESIS = 10;
  private final Scene scene;
  private final Syntax syntax;
  private final Phrases phrases;
  private final Trigger trigger;
  private final Governors governors;
  private final Doers doers;
  private final int end;

  private Roles(Scene scene, Trigger trigger) {
    this.scene = scene;
    this.syntax = scene.syntax;
    this.phrases = new Phrases(scene);
    this.trigger = trigger;
    this.governors = new Governors(scene, phrases, trigger, agents);
    this.doers = new Doers(scene, trigger);
    this.end = reach();
  }

  static Roles of(Scene scene, Trigger trigger) {
    Roles roles = new Roles(scene, trigger);
    roles.bind();
    roles.pronoun();
    roles.controlled();
    roles.joint();
    return roles;
  }

  /** Where the act word's own words end: at its clause's end or the next act. */
  private int reach() {
    int limit = scene.clauses.endOf(trigger.from());
    return scene.triggers().stream()
        .mapToInt(Trigger::from)
        .filter(f -> f >= trigger.to())
        .min()
        .stream()
        .map(f -> Math.min(f, limit))
        .findFirst()
        .orElse(limit);
  }

  private void bind() {
    switch (trigger.frame()) {
      case DOER_ON_TARGET -> attack();
      case DOER_HITS_TARGET -> {
        if (trigger.verb()) {
          transitive();
        } else if (trigger.to() < end && syntax.demonym(trigger.to()).isPresent()) {
          attack();
        } else {
          masdar();
        }
      }
      case VICTIMS -> victims();
      case TWO_SIDES, PARTIES -> sides();
      case MOVER -> moves(agents);
      case DISPLACED -> moves(targets);
      case SENDER -> {
        if (trigger.verb()) {
          transitive();
        } else {
          sent();
        }
      }
      case GIVER -> gives();
      case SPEAKER -> speaks();
    }
  }

  private void add(List<Phrase> to, Optional<Phrase> phrase) {
    phrase.ifPresent(p -> phrases.joined(p).forEach(to::add));
  }

  // --- frames

  private void attack() {
    if (trigger.verb()) {
      transitive();
      return;
    }
    int next = genitiveOrAdjectives();
    if (agents.isEmpty()) {
      add(agents, byAgent(next));
    }
    if (agents.isEmpty()) {
      add(agents, governors.governor());
    }
    add(targets, phrases.behind("on", next, end).or(() -> phrases.behind("against", next, end)));
    if (targets.isEmpty()) {
      add(targets, governors.undergoer());
    }
    if (targets.isEmpty() && !agents.isEmpty()) {
      add(targets, phrases.boundFor(agents.getLast().to(), end));
    }
  }

  /**
   * What stands right behind the act word; behind a noun with article or pronoun only adjectives
   * can.
   */
  private Optional<Phrase> genitivePhrase() {
    boolean closed =
        !trigger.verb()
            && !endsInPreposition()
            && (syntax.cut(trigger.from()).definite() || syntax.pronominal(trigger.to() - 1))
            && scene.figureAt(trigger.to()).isEmpty();
    return closed ? Optional.empty() : phrases.bare(trigger.to());
  }

  private void transitive() {
    if (trigger.idiom()) {
      idiom();
      return;
    }
    if (trigger.needy()) {
      needy();
      return;
    }
    Optional<Phrase> after =
        trigger.passive() ? Optional.empty() : phrases.subjectAfter(trigger.to());
    Optional<Phrase> before = phrases.subjectBefore(trigger.from());
    Optional<Phrase> by = byAgent(trigger.to());
    if (trigger.passive() || by.isPresent()) {
      add(targets, phrases.bare(trigger.to()).or(() -> before));
      add(agents, by);
      return;
    }
    if (!trigger.match().last().enclitic().isEmpty() && after.isPresent()) {
      add(agents, after);
      add(targets, relative());
      return;
    }
    if (actBefore()) {
      add(targets, after.or(() -> phrases.behind("on", trigger.to(), end)));
      return;
    }
    if (after.isEmpty() || endsInPreposition()) {
      add(targets, after);
      intransitive(before);
      return;
    }
    List<Phrase> first = phrases.joined(after.get());
    Optional<Phrase> object = object(first.getLast());
    if (before.isPresent() && object.isEmpty()) {
      add(agents, before);
      targets.addAll(first);
    } else if (object.isPresent()) {
      agents.addAll(first);
      add(targets, object);
    } else if (subjectSaid(first.getFirst())) {
      targets.addAll(first);
      inherited = true;
      add(agents, phrases.inherited(trigger.from()));
    } else if (doers.acts(first.getFirst())) {
      agents.addAll(first);
      add(targets, phrases.behind("on", first.getLast().to(), end));
    } else {
      targets.addAll(first);
    }
  }

  /**
   * What a relative pronoun at the clause's start stands for: the object, where the verb carries a
   * pronoun for it.
   */
  private Optional<Phrase> relative() {
    int start = scene.clauses.startOf(trigger.from());
    return syntax.tag(start) == Tag.RELATIVE ? phrases.antecedent(start) : Optional.empty();
  }

  /**
   * The verb tells on of an act named right before it: an attack that targeted, strikes that hit.
   */
  private boolean actBefore() {
    int at = trigger.from() - 1;
    while (at >= 0 && trigger.from() - at < 4 && adjectival(at)) {
      at--;
    }
    int noun = at;
    return scene.triggers().stream()
        .anyMatch(t -> !t.verb() && t.to() == noun + 1 && t.type() == trigger.type());
  }

  private boolean adjectival(int at) {
    boolean act = scene.triggers().stream().anyMatch(t -> t.to() == at + 1);
    boolean plain =
        syntax.tag(at) == Tag.NOUN && syntax.preposition(at) == 0 && !syntax.conjoined(at);
    return !act && (plain || syntax.tag(at) == Tag.RELATIVE);
  }

  /** The act word's fixed preposition stands at its end: what follows is its object. */
  private boolean endsInPreposition() {
    return trigger.to() - trigger.from() > 1 && syntax.tag(trigger.to() - 1) == Tag.PREPOSITION;
  }

  /**
   * A verb with no subject behind it: who stands before it did it, to whom a pronoun or a
   * preposition says.
   */
  private void intransitive(Optional<Phrase> before) {
    boolean thing =
        targets.isEmpty()
            && before.filter(doers::thing).isPresent()
            && indirect(trigger.to()).isEmpty();
    if (thing) {
      add(targets, before);
      return;
    }
    inherited = before.isEmpty();
    add(agents, before.or(() -> phrases.inherited(trigger.from())));
    if (targets.isEmpty()) {
      add(targets, indirect(trigger.to()).or(() -> phrases.behind("on", trigger.to(), end)));
    }
  }

  /**
   * The verb's subject was said before: a pronoun opens the clause, or the verb does not agree with
   * what follows it.
   */
  private boolean subjectSaid(Phrase after) {
    int start = scene.clauses.startOf(trigger.from());
    boolean pronoun = syntax.tag(start) == Tag.SUBORDINATOR && syntax.pronominal(start);
    boolean object =
        syntax.words().token(after.from()).accusative() && !syntax.definite(after.from());
    return pronoun
        || object
        || Agreement.feminineVerb(syntax.words().token(trigger.from()).fold())
            && Agreement.masculineNumber(syntax.words().token(after.from()).fold());
  }

  /** The object: a bare phrase behind the subject, or one behind the preposition "on". */
  private Optional<Phrase> object(Phrase subject) {
    return phrases
        .bare(subject.to())
        .or(() -> indirect(subject.to()))
        .or(() -> behindParenthesis(subject.to()));
  }

  /** The object behind words set off by commas after the subject. */
  private Optional<Phrase> behindParenthesis(int at) {
    if (at >= scene.size() || !syntax.words().token(at).comma()) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(scene.size() - 1, at + PARENTHESIS); i++) {
      if (syntax.words().token(i).comma()) {
        return phrases.bare(i + 1);
      }
    }
    return Optional.empty();
  }

  /** What stands right behind a preposition that verbs of acting on someone take. */
  private Optional<Phrase> indirect(int at) {
    int near = Math.min(scene.size(), at + 1);
    return phrases.behind("on", at, near).or(() -> phrases.behind("from", at, near));
  }

  private void masdar() {
    Optional<Phrase> genitive = genitivePhrase();
    if (genitive.isPresent()) {
      List<Phrase> first = phrases.joined(genitive.get());
      Optional<Phrase> object =
          doers.doer(first.getFirst()) ? afterDoer(first.getLast().to()) : Optional.empty();
      if (object.isPresent()) {
        agents.addAll(first);
        add(targets, object);
      } else {
        targets.addAll(first);
      }
    } else {
      add(targets, phrases.behind("on", trigger.to(), end).or(() -> boundNext(trigger.to())));
    }
    if (agents.isEmpty()) {
      add(agents, byAgent(trigger.to()));
    }
    if (agents.isEmpty()) {
      add(agents, governors.governor());
    }
  }

  private Optional<Phrase> afterDoer(int at) {
    return phrases
        .bare(at)
        .or(() -> boundNext(at))
        .or(() -> phrases.behind("on", at, Math.min(end, at + 2)));
  }

  private Optional<Phrase> boundNext(int at) {
    return phrases.boundFor(at, Math.min(end, at + 2));
  }

  /**
   * A verb and its noun: the subject stands between them or before, whom it is done to behind the
   * noun.
   */
  private void idiom() {
    int need = trigger.need();
    if (need < trigger.from()) {
      add(agents, phrases.subjectAfter(trigger.to()));
      add(targets, phrases.behind("on", trigger.to(), end));
      return;
    }
    Optional<Phrase> between = subjectBefore(need);
    Optional<Phrase> object =
        between
            .flatMap(p -> phrases.bare(p.to()))
            .filter(p -> p.from() < need)
            .map(p -> cutAt(p, need));
    add(agents, between.or(() -> phrases.subjectBefore(trigger.from())));
    int after = need + 1;
    int near = Math.min(end, after + 3);
    add(
        targets,
        object
            .or(() -> phrases.bare(after))
            .or(() -> phrases.behind("on", after, end))
            .or(() -> phrases.behind("from", after, near))
            .or(() -> phrases.behind("with", after, near))
            .or(() -> phrases.boundFor(after, near)));
  }

  /** A verb and the object that makes it an act. */
  private void needy() {
    int need = trigger.need();
    if (need < trigger.from()) {
      add(agents, phrases.subjectAfter(trigger.to()));
      add(targets, scene.phrase(need));
      return;
    }
    Optional<Phrase> between = subjectBefore(need);
    add(agents, between.or(() -> phrases.subjectBefore(trigger.from())));
    int from = between.map(Phrase::to).orElse(trigger.to());
    add(
        targets,
        phrases
            .bare(from)
            .or(() -> phrases.behind("on", from, Math.min(end, from + 2)))
            .filter(p -> p.from() <= need && need < p.to())
            .or(() -> scene.phrase(need)));
  }

  private Optional<Phrase> subjectBefore(int need) {
    boolean number = syntax.tag(trigger.to()) == Tag.NUMBER;
    return number
        ? Optional.empty()
        : phrases
            .subjectAfter(trigger.to())
            .filter(p -> p.from() < need && !(p.to() > need && small(p, need)))
            .map(p -> cutAt(p, need));
  }

  /** What starts right before the noun and holds it is one phrase with it, not a subject. */
  private boolean small(Phrase phrase, int need) {
    return need - phrase.from() == 1 && !syntax.definite(phrase.from());
  }

  private static Phrase cutAt(Phrase phrase, int end) {
    return phrase.to() <= end ? phrase : new Phrase(phrase.from(), end);
  }

  private void victims() {
    Optional<Phrase> genitive = genitivePhrase();
    boolean object =
        trigger.verb() && genitive.isPresent() && phrases.bare(genitive.get().to()).isPresent();
    if (trigger.verb() && genitive.isPresent() && (object || doers.doer(genitive.get()))) {
      transitive();
      return;
    }
    add(targets, genitive);
    if (targets.isEmpty() && trigger.verb()) {
      add(targets, phrases.subjectBefore(trigger.from()));
    }
    add(agents, byAgent(trigger.to()));
  }

  private void sides() {
    Optional<Phrase> between = phrases.behind("between", trigger.to(), end);
    if (between.isPresent()) {
      add(agents, between);
      return;
    }
    if (trigger.verb()) {
      add(
          agents,
          phrases.subjectAfter(trigger.to()).or(() -> phrases.subjectBefore(trigger.from())));
    } else {
      genitiveOrAdjectives();
      if (agents.isEmpty()) {
        add(agents, governors.governor());
      }
    }
    add(agents, phrases.behind("with", trigger.to(), end));
  }

  private void moves(List<Phrase> who) {
    if (trigger.verb()) {
      add(who, phrases.subjectAfter(trigger.to()).or(() -> phrases.subjectBefore(trigger.from())));
      return;
    }
    Optional<Phrase> genitive = inside().or(this::genitivePhrase);
    add(who, genitive.or(governors::governor).or(() -> boundNext(trigger.to())));
  }

  /** A set phrase whose last word is who moves. */
  private Optional<Phrase> inside() {
    int last = trigger.to() - 1;
    boolean who =
        last > trigger.from()
            && (syntax.is(last, "people") || syntax.words().longest(last, "actor").isPresent());
    return who ? Optional.of(new Phrase(last, trigger.to())) : Optional.empty();
  }

  private void sent() {
    Optional<Phrase> genitive = genitivePhrase();
    if (genitive.isPresent() && doers.doer(genitive.get())) {
      add(agents, genitive);
      add(targets, afterDoer(genitive.get().to()));
    } else {
      add(targets, genitive);
      add(agents, governors.governor());
    }
  }

  private void gives() {
    if (trigger.verb()) {
      add(
          agents,
          phrases.subjectAfter(trigger.to()).or(() -> phrases.subjectBefore(trigger.from())));
    } else {
      add(agents, governors.governor());
    }
    add(
        targets,
        phrases.boundFor(trigger.to(), end).or(() -> phrases.behind("to", trigger.to(), end)));
  }

  private void speaks() {
    if (trigger.verb()) {
      Optional<Phrase> before = phrases.subjectBefore(trigger.from());
      Optional<Phrase> after = phrases.subjectAfter(trigger.to());
      if (before.isPresent()) {
        add(agents, before);
        add(targets, after);
      } else if (after.isPresent()) {
        agents.addAll(phrases.joined(after.get()));
        add(targets, phrases.bare(agents.getLast().to()));
      }
    } else {
      genitiveOrAdjectives();
      if (agents.isEmpty()) {
        add(agents, governors.governor());
      }
    }
    if (targets.isEmpty()) {
      int from = agents.isEmpty() ? trigger.to() : Math.max(trigger.to(), agents.getLast().to());
      add(targets, phrases.boundFor(from, Math.min(end, from + 2)).or(() -> addressee(from)));
    }
  }

  private Optional<Phrase> addressee(int from) {
    int near = Math.min(end, from + 4);
    return phrases
        .behind("against", from, end)
        .or(() -> phrases.behind("to", from, near))
        .or(() -> phrases.behind("on", from, near))
        .or(() -> phrases.behind("from", from, near))
        .filter(p -> !scene.triggerAt(p.from())); // what is asked for is not who is asked
  }

  // --- places in the sentence

  /** Takes the doer that a noun's genitive or adjective names; returns the token after those. */
  private int genitiveOrAdjectives() {
    int at = trigger.to();
    while (at < end
        && syntax.tag(at) == Tag.NOUN
        && !syntax.conjoined(at)
        && syntax.preposition(at) == 0) {
      if (syntax.demonym(at).isPresent()) {
        agents.add(new Phrase(at, at + 1));
        at++;
      } else if (agents.isEmpty() && genitive(at) && town(at)) {
        return at;
      } else if (agents.isEmpty() && genitive(at)) {
        Optional<Phrase> phrase = scene.phrase(at);
        add(agents, phrase);
        return phrase.map(Phrase::to).orElse(at + 1);
      } else {
        at++;
      }
    }
    return at;
  }

  /** A town or region behind a noun of attack is where it happened, not who did it. */
  private boolean town(int at) {
    return scene.places.stream()
        .anyMatch(p -> p.from() == at && p.place().precision() != Precision.COUNTRY);
  }

  /**
   * A definite noun behind an indefinite one, or a known body, is the genitive; else it is an
   * adjective.
   */
  private boolean genitive(int at) {
    boolean indefinite = !syntax.cut(trigger.from()).definite();
    boolean body =
        scene.phrase(at).filter(p -> scene.actors.known(p)).isPresent()
            || syntax.is(at, "people")
            || syntax.is(at, "title")
            || name(at) && at == trigger.to();
    return indefinite && at == trigger.to() && (syntax.cut(at).definite() || body)
        || body && indefinite;
  }

  /** An unknown word that does not look like an adjective of the act word. */
  private boolean name(int at) {
    return syntax.unknown(at) && !syntax.words().token(at).takesAccusative();
  }

  private Optional<Phrase> byAgent(int from) {
    return phrases.behind("by-agent", from, end).filter(p -> p.from() - from < 10);
  }

  /**
   * A noun of action with a pronoun, or a participle that describes the doer: whose it is was said
   * before.
   */
  private void pronoun() {
    boolean possessed = !trigger.verb() && !trigger.match().last().enclitic().isEmpty();
    boolean describes =
        !trigger.verb()
            && trigger.match().entry().key().equals("form")
            && syntax.words().token(trigger.from()).accusative();
    if (agents.isEmpty() && (possessed && !trigger.frame().objective() || describes)) {
      add(agents, phrases.inherited(trigger.from()));
    }
  }

  /** A noun of action that is another verb's aim, means or object: that verb's subject does it. */
  private void controlled() {
    boolean open = agents.isEmpty() && !trigger.verb() && !syntax.cut(trigger.from()).definite();
    int before = trigger.from() - 1;
    boolean bound =
        syntax.preposition(trigger.from()) != 0
            || syntax.tag(before) == Tag.PREPOSITION
                && (syntax.word(before, "to").isPresent() || syntax.word(before, "in").isPresent());
    boolean deed =
        trigger.frame() != Frame.VICTIMS
            && trigger.frame() != Frame.DOER_ON_TARGET
            && trigger.frame() != Frame.DISPLACED
            && trigger.frame() != Frame.TWO_SIDES;
    if (open && bound && deed) {
      add(agents, phrases.inherited(trigger.from()));
    }
  }

  /** Those who act together with the agents. */
  private void joint() {
    if (!agents.isEmpty()) {
      phrases
          .behindAt("jointly", scene.clauses.startOf(trigger.from()), end)
          .ifPresent(at -> add(agents, Optional.of(at.phrase())));
    }
  }
}
