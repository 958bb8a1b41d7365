package org.careo.attribute.source;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.source.AntecedentQuestion.Asked;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Hop;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Resolves sources in text order; keeps the ledger of who has spoken. One instance a report.
 *
 * <p>A mention that overlaps the head of the source decides. A pronoun, or the dropped subject of a
 * Spanish verb, is held against the ledger.
 */
public final class SpeakerResolver {
  private final Grid grid;
  private final List<Mention> mentions;
  private final Map<String, Actor> actors;
  private final Ledger ledger;
  private final RoleMemory roles;
  private final Signatory signatory;
  private final Description description;
  private final Apposed apposed;
  private final Nameless nameless;
  private final NameBehindNoun behind;
  private final DocumentMemory documents;
  private final Interview interview;
  private final AntecedentChoice choice;

  /**
   * @param listener hears every question of whom a source means; then the rules answer
   */
  public SpeakerResolver(Grid grid, Consumer<AntecedentChoice.Question> listener) {
    this.grid = grid;
    Reading reading = grid.reading();
    this.mentions = reading.mentions();
    this.actors = ReportNames.of(grid);
    this.ledger = new Ledger(grid, actors);
    List<Bearers.Bearer> bearers = new Bearers(grid, actors).all();
    Meanings meanings = new Meanings();
    this.roles = new RoleMemory(grid, actors, bearers, meanings);
    this.signatory = new Signatory(grid, reading.actors());
    this.description = new Description(grid);
    this.apposed = new Apposed(grid, actors);
    this.behind = new NameBehindNoun(grid);
    this.nameless = new Nameless(grid, actors, description);
    this.documents = new DocumentMemory(grid);
    this.interview = new Interview(grid, actors);
    this.choice = new AntecedentChoice(grid, actors, ledger, bearers, meanings, listener);
  }

  /**
   * Resolves the source of one attribution and enters the speaker into the ledger.
   *
   * @param nominal tokens of the source's base phrase; empty when unexpressed
   * @param source tokens of the whole source
   * @param cue head token of the cue
   * @param dropped whether an unexpressed subject may be looked for (Spanish)
   */
  public Resolved resolve(Range nominal, Range source, int cue, boolean dropped) {
    if (nominal.isEmpty() && interview.isAnswer(cue)) {
      ledger.speaks(interview.answers(), cue, Range.NONE);
      return new Resolved(interview.answers(), List.of(), List.of());
    }
    if (interview.isLabel(nominal)) {
      Speaker side = interview.speaker(nominal);
      ledger.speaks(side, cue, nominal);
      return new Resolved(side, List.of(), List.of());
    }
    if (signatory.isMeant(nominal, cue)) {
      return signed(nominal, cue);
    }
    if (nominal.isEmpty()) {
      String pronoun = isPlural(cue) ? Ledger.SEVERAL : "";
      Resolved rule = dropped ? ledger.find(pronoun, cue) : Resolved.UNKNOWN;
      Resolved found =
          dropped
              ? choice.of(
                  new Asked(
                      pronoun.isEmpty() ? "dropped" : pronoun,
                      pronoun,
                      Range.NONE,
                      cue,
                      cue,
                      rule.speaker()),
                  rule)
              : rule;
      ledger.speaks(found.speaker(), cue, Range.NONE);
      return found;
    }
    Range antecedent = teller(relative(nominal));
    int head = antecedent.end() == antecedent.first() + 1 ? antecedent.first() : head(antecedent);
    String lower = possessed(grid.lower(head));
    if (Ledger.isPronoun(grid, head)) {
      Resolved named = byMention(antecedent, source, true);
      Resolved found = named.speaker().isKnown() ? named : ledger.find(lower, cue);
      if (!found.speaker().isKnown() && CueLexicon.isInEither("neuter", lower)) {
        found = documents.nearest(head);
      }
      found = pronoun(antecedent, head, lower, found);
      ledger.speaks(found.speaker(), cue, Range.NONE);
      return found;
    }
    Resolved opening = apposed.opening(source);
    Resolved found = opening.speaker().isKnown() ? opening : byMention(antecedent, source, false);
    boolean loose = !found.speaker().isKnown() || found.speaker().kind() == ActorKind.UNNAMED;
    if (loose) {
      Range name = behind.name(antecedent, source);
      Resolved person = name.isEmpty() ? Resolved.UNKNOWN : bySurname(name);
      found =
          name.isEmpty()
              ? found
              : person.speaker().isKnown()
                  ? person
                  : new Resolved(behind.speaker(name), List.of(), List.of());
    }
    if (isOpen(found) || isRole(found.speaker().kind())) {
      Resolved known = apposed.behind(source, cue);
      known =
          known.speaker().isKnown()
              ? known
              : roles.find(antecedent, head, ledger, cue, found.speaker());
      found = known.speaker().isKnown() || isOpen(found) ? known : found;
      found = role(antecedent, head, found);
    }
    if (isOpen(found) && found.runnersUp().isEmpty()) {
      found = bySurname(antecedent);
    }
    if (isOpen(found)) {
      found = documents.meant(antecedent, head);
    }
    if (isOpen(found) && !isAnyone(source, head)) {
      found =
          new Resolved(nameless.speaker(antecedent, head, source), List.of(), found.runnersUp());
    }
    ledger.speaks(found.speaker(), cue, antecedent);
    return found;
  }

  private Resolved pronoun(Range nominal, int head, String lower, Resolved rule) {
    String type = CueLexicon.valueInEither("pronoun", lower, lower.isEmpty() ? "su" : lower);
    return choice.of(new Asked(type, lower, nominal, head, nominal.first(), rule.speaker()), rule);
  }

  /** Whom a definite role means; the rules' answer where it is no such role. */
  private Resolved role(Range nominal, int head, Resolved rule) {
    String type = roles.type(nominal, head);
    if (type.isEmpty()) {
      return rule;
    }
    Resolved found =
        choice.of(new Asked(type, "", nominal, head, nominal.first(), rule.speaker()), rule);
    boolean nobody = !found.speaker().isKnown();
    return nobody && isRole(rule.speaker().kind()) ? rule : found;
  }

  /** Whether the finite verb at a cue is in the plural: several have spoken ("Dicen"). */
  private boolean isPlural(int cue) {
    int verb = grid.predicateOf(cue);
    for (int i = verb < 0 ? cue : grid.predicates().get(verb).first(); i <= cue; i++) {
      if (grid.token(i).has("Person=3")) {
        return grid.token(i).has("Number=Plur");
      }
    }
    return false;
  }

  /** Whether nothing is known of a speaker: not even that a name of the report is his. */
  private static boolean isOpen(Resolved found) {
    return !found.speaker().isKnown() && found.speaker().actor().isEmpty();
  }

  /** "someone", "alguien": nobody whom the report tells apart. */
  private boolean isAnyone(Range source, int head) {
    return source.end() <= source.first() + 1
        && CueLexicon.of(grid.language(head)).isIn("anyone", grid.lower(head));
  }

  /** Who says "we": whom the pronoun is renamed by, else who signs the report. */
  private Resolved signed(Range nominal, int cue) {
    Range renamed = nominal.isEmpty() ? Range.NONE : signatory.renamed(nominal);
    return renamed.isEmpty()
        ? new Resolved(signatory.speaker(nominal, cue), List.of(), List.of())
        : new Resolved(
            new Speaker("", description.of(renamed), ActorKind.GROUP),
            List.of(grid.span(renamed.first(), renamed.end())),
            List.of());
  }

  /**
   * Who speaks inside somebody's own words, quoted or behind his name in a conversation: "I" is the
   * outer speaker, and "he" is somebody else.
   *
   * @param nominal tokens of the inner source; empty when unexpressed
   * @param cue head token of the inner cue
   * @param found what was found without the outer statement
   */
  public Resolved quoted(Range nominal, int cue, Resolved found, Resolved outer) {
    if (signatory.isOne(nominal, cue)) {
      return outer;
    }
    if (!outer.speaker().isKnown()) {
      return found;
    }
    boolean himself =
        !nominal.isEmpty()
            && Ledger.isPronoun(grid, head(nominal))
            && found.speaker().equals(outer.speaker());
    return himself
        ? ledger.findOther(possessed(grid.lower(head(nominal))), cue, outer.speaker())
        : found;
  }

  /**
   * Whom the pronoun of what is told of somebody's words means, when nothing nearer does: the outer
   * speaker, where number and gender agree ("said he had been warned"). The object of the outer cue
   * is somebody else ("heard him say").
   */
  public Resolved inside(Range nominal, Resolved found, Resolved outer, Range outerNominal) {
    if (!nominal.isEmpty()
        && grid.is(head(nominal), "HIM")
        && found.speaker().isKnown()
        && found.speaker().equals(outer.speaker())) {
      return ledger.findOther(grid.lower(head(nominal)), head(nominal), outer.speaker());
    }
    boolean open = !found.speaker().isKnown() && !nominal.isEmpty() && outer.speaker().isKnown();
    int head = open ? head(nominal) : -1;
    boolean same =
        open
            && Ledger.isPronoun(grid, head)
            && ledger.agrees(grid.lower(head), outer.speaker(), outerNominal);
    return same ? new Resolved(outer.speaker(), outer.mention(), found.runnersUp()) : found;
  }

  /** Whether a kind may hide somebody the report names elsewhere. */
  private static boolean isRole(ActorKind kind) {
    return kind == ActorKind.UNNAMED || kind == ActorKind.OFFICE;
  }

  /** A possessive means whom the pronoun means; "su" may be anybody's. */
  private static String possessed(String lower) {
    return CueLexicon.valueInEither("possessor", lower, lower);
  }

  /** The speaker a hop names. */
  public Speaker named(Hop hop) {
    Actor actor = actors.get(hop.actor());
    if (actor != null) {
      return Speaker.of(actor);
    }
    int first = grid.tokenAt(hop.span().start());
    int end = first < 0 ? -1 : grid.tokenAt(hop.span().end() - 1) + 1;
    Range words = end > first ? new Range(first, end) : Range.NONE;
    Range name = words.isEmpty() ? Range.NONE : behind.name(words, words);
    return name.isEmpty() ? new Speaker("", hop.holder(), ActorKind.UNKNOWN) : behind.speaker(name);
  }

  /**
   * "his account", "Ruiz's estimate": whose it is speaks; the range itself when it is no telling of
   * somebody's.
   */
  private Range teller(Range nominal) {
    int head = head(nominal);
    if (!CueLexicon.of(grid.language(head))
        .isAnyIn("telling", grid.token(head).lemma(), grid.lower(head))) {
      return nominal;
    }
    if (grid.isPossessive(nominal.first())) {
      return new Range(nominal.first(), nominal.first() + 1);
    }
    for (int i = nominal.first() + 1; i < nominal.end(); i++) {
      if (grid.tag(i) == PartOfSpeech.PART) {
        return new Range(nominal.first(), i);
      }
    }
    return nominal;
  }

  /** A source that is a relative pronoun means the phrase before it. */
  private Range relative(Range nominal) {
    String kind = grid.kind(nominal.first());
    if (!kind.equals("WHO") && !kind.equals("WHICH") && !kind.equals("THAT")) {
      return nominal;
    }
    for (int i = nominal.first() - 1; i >= Math.max(0, nominal.first() - 3); i--) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0) {
        return new Range(grid.phrases().get(phrase).first(), grid.phrases().get(phrase).end());
      }
    }
    return nominal;
  }

  private int head(Range nominal) {
    int phrase = grid.phraseOf(nominal.first());
    if (phrase >= 0) {
      int head = grid.phrases().get(phrase).head();
      return nominal.contains(head) ? head : nominal.end() - 1;
    }
    return nominal.first();
  }

  /** The mention that stands on the head of the source, else the first inside the whole source. */
  private Resolved byMention(Range nominal, Range source, boolean pronoun) {
    Span head = grid.token(head(nominal)).span();
    Span narrow = grid.span(nominal.first(), nominal.end());
    Mention best = null;
    int bestScore = 0;
    for (Mention mention : mentions) {
      if (mention.span().start() >= narrow.end()) {
        break;
      }
      if (!mention.span().overlaps(narrow) || mention.actor().isEmpty()) {
        continue;
      }
      int score = mention.span().contains(head) ? 2 : 1;
      if (score > bestScore && (score == 2 || pronoun)) {
        best = mention;
        bestScore = score;
      }
    }
    if (best == null) {
      return apposed.in(source);
    }
    Actor actor = actors.get(best.actor());
    if (actor == null) {
      return Resolved.UNKNOWN;
    }
    Speaker speaker = Speaker.of(actor);
    if (isRole(actor.kind()) || best.kind() == Mention.Kind.ROLE) {
      Resolved beside = apposed.in(source);
      if (beside.speaker().isKnown()) {
        return beside;
      }
    }
    if (best.kind() == Mention.Kind.METONYM) {
      // "Washington" stands in the text; that it is the government its actor tells.
      speaker = new Speaker(actor.id(), best.span().of(grid.report().text()), actor.kind());
    }
    boolean elsewhere = best.kind() != Mention.Kind.NAME && best.kind() != Mention.Kind.UNNAMED;
    return new Resolved(speaker, elsewhere ? naming(actor, best) : List.of(), List.of());
  }

  /** The nearest name of the actor before a mention that does not name it in full. */
  private List<Span> naming(Actor actor, Mention given) {
    Mention found = null;
    for (Mention mention : mentions) {
      if (mention.actor().equals(actor.id()) && mention.kind() == Mention.Kind.NAME) {
        if (found == null || mention.span().start() < given.span().start()) {
          found = mention;
        }
      }
    }
    return found == null || found.span().equals(given.span()) ? List.of() : List.of(found.span());
  }

  /** A bare surname that only one person of the report bears. */
  private Resolved bySurname(Range phrase) {
    int first = phrase.first();
    // "la dirigente Ortuño": a noun for people before it says nothing against the name.
    while (first < phrase.end() && grid.tag(first) != PartOfSpeech.PROPN) {
      first++;
    }
    for (int i = first; i < phrase.end(); i++) {
      if (grid.tag(i) != PartOfSpeech.PROPN) {
        return Resolved.UNKNOWN;
      }
    }
    if (first == phrase.end()) {
      return Resolved.UNKNOWN;
    }
    String name = " " + grid.text(first, phrase.end());
    Actor only = null;
    for (Actor actor : actors.values()) {
      if (actor.kind() == ActorKind.PERSON && actor.name().endsWith(name)) {
        if (only != null) {
          return Resolved.UNKNOWN;
        }
        only = actor;
      }
    }
    return only == null ? Resolved.UNKNOWN : new Resolved(Speaker.of(only), List.of(), List.of());
  }
}
