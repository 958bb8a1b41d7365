package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

/** Makes the frames of an account; safe for use by several threads at once. */
public final class FrameMaker {
  private final Concepts concepts;
  private final Markers markers;

  public FrameMaker(Concepts concepts, Markers markers) {
    this.concepts = concepts;
    this.markers = markers;
  }

  /**
   * A frame a statement, in order; statements that speak of nothing comparable have few or no
   * terms.
   */
  public List<Frame> frames(Account account) {
    Map<String, Actor> actors = new HashMap<>();
    account.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
    List<Frame> frames = new ArrayList<>();
    for (Statement statement : account.statements()) {
      frames.add(frame(account, statement, actors));
    }
    return frames;
  }

  private Frame frame(Account account, Statement statement, Map<String, Actor> actors) {
    Reading reading = account.reading();
    String text = account.report().text();
    Predicate<Span> inside =
        span -> statement.content().stream().anyMatch(piece -> piece.overlaps(span));
    List<Figure> figures = within(reading.figures(), Figure::span, inside);
    List<TimeExpression> times = within(reading.times(), TimeExpression::span, inside);
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
                    || hasDigit(text, span)
                        && figures.stream().anyMatch(figure -> figure.span().contains(span)));
    for (Span piece : statement.content()) {
      content.read(piece, commitment.polarity() == Commitment.Polarity.DENIES);
    }
    Actor holder = actors.get(statement.speaker().actor());
    return new Frame(
        account,
        statement,
        content.terms(),
        content.isPosition() || isStand(statement.act()),
        content.isConditional()
            || commitment.stage() == Commitment.Stage.HYPOTHETICAL
            || commitment.polarity() == Commitment.Polarity.ASKS
            || statement.act() == SpeechAct.QUESTION,
        commitment.stage(),
        statement.speaker(),
        holder == null ? "" : holder.country(),
        figures,
        times.stream().filter(time -> time.range().isKnown()).toList(),
        within(reading.places(), place -> place.span(), inside),
        quoted(reading, text, inside),
        content.extremes());
  }

  private static <T> List<T> within(
      List<T> items, java.util.function.Function<T, Span> span, Predicate<Span> inside) {
    return items.stream().filter(item -> inside.test(span.apply(item))).toList();
  }

  private static boolean hasDigit(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isStand(SpeechAct act) {
    return switch (act) {
      case REFUSAL, DEMAND, THREAT, PRAISE, PROMISE, RECOMMENDATION -> true;
      case ASSERTION, DENIAL, ACCUSATION, FORECAST, QUESTION, NO_COMMENT -> false;
    };
  }

  private static List<String> quoted(Reading reading, String text, Predicate<Span> inside) {
    List<String> words = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      boolean said =
          switch (quotation.kind()) {
            case UTTERANCE, FRAGMENT -> true;
            case TERM, TITLE -> false;
          };
      if (said && quotation.depth() == 0 && inside.test(quotation.inner())) {
        words.addAll(Folding.words(quotation.inner().of(text)));
      }
    }
    return words;
  }
}
