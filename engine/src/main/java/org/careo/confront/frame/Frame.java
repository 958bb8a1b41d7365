package org.careo.confront.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * What a statement says, made ready to be compared.
 *
 * @param account the report it stands in
 * @param layout what was read there, by its place
 * @param statement the statement
 * @param content the clause of its content that this frame is of; all of it where it is not divided
 * @param sentence the sentence it begins in
 * @param terms what it speaks of, in text order, figures, times and the negation left out
 * @param told what the cue itself says where it is no part of the content: "warned", "asked"
 * @param position whether it is a stand somebody takes and not a matter of fact
 * @param stand kind of the stand its holder takes: "reject", "demand" …; empty when none
 * @param denies whether its holder denies the content
 * @param whole whether it is a clause and not a piece of one that says nothing by itself
 * @param governed whether its source and cue are subject and verb of what it says
 * @param conditional whether it is hypothetical, a condition or a question
 * @param hedged whether a word says it is not certain or not done: could, probably, up to
 * @param planned whether a word says that what it tells of is planned, prepared or considered
 * @param stage how far the thing has come
 * @param holder whom it is put to, or who takes the stand the author tells of; {@link
 *     Speaker#UNKNOWN} for the author
 * @param holderCountry country of the holder; empty when unknown
 * @param figures figures the content stands for
 * @param denied figures it says are not so: "34, not 31"
 * @param bare whether it is a count that says nothing but who gives it: "they are eleven"
 * @param filled whether what it counts is taken over from an earlier statement
 * @param times times in the content that have a range
 * @param places places in the content
 * @param quoted folded words inside quotation marks; empty when nothing is quoted
 * @param superlatives "low" or "high" where the content says lowest, highest, a record; "first"
 */
public record Frame(
    Account account,
    Layout layout,
    Statement statement,
    List<Span> content,
    Span sentence,
    List<Term> terms,
    List<Term> told,
    boolean position,
    String stand,
    boolean denies,
    boolean whole,
    boolean governed,
    boolean conditional,
    boolean hedged,
    boolean planned,
    Commitment.Stage stage,
    Speaker holder,
    String holderCountry,
    List<Figure> figures,
    List<Figure> denied,
    boolean bare,
    boolean filled,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<String> quoted,
    Set<String> superlatives) {
  public Frame {
    content = List.copyOf(content);
    terms = List.copyOf(terms);
    told = List.copyOf(told);
    figures = List.copyOf(figures);
    denied = List.copyOf(denied);
    times = List.copyOf(times);
    places = List.copyOf(places);
    quoted = List.copyOf(quoted);
    superlatives = Set.copyOf(superlatives);
  }

  public String id() {
    return statement.id();
  }

  /** The same of other terms and figures: what it leaves out is filled in. */
  Frame speakingOf(
      List<Term> otherTerms, List<Figure> otherFigures, boolean isBare, boolean isFilled) {
    return new Frame(
        account,
        layout,
        statement,
        content,
        sentence,
        otherTerms,
        told,
        position,
        stand,
        denies,
        whole,
        governed,
        conditional,
        hedged,
        planned,
        stage,
        holder,
        holderCountry,
        otherFigures,
        denied,
        isBare,
        isFilled,
        times,
        places,
        quoted,
        superlatives);
  }

  /** The folded words of the content, a blank between two. */
  public String words() {
    return content.stream()
        .flatMap(piece -> Folding.words(piece.of(text())).stream())
        .collect(Collectors.joining(" "));
  }

  /** Times in the content, whether they have a range or not. */
  public List<TimeExpression> readTimes() {
    return account.reading().times().stream()
        .filter(time -> content.stream().anyMatch(piece -> piece.contains(time.span())))
        .toList();
  }

  /** Whether the statement says something else besides. */
  public boolean isPart() {
    return !content.equals(statement.content());
  }

  /** The ISO day of the source its sentence rests on; empty when it names none with a day. */
  public String citedDay() {
    return layout.citedDays().behind(extent(), sentence);
  }

  /** From the first to the last piece of the content. */
  public Span extent() {
    return content.getFirst().cover(content.getLast());
  }

  public String report() {
    return statement.report();
  }

  /** The report's text. */
  public String text() {
    return account.report().text();
  }
}
