package org.careo.read.quantity;

import java.util.List;
import org.careo.model.Figure.Change;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/** What a figure measures, for when and where, and what it is held against. */
final class Circumstances {
  private static final int FAR = 12;

  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final List<PlaceMention> places;

  Circumstances(FigureText text, QuantityVocabulary vocabulary, List<PlaceMention> places) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /** The noun phrase measured, as written; empty = unknown. */
  String concept(Quantity quantity) {
    if (quantity.change != Change.NONE && quantity.changeWord >= 0) {
      int word = quantity.changeWord;
      int after = Math.max(word + 1, quantity.end);
      boolean nominal = vocabulary.is("changenoun", text.folded(word)) && !text.isVerb(word);
      if (nominal) {
        String behind = phraseAfter(after);
        if (!behind.isEmpty()) {
          return behind;
        }
      }
      String subject = phraseBefore(Math.min(word, quantity.first));
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    if (quantity.nounFirst >= 0) {
      return withComplement(quantity.nounFirst, quantity.nounEnd);
    }
    String behind = phraseAfter(quantity.end);
    if (!behind.isEmpty()) {
      return behind;
    }
    if (text.isNoun(quantity.end)) {
      return phraseAt(quantity.end);
    }
    return phraseBefore(quantity.first);
  }

  private String phraseAfter(int at) {
    String link = text.folded(at);
    boolean linked =
        link.equals("of")
            || link.equals("in")
            || link.equals("de")
            || link.equals("del")
            || link.equals("en")
            || link.equals("on");
    return linked ? phraseAt(at + 1) : "";
  }

  /** The noun phrase that begins at a place, with its "of" complement. */
  private String phraseAt(int start) {
    int at = start;
    while (isDeterminer(at)) {
      at++;
    }
    int first = at;
    int end = -1;
    while (isInside(at)) {
      end = text.isNoun(at) ? at + 1 : end;
      at++;
    }
    if (end < 0 && text.isNoun(first)) {
      end = first + 1;
    }
    return end < 0 ? "" : withComplement(first, end);
  }

  private String withComplement(int first, int end) {
    String link = text.folded(end);
    if (!link.equals("of") && !link.equals("de") && !link.equals("del")) {
      return text.between(first, end);
    }
    int at = end + 1;
    while (isDeterminer(at)) {
      at++;
    }
    int last = -1;
    while (isInside(at)) {
      last = text.isNoun(at) ? at + 1 : last;
      at++;
    }
    return text.between(first, last < 0 ? end : last);
  }

  /** The nearest noun phrase that ends before a place, in the same clause. */
  private String phraseBefore(int limit) {
    int at = limit - 1;
    int steps = 0;
    while (at >= 0 && steps < FAR && !text.isNoun(at)) {
      String word = text.folded(at);
      if (word.equals(";") || word.equals(".") || word.equals("\"")) {
        return "";
      }
      at--;
      steps++;
    }
    if (at < 0 || !text.isNoun(at)) {
      return "";
    }
    int end = at + 1;
    while (at > 0 && isInside(at - 1)) {
      at--;
    }
    // "seizures of fentanyl fell": the head stands before "of".
    String link = text.folded(at - 1);
    if ((link.equals("of") || link.equals("de") || link.equals("del")) && text.isNoun(at - 2)) {
      at -= 2;
      while (at > 0 && isInside(at - 1)) {
        at--;
      }
    }
    while (at < end && isDeterminer(at)) {
      at++;
    }
    return text.between(at, end);
  }

  private boolean isInside(int at) {
    if (!text.has(at)) {
      return false;
    }
    boolean hyphen = text.folded(at).equals("-") && text.isGlued(at) && text.isGlued(at + 1);
    return text.isNoun(at) || text.isAdjective(at) || hyphen;
  }

  private boolean isDeterminer(int at) {
    return text.tag(at) == PartOfSpeech.DET
        || text.folded(at).equals("the")
        || text.folded(at).equals("los")
        || text.folded(at).equals("las")
        || text.folded(at).equals("el")
        || text.folded(at).equals("la");
  }

  /** What a change is held against, as written; empty = unstated. */
  String baseline(Quantity quantity) {
    if (quantity.change == Change.NONE && !hasComparative(quantity)) {
      return "";
    }
    for (int at = quantity.end; at < Math.min(text.size(), quantity.end + 16); at++) {
      String word = text.folded(at);
      if (word.equals(";") || word.equals(".")) {
        return "";
      }
      Phrases.Found<String> found = vocabulary.baselines.at(text, at);
      boolean from = vocabulary.is("from", word) && !text.isSpanish() && at <= quantity.end + 4;
      if (found != null || from) {
        int start = found == null ? at : found.first();
        return text.between(start, endOfPhrase(found == null ? at + 1 : found.end()));
      }
    }
    Phrases.Found<String> before = null;
    for (int at = 0; at < quantity.first && before == null; at++) {
      before = vocabulary.baselines.at(text, at);
      if (before != null
          && !text.folded(before.first())
              .matches("compared|comparado|comparada|frente|respecto|versus")) {
        before = null;
      }
    }
    return before == null ? "" : text.between(before.first(), endOfPhrase(before.end()));
  }

  private boolean hasComparative(Quantity quantity) {
    for (int at = quantity.end; at < Math.min(text.size(), quantity.end + 5); at++) {
      Phrases.Found<String> found = vocabulary.baselines.at(text, at);
      if (found != null && found.end() - found.first() > 1) {
        return true;
      }
    }
    return false;
  }

  private int endOfPhrase(int start) {
    int at = start;
    while (text.has(at) && at < start + 9) {
      String word = text.folded(at);
      boolean stops =
          word.equals(",")
              || word.equals(";")
              || word.equals(".") && !text.isGlued(at + 1)
              || word.equals(")")
              || word.equals("\"")
              || word.equals(":");
      if (stops || at > start && text.isVerb(at)) {
        break;
      }
      at++;
    }
    return Math.max(start, at);
  }

  /** Id of the nearest date or stretch of time in the sentence; empty = none. */
  String period(Quantity quantity) {
    Span span = text.span(quantity.first, quantity.end);
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : text.times) {
      boolean dated =
          time.range().isKnown()
              || time.kind() == TimeExpression.Kind.DATE && !time.value().isEmpty();
      if (!dated || time.span().overlaps(span)) {
        continue;
      }
      int distance = distance(span, time.span());
      if (distance < bestDistance) {
        best = time.id();
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Id of the nearest place in the sentence; empty = none. */
  String place(Quantity quantity) {
    Span span = text.span(quantity.first, quantity.end);
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < text.sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int index = low; index < places.size(); index++) {
      PlaceMention place = places.get(index);
      if (place.span().start() >= text.sentence.span().end()) {
        break;
      }
      int distance = distance(span, place.span());
      if (distance < bestDistance) {
        best = place.id();
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * Characters between two spans; a clause border counts as forty, what stands behind as nearer.
   */
  private int distance(Span figure, Span other) {
    boolean behind = other.start() >= figure.end();
    int from = behind ? figure.end() : other.end();
    int to = behind ? other.start() : figure.start();
    int distance = behind ? to - from : (to - from) + 5;
    String gap = text.base.text().substring(Math.min(from, to), Math.max(from, to));
    for (int index = 0; index < gap.length(); index++) {
      char letter = gap.charAt(index);
      distance += letter == ',' || letter == ';' || letter == ':' ? 40 : 0;
    }
    return distance;
  }
}
