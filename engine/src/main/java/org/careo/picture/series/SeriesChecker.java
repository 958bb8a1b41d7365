package org.careo.picture.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Figure;
import org.careo.model.Reading;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.text.NamedPatterns;

/**
 * Holds the figures and superlatives of accounts against the series of a registry.
 *
 * <p>Example: {@code new SeriesChecker(new Registry().addBundled("us-border")).check(account)}.
 */
public final class SeriesChecker {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");
  private static final Pattern SUPERLATIVE = PATTERNS.of("series-checker.superlative");
  private static final Pattern FIRST_TIME = PATTERNS.of("series-checker.first-time");

  private static final Set<String> DURATIONS =
      Set.of("year", "month", "week", "day", "hour", "año", "mes", "semana", "día", "hora");

  /** Farthest apart a heading and its sentence may say the same, in characters. */
  private static final int ECHO = 80;

  /** How many sentences on a place and measure stay understood. */
  private static final int MEMORY = 3;

  static final Month NO_MONTH = new Month(0);

  private final Registry registry;

  public SeriesChecker(Registry registry) {
    this.registry = registry;
  }

  /** What the series say to one report, in text order; nothing where no series speaks to it. */
  public List<Finding> check(Account account) {
    return new Search(account).run();
  }

  private final class Search {
    private final Account account;
    private final Reading reading;
    private final String text;
    private final List<Finding> found = new ArrayList<>();
    private Key remembered = Key.NONE;
    private int since;
    private final Map<String, Series.Place> lastPlace = new HashMap<>();

    Search(Account account) {
      this.account = account;
      reading = account.reading();
      text = account.report().text();
    }

    List<Finding> run() {
      int figure = 0;
      int time = 0;
      for (int index = 0; index < reading.sentences().size(); index++) {
        Sentence sentence = reading.sentences().get(index);
        Segment segment = account.report().segments().get(sentence.segment());
        List<Figure> figures = new ArrayList<>();
        while (figure < reading.figures().size()
            && reading.figures().get(figure).span().start() < sentence.span().end()) {
          Figure read = reading.figures().get(figure++);
          if (read.kind() != Figure.Kind.RANK) {
            figures.add(read);
          }
        }
        int firstTime = time;
        while (time < reading.times().size()
            && reading.times().get(time).span().start() < sentence.span().end()) {
          time++;
        }
        if (segment.kind().isArticle()) {
          Context context =
              new Context(
                  text,
                  sentence.span(),
                  reading.times().subList(firstTime, isLabel(index) ? timesUntil(index + 1) : time),
                  published(),
                  measured(figures));
          sentence(context, figures);
          places(context, sentence.span());
        }
      }
      found.sort(Comparator.comparing(Finding::span));
      return withoutEcho();
    }

    /**
     * Without what a heading says that its sentence says again: "Record low crossings: June saw the
     * lowest number".
     */
    private List<Finding> withoutEcho() {
      List<Finding> kept = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Finding each = found.get(i);
        boolean again =
            i + 1 < found.size()
                && !each.readings().isEmpty()
                && each.readings().getFirst().operation().startsWith("rank")
                && each.readings().equals(found.get(i + 1).readings())
                && found.get(i + 1).span().start() - each.span().end() < ECHO;
        if (!again) {
          kept.add(each);
        }
      }
      return kept;
    }

    /**
     * Whether a sentence only heads the next one: "Record low crossings: June saw the lowest …".
     */
    private boolean isLabel(int index) {
      List<Sentence> sentences = reading.sentences();
      return index + 1 < sentences.size()
          && sentences.get(index).span().of(text).stripTrailing().endsWith(":")
          && sentences.get(index).segment() == sentences.get(index + 1).segment();
    }

    /** How many times stand before the end of a sentence. */
    private int timesUntil(int index) {
      int end = reading.sentences().get(index).span().end();
      return (int) reading.times().stream().filter(each -> each.span().start() < end).count();
    }

    private static List<Span> measured(List<Figure> figures) {
      return figures.stream()
          .filter(figure -> !DURATIONS.contains(figure.unit()))
          .map(Figure::span)
          .toList();
    }

    /** Places stay understood for what is said of the same measure later. */
    private void places(Context context, Span sentence) {
      for (Series series : registry.series()) {
        context
            .place(series, new Span(sentence.end(), sentence.end()))
            .ifPresent(place -> lastPlace.put(series.measure(), place));
      }
    }

    private Month published() {
      String day = account.report().published().range().to();
      return Month.parse(day).map(month -> month.plus(-1)).orElse(new Month(1_000_000));
    }

    private void sentence(Context context, List<Figure> figures) {
      since++;
      int before = found.size();
      for (Figure figure : figures) {
        Readings readings = new Readings(context, text);
        add(figure.span(), key(context, figure.span()).flatMap(key -> readings.of(key, figure)));
      }
      Month drifted = drifted(before);
      Matcher superlative = SUPERLATIVE.matcher(context.words());
      while (superlative.find()) {
        Span span = context.span(superlative.start(), superlative.end());
        add(span, key(context, span).flatMap(key -> new Ranks(context).of(key, span, drifted)));
      }
      Matcher first = FIRST_TIME.matcher(context.words());
      if (first.find()) {
        Span span = context.span(first.start(), first.end());
        add(span, key(context, span).flatMap(key -> new Ranks(context).firstTime(key, span)));
      }
      if (found.size() > before) {
        since = 0;
      }
    }

    /**
     * The month a value of the sentence was found at by drift; the first month of all when none.
     */
    private Month drifted(int before) {
      return found.subList(before, found.size()).stream()
          .filter(finding -> finding.verdict() == Finding.Verdict.DRIFT)
          .map(finding -> Month.parse(finding.readings().getLast().period()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(NO_MONTH);
    }

    private void add(Span span, Optional<Readings.Outcome> outcome) {
      outcome.ifPresent(
          result ->
              found.add(
                  new Finding(
                      account.report().id(),
                      span,
                      result.verdict(),
                      result.trials(),
                      result.note())));
    }

    /** The series and place words speak of; empty when none does. */
    private Optional<Key> key(Context context, Span span) {
      Optional<Key> best = Optional.empty();
      boolean recent = since <= MEMORY && remembered != Key.NONE;
      for (Series series : registry.series()) {
        boolean named = context.names(series.words());
        Optional<Series.Place> place = context.place(series, span);
        boolean known = recent && remembered.series() == series;
        boolean spoken =
            named
                || known && (place.isPresent() || context.continues(series))
                || (place.isPresent() || lastPlace.containsKey(series.measure()))
                    && series.hasCapacity()
                    && context.isShareOfCapacity();
        if (!spoken) {
          continue;
        }
        Month month = known ? remembered.month() : new Month(Integer.MAX_VALUE / 2);
        if (place.isEmpty() && known) {
          place = Optional.ofNullable(series.places().get(remembered.place()));
        }
        if (place.isEmpty()) {
          place = Optional.ofNullable(lastPlace.get(series.measure()));
        }
        if (place.isEmpty()) {
          place = series.places().values().stream().filter(Series.Place::fallback).findFirst();
        }
        if (place.isPresent() && (best.isEmpty() || named && !best.get().named())) {
          best = Optional.of(new Key(series, place.get().name(), month, named));
        }
      }
      best.ifPresent(
          key ->
              remembered =
                  new Key(
                      key.series(),
                      key.place(),
                      context.isFigure(span)
                          ? context.month(key, span).orElse(key.month())
                          : key.month(),
                      key.named()));
      return best;
    }
  }
}
