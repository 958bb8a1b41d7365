package org.careo.model;

import java.util.List;

/**
 * Who did what to whom, where and when, as one statement tells it (PLOVER terms).
 *
 * @param id stable id
 * @param statement id of the statement that tells it
 * @param report id of its report
 * @param span the words that name it
 * @param type PLOVER type in capitals ("CONSULT", "REJECT", …) or "OPERATION", "DESIGNATION",
 *     "ASSESSMENT", "FORECAST", "METRIC"
 * @param mode PLOVER mode; empty when none
 * @param actors actor ids or words
 * @param recipients actor ids or words
 * @param place id of a place; empty when unknown
 * @param time when; {@link DateRange#UNKNOWN} when untold
 * @param stage how far it has come
 * @param negated whether it is said not to have happened
 * @param quantities ids of figures
 * @param rule which word of the lexicon made it one, and how ("verb reject", "light hold +
 *     meeting")
 * @param same id shared by tellings of one happening; its own id when told once
 */
public record Happening(
    String id,
    String statement,
    String report,
    Span span,
    String type,
    String mode,
    List<String> actors,
    List<String> recipients,
    String place,
    DateRange time,
    Commitment.Stage stage,
    boolean negated,
    List<String> quantities,
    String rule,
    String same) {
  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
  }

  /** The same told by other words. */
  public Happening at(Span otherSpan) {
    return copy(id, statement, otherSpan, negated, same);
  }

  /** The same telling with another id and another happening it is a telling of. */
  public Happening with(String newId, String newSame) {
    return copy(newId, statement, span, negated, newSame);
  }

  /** The same telling as part of a statement, and as a telling of another happening. */
  public Happening toldBy(String newStatement, String newSame) {
    return copy(id, newStatement, span, negated, newSame);
  }

  /** The same told as not having happened. */
  public Happening denied() {
    return copy(id, statement, span, true, same);
  }

  private Happening copy(
      String newId, String newStatement, Span newSpan, boolean isDenied, String newSame) {
    return new Happening(
        newId,
        newStatement,
        report,
        newSpan,
        type,
        mode,
        actors,
        recipients,
        place,
        time,
        stage,
        isDenied,
        quantities,
        rule,
        newSame);
  }
}
