package org.careo.read.base;

import java.util.List;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.Quotation;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;

/**
 * What the core has read before dates, places, actors and figures are looked for. The lists are
 * those of {@link org.careo.model.Reading} and refer to one another by index.
 *
 * @param report the report
 * @param sentences sentences in text order; none in foreign segments
 * @param tokens tokens of all sentences; a sentence in a language that is not read has none
 * @param verbGroups verb groups
 * @param nounPhrases noun phrases
 * @param clauses clauses
 * @param quotations quoted stretches
 */
public record Base(
    Report report,
    List<Sentence> sentences,
    List<Token> tokens,
    List<VerbGroup> verbGroups,
    List<NounPhrase> nounPhrases,
    List<Clause> clauses,
    List<Quotation> quotations) {
  public Base {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    verbGroups = List.copyOf(verbGroups);
    nounPhrases = List.copyOf(nounPhrases);
    clauses = List.copyOf(clauses);
    quotations = List.copyOf(quotations);
  }

  /** The text all spans count in. */
  public String text() {
    return report.text();
  }

  /** The words of a token as they stand in the text. */
  public String form(int token) {
    return tokens.get(token).span().of(report.text());
  }

  /** The tokens of a sentence, a view. */
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The segment a sentence stands in. */
  public Segment segmentOf(Sentence sentence) {
    return report.segments().get(sentence.segment());
  }
}
