package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Candidate;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Who has spoken in a report so far, and where: the memory that pronouns are held against.
 *
 * <p>A speaker is worth more than a mention, a near one more than a far one; what is farther than a
 * few paragraphs is forgotten.
 */
final class Ledger {
  /** Stands for the dropped subject of a verb in the plural. */
  static final String SEVERAL = "several";

  /** Stands for the pronoun of a body. */
  static final String NEUTER = "it";

  private static final int PARAGRAPHS = 4;
  private static final double LEAST = 0.4;
  private static final double MARGIN = 0.05;
  private static final double SPOKE = 2.0;
  private static final double SUBJECT = 1.6;
  private static final double SUBJECT_OF_CLAUSE = 2.8;
  private static final double MENTIONED = 0.6;
  private static final double SENTENCE = 0.2;
  private static final double PARAGRAPH = 0.35;
  private static final double PERSON = 0.2;
  private static final double AGAIN = 0.1;
  private static final double NEXT = 0.25;
  private static final int SENTENCES = 5;
  private static final int LONGEST_CUE = 3;

  private final Grid grid;
  private final Map<String, Actor> actors;
  private final MentionTokens mentions;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * That somebody spoke.
   *
   * @param token where: the cue
   * @param range the words that named the speaker; empty when none did
   */
  record Entry(Speaker speaker, int token, Range range) {}

  Ledger(Grid grid, Map<String, Actor> actors) {
    this.grid = grid;
    this.actors = actors;
    this.mentions = new MentionTokens(grid);
  }

  /** A personal pronoun of the third person. */
  static boolean isPronoun(Grid grid, int token) {
    String kind = grid.kind(token);
    boolean object = kind.equals("HIM") && !grid.language(token).equals(Language.SPANISH);
    return kind.equals("HE")
        || kind.equals("THEY")
        || object
        || kind.equals("IT") && grid.reads(token, "neuter")
        || kind.equals("HIS") && !grid.reads(token, "of speaker");
  }

  /** Who has spoken so far, in the order in which they were entered. */
  List<Entry> entries() {
    return entries;
  }

  void speaks(Speaker speaker, int token, Range range) {
    boolean named = !speaker.actor().isEmpty();
    if (named || speaker.isKnown() && !range.isEmpty()) {
      entries.add(new Entry(speaker, token, range));
    }
  }

  /** Whom a pronoun at a cue means; an empty pronoun stands for a dropped subject. */
  Resolved find(String pronoun, int cue) {
    return findOther(pronoun, cue, Speaker.UNKNOWN);
  }

  /** The same among all but one, who is known not to be meant. */
  Resolved findOther(String pronoun, int cue, Speaker excluded) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Entry> last = new LinkedHashMap<>();
    int paragraph = grid.paragraph(cue);
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      int distance = paragraph - grid.paragraph(entry.token());
      if (distance > PARAGRAPHS) {
        break;
      }
      if (entry.token() < cue) {
        double next = i == entries.size() - 1 && pronoun.isEmpty() ? nextTo(entry, cue) : 0;
        add(scores, last, entry, SPOKE + next - away(entry.token(), cue), pronoun);
      }
    }
    int start = grid.token(cue).start();
    for (int i = mentions.firstIn(paragraph - 1); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= start) {
        break;
      }
      Actor actor = actors.get(mention.actor());
      int token = actor == null ? -1 : mentions.token(i);
      if (actor == null
          || token < 0
          || grid.quotation(token) >= 0 && grid.quotation(token) != grid.quotation(cue)) {
        // Who is named inside somebody's words does not say them.
        continue;
      }
      boolean subject = isSubject(token);
      boolean clauseBefore = subject && grid.sentence(token) == grid.sentence(cue);
      if (clauseBefore && isObject(pronoun)) {
        // "Ruiz quoted him as saying C": whom the subject of the clause speaks of is another.
        continue;
      }
      boolean spoke = subject && isSpeaking(token) || isQuoted(token);
      double weight =
          (clauseBefore ? SUBJECT_OF_CLAUSE : spoke ? SPOKE : subject ? SUBJECT : MENTIONED)
              - away(token, cue);
      Speaker speaker = Speaker.of(actor);
      add(scores, last, new Entry(speaker, token, Range.NONE), weight, pronoun);
    }
    if (excluded.isKnown()) {
      last.remove(key(excluded));
    }
    return decide(scores, last);
  }

  /** "La empresa insiste en que C. Añadió que D": who spoke in the sentence before goes on. */
  private double nextTo(Entry entry, int cue) {
    boolean near =
        grid.sentence(cue) - grid.sentence(entry.token()) <= 1
            && grid.paragraph(cue) == grid.paragraph(entry.token());
    return near && entry.speaker().kind() != ActorKind.DOCUMENT ? NEXT : 0;
  }

  private static boolean isObject(String pronoun) {
    return CueLexicon.isInEither("spoken of", pronoun);
  }

  /** Who was named or spoke a sentence or a paragraph earlier is meant less. */
  private double away(int token, int cue) {
    int sentences = Math.clamp(grid.sentence(cue) - grid.sentence(token), 0, SENTENCES);
    int paragraphs = grid.paragraph(cue) - grid.paragraph(token);
    return SENTENCE * sentences + PARAGRAPH * paragraphs;
  }

  /** "according to the command", "según la fiscal": whether a token is put words to. */
  private boolean isQuoted(int token) {
    int phrase = grid.phraseOf(token);
    int first = phrase < 0 ? token : grid.phrases().get(phrase).first();
    if (first == 0) {
      return false;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(token));
    for (int from = first - 1; from >= Math.max(0, first - LONGEST_CUE); from--) {
      if (lexicon.isIn("preposition", grid.text(from, first).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Oyarce lo negó": whether the subject at a token stands before a verb of speech. */
  private boolean isSpeaking(int token) {
    int phrase = grid.phraseOf(token);
    int at = phrase < 0 ? token + 1 : grid.phrases().get(phrase).end();
    while (at < grid.size() && grid.is(at, "HIM")) {
      at++;
    }
    int verb = grid.predicateOf(at);
    if (verb < 0) {
      return false;
    }
    int head = grid.predicates().get(verb).head();
    Cue cue = CueLexicon.of(grid.language(head)).verb(grid.token(head).lemma(), grid.lower(head));
    return cue.isListed() && cue.strength() != Cue.Strength.WEAK;
  }

  private void add(
      Map<String, Double> scores,
      Map<String, Entry> last,
      Entry entry,
      double weight,
      String pronoun) {
    if (!fits(pronoun, entry)) {
      return;
    }
    String key = key(entry.speaker());
    double personal = entry.speaker().kind() == ActorKind.PERSON ? PERSON : 0;
    scores.merge(key, weight + personal, (old, more) -> Math.max(old, more) + AGAIN);
    last.putIfAbsent(key, entry);
  }

  /** What tells speakers apart: the actor, else the name. */
  static String key(Speaker speaker) {
    return speaker.actor().isEmpty() ? speaker.name() : speaker.actor();
  }

  private record Ranked(Entry entry, double score) {}

  private Resolved decide(Map<String, Double> scores, Map<String, Entry> last) {
    List<Ranked> ranked = new ArrayList<>();
    last.forEach((key, entry) -> ranked.add(new Ranked(entry, scores.getOrDefault(key, 0.0))));
    ranked.sort(Comparator.comparingDouble((Ranked one) -> one.score()).reversed());
    if (ranked.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    List<Candidate> candidates =
        ranked.stream()
            .limit(4)
            .map(
                one ->
                    new Candidate(
                        one.entry().speaker().name(),
                        Math.round(one.score() * 100) / 100.0,
                        "ledger"))
            .toList();
    double best = ranked.getFirst().score();
    double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
    if (best < LEAST || best - second < MARGIN) {
      return new Resolved(Speaker.UNKNOWN, List.of(), candidates);
    }
    Entry entry = ranked.getFirst().entry();
    return new Resolved(entry.speaker(), named(entry), candidates.subList(1, candidates.size()));
  }

  /** Where the speaker was named last. */
  private List<Span> named(Entry entry) {
    Span found = null;
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().start() > grid.token(entry.token()).end()) {
        break;
      }
      boolean names =
          mention.kind() != Mention.Kind.PRONOUN
              && !mention.actor().isEmpty()
              && mention.actor().equals(entry.speaker().actor());
      found = names ? mention.span() : found;
    }
    if (found == null && !entry.range().isEmpty()) {
      found = grid.span(entry.range().first(), entry.range().end());
    }
    return found == null ? List.of() : List.of(found);
  }

  private boolean fits(String pronoun, Entry entry) {
    Speaker speaker = entry.speaker();
    Actor actor = actors.get(speaker.actor());
    int number = actor == null ? 0 : actor.number();
    boolean person =
        speaker.kind() == ActorKind.PERSON
            || speaker.kind() == ActorKind.OFFICE
            || speaker.kind() == ActorKind.UNNAMED
            || speaker.kind() == ActorKind.UNKNOWN;
    Gender gender = Gender.of(speaker.name());
    boolean body = actor == null && Institutions.isNoun(noun(entry));
    boolean several =
        number > 1
            || speaker.kind() == ActorKind.GROUP
            || (actor == null ? isPlural(entry) : number == 0 && isCalledSeveral(actor));
    return switch (CueLexicon.valueInEither("pronoun", pronoun, pronoun)) {
      case "she" -> person && !body && !several && gender.agrees(Gender.FEMALE);
      case "he" -> person && !body && !several && gender.agrees(Gender.MALE);
      case "they" -> speaker.kind() != ActorKind.PERSON || several;
      case NEUTER ->
          !person
              || body
              || speaker.kind() == ActorKind.UNKNOWN
              || speaker.kind() == ActorKind.OFFICE;
      case SEVERAL -> several;
      default -> !several;
    };
  }

  /** "funcionarios", "reporters": whether the words for people without a name are in the plural. */
  private static boolean isCalledSeveral(Actor actor) {
    boolean nameless = actor.kind() == ActorKind.POPULATION || actor.kind() == ActorKind.UNNAMED;
    return nameless && actor.name().split(" ", -1)[0].endsWith("s")
        || nameless && actor.name().endsWith("s");
  }

  /** Lower-case noun by which a speaker without an actor was named; empty when it is not known. */
  private String noun(Entry entry) {
    int phrase = entry.range().isEmpty() ? -1 : grid.phraseOf(entry.range().first());
    return phrase < 0 ? "" : grid.lower(grid.phrases().get(phrase).head());
  }

  /** Whether a pronoun can mean a speaker at all, by number and gender. */
  boolean agrees(String pronoun, Speaker speaker, Range named) {
    return speaker.isKnown() && fits(pronoun, new Entry(speaker, 0, named));
  }

  /** Whether the words that named a speaker without an actor are in the plural. */
  private boolean isPlural(Entry entry) {
    if (entry.range().isEmpty()) {
      return false;
    }
    int phrase = grid.phraseOf(entry.range().first());
    int head = phrase < 0 ? entry.range().end() - 1 : grid.phrases().get(phrase).head();
    return grid.token(head).has("Number=Plur") || grid.is(head, "ONE");
  }

  /** Whether what stands at a token is followed by a verb, or opens its sentence. */
  boolean isSubject(int token) {
    int phrase = grid.phraseOf(token);
    int end = phrase < 0 ? token + 1 : grid.phrases().get(phrase).end();
    while (end < grid.size() && grid.is(end, "HIM")) {
      end++;
    }
    return grid.predicateOf(end) >= 0 || token == grid.sentenceStart(token);
  }
}
