package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Token;
import org.careo.text.SortedSearch;

/** Which noun phrases of a report stand in one list: "the guards, two clerks and a driver". */
final class Conjuncts {
  private final String text;
  private final Reading reading;
  private final int[] phraseFrom;

  Conjuncts(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
    phraseFrom = reading.nounPhrases().stream().mapToInt(NounPhrase::firstToken).toArray();
  }

  /** Index of the first noun phrase that begins at a token or later. */
  int firstPhrase(int token) {
    return SortedSearch.first(0, phraseFrom.length, index -> phraseFrom[index] < token);
  }

  /** Conjuncts of a phrase: those the reading names, else those that commas and an "and" join. */
  List<NounPhrase> of(NounPhrase phrase) {
    if (!phrase.conjuncts().isEmpty()) {
      return phrase.conjuncts().stream().limit(4).map(reading.nounPhrases()::get).toList();
    }
    List<NounPhrase> joined = new ArrayList<>();
    boolean conjunction = false;
    int end = phrase.endToken();
    for (int i = firstPhrase(end); i < phraseFrom.length && !conjunction; i++) {
      NounPhrase next = reading.nounPhrases().get(i);
      if (!isJoin(end, next.firstToken())) {
        break;
      }
      conjunction = reading.tokens().get(next.firstToken() - 1).tag() == PartOfSpeech.CCONJ;
      joined.add(next);
      end = next.endToken();
    }
    return conjunction ? joined : List.of();
  }

  /** Whether only a comma, an "and" or both stand between two tokens. */
  private boolean isJoin(int from, int to) {
    boolean joins = to > from && to - from <= 2;
    for (int i = from; i < to && joins; i++) {
      Token token = reading.tokens().get(i);
      joins = token.tag() == PartOfSpeech.CCONJ || token.span().of(text).equals(",");
    }
    return joins;
  }
}
