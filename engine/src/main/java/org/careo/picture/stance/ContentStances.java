package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.Position.Stance;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * Stances that stand in what is said and not in the word it is said with: who says "we reject the
 * tax", "I will not sign", "not one ship leaves", "the plan must stay", "if they come we will close
 * the road" or "that is a farce" has taken a side, whether "said" or "told" introduces it.
 *
 * <p>A clause is read by its mood, its negation, who its subject is beside the speaker, and its
 * verb; the first reading that holds decides. Clauses that only suppose or ask tell nothing. Of the
 * author's own sentences only those in the first person count, and the body that publishes them (or
 * the author who signs) holds them.
 */
final class ContentStances {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> MUST = SMALL_WORDS.of("content-stances-must");
  private static final Set<String> SHOULD = SMALL_WORDS.of("content-stances-should");
  private static final Set<String> UNTIL = SMALL_WORDS.of("content-stances-until");
  private static final Set<String> BEING = SMALL_WORDS.of("content-stances-being");

  /** Beginnings of the words that warn. */
  private static final Set<String> WARNING = SMALL_WORDS.of("content-stances-warning");

  /** So many tokens behind a verb may hold what belongs to its phrase. */
  private static final int PHRASE = 4;

  /** So many tokens behind a clause of refusal may name the force that is refused. */
  private static final int FORCE_REACH = 6;

  /** So many tokens open a topic. */
  private static final int OPENING = 3;

  /** So many tokens behind "is" may hold what something is called. */
  private static final int PREDICATE = 6;

  private final PhraseLexicon words;
  private final PhraseLexicon stances;

  /**
   * A stance found.
   *
   * @param statement the statement whose content takes it
   * @param holder who says it
   * @param span the clause
   * @param topic the words that say what it is about
   */
  record Found(Statement statement, Speaker holder, Stance stance, Span span, Span topic) {}

  /**
   * What the contents of one account tell.
   *
   * @param stances in text order
   * @param guesses ids of statements that only guess: "it must have been the wind"
   */
  record Read(List<Found> stances, Set<String> guesses) {}

  /**
   * @param stances words of stances, among them those for what is untouchable
   * @param words words by which contents tell a stance
   */
  ContentStances(PhraseLexicon stances, PhraseLexicon words) {
    this.stances = stances;
    this.words = words;
  }

  /** Reads the contents of one account. */
  Read read(Surroundings around) {
    Reading reading = around.reading();
    Map<Integer, Mention> mentions = new HashMap<>();
    reading.mentions().forEach(mention -> mentions.put(mention.span().end(), mention));
    List<Found> found = new ArrayList<>();
    Set<String> guesses = new HashSet<>();
    int clause = 0;
    for (Sentence sentence : reading.sentences()) {
      boolean read = around.isArticle(sentence.span()) && !isAsked(around, sentence);
      while (clause < reading.clauses().size()
          && reading.clauses().get(clause).firstToken() < sentence.endToken()) {
        Clause each = reading.clauses().get(clause);
        if (read && each.verbGroup() >= 0) {
          Said said = said(around, sentence, each);
          if (isGuess(said)) {
            guesses.add(said.told().id());
          }
          read(said, mentions).ifPresent(found::add);
        }
        clause++;
      }
    }
    return new Read(found, guesses);
  }

  /** "Declined to comment": who refuses only to speak takes no side. */
  boolean isSilence(Draft draft) {
    Surroundings around = draft.around();
    Span topic = draft.topic().span();
    int index = around.sentence(topic.start());
    boolean against = draft.stance() == Stance.REJECTS || draft.stance() == Stance.DENIES;
    if (!against || index < 0) {
      return false;
    }
    Sentence sentence = around.reading().sentences().get(index);
    int seen = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken() && seen < OPENING; i++) {
      if (around.reading().tokens().get(i).start() >= topic.start()) {
        seen++;
        if (words.labels(around, sentence.language(), i, sentence.endToken()).contains("SILENCE")) {
          return true;
        }
      }
    }
    return false;
  }

  private static Said said(Surroundings around, Sentence sentence, Clause clause) {
    VerbGroup group = around.reading().verbGroups().get(clause.verbGroup());
    Span head = around.reading().tokens().get(group.head()).span();
    return new Said(around, sentence, clause, group, around.of(head));
  }

  private static boolean isAsked(Surroundings around, Sentence sentence) {
    return sentence.span().of(around.text()).strip().replaceAll("[\"”»']+$", "").endsWith("?");
  }

  private Optional<Found> read(Said said, Map<Integer, Mention> mentions) {
    Statement told = said.told();
    Span head = said.reading().tokens().get(said.group().head()).span();
    boolean inside = told.content().stream().anyMatch(piece -> piece.overlaps(head));
    boolean open =
        switch (told.commitment().polarity()) {
          case OPEN, ASKS -> true;
          case ASSERTS, DENIES, NO_COMMENT -> false;
        };
    if (!inside || !said.group().isFinite() || open) {
      return Optional.empty();
    }
    Speaker holder = said.holder();
    if (!holder.isKnown() || said.isSupposed()) {
      return Optional.empty();
    }
    boolean own = said.isOwn(holder, mentions);
    return stance(said, own)
        .map(stance -> new Found(told, holder, stance, said.thought(), topic(said, stance)));
  }

  private Optional<Stance> stance(Said said, boolean own) {
    if (said.isAuthors() && !own) {
      return Optional.empty();
    }
    boolean nobody = isNobody(said);
    boolean negated = said.group().negated();
    Optional<Stance> done = own ? bySaying(said, negated) : Optional.empty();
    if (done.isPresent()) {
      return done;
    }
    if (!negated && !nobody && isThreat(said, own)) {
      return Optional.of(Stance.THREATENS);
    }
    if (said.isAuthors()) {
      return Optional.empty();
    }
    if (nobody) {
      return nobody(said);
    }
    if (negated && (said.isExistential() || own && said.isPast())) {
      // "I never saw that memo" denies; "I did not think so" only tells a mind.
      boolean mind = is(said, "MIND") && !is(said, "WITNESS");
      return mind ? Optional.empty() : Optional.of(Stance.DENIES);
    }
    if (negated && said.isFuture() && isForce(said)) {
      return Optional.of(Stance.REJECTS);
    }
    Optional<Stance> due = due(said, own, negated);
    return due.isPresent() ? due : judged(said, negated);
  }

  /** "They are not going to come with their military": force of others, refused. */
  private boolean isForce(Said said) {
    int end = Math.min(said.sentence().endToken(), said.clause().endToken() + FORCE_REACH);
    return stances.in(said.around(), said.language(), said.group().firstToken(), end).stream()
        .anyMatch(match -> match.label().startsWith("FORBIDDEN "));
  }

  /** "We reject", "we do not accept", "I will not go". */
  private Optional<Stance> bySaying(Said said, boolean negated) {
    boolean would = said.group().modal().equals("would");
    if (negated && (said.isFuture() || would)) {
      return is(said, "MIND") ? Optional.empty() : Optional.of(Stance.REJECTS);
    }
    if (said.group().tense() != VerbGroup.Tense.PRESENT || said.isFuture()) {
      return Optional.empty();
    }
    if (negated) {
      return is(said, "ACCEPTS") ? Optional.of(Stance.REJECTS) : Optional.empty();
    }
    for (Stance stance : List.of(Stance.REJECTS, Stance.DEMANDS, Stance.SUPPORTS)) {
      if (is(said, stance.name())) {
        return Optional.of(stance);
      }
    }
    return Optional.empty();
  }

  /**
   * "If they fire we will answer", "warned that any blockade will be cleared": told for the future,
   * in a warning or on a condition.
   */
  private boolean isThreat(Said said, boolean own) {
    boolean announced =
        said.isFuture()
            || said.group().modal().equals("would")
            || said.group().mood() == VerbGroup.Mood.CONDITIONAL;
    boolean acts = said.clause().subject() >= 0 && !said.group().passive();
    return announced
        && is(said, "ANSWERS")
        && (isWarned(said) || said.isConditional() && (own || acts && !said.isAuthors()));
  }

  private static boolean isWarned(Said said) {
    return said.told().cue().stream()
        .flatMap(cue -> Folding.words(cue.of(said.around().text())).stream())
        .anyMatch(word -> WARNING.stream().anyMatch(word::startsWith));
  }

  /** Whether the subject, or the words around the verb, exclude everybody. */
  private boolean isNobody(Said said) {
    int from = said.clause().firstToken();
    if (said.clause().subject() >= 0) {
      NounPhrase phrase = said.reading().nounPhrases().get(said.clause().subject());
      boolean english = said.language().equals(Language.ENGLISH);
      if (english && said.word(phrase.firstToken()).equals("no")) {
        return true;
      }
      from = Math.max(said.sentence().firstToken(), Math.min(from, phrase.firstToken() - 2));
    }
    int end = Math.min(said.sentence().endToken(), said.clause().endToken());
    return isLabel(said, "NONE", from, end);
  }

  /**
   * "Nobody leaves while I govern" rejects, "nobody was killed" and "nobody lives there" deny;
   * "nobody will lose a cent" only promises.
   */
  private Optional<Stance> nobody(Said said) {
    if (said.isFuture()) {
      return is(said, "UNDERGOES") ? Optional.empty() : Optional.of(Stance.REJECTS);
    }
    if (said.isPast()) {
      return Optional.of(Stance.DENIES);
    }
    for (int i = said.sentence().firstToken(); i < said.sentence().endToken(); i++) {
      if (UNTIL.contains(said.word(i))) {
        return Optional.of(Stance.REJECTS);
      }
    }
    boolean state =
        BEING.contains(said.lemma())
            || said.isExistential()
            || is(said, "MIND")
            || is(said, "STATE");
    if (said.told().form() != Statement.Form.DIRECT) {
      return Optional.empty();
    }
    return Optional.of(state ? Stance.DENIES : Stance.REJECTS);
  }

  /** "The plan must stay", "the government should propose talks". */
  private static Optional<Stance> due(Said said, boolean own, boolean negated) {
    String modal = said.group().modal();
    boolean due = MUST.contains(modal) || SHOULD.contains(modal);
    if (!due || said.isPast() || isGuess(said)) {
      return Optional.empty();
    }
    if (negated) {
      return Optional.of(Stance.REJECTS);
    }
    boolean english = said.language().equals(Language.ENGLISH);
    boolean conditional = said.group().mood() == VerbGroup.Mood.CONDITIONAL;
    boolean mild = SHOULD.contains(modal) && (english || conditional);
    boolean wanted = mild || own || said.group().passive();
    return Optional.of(wanted ? Stance.SUPPORTS : Stance.DEMANDS);
  }

  /** "It must be late", "debe de haber salido": a guess. */
  private static boolean isGuess(Said said) {
    for (int i = said.group().firstToken(); i < said.group().endToken() - 1; i++) {
      String next = said.word(i + 1);
      boolean must = said.word(i).equals("must") || said.word(i).startsWith("debe");
      if (must && (next.equals("have") || next.equals("de") || next.equals("haber"))) {
        return true;
      }
    }
    return said.group().modal().equals("must") && said.lemma().equals("be");
  }

  /** "That is a farce", "a recount would insult the voter". */
  private Optional<Stance> judged(Said said, boolean negated) {
    boolean being = BEING.contains(said.lemma());
    // In retold speech the past is the tense of the telling.
    boolean past = said.isPast() && said.told().form() == Statement.Form.DIRECT;
    if (past || !being && !said.group().modal().equals("would")) {
      return Optional.empty();
    }
    int from = said.group().firstToken();
    int to = said.group().endToken() + (being ? PREDICATE : PHRASE);
    int end = Math.min(to, said.sentence().endToken());
    if (being && isLabel(said, "FALSE", from, end)) {
      return negated ? Optional.empty() : Optional.of(Stance.DENIES);
    }
    if (being && !negated && isUntouchable(said, from, end)) {
      return Optional.of(isIntrusion(said) ? Stance.REJECTS : Stance.SUPPORTS);
    }
    if (isLabel(said, "AGAINST", from, end)) {
      return Optional.of(negated ? Stance.SUPPORTS : Stance.REJECTS);
    }
    return being && isLabel(said, "FOR", from, end)
        ? Optional.of(negated ? Stance.REJECTS : Stance.SUPPORTS)
        : Optional.empty();
  }

  /** "Foreign troops are a red line": who says so is against what stands before it. */
  private boolean isIntrusion(Said said) {
    int from = said.clause().firstToken();
    if (said.clause().subject() >= 0) {
      NounPhrase subject = said.reading().nounPhrases().get(said.clause().subject());
      from = Math.min(from, subject.firstToken());
    }
    return stances.in(said.around(), said.language(), from, said.group().firstToken()).stream()
        .anyMatch(match -> match.label().equals("INTRUSION"));
  }

  /** "Our water is a red line": who says so stands for it. */
  private boolean isUntouchable(Said said, int from, int end) {
    return stances.in(said.around(), said.language(), from, end).stream()
        .anyMatch(match -> match.label().equals("UNTOUCHABLE"));
  }

  /** Whether the verb, alone or with the words behind it, bears a label. */
  private boolean is(Said said, String label) {
    int end = Math.min(said.sentence().endToken(), said.group().endToken() + PHRASE);
    return Stream.of(said.group().firstToken(), said.main())
        .anyMatch(at -> words.labels(said.around(), said.language(), at, end).contains(label));
  }

  private boolean isLabel(Said said, String label, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.labels(said.around(), said.language(), i, end).contains(label)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the verb for what is done by saying it, else the whole clause. */
  private static Span topic(Said said, Stance stance) {
    boolean act =
        switch (stance) {
          case REJECTS, DEMANDS, SUPPORTS, CONDITIONAL, NEUTRAL -> said.group().modal().isEmpty();
          case THREATENS, DENIES -> false;
        };
    return act && said.isFirstPerson() ? Topic.behind(said.around(), said.verb()) : said.thought();
  }
}
