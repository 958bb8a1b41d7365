package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.Folding;

/** Who acts and who is acted on, around a trigger. */
final class Roles {
  private static final Set<String> AGENT = Set.of("by", "por");
  private static final Set<String> TARGET =
      Set.of(
          "against", "of", "on", "with", "to", "from", "for", "at", "over", "toward", "towards",
          "contra", "con", "a", "al", "de", "del", "en", "hacia", "sobre", "ante", "into", "upon",
          "para");
  private static final Set<String> POSSESSOR = Set.of("de", "del", "of");
  private static final Set<String> NOT_ACTING =
      Set.of(
          "that", "which", "who", "que", "quien", "quienes", "it", "se", "this", "there", "what");

  /** Pronouns that in a complement clause take up the subject above it. */
  private static final Set<String> RESUMING = Set.of("they", "he", "she", "ellos", "ellas", "el");

  private static final Set<String> ENDING =
      Set.of("(", ")", ";", ":", "”", "»", "\"", "''", "—", "–", "[", "]");

  /** Prepositions that a direct object may have. */
  private static final Set<String> DIRECT = Set.of("a", "al");

  /** Farthest a direct object may begin after its verb, in tokens. */
  private static final int OBJECT_REACH = 4;

  /** Farthest a phrase may stand from its trigger, in tokens. */
  private static final int REACH = 16;

  private final String text;
  private final Reading reading;
  private final Triggers triggers;
  private final Map<Integer, List<Mention>> mentionsOfToken = new HashMap<>();
  private final Map<Integer, PlaceMention> placeOfToken = new HashMap<>();
  private final Set<Integer> timeTokens = new HashSet<>();
  private final int[] phraseFrom;

  Roles(String text, Reading reading, Triggers triggers) {
    this.text = text;
    this.reading = reading;
    this.triggers = triggers;
    index();
    int phrases = reading.nounPhrases().size();
    phraseFrom = new int[phrases];
    for (int i = 0; i < phrases; i++) {
      phraseFrom[i] = reading.nounPhrases().get(i).firstToken();
    }
  }

  private void index() {
    int token = 0;
    List<Token> tokens = reading.tokens();
    for (PlaceMention place : reading.places()) {
      while (token < tokens.size() && tokens.get(token).end() <= place.span().start()) {
        token++;
      }
      placeOfToken.put(token, place);
    }
    token = 0;
    for (TimeExpression time : reading.times()) {
      while (token < tokens.size() && tokens.get(token).end() <= time.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && tokens.get(i).start() < time.span().end(); i++) {
        timeTokens.add(i);
      }
    }
    token = 0;
    for (Mention mention : reading.mentions()) {
      while (token > 0 && tokens.get(token - 1).end() > mention.span().start()) {
        token--;
      }
      while (token < tokens.size() && tokens.get(token).end() <= mention.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && tokens.get(i).start() < mention.span().end(); i++) {
        mentionsOfToken.computeIfAbsent(i, key -> new ArrayList<>()).add(mention);
      }
    }
  }

  /** Somebody in a role: an actor's id where one is known, else the words. */
  record Filler(String value, boolean actor) {}

  /** Actors and recipients of a trigger. */
  record Found(List<Filler> actors, List<Filler> recipients) {}

  /**
   * Around a verb: the clause's subject acts, the phrases after the verb are acted on; a passive
   * turns this round.
   */
  Found ofVerb(Sentence sentence, int index, VerbGroup group) {
    Clause clause = reading.clauses().get(index);
    List<Filler> subject = subject(sentence, index);
    List<Filler> agents = new ArrayList<>();
    List<Filler> objects = new ArrayList<>();
    int end = thoughtEnd(group.endToken(), Math.min(sentence.endToken(), group.endToken() + REACH));
    boolean passive = isPassive(clause, group);
    for (int i = firstPhrase(group.endToken()); i < phraseFrom.length && phraseFrom[i] < end; i++) {
      NounPhrase phrase = reading.nounPhrases().get(i);
      if (timeTokens.contains(phrase.head())) {
        continue;
      }
      String before = before(phrase);
      if (AGENT.contains(before) && passive) {
        agents.addAll(fillers(phrase));
      } else if (objects.stream().noneMatch(Filler::actor)
          && (objects.isEmpty() || TARGET.contains(before))
          && phrase.firstToken() < Math.max(clause.endToken(), group.endToken() + 6)) {
        objects.addAll(fillers(phrase));
      }
    }
    List<Filler> acted = first(objects);
    if (acted.stream().noneMatch(Filler::actor)) {
      acted = joined(acted, nextNamed(group.endToken(), end));
    }
    return passive
        ? new Found(agents, subject.isEmpty() ? acted : subject)
        : new Found(subject, acted);
  }

  /**
   * Whether the subject is acted on: a passive, or a participle behind its noun ("the order signed
   * by"). A participle that takes an object is a past tense that was not read as one.
   */
  boolean isPassive(Clause clause, VerbGroup group) {
    boolean reduced =
        group.form() == VerbGroup.VerbForm.PARTICIPLE
            && clause.kind() == Clause.Kind.PARTICIPIAL
            && object(group.endToken(), clause.endToken()).isEmpty();
    return group.passive() || reduced;
  }

  /** The subject, the antecedent of a relative clause, or the subject of the clause before. */
  List<Filler> subject(Sentence sentence, int index) {
    Clause clause = reading.clauses().get(index);
    if (clause.subject() >= 0) {
      NounPhrase phrase = reading.nounPhrases().get(clause.subject());
      String head = Folding.fold(reading.tokens().get(phrase.head()).span().of(text));
      boolean resumes =
          clause.kind() == Clause.Kind.COMPLEMENT
              && RESUMING.contains(head)
              && named(phrase.head(), phrase.head() + 1).stream()
                  .allMatch(filler -> Folding.fold(filler.value()).equals(head));
      if (!resumes && !NOT_ACTING.contains(head) && !timeTokens.contains(phrase.head())) {
        return fillers(phrase);
      }
    }
    boolean antecedent =
        switch (clause.kind()) {
          case RELATIVE, PARTICIPIAL -> true;
          case MAIN, COORDINATED, COMPLEMENT, ADVERBIAL, INFINITIVE -> false;
        };
    if (antecedent) {
      int before = firstPhrase(clause.firstToken()) - 1;
      if (before >= 0 && timeTokens.contains(reading.nounPhrases().get(before).head())) {
        before--;
      }
      if (before >= 0
          && phraseFrom[before] >= sentence.firstToken()
          && clause.firstToken() - reading.nounPhrases().get(before).endToken() <= 2) {
        return fillers(reading.nounPhrases().get(before));
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      Clause earlier = reading.clauses().get(i);
      if (earlier.firstToken() < sentence.firstToken()
          || clause.firstToken() - earlier.firstToken() > 4 * REACH) {
        break;
      }
      if (earlier.subject() >= 0) {
        return fillers(reading.nounPhrases().get(earlier.subject()));
      }
    }
    return List.of();
  }

  /**
   * Around a noun: the name before it or after "by" acts, the phrase after "of", "against", "with"
   * is acted on.
   */
  Found ofNoun(Sentence sentence, int noun) {
    List<Filler> actors = new ArrayList<>();
    List<Filler> recipients = new ArrayList<>();
    for (int i = Math.max(sentence.firstToken(), noun - 3); i < noun; i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        Filler filler = filler(mention);
        if (!actors.contains(filler) && mention.span().end() <= start(noun)) {
          actors.add(filler);
        }
      }
      PlaceMention place = placeOfToken.get(i);
      if (actors.isEmpty() && place != null && isPossessor(place, noun)) {
        actors.add(new Filler(place.name(), true));
      }
    }
    int end = thoughtEnd(noun + 1, Math.min(sentence.endToken(), noun + 10));
    for (int i = firstPhrase(noun + 1); i < phraseFrom.length && phraseFrom[i] < end; i++) {
      NounPhrase phrase = reading.nounPhrases().get(i);
      if (timeTokens.contains(phrase.head())) {
        continue;
      }
      String before = before(phrase);
      boolean direct = phrase.firstToken() - noun <= 3;
      if (AGENT.contains(before)) {
        actors.addAll(fillers(phrase));
      } else if (POSSESSOR.contains(before) && direct && actors.isEmpty() && isPlayer(phrase)) {
        actors.addAll(fillers(phrase));
      } else if (TARGET.contains(before) && recipients.isEmpty()) {
        recipients.addAll(first(fillers(phrase)));
      }
    }
    if (recipients.stream().noneMatch(Filler::actor)) {
      List<Filler> named = nextNamed(noun + 1, Math.min(end, noun + 9));
      named.removeIf(actors::contains);
      recipients = joined(recipients, named);
    }
    return new Found(actors, recipients);
  }

  /** "Mexico's refusal": a country or town stands for those who govern it. */
  private boolean isPossessor(PlaceMention place, int noun) {
    String between =
        place.span().end() < start(noun)
            ? text.substring(Math.max(place.span().start(), place.span().end() - 2), start(noun))
            : "";
    return between.contains("'s ") || between.contains("’s ");
  }

  private static List<Filler> joined(List<Filler> fillers, List<Filler> more) {
    List<Filler> all = new ArrayList<>(fillers);
    more.stream().filter(filler -> !all.contains(filler)).forEach(all::add);
    return all;
  }

  /**
   * Where what a trigger may reach ends: at a bracket, a mark that parts main clauses, or the end
   * of a quotation, behind which its speaker and not its recipient stands.
   */
  private int thoughtEnd(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.PUNCT && ENDING.contains(token.span().of(text))) {
        return i;
      }
    }
    return end;
  }

  /** The first actor or place from a token on. */
  private List<Filler> nextNamed(int from, int end) {
    List<Filler> named = new ArrayList<>();
    for (int i = from; i < end && named.isEmpty(); i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        if (mention.kind() != Mention.Kind.PRONOUN && named.isEmpty()) {
          named.add(filler(mention));
        }
      }
      PlaceMention place = placeOfToken.get(i);
      if (named.isEmpty() && place != null) {
        named.add(new Filler(place.span().of(text).replaceAll("\\s+", " "), true));
      }
    }
    return named;
  }

  /**
   * The phrase that a verb takes without a preposition, or with a Spanish "a"; empty when none.
   *
   * @param from first token after the verb
   * @param end where its clause ends
   */
  Optional<NounPhrase> object(int from, int end) {
    int index = firstPhrase(from);
    if (index == phraseFrom.length || phraseFrom[index] >= Math.min(end, from + OBJECT_REACH)) {
      return Optional.empty();
    }
    NounPhrase phrase = reading.nounPhrases().get(index);
    boolean prepositional =
        phrase.firstToken() > from
            && reading.tokens().get(phrase.firstToken() - 1).tag() == PartOfSpeech.ADP
            && !DIRECT.contains(before(phrase));
    return prepositional || timeTokens.contains(phrase.head())
        ? Optional.empty()
        : Optional.of(phrase);
  }

  /** Whether a phrase names somebody, a body of people or a state. */
  boolean isPlayer(NounPhrase phrase) {
    return fillers(phrase).stream().anyMatch(Filler::actor);
  }

  /** The first phrase that begins at a token or later. */
  private int firstPhrase(int token) {
    int low = 0;
    int high = phraseFrom.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phraseFrom[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int token) {
    return reading.tokens().get(token).start();
  }

  /** What a trigger takes first, and whom it names besides. */
  private static List<Filler> first(List<Filler> fillers) {
    return fillers.stream()
        .filter(filler -> filler.actor() || filler.equals(fillers.getFirst()))
        .distinct()
        .limit(3)
        .toList();
  }

  private String before(NounPhrase phrase) {
    return phrase.firstToken() == 0
        ? ""
        : Folding.fold(reading.tokens().get(phrase.firstToken() - 1).span().of(text));
  }

  /** Actors named in a phrase and its conjuncts; the phrase's words where none is. */
  private List<Filler> fillers(NounPhrase phrase) {
    List<Filler> fillers = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>(List.of(phrase));
    phrases.addAll(joinedTo(phrase));
    for (NounPhrase each : phrases) {
      List<Filler> named = named(each.head(), each.head() + 1);
      Token head = reading.tokens().get(each.head());
      if (named.isEmpty() && !isPeople(each)) {
        named = named(each.firstToken(), each.endToken());
      }
      if (!named.isEmpty()) {
        named.stream().limit(2).filter(one -> !fillers.contains(one)).forEach(fillers::add);
      } else if (head.tag() != PartOfSpeech.PRON || fillers.isEmpty()) {
        Span span = head.span();
        span = reading.tokens().get(each.firstToken()).span().cover(span);
        span = span.cover(reading.tokens().get(each.endToken() - 1).span());
        fillers.add(new Filler(span.of(text).strip().replaceAll("\\s+", " "), isPeople(each)));
      }
    }
    return fillers;
  }

  /** Conjuncts of a phrase: those the reading names, else those that commas and an "and" join. */
  private List<NounPhrase> joinedTo(NounPhrase phrase) {
    if (!phrase.conjuncts().isEmpty()) {
      return phrase.conjuncts().stream().limit(4).map(reading.nounPhrases()::get).toList();
    }
    List<NounPhrase> joined = new ArrayList<>();
    boolean conjunction = false;
    int end = phrase.endToken();
    for (int i = firstPhrase(end); i < phraseFrom.length && !conjunction; i++) {
      NounPhrase next = reading.nounPhrases().get(i);
      if (!isJoin(end, next.firstToken())) {
        break;
      }
      conjunction = reading.tokens().get(next.firstToken() - 1).tag() == PartOfSpeech.CCONJ;
      joined.add(next);
      end = next.endToken();
    }
    return conjunction ? joined : List.of();
  }

  /** Whether only a comma, an "and" or both stand between two tokens. */
  private boolean isJoin(int from, int to) {
    boolean joins = to > from && to - from <= 2;
    for (int i = from; i < to && joins; i++) {
      Token token = reading.tokens().get(i);
      joins = token.tag() == PartOfSpeech.CCONJ || token.span().of(text).equals(",");
    }
    return joins;
  }

  /** Whether a phrase's head is a word for people or a body of people: "100 Taliban prisoners". */
  private boolean isPeople(NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    return head.tag() == PartOfSpeech.NOUN && triggers.isPeople(head.lemma());
  }

  private List<Filler> named(int from, int to) {
    List<Filler> named = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Mention mention : mentionsOfToken.getOrDefault(i, List.of())) {
        Filler filler = filler(mention);
        if (!named.contains(filler)) {
          named.add(filler);
        }
      }
    }
    return named;
  }

  private Filler filler(Mention mention) {
    return mention.actor().isEmpty()
        ? new Filler(mention.span().of(text).replaceAll("\\s+", " "), true)
        : new Filler(mention.actor(), true);
  }
}
