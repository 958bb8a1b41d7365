package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Actor;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.PartOfSpeech;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/** Makes a position of a statement or happening: how firm, on what condition, about which words. */
final class DraftMaker {
  private static final int STEM = 6;
  private static final Set<String> EMPTY =
      Set.of("possib", "idea", "posibi", "effort", "esfuer", "any", "cualqu", "use", "uso");

  private final PhraseLexicon words;

  DraftMaker(PhraseLexicon words) {
    this.words = words;
  }

  Draft of(Surroundings around, Statement statement, Stance stance) {
    String actor = statement.speaker().actor();
    Span extent = statement.extent();
    Span whole = statement.cue().stream().reduce(extent, Span::cover);
    List<Match> matches = matches(around, whole);
    return new Draft(
        "p" + statement.id(),
        around,
        actor.isEmpty() ? statement.speaker().name() : actor,
        statement.speaker().name(),
        stance(stance, matches),
        strength(matches),
        condition(around, matches),
        time(around, statement),
        statement.id(),
        extent,
        statement.content().getFirst(),
        stems(around, extent, statement.speaker().name()));
  }

  Draft of(Surroundings around, Happening happening, Actor holder, Stance stance) {
    Span topic = topic(around, happening);
    int index = around.sentence(happening.span().start());
    Sentence sentence = around.reading().sentences().get(Math.max(0, index));
    List<Match> matches = matches(around, sentence.span());
    return new Draft(
        "p" + happening.id(),
        around,
        holder.id(),
        holder.name(),
        stance(stance, matches),
        strength(matches),
        condition(around, matches),
        happening.time().isKnown()
            ? happening.time()
            : around.account().report().published().range(),
        happening.statement(),
        happening.span(),
        topic,
        stems(around, topic, holder.name()));
  }

  /** What follows the trigger in its sentence, up to a mark that ends the thought. */
  private static Span topic(Surroundings around, Happening happening) {
    Reading reading = around.reading();
    int index = around.sentence(happening.span().start());
    if (index < 0) {
      return happening.span();
    }
    Sentence sentence = reading.sentences().get(index);
    int first = sentence.firstToken();
    while (first < sentence.endToken()
        && reading.tokens().get(first).start() < happening.span().end()) {
      first++;
    }
    int end = first;
    while (end < sentence.endToken() && !ends(around, reading.tokens().get(end), end - first)) {
      end++;
    }
    return end == first
        ? happening.span()
        : reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span());
  }

  private static boolean ends(Surroundings around, Token token, int words) {
    return token.tag() == PartOfSpeech.PUNCT
        && words > 1
        && ",;.:".contains(token.span().of(around.text()));
  }

  private List<Match> matches(Surroundings around, Span span) {
    List<Match> matches = new ArrayList<>();
    Reading reading = around.reading();
    for (int i = Math.max(0, around.sentence(span.start())); i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      if (sentence.span().start() >= span.end()) {
        break;
      }
      matches.addAll(
          words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken()));
    }
    return matches;
  }

  private static Stance stance(Stance found, List<Match> matches) {
    boolean side = found == Stance.SUPPORTS || found == Stance.REJECTS;
    if (side && matches.stream().anyMatch(match -> match.label().equals("NEUTRAL"))) {
      return Stance.NEUTRAL;
    }
    boolean conditional = matches.stream().anyMatch(match -> match.label().equals("CONDITION"));
    return found == Stance.SUPPORTS && conditional ? Stance.CONDITIONAL : found;
  }

  private static Strength strength(List<Match> matches) {
    Strength strength = Strength.PLAIN;
    for (Match match : matches) {
      Strength next =
          switch (match.label()) {
            case "ABSOLUTE" -> Strength.ABSOLUTE;
            case "FIRM" -> Strength.FIRM;
            case "MILD" -> strength == Strength.PLAIN ? Strength.MILD : strength;
            default -> strength;
          };
      strength = next.compareTo(strength) > 0 || strength == Strength.PLAIN ? next : strength;
    }
    return strength;
  }

  /** From a word of condition to the next mark; empty when none. */
  private static String condition(Surroundings around, List<Match> matches) {
    Optional<Match> found =
        matches.stream().filter(match -> match.label().equals("CONDITION")).findFirst();
    if (found.isEmpty()) {
      return "";
    }
    Reading reading = around.reading();
    int end = found.get().end();
    while (end < reading.tokens().size() && reading.tokens().get(end).tag() != PartOfSpeech.PUNCT) {
      end++;
    }
    return around.words(
        reading
            .tokens()
            .get(found.get().first())
            .span()
            .cover(reading.tokens().get(end - 1).span()));
  }

  /** Stems of names, nouns, adjectives and verbs, without the holder's own name. */
  private static List<String> stems(Surroundings around, Span span, String holder) {
    Set<String> own = new LinkedHashSet<>(Folding.words(holder));
    Set<String> stems = new LinkedHashSet<>();
    Reading reading = around.reading();
    int index = around.sentence(span.start());
    if (index < 0) {
      return List.of();
    }
    for (int i = reading.sentences().get(index).firstToken(); i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (token.start() >= span.end()) {
        break;
      }
      if (token.start() >= span.start() && isContent(token)) {
        String word = Folding.fold(token.lemma());
        String stem = word.length() <= STEM ? word : word.substring(0, STEM);
        if (word.length() > 2 && !own.contains(word) && !EMPTY.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return List.copyOf(stems);
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, VERB -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /**
   * When the statement names one day or period, that; else the day of the report, which it cannot
   * be later than.
   */
  private static DateRange time(Surroundings around, Statement statement) {
    return around.reading().times().stream()
        .filter(time -> statement.times().contains(time.id()) && time.range().isKnown())
        .map(TimeExpression::range)
        .findFirst()
        .orElse(around.account().report().published().range());
  }
}
