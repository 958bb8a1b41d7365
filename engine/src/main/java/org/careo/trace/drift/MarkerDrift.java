package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Span;

/**
 * Negations and hedges lost or added, and what is called shown and was not.
 *
 * <p>A marker is held against the other side only over the words it bears on: those behind it in
 * its clause, and what it is said of before it. They must stand on the other side too; then the
 * markers round them there are counted. Two negations are none, so negations are compared by
 * parity, hedges by presence; a negation that only agrees with another ("no sonó ninguna sirena")
 * is none of its own. A marker whose clause was left out changed nothing that is still said.
 */
final class MarkerDrift {
  /** Content words behind a marker that are looked for on the other side. */
  private static final int SCOPE = 4;

  /** Words, of any sort, that a scope may hold. */
  private static final int REACH = 11;

  /** How far before a marker a second one may stand that bears on the same words. */
  private static final int LEAD = 4;

  /** How far before a marker the words may stand that it is said of. */
  private static final int SUBJECT = 6;

  /** How far before the first shared word the other side's marker may stand. */
  private static final int OTHER_LEAD = 7;

  /** Words behind the last shared one that the other side's marker may still follow in. */
  private static final int BEHIND = 6;

  /** How far behind a negation the bound may begin that it belongs to. */
  private static final int BOUND_WITHIN = 4;

  private static final String ENDS = ";:.!?()–—”»\n";

  private final DriftWords words;

  MarkerDrift(DriftWords words) {
    this.words = words;
  }

  void compare(Changes changes, Pair pair) {
    lost(changes, pair, DriftWords.Kind.NEGATION, true);
    lost(changes, pair, DriftWords.Kind.NEGATION, false);
    lost(changes, pair, DriftWords.Kind.HEDGE, true);
    lost(changes, pair, DriftWords.Kind.HEDGE, false);
    lost(changes, pair, DriftWords.Kind.CERTAIN, false);
  }

  /** Markers of one side that the other has not. */
  private void lost(Changes changes, Pair pair, DriftWords.Kind kind, boolean ofSource) {
    Side side = pair.side(ofSource);
    int until = pair.first(ofSource);
    for (int[] marker : markers(kind, side, pair.first(ofSource), pair.end(ofSource))) {
      if (marker[0] < until) {
        continue;
      }
      List<Integer> shared = shared(pair, ofSource, marker[1], kind);
      if (shared.isEmpty()) {
        continue;
      }
      int last = Math.max(marker[1], shared.getLast());
      until = last + 1;
      int from = before(side, marker[0], pair.first(ofSource), LEAD);
      int here = markers(kind, side, from, last + 1).size();
      int[] there = window(pair, ofSource, shared);
      Side otherSide = pair.side(!ofSource);
      int found =
          markers(kind, otherSide, there[0], there[1] + 1).size()
              + alike(kind, otherSide, there[0], there[1] + 1);
      boolean changed = kind == DriftWords.Kind.NEGATION ? here % 2 != found % 2 : found == 0;
      // What the source puts to somebody it need not hedge: "reportedly" says no more.
      boolean hedged =
          kind == DriftWords.Kind.HEDGE && !ofSource && otherSide.isPutToSomebody(there[2]);
      if (changed && !hedged && !standsBehind(kind, otherSide, there, found)) {
        Span mine = side.digest().span(Math.min(marker[0], shared.getFirst()), last);
        int shown = before(otherSide, there[2], there[0], 2);
        Span other = otherSide.digest().span(shown, there[1]);
        add(changes, kind, ofSource ? mine : other, ofSource ? other : mine, ofSource);
      }
    }
  }

  /** Whether the clause goes on with a marker that may bear on what stands before it. */
  private boolean standsBehind(DriftWords.Kind kind, Side side, int[] window, int found) {
    int end = window[1] + 1;
    int most = Math.min(side.end(side.digest().sentence(window[1])), end + BEHIND);
    while (end < most && !side.hasBefore(end, ENDS) && !begins(side, end)) {
      end++;
    }
    return markers(kind, side, window[0], end).size() + alike(kind, side, window[0], end) > found;
  }

  private static void add(
      Changes changes, DriftWords.Kind kind, Span source, Span derived, boolean lost) {
    String name = kind == DriftWords.Kind.NEGATION ? "negation" : "hedge";
    String note =
        lost ? "The " + name + " of the source is gone." : "The source has no such " + name + ".";
    if (kind == DriftWords.Kind.CERTAIN) {
      note = "The derived report calls this shown or granted, the source does not.";
    }
    changes.add(name, source, derived, note);
  }

  /** The words a marker bears on that the other side has too; empty when too few of them. */
  private List<Integer> shared(Pair pair, boolean ofSource, int marker, DriftWords.Kind kind) {
    Side side = pair.side(ofSource);
    List<Integer> shared = new ArrayList<>();
    int looked = 0;
    boolean named = false;
    boolean counted = false;
    boolean begun = false;
    int end = Math.min(pair.end(ofSource), marker + 1 + REACH);
    for (int word = marker + 1; word < end && looked < SCOPE; word++) {
      if (side.hasBefore(word, ENDS)
          || side.closesQuotation(word)
          || begins(side, word)
          || !words.find(DriftWords.Kind.SAYING, side, word, word + 1).isEmpty()
          || (looked > 0 || kind == DriftWords.Kind.NEGATION) && side.hasBefore(word, ",")) {
        break;
      }
      if (!pair.isContent(ofSource, word) || !markers(kind, side, word, word + 1).isEmpty()) {
        continue;
      }
      looked++;
      if (pair.partner(ofSource, word) >= 0) {
        shared.add(word);
        begun |= looked == 1;
        named |= side.isName(word);
        counted |= side.isNumber(word);
      }
    }
    if (looked == 0 && kind == DriftWords.Kind.CERTAIN) {
      // "…, a spokesman confirmed" tells who said it.
      return List.of();
    }
    if (looked == 0) {
      List<Integer> subject = sharedBefore(pair, ofSource, marker);
      return subject.size() >= 2 ? inOneClause(pair, ofSource, subject) : List.of();
    }
    boolean mostly =
        shared.size() * 3 >= looked * 2 && (shared.size() >= 2 || named || counted || looked == 1);
    boolean enough =
        mostly
            || counted && looked <= 2
            || begun && !sharedBefore(pair, ofSource, marker).isEmpty();
    boolean telling = counted || shared.stream().anyMatch(word -> !side.isName(word));
    return enough && telling ? inOneClause(pair, ofSource, shared) : List.of();
  }

  /**
   * The content words right before a marker, its subject as a rule, that the other side has too:
   * what is said to be "probably among them".
   */
  private List<Integer> sharedBefore(Pair pair, boolean ofSource, int marker) {
    Side side = pair.side(ofSource);
    List<Integer> shared = new ArrayList<>();
    for (int word = before(side, marker, pair.first(ofSource), SUBJECT); word < marker; word++) {
      if (pair.isContent(ofSource, word) && pair.partner(ofSource, word) >= 0) {
        shared.add(word);
      }
    }
    return shared;
  }

  /** Those whose partners stand in one clause with the partner of the first. */
  private static List<Integer> inOneClause(Pair pair, boolean ofSource, List<Integer> shared) {
    Side other = pair.side(!ofSource);
    int first = pair.partner(ofSource, shared.getFirst());
    List<Integer> kept = new ArrayList<>();
    for (int word : shared) {
      int partner = pair.partner(ofSource, word);
      boolean cut = false;
      for (int at = Math.min(first, partner) + 1; at <= Math.max(first, partner); at++) {
        cut |= other.hasBefore(at, ENDS);
      }
      if (!cut) {
        kept.add(word);
      }
    }
    return kept.size() * 2 > shared.size() ? kept : List.of();
  }

  /** First and last word round the partners on the other side, and the first partner. */
  private int[] window(Pair pair, boolean ofSource, List<Integer> shared) {
    int least = Integer.MAX_VALUE;
    int most = -1;
    for (int word : shared) {
      int partner = pair.partner(ofSource, word);
      least = Math.min(least, partner);
      most = Math.max(most, partner);
    }
    Side other = pair.side(!ofSource);
    return new int[] {before(other, least, pair.first(!ofSource), OTHER_LEAD), most, least};
  }

  /** So many words back, not over a clause's end. */
  private int before(Side side, int word, int first, int most) {
    int at = word;
    while (at > first && word - at < most && !side.hasBefore(at, ENDS + ",") && !begins(side, at)) {
      at--;
    }
    return at;
  }

  /** Whether a word begins another clause: "but", "aunque". */
  private boolean begins(Side side, int word) {
    return !words.find(DriftWords.Kind.CLAUSE, side, word, word + 1).isEmpty();
  }

  private List<int[]> markers(DriftWords.Kind kind, Side side, int from, int end) {
    List<int[]> found = words.find(kind, side, from, end);
    found.removeIf(word -> side.isName(word[0]) || side.isCapitalInside(word[0]));
    if (kind == DriftWords.Kind.NEGATION) {
      found.removeIf(word -> belongsToBound(side, word[0]));
    }
    if (kind == DriftWords.Kind.NEGATION && found.size() > 1) {
      dropAgreeing(found, side, from, end);
    }
    if (kind == DriftWords.Kind.HEDGE) {
      found.removeIf(word -> word[0] > 0 && isNegation(side, word[0] - 1));
      int behind = Math.min(end + 1, side.digest().size());
      List<int[]> duties = words.find(DriftWords.Kind.DUTY, side, from, behind);
      found.removeIf(word -> duties.stream().anyMatch(duty -> duty[0] == word[0]));
      for (int word = from; word < end; word++) {
        if (side.isConditional(word)) {
          found.add(new int[] {word, word});
        }
      }
      found.sort((one, other) -> Integer.compare(one[0], other[0]));
    }
    return found;
  }

  /** How many words of a stretch say as much as a marker would, though they are none. */
  private int alike(DriftWords.Kind kind, Side side, int from, int end) {
    if (kind == DriftWords.Kind.HEDGE) {
      return words.find(DriftWords.Kind.SOFT, side, from, end).size();
    }
    // A headline has its words in capitals, which are no markers else.
    return kind == DriftWords.Kind.CERTAIN
        ? words.find(DriftWords.Kind.GRANTED, side, from, end).size()
            + words.find(DriftWords.Kind.CERTAIN, side, from, end).size()
        : 0;
  }

  /** Whether a negation only makes a bound: "no more than 31", "no entraron más de 31". */
  private boolean belongsToBound(Side side, int negation) {
    int end = side.end(side.digest().sentence(negation));
    for (int word = negation + 1; word < Math.min(negation + BOUND_WITHIN, end - 2); word++) {
      if (side.isNumber(word + 2)
          && !words.find(DriftWords.Kind.BOUND, side, word, word + 2).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(Side side, int word) {
    return !words.find(DriftWords.Kind.NEGATION, side, word, word + 1).isEmpty();
  }

  /** Drops the negations that agree with one before them. */
  private void dropAgreeing(List<int[]> negations, Side side, int from, int end) {
    List<int[]> agreeing = words.find(DriftWords.Kind.AGREEING, side, from, end);
    int[] first = negations.getFirst();
    negations.removeIf(
        word -> word != first && agreeing.stream().anyMatch(each -> each[0] == word[0]));
  }
}
