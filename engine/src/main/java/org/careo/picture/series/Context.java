package org.careo.picture.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;
import org.careo.text.NamedPatterns;
import org.careo.text.word.WordClasses;

/** One sentence with what it says of measure, place and period. */
final class Context {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> LITTLE = SMALL_WORDS.of("context-little");
  private static final Pattern CAPACITY = PATTERNS.of("context.capacity");
  private static final Pattern YEAR_AGO = PATTERNS.of("context.year-ago");
  private static final Pattern OVER_A_YEAR = PATTERNS.of("context.over-a-year");
  private static final Pattern BASE = PATTERNS.of("context.base");
  private static final Pattern PLANNED = PATTERNS.of("context.planned");
  private static final Pattern TOGETHER = PATTERNS.of("context.together");
  private static final Pattern WATER = PATTERNS.of("context.water");

  private final String words;
  private final String folded;
  private final int start;
  private final List<TimeExpression> times;
  private final Month published;
  private final List<Span> figures;

  /**
   * @param figures where the figures of the sentence stand, durations left out
   */
  Context(
      String text, Span sentence, List<TimeExpression> times, Month published, List<Span> figures) {
    this.figures = figures;
    words = sentence.of(text);
    folded = " " + String.join(" ", Folding.words(words)) + " ";
    start = sentence.start();
    this.times = times;
    this.published = published;
  }

  boolean isFigure(Span span) {
    return figures.contains(span);
  }

  String words() {
    return words;
  }

  Span span(int from, int to) {
    return new Span(start + from, start + to);
  }

  Month published() {
    return published;
  }

  boolean matches(Pattern pattern) {
    return pattern.matcher(folded).find();
  }

  /** Whether words of a pattern stand beside a figure, no other figure between them. */
  boolean matches(Pattern pattern, Span figure) {
    String text = Folding.fold(words);
    if (text.length() != words.length()) {
      return matches(pattern);
    }
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = Math.min(figure.end(), start + matcher.end());
      int to = Math.max(figure.start(), start + matcher.start());
      if (figures.stream()
          .noneMatch(
              other -> !other.equals(figure) && other.start() >= from && other.end() <= to)) {
        return true;
      }
    }
    return false;
  }

  boolean isShareOfCapacity() {
    return matches(CAPACITY);
  }

  /** "13.8% of its capacity", or "capacity is at 13.8%" where it is the only share. */
  boolean isShareOfCapacity(Span figure) {
    String after = Folding.fold(words.substring(Math.min(words.length(), figure.end() - start)));
    return after.matches("(?s)\\s*(of|de)\\b.{0,30}\\b(capacity|capacidad|caben)\\b.*")
        || figures.size() == 1 && isShareOfCapacity();
  }

  boolean isYearAgo() {
    return matches(YEAR_AGO);
  }

  boolean isYearAgo(Span figure) {
    return matches(YEAR_AGO, figure);
  }

  /** Whether amounts of the sentence are planned, promised or possible and not measured. */
  boolean isPlanned() {
    return matches(PLANNED);
  }

  boolean isOverAYear() {
    return matches(OVER_A_YEAR);
  }

  boolean isTogether() {
    return matches(TOGETHER);
  }

  boolean isLoss() {
    return matches(WATER);
  }

  /** Whether a sentence without the measure's name still speaks of the one before. */
  boolean continues(Series series) {
    return isYearAgo()
        || folded.startsWith(" that is ")
        || folded.startsWith(" eso es ")
        || folded.startsWith(" es decir ")
        || isShareOfCapacity() && series.hasCapacity()
        || !series.flow() && (isLoss() && isOverAYear() || isTogether())
        || folded.contains(" lowest ")
        || folded.contains(" highest ")
        || folded.contains(" mas baj")
        || folded.contains(" mas alt");
  }

  /** Whether all words of weight of one of the phrases stand in the sentence, by their stems. */
  boolean names(List<String> phrases) {
    return phrases.stream().anyMatch(this::names);
  }

  private boolean names(String phrase) {
    boolean any = false;
    for (String word : Folding.words(phrase)) {
      if (!LITTLE.contains(word)) {
        any = true;
        if (!folded.contains(" " + stem(word))) {
          return false;
        }
      }
    }
    return any;
  }

  private static String stem(String word) {
    return word.length() <= 5 ? word : word.substring(0, Math.max(5, word.length() - 2));
  }

  /** The place named nearest before the words, else nearest after. */
  Optional<Series.Place> place(Series series, Span span) {
    List<Named> named = new ArrayList<>();
    String text = Folding.fold(words);
    boolean same = text.length() == words.length();
    for (Series.Place place : series.places().values()) {
      List<String> names = new ArrayList<>(place.aliases());
      names.add(place.name());
      for (String name : names) {
        String wanted = Folding.fold(name);
        int at = text.indexOf(wanted);
        while (at >= 0) {
          named.add(new Named(place, same ? start + at : start, wanted.length()));
          at = text.indexOf(wanted, at + wanted.length());
        }
      }
    }
    return named.stream()
        .min(
            Comparator.comparingInt((Named one) -> one.at() < span.start() ? 0 : 1)
                .thenComparingInt(one -> Math.abs(one.at() - span.start()))
                .thenComparingInt(one -> -one.length()))
        .map(Named::place);
  }

  private record Named(Series.Place place, int at, int length) {}

  /** The month the words speak of; empty when none is told. */
  Optional<Month> month(Key key, Span span) {
    return times.stream()
        .filter(time -> !isBase(time))
        .filter(time -> Month.of(time.range()).isPresent())
        .min(
            Comparator.comparingInt(
                (TimeExpression time) ->
                    Math.abs(time.span().start() - span.start())
                        + (time.span().start() > span.end() ? 10 : 0)))
        .flatMap(time -> Month.of(time.range()))
        .map(
            month ->
                month.compareTo(key.series().last(key.place()).plus(11)) > 0
                    ? month.plus(-12)
                    : month);
  }

  /**
   * The first and last month of the period a figure is told for, where the time nearest to it spans
   * several months ("in 2019", "between January and June"); empty where it does not.
   */
  List<Month> period(Span span) {
    return times.stream()
        .filter(time -> !isBase(time))
        .filter(
            time -> Month.of(time.range()).isPresent() || !Month.several(time.range()).isEmpty())
        .min(Comparator.comparingInt(time -> Math.abs(time.span().start() - span.start())))
        .map(time -> Month.several(time.range()))
        .orElse(List.of());
  }

  /** The month a change is held against, where one is named. */
  Optional<Month> baseline() {
    return times.stream()
        .filter(this::isBase)
        .map(time -> Month.of(time.range()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isBase(TimeExpression time) {
    int at = Math.max(0, time.span().start() - start);
    String before = Folding.fold(words.substring(0, Math.min(at, words.length())));
    String inside = Folding.fold(words.substring(Math.min(at, words.length())));
    return BASE.matcher(before).find() || inside.startsWith("from ") || inside.startsWith("since ");
  }

  /** Whether a figure is told as what a change began with ("from 88.4 million"). */
  boolean isBase(Span figure) {
    String before = Folding.fold(words.substring(0, Math.max(0, figure.start() - start)));
    return before.matches(
        "(?s).*\\b(from|desde|frente a|compared with|(subio|bajo|paso|cayo|crecio|aumento) de)\\s*$");
  }
}
