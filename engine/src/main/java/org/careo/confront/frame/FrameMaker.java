package org.careo.confront.frame;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;

/** Makes the frames of an account; safe for use by several threads at once. */
public final class FrameMaker {
  private static final Pattern CLOCK = Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d)?T(\\d\\d:\\d\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");

  private final Concepts concepts;
  private final Markers markers;
  private final ToDoubleFunction<String> factors;
  private final UnaryOperator<String> measures;

  /**
   * @param factors factor of a unit that is a measure; NaN for a counted noun
   * @param measures name of the measure a unit is of; empty for people and counted nouns
   */
  public FrameMaker(
      Concepts concepts,
      Markers markers,
      ToDoubleFunction<String> factors,
      UnaryOperator<String> measures) {
    this.concepts = concepts;
    this.markers = markers;
    this.factors = factors;
    this.measures = measures;
  }

  /**
   * A frame a clause of a statement, in order; those that speak of nothing comparable have few or
   * no terms.
   */
  public List<Frame> frames(Account account) {
    Map<String, Actor> actors = actors(account.reading());
    Layout layout = Layout.of(account);
    List<Frame> frames = new ArrayList<>();
    for (Statement statement : account.statements()) {
      for (List<Span> clause : statement.clauses()) {
        frames.add(frame(account, layout, statement, clause, actors));
      }
    }
    return new Ellipsis(markers, this::value).filled(frames);
  }

  /** What any words of a report speak of, figures and times left out, negation marked. */
  public List<Term> terms(Account account, Span span) {
    Reading reading = account.reading();
    ContentReader content =
        new ContentReader(
            concepts,
            markers,
            reading,
            account.report().text(),
            actors(reading),
            words ->
                reading.times().stream().anyMatch(time -> time.span().contains(words))
                    || reading.figures().stream()
                        .anyMatch(figure -> figure.span().contains(words)));
    content.read(span, false);
    return content.terms(Map.of());
  }

  private List<Term> cueTerms(Account account, Statement statement) {
    return statement.cue().stream()
        .flatMap(cue -> terms(account, cue).stream())
        .filter(term -> term.kind() == Term.Kind.VERB || term.kind() == Term.Kind.NOUN)
        .toList();
  }

  private static Map<String, Actor> actors(Reading reading) {
    Map<String, Actor> actors = new HashMap<>();
    reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    return actors;
  }

  private Frame frame(
      Account account,
      Layout layout,
      Statement statement,
      List<Span> clause,
      Map<String, Actor> actors) {
    Reading reading = account.reading();
    String text = account.report().text();
    GivenFigures given = GivenFigures.of(layout, text, clause, markers);
    List<Figure> figures = given.stood();
    List<TimeExpression> times = layout.times().overlapping(clause);
    Commitment commitment = statement.commitment();
    ContentReader content =
        new ContentReader(
            concepts,
            markers,
            reading,
            text,
            actors,
            span ->
                times.stream().anyMatch(time -> time.span().contains(span))
                    || figures.stream()
                        .anyMatch(
                            figure ->
                                figure.span().contains(span)
                                    && (hasDigit(text, span) || isMeasure(figure))));
    boolean denied = denies(statement, text);
    Surroundings around = Surroundings.of(statement, clause, layout);
    boolean told =
        statement.form() == Statement.Form.AUTHOR
            && around.predicate() >= 0
            && content.isRejecting(around.predicate());
    Span taker = told ? around.taker(clause, reading) : around.subject();
    Stand stand =
        told
            ? Stand.ofSubject(statement, taker, layout)
            : Stand.ofCue(statement, attitude(statement, text, around, denied));
    if (told && stand.holder().isKnown()) {
      content.leaveOut(taker);
    }
    if (around.governed() && !denied) {
      statement.source().forEach(span -> content.read(span, false));
      statement.cue().forEach(span -> content.read(span, false));
    }
    around.subjects().forEach(span -> content.read(span, denied));
    for (Span piece : clause) {
      content.read(piece, denied);
    }
    List<Term> terms = new ArrayList<>(content.terms(around.roles()));
    figures.forEach(figure -> value(figure).ifPresent(terms::add));
    times.forEach(time -> moment(time).ifPresent(terms::add));
    Actor holder = actors.get(stand.holder().actor());
    String first = String.join(" ", Folding.words(clause.getFirst().of(text)));
    return new Frame(
        account,
        layout,
        statement,
        clause,
        Surroundings.sentence(reading, clause.getFirst()),
        terms,
        around.governed() ? List.of() : cueTerms(account, statement),
        content.isPosition() || !stand.kind().isEmpty(),
        stand.kind(),
        denied,
        around.whole(),
        around.governed(),
        content.isConditional()
            || isHypothetical(statement)
            || commitment.polarity() == Commitment.Polarity.ASKS
            || markers.anyAtStart("asking", first)
            || statement.act() == SpeechAct.QUESTION,
        isHedged(statement, clause, text),
        terms.stream().anyMatch(this::isPlan),
        commitment.stage(),
        stand.holder(),
        holder == null ? "" : holder.country(),
        figures,
        given.denied(),
        false,
        false,
        times.stream().filter(time -> time.range().isKnown()).toList(),
        layout.places().overlapping(clause),
        quoted(layout.quotations().overlapping(clause), clause, text),
        content.extremes());
  }

  /**
   * Whether it only would be so. What somebody is reported to have said moves into the past and
   * sounds alike: "he said it would rain", "habría renunciado, según fuentes".
   */
  private static boolean isHypothetical(Statement statement) {
    Commitment commitment = statement.commitment();
    return commitment.stage() == Commitment.Stage.HYPOTHETICAL
        && statement.form() == Statement.Form.AUTHOR
        && commitment.certainty() != Commitment.Certainty.REPORTED;
  }

  private boolean isPlan(Term term) {
    return term.key().startsWith("c:")
        && !term.negated()
        && markers.is("planning", term.key().substring(2));
  }

  private boolean isMeasure(Figure figure) {
    return !Double.isNaN(factors.applyAsDouble(figure.unit()));
  }

  /**
   * The hour of the clock, else the day, month or year, as a term. The day of an hour is left out:
   * it mostly comes from the report around it.
   */
  private static Optional<Term> moment(TimeExpression time) {
    Matcher clock = CLOCK.matcher(time.value());
    if (clock.matches()) {
      return Optional.of(given(List.of("t:" + clock.group(1)), time.span(), Term.Role.BESIDE));
    }
    return DAY.matcher(time.value()).matches()
        ? Optional.of(given(List.of("d:" + time.value()), time.span(), Term.Role.BESIDE))
        : Optional.empty();
  }

  /** A value as a term: it speaks for sameness when it meets, against nothing when not. */
  private static Term given(List<String> keys, Span span, Term.Role role) {
    return new Term(keys, List.of(), List.of(), Term.Kind.FIGURE, "", span, false, role);
  }

  /** A count meets no measure; a bare number meets either. */
  private List<String> valueKeys(String value, Figure figure) {
    String measure = measures.apply(figure.unit());
    String plain = "f:" + value;
    String counted = plain + " counted";
    if (!measure.isEmpty()) {
      return List.of(plain + " " + measure, plain);
    }
    return figure.unit().isEmpty() ? List.of(counted, plain) : List.of(counted);
  }

  /** The value in its canonical unit, to three digits, as a term. */
  private Optional<Term> value(Figure figure) {
    if (Double.isNaN(figure.value()) || figure.value() == 0) {
      return Optional.empty();
    }
    double factor = factors.applyAsDouble(figure.unit());
    double value = figure.value() * (Double.isNaN(factor) ? 1 : factor);
    String key = new BigDecimal(value).round(new MathContext(3)).toPlainString();
    return Optional.of(given(valueKeys(key, figure), figure.span(), Term.Role.OBJECT));
  }

  /**
   * Whether the holder denies or rejects the content, by the reading or by the cue's own words.
   * What somebody says in direct words is the denial itself and not what it denies: he denied it:
   * "I was at home."
   */
  private boolean denies(Statement statement, String text) {
    if (statement.form() == Statement.Form.DIRECT || isSaidByNobody(statement, text)) {
      return false;
    }
    if (statement.commitment().polarity() == Commitment.Polarity.DENIES) {
      return true;
    }
    boolean denying = false;
    boolean turned = false;
    for (Span cue : statement.cue()) {
      for (String word : Folding.words(cue.of(text))) {
        denying |= markers.startsAny("denying", word);
        turned |= markers.is("negation", word);
      }
    }
    return denying && !turned;
  }

  /** "Nobody denies that …", "nadie niega que …". */
  private boolean isSaidByNobody(Statement statement, String text) {
    return statement.source().stream()
        .flatMap(source -> Folding.words(source.of(text)).stream())
        .anyMatch(word -> markers.is("negation", word));
  }

  /** To deny that something is so tells of a fact; to reject a thing or an act is a stand. */
  private Stand.Attitude attitude(
      Statement statement, String text, Surroundings around, boolean denied) {
    if (!denied) {
      return Stand.Attitude.NEITHER;
    }
    boolean rejecting =
        statement.cue().stream()
            .flatMap(cue -> Folding.words(cue.of(text)).stream())
            .anyMatch(word -> markers.startsAny("rejecting", word));
    if (around.predicate() >= 0 && statement.act() != SpeechAct.REFUSAL) {
      return Stand.Attitude.DENIES;
    }
    return rejecting || statement.act() == SpeechAct.REFUSAL
        ? Stand.Attitude.REJECTS
        : Stand.Attitude.DENIES_THING;
  }

  private boolean isHedged(Statement statement, List<Span> clause, String text) {
    boolean sure =
        switch (statement.commitment().certainty()) {
          case CERTAIN, ASKED, PLANNED, CONDITIONAL -> true;
          case PROBABLE, POSSIBLE, REPORTED, ALLEGED -> false;
        };
    return !sure
        || clause.stream()
            .anyMatch(
                piece -> markers.anyIn("hedge", String.join(" ", Folding.words(piece.of(text)))));
  }

  private static boolean hasDigit(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isDigit);
  }

  /** What of the clause is quoted: other clauses of the quotation say other things. */
  private static List<String> quoted(List<Quotation> quotations, List<Span> clause, String text) {
    List<String> words = new ArrayList<>();
    for (Quotation quotation : quotations) {
      boolean said =
          switch (quotation.kind()) {
            case UTTERANCE, FRAGMENT -> true;
            case TERM, TITLE -> false;
          };
      if (said && quotation.depth() == 0) {
        for (Span piece : clause) {
          if (piece.overlaps(quotation.inner())) {
            words.addAll(Folding.words(common(piece, quotation.inner()).of(text)));
          }
        }
      }
    }
    return words;
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }
}
