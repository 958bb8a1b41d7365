package org.careo.read.quantity;

import java.util.List;
import org.careo.model.Figure.Change;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.text.SortedSearch;

/** For when and where a figure holds, and what it is held against. */
final class Circumstances {
  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final List<PlaceMention> places;

  Circumstances(FigureText text, QuantityVocabulary vocabulary, List<PlaceMention> places) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.places = places;
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
  String period(int first, int end) {
    return period(first, end, 0, 0);
  }

  /** The same without the times in a stretch of words, what a rank is held among. */
  String period(int first, int end, int held, int heldEnd) {
    Span outside = held < heldEnd ? text.span(held, heldEnd) : new Span(0, 0);
    Span span = text.span(first, end);
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : text.times) {
      boolean dated =
          time.range().isKnown()
              || time.kind() == TimeExpression.Kind.DATE && !time.value().isEmpty();
      if (!dated
          || time.span().overlaps(span)
          || time.span().overlaps(outside)
          || isOfSpeech(time.span())) {
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
  String place(int first, int end) {
    Span span = text.span(first, end);
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    int begin =
        SortedSearch.first(
            0,
            places.size(),
            index -> places.get(index).span().start() < text.sentence.span().start());
    for (int index = begin; index < places.size(); index++) {
      PlaceMention place = places.get(index);
      if (place.span().start() >= text.sentence.span().end()) {
        break;
      }
      if (!isWhere(place)) {
        continue;
      }
      int distance = distance(span, place.span());
      if (distance < bestDistance) {
        best = place.id();
        bestDistance = distance;
      }
    }
    return best;
  }

  /** "said on Friday": when something was said is not when it holds. */
  private boolean isOfSpeech(Span time) {
    int at = wordAt(time.start());
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (vocabulary.is("speech", text.folded(back))) {
        return true;
      }
      if (text.isVerb(back) || text.isNoun(back)) {
        break;
      }
    }
    int after = wordAt(time.end());
    return vocabulary.is("speech", text.folded(after));
  }

  /** "ties with Peru", "the U.S. approach": a state as a party or a maker is not where it is. */
  private boolean isWhere(PlaceMention place) {
    int first = wordAt(place.span().start());
    if (vocabulary.is("party", text.folded(first - 1))
        || text.folded(first - 1).equals("the") && vocabulary.is("party", text.folded(first - 2))) {
      return false;
    }
    int after = wordAt(place.span().end());
    boolean attribute =
        place.kind() == PlaceMention.Kind.COUNTRY && !text.isSpanish() && text.isNoun(after);
    return !attribute;
  }

  /** The first word that begins at or after an offset. */
  private int wordAt(int offset) {
    return SortedSearch.first(0, text.size(), index -> text.word(index).start() < offset);
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
