package org.careo.model;

import java.util.List;

/**
 * What was read in one report, layer by layer. Each list is in text order; layers refer to one
 * another by index.
 *
 * @param report id of the report
 * @param sentences sentences, only inside segments
 * @param tokens tokens of all sentences
 * @param verbGroups verb groups
 * @param nounPhrases noun phrases
 * @param clauses clauses
 * @param quotations quoted stretches
 * @param actors actors of this report, in order of first mention
 * @param mentions mentions of actors
 * @param figures figures
 * @param times time expressions
 * @param places places
 */
public record Reading(
    String report,
    List<Sentence> sentences,
    List<Token> tokens,
    List<VerbGroup> verbGroups,
    List<NounPhrase> nounPhrases,
    List<Clause> clauses,
    List<Quotation> quotations,
    List<Actor> actors,
    List<Mention> mentions,
    List<Figure> figures,
    List<TimeExpression> times,
    List<PlaceMention> places) {
  public Reading {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    verbGroups = List.copyOf(verbGroups);
    nounPhrases = List.copyOf(nounPhrases);
    clauses = List.copyOf(clauses);
    quotations = List.copyOf(quotations);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }

  /** The same reading with other actors and mentions. */
  public Reading with(List<Actor> otherActors, List<Mention> otherMentions) {
    return new Reading(
        report,
        sentences,
        tokens,
        verbGroups,
        nounPhrases,
        clauses,
        quotations,
        otherActors,
        otherMentions,
        figures,
        times,
        places);
  }
}
