package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Circumstance;
import org.careo.model.Span;

/**
 * Finds what the sentence says of the utterance itself, outside the content: addressee, channel,
 * venue, date, manner, and why a source stays unnamed.
 */
public final class CircumstanceFinder {
  private static final int SHORTEST_MANNER = 5;

  private final Grid grid;

  public CircumstanceFinder(Grid grid) {
    this.grid = grid;
  }

  /** Circumstances in text order. */
  public List<Circumstance> find(Attribution attribution, Range addressee) {
    List<Circumstance> found = new ArrayList<>();
    if (!addressee.isEmpty()) {
      found.add(
          new Circumstance(
              Circumstance.Kind.ADDRESSEE, grid.span(addressee.first(), addressee.end())));
    }
    int start = grid.sentenceStart(attribution.spot().head());
    int end = grid.sentenceEnd(attribution.spot().head());
    CueLexicon lexicon = CueLexicon.of(grid.language(attribution.spot().head()));
    for (int i = start; i < end; i++) {
      if (attribution.holds(i) || attribution.source().contains(i)) {
        continue;
      }
      boolean inCue = attribution.spot().first() <= i && i < attribution.spot().end();
      if (inCue && isManner(i)) {
        found.add(new Circumstance(Circumstance.Kind.MANNER, grid.token(i).span()));
      }
      if (grid.is(i, "IN") && i + 1 < end && grid.phraseOf(i + 1) >= 0) {
        place(i, lexicon, attribution, found);
      }
    }
    dates(attribution, start, end, found);
    anonymity(attribution, start, end, lexicon, found);
    found.sort((left, right) -> left.span().compareTo(right.span()));
    return found;
  }

  private boolean isManner(int index) {
    return grid.endsIn(index, "manner ending") && grid.lower(index).length() >= SHORTEST_MANNER;
  }

  private void place(
      int preposition, CueLexicon lexicon, Attribution attribution, List<Circumstance> found) {
    Phrase phrase = grid.phrases().get(grid.phraseOf(preposition + 1));
    if (phrase.first() != preposition + 1 || attribution.holds(phrase.first())) {
      return;
    }
    String head = grid.token(phrase.head()).lemma();
    Span span = grid.span(phrase.first(), phrase.end());
    if (lexicon.isIn("medium", head) || lexicon.isIn("medium", grid.lower(phrase.head()))) {
      found.add(new Circumstance(Circumstance.Kind.CHANNEL, span));
      return;
    }
    boolean here = grid.reading().places().stream().anyMatch(place -> place.span().overlaps(span));
    if (here) {
      found.add(new Circumstance(Circumstance.Kind.VENUE, span));
    }
  }

  private void dates(Attribution attribution, int start, int end, List<Circumstance> found) {
    Span sentence = grid.span(start, end);
    grid.reading().times().stream()
        .filter(time -> sentence.contains(time.span()))
        .filter(time -> isOutside(attribution, time.span()))
        .forEach(time -> found.add(new Circumstance(Circumstance.Kind.DATE, time.span())));
  }

  private boolean isOutside(Attribution attribution, Span span) {
    for (Range piece : attribution.content()) {
      if (grid.span(piece.first(), piece.end()).overlaps(span)) {
        return false;
      }
    }
    return attribution.source().isEmpty()
        || !grid.span(attribution.source().first(), attribution.source().end()).overlaps(span);
  }

  private void anonymity(
      Attribution attribution, int start, int end, CueLexicon lexicon, List<Circumstance> found) {
    Span sentence = grid.span(start, end);
    String text = sentence.of(grid.report().text()).toLowerCase(Locale.ROOT);
    if (text.length() != sentence.length()) {
      return;
    }
    for (Map.Entry<String, String> phrase : lexicon.phrases("anonymity").entrySet()) {
      int at = text.indexOf(phrase.getKey());
      Span span =
          at < 0
              ? new Span(0, 0)
              : new Span(sentence.start() + at, sentence.start() + at + phrase.getKey().length());
      boolean inside = at < 0;
      for (Range piece : attribution.content()) {
        inside |= grid.span(piece.first(), piece.end()).overlaps(span);
      }
      if (!inside) {
        found.add(new Circumstance(Circumstance.Kind.ANONYMITY_REASON, span));
        return;
      }
    }
  }

  /** Tokens of whom it was said to: the object of "told", or the phrase behind "to"; else empty. */
  public Range addressee(Attribution attribution) {
    int at = attribution.spot().end();
    int end = grid.sentenceEnd(attribution.spot().head());
    if (attribution.source().first() >= at) {
      at = attribution.source().end();
    }
    boolean tells = attribution.spot().cue().cueClass().equals("tell");
    for (int i = at; i < Math.min(end, at + 5); i++) {
      if (attribution.holds(i)
          || grid.is(i, "THAT")
          || grid.is(i, Grid.COMMA)
          || grid.is(i, Grid.OPEN_QUOTE)) {
        return Range.NONE;
      }
      boolean behindTo = grid.isToward(i);
      int phrase = grid.phraseOf(behindTo ? i + 1 : i);
      if (phrase >= 0 && (behindTo || tells && i == at)) {
        Phrase whom = grid.phrases().get(phrase);
        boolean free =
            !attribution.holds(whom.first()) && !attribution.source().contains(whom.first());
        int last = whom.first();
        while (last < whom.end() && !attribution.holds(last)) {
          last++;
        }
        return free ? new Range(whom.first(), last) : Range.NONE;
      }
      if (phrase >= 0) {
        return Range.NONE;
      }
    }
    return Range.NONE;
  }
}
