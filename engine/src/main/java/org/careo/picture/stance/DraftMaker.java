package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.PartOfSpeech;
import org.careo.model.Poll;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.picture.context.Descriptions;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.NamedPatterns;

/** Makes a position of a statement or happening: how firm, on what condition, about which words. */
final class DraftMaker {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");

  /** Longest words of a source that serve as a name, in characters. */
  private static final int LONGEST_NAME = 50;

  private static final Pattern ARTICLE = PATTERNS.of("draft-maker.article");

  private final PhraseLexicon words;

  DraftMaker(PhraseLexicon words) {
    this.words = words;
  }

  Draft of(Surroundings around, Statement statement, Stance stance) {
    Speaker holder = holder(around, statement.speaker(), statement);
    Span extent = statement.extent();
    Span whole = statement.cue().stream().reduce(extent, Span::cover);
    List<Match> matches = matches(around, whole, whole);
    Topic topic = Topic.of(around, statement.content().getFirst(), extent, holder.name());
    return new Draft(
        "p" + statement.id(),
        around,
        id(holder),
        holder.name(),
        stance(stance, matches),
        strength(matches),
        condition(around, matches),
        time(around, statement),
        statement.id(),
        topic.pointsBack() ? whole : extent,
        topic);
  }

  Draft of(Surroundings around, ContentStances.Found found) {
    Statement statement = found.statement();
    Speaker holder = holder(around, found.holder(), statement);
    List<Match> matches = matches(around, found.span(), found.span());
    return new Draft(
        "p" + statement.id() + "." + found.span().start(),
        around,
        id(holder),
        holder.name(),
        stance(found.stance(), matches),
        strength(matches),
        condition(around, matches),
        time(around, statement),
        statement.id(),
        found.span(),
        Topic.of(around, found.topic(), found.topic(), holder.name()));
  }

  /** Who speaks, or whom the words for who speaks describe. */
  private static Speaker holder(Surroundings around, Speaker speaker, Statement statement) {
    if (Descriptions.isNamed(speaker.actor()) || statement.source().size() != 1) {
      return speaker;
    }
    Span source = statement.source().getFirst();
    Optional<Speaker> meant = around.descriptions().of(source).map(Speaker::of);
    return speaker.actor().isEmpty()
        ? meant.orElseGet(() -> new Speaker("", written(around, speaker, source), speaker.kind()))
        : meant.orElse(speaker);
  }

  /** The source in words where a common noun alone is known of it: "oficina de la alcaldesa". */
  private static String written(Surroundings around, Speaker speaker, Span source) {
    boolean bare = speaker.name().indexOf(' ') < 0 && !speaker.name().isEmpty();
    boolean common = bare && Character.isLowerCase(speaker.name().charAt(0));
    return common && source.length() <= LONGEST_NAME
        ? ARTICLE.matcher(around.words(source)).replaceFirst("")
        : speaker.name();
  }

  private static String id(Speaker holder) {
    return holder.actor().isEmpty() ? holder.name() : holder.actor();
  }

  Draft of(Surroundings around, PollFinder.Asked asked) {
    Poll poll = asked.poll();
    return new Draft(
        "p" + poll.id(),
        around,
        poll.population(),
        poll.population(),
        poll.stance(),
        Strength.PLAIN,
        "",
        poll.time().isKnown() ? poll.time() : around.account().report().published().range(),
        poll.telling().statement(),
        asked.words(),
        Topic.of(around, asked.question(), asked.question(), poll.population()));
  }

  Draft of(Surroundings around, Happening happening, Speaker holder, Stance stance) {
    Topic topic = Topic.behind(around, happening, holder.name());
    int index = around.sentence(happening.span().start());
    Sentence sentence = around.reading().sentences().get(Math.max(0, index));
    List<Match> matches = matches(around, sentence.span(), happening.span());
    return new Draft(
        "p" + happening.id(),
        around,
        id(holder),
        holder.name(),
        stance(stance, matches),
        strength(matches),
        condition(around, matches),
        happening.time().isKnown()
            ? happening.time()
            : around.account().report().published().range(),
        happening.statement(),
        happening.span().cover(topic.span()),
        topic);
  }

  /**
   * Words that say how firmly and on what a stance is taken.
   *
   * @param span what is searched, by whole sentences
   * @param stance the words that take the stance, on which a condition must be
   */
  private List<Match> matches(Surroundings around, Span span, Span stance) {
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
    matches.removeIf(
        each -> each.label().equals("CONDITION") && !Conditions.isOf(around, each, stance));
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
            case "ABSOLUTE", "UNTOUCHABLE" -> Strength.ABSOLUTE;
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
