package org.careo.confront.frame;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Clause;
import org.careo.model.Figure;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.model.VerbGroup;

/**
 * What was read in a report, to be found by its place: a long report is gone through once and not
 * once a statement.
 *
 * @param reading all of it
 * @param clauses clauses that have a verb
 * @param verbGroups verbs, by the chief one of each
 * @param citedDays days of the sources that sentences rest on
 */
public record Layout(
    Reading reading,
    Located<Clause> clauses,
    Located<VerbGroup> verbGroups,
    Located<Figure> figures,
    Located<TimeExpression> times,
    Located<PlaceMention> places,
    Located<Quotation> quotations,
    Located<Mention> mentions,
    CitedDays citedDays) {

  static Layout of(Account account) {
    Reading reading = account.reading();
    List<Clause> clauses =
        reading.clauses().stream().filter(clause -> clause.verbGroup() >= 0).toList();
    return new Layout(
        reading,
        new Located<>(clauses, clause -> extent(clause, reading)),
        new Located<>(reading.verbGroups(), group -> reading.tokens().get(group.head()).span()),
        new Located<>(reading.figures(), Figure::span),
        new Located<>(reading.times(), TimeExpression::span),
        new Located<>(reading.places(), PlaceMention::span),
        new Located<>(reading.quotations(), Quotation::inner),
        new Located<>(reading.mentions(), Mention::span),
        CitedDays.of(account));
  }

  private static Span extent(Clause clause, Reading reading) {
    return reading
        .tokens()
        .get(clause.firstToken())
        .span()
        .cover(reading.tokens().get(clause.endToken() - 1).span());
  }
}
