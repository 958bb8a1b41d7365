package org.careo.picture.happening;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.careo.model.Reading;
import org.careo.model.Token;
import org.careo.text.Folding;

/** How often each lemma stands in a report, for what the report is about. */
final class ReportWords {
  private final Map<String, Integer> counts = new HashMap<>();

  ReportWords(Reading reading) {
    for (Token token : reading.tokens()) {
      counts.merge(Folding.fold(token.lemma()), 1, Integer::sum);
    }
  }

  /** Tokens whose folded lemma is one of these. */
  int count(Set<String> lemmas) {
    return lemmas.stream().mapToInt(lemma -> counts.getOrDefault(lemma, 0)).sum();
  }
}
