package org.careo.picture.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.Telling;
import org.careo.model.TimeExpression;
import org.careo.text.SortedSearch;

/**
 * What stands around words of one account: the statement that tells them, the sentence, place, time
 * and figures. Made once for an account and shared by all that is drawn from it.
 */
public final class Surroundings {
  /** Stands for no statement: its id is empty. */
  public static final Statement NOBODY =
      new Statement(
          "",
          "",
          List.of(new Span(0, 0)),
          List.of(List.of(new Span(0, 0))),
          List.of(),
          List.of(),
          List.of(),
          Statement.Form.AUTHOR,
          "",
          Speaker.UNKNOWN,
          List.of(),
          "",
          List.of(),
          SpeechAct.ASSERTION,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "",
          0,
          List.of());

  private final Account account;
  private final Reading reading;
  private final List<List<Statement>> statementsOf = new ArrayList<>();
  private final List<List<Figure>> figuresOf = new ArrayList<>();
  private final List<List<PlaceMention>> placesOf = new ArrayList<>();
  private final List<List<TimeExpression>> timesOf = new ArrayList<>();
  private final Descriptions descriptions;
  private final Whereabouts whereabouts;

  public Surroundings(Account account) {
    this.account = account;
    reading = account.reading();
    for (int i = 0; i < reading.sentences().size(); i++) {
      statementsOf.add(new ArrayList<>());
      figuresOf.add(new ArrayList<>());
      placesOf.add(new ArrayList<>());
      timesOf.add(new ArrayList<>());
    }
    for (Statement statement : account.statements()) {
      Span all = statement.extent();
      for (Span cue : statement.cue()) {
        all = all.cover(cue);
      }
      for (int i = Math.max(0, sentence(all.start()));
          i < reading.sentences().size() && reading.sentences().get(i).span().start() < all.end();
          i++) {
        statementsOf.get(i).add(statement);
      }
    }
    reading.figures().forEach(figure -> put(figuresOf, figure.span(), figure));
    reading.places().forEach(place -> put(placesOf, place.span(), place));
    reading.times().forEach(time -> put(timesOf, time.span(), time));
    descriptions = new Descriptions(this);
    whereabouts = new Whereabouts(reading, text());
  }

  private <T> void put(List<List<T>> lists, Span span, T item) {
    int sentence = sentence(span.start());
    if (sentence >= 0) {
      lists.get(sentence).add(item);
    }
  }

  public Account account() {
    return account;
  }

  public Reading reading() {
    return reading;
  }

  public String text() {
    return account.report().text();
  }

  /**
   * Whom "we" (or "I") means in the report's own words.
   *
   * @param one whether one person speaks
   * @return the body that publishes it, or the author; unknown when the report names neither
   */
  public Speaker publisher(boolean one) {
    Report report = account.report();
    boolean author = one || !report.outlet().isKnown();
    String name = author ? report.author().value() : report.outlet().value();
    return name.isEmpty()
        ? Speaker.UNKNOWN
        : new Speaker("", name, author ? ActorKind.AUTHOR : ActorKind.ORGANISATION);
  }

  /** Whom descriptions of the report mean. */
  public Descriptions descriptions() {
    return descriptions;
  }

  /** Index of the sentence an offset stands in or after; -1 before the first. */
  public int sentence(int offset) {
    List<Sentence> sentences = reading.sentences();
    return SortedSearch.first(
            0, sentences.size(), index -> sentences.get(index).span().start() <= offset)
        - 1;
  }

  /**
   * The shortest statement whose content or cue holds the words; else the nearest one of their
   * sentence, for what an apposition or the frame of a quotation tells; nobody's when the sentence
   * has none, as in a heading.
   */
  public Statement of(Span span) {
    int sentence = sentence(span.start());
    if (sentence < 0) {
      return NOBODY;
    }
    return statementsOf.get(sentence).stream()
        .filter(
            statement ->
                statement.content().stream().anyMatch(piece -> piece.overlaps(span))
                    || statement.cue().stream().anyMatch(piece -> piece.overlaps(span)))
        .min(
            Comparator.comparingInt((Statement statement) -> statement.extent().length())
                .thenComparing(Statement::id))
        .orElseGet(() -> nearest(sentence, span));
  }

  private Statement nearest(int sentence, Span span) {
    return statementsOf.get(sentence).stream()
        .min(
            Comparator.comparingInt((Statement statement) -> distance(statement.extent(), span))
                .thenComparing(Statement::id))
        .orElse(NOBODY);
  }

  /** The place where what the words tell happens; empty when their sentence does not say. */
  public String place(Span span) {
    int sentence = sentence(span.start());
    return sentence < 0
        ? ""
        : whereabouts
            .of(span, reading.sentences().get(sentence), placesOf.get(sentence))
            .map(PlaceMention::id)
            .orElse("");
  }

  /** The time named next to the words in their sentence. */
  public DateRange time(Span span) {
    int sentence = sentence(span.start());
    return sentence < 0
        ? DateRange.UNKNOWN
        : timesOf.get(sentence).stream()
            .filter(time -> time.range().isKnown())
            .min(Comparator.comparingInt((TimeExpression time) -> distance(time.span(), span)))
            .map(TimeExpression::range)
            .orElse(DateRange.UNKNOWN);
  }

  /** The period a figure holds for. */
  public DateRange period(Figure figure) {
    return reading.times().stream()
        .filter(time -> time.id().equals(figure.period()) && time.range().isKnown())
        .map(TimeExpression::range)
        .findFirst()
        .orElseGet(() -> time(figure.span()));
  }

  /** Figures near the words in their sentence. */
  public List<Figure> figures(Span span) {
    int sentence = sentence(span.start());
    return sentence < 0
        ? List.of()
        : figuresOf.get(sentence).stream()
            .filter(figure -> distance(figure.span(), span) < 80)
            .toList();
  }

  /** Whether words stand in a sentence of the article's own segments. */
  public boolean isArticle(Span span) {
    int index = sentence(span.start());
    if (index < 0) {
      return false;
    }
    Sentence sentence = reading.sentences().get(index);
    return sentence.span().contains(span)
        && account.report().segments().get(sentence.segment()).kind().isArticle();
  }

  /** The shortest clause that holds words; the words where none does. */
  public Span clause(Span words) {
    return reading.clauses().stream()
        .map(
            clause ->
                reading
                    .tokens()
                    .get(clause.firstToken())
                    .span()
                    .cover(reading.tokens().get(clause.endToken() - 1).span()))
        .filter(span -> span.contains(words))
        .min(Comparator.comparingInt(Span::length))
        .orElse(words);
  }

  /** Span from the first token to before the end token. */
  public Span span(int first, int end) {
    return reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span());
  }

  /** Words on one line. */
  public String words(Span span) {
    return span.of(text()).strip().replaceAll("\\s+", " ");
  }

  /** Where something is told. */
  public Telling telling(Span span) {
    return new Telling(of(span).id(), account.report().id(), span);
  }

  /** Places of the sentence of an index, in text order. */
  public List<PlaceMention> placesOf(int sentence) {
    return sentence < 0 ? List.of() : Collections.unmodifiableList(placesOf.get(sentence));
  }

  /** Times of the sentence of an index, in text order. */
  public List<TimeExpression> timesOf(int sentence) {
    return sentence < 0 ? List.of() : Collections.unmodifiableList(timesOf.get(sentence));
  }

  /** Figures of the sentence of an index, in text order. */
  public List<Figure> figuresOf(int sentence) {
    return sentence < 0 ? List.of() : Collections.unmodifiableList(figuresOf.get(sentence));
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }
}
