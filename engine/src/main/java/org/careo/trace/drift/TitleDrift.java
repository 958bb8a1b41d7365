package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Span;

/**
 * "President X" that became "former President X", "Secretary X" that became "Senator X"; a name
 * nearly, but not quite, as the source spells it.
 */
final class TitleDrift {
  private final DriftWords words;

  TitleDrift(DriftWords words) {
    this.words = words;
  }

  void compare(Changes changes, Pair pair) {
    Side before = pair.before();
    Side after = pair.after();
    boolean sameLanguage = before.inSpanish() == after.inSpanish();
    for (int at = pair.first(false); at < pair.end(false); at++) {
      if (!after.isName(at)) {
        continue;
      }
      if (begins(pair, at) && before.hasName(after.word(at))) {
        titles(changes, pair, at, sameLanguage);
      } else if (sameLanguage && !before.hasName(after.word(at))) {
        spelling(changes, pair, at);
      }
    }
  }

  private boolean begins(Pair pair, int at) {
    Side after = pair.after();
    return !isTitle(after, at)
        && (at == pair.first(false) || !after.isName(at - 1) || isTitle(after, at - 1));
  }

  private void titles(Changes changes, Pair pair, int at, boolean sameLanguage) {
    Side before = pair.before();
    Side after = pair.after();
    int from = Math.max(pair.first(false), at - 4);
    List<int[]> old = titlesOf(before, after.word(at));
    Span then =
        old.isEmpty() ? named(before, after.word(at)) : DriftWords.span(before, old.getFirst());
    List<int[]> former = words.find(DriftWords.Kind.FORMER, after, from, at);
    if (!former.isEmpty() && !hasNear(before, after.word(at))) {
      changes.add(
          "title",
          then,
          after.digest().span(former.getFirst()[0], at),
          "The source does not call them former.");
      return;
    }
    List<int[]> title = words.find(DriftWords.Kind.TITLE, after, Math.max(from, at - 2), at);
    if (!sameLanguage || title.size() != 1 || old.isEmpty()) {
      return;
    }
    String now = after.word(title.getFirst()[0]);
    if (old.stream().noneMatch(word -> before.word(word[0]).equals(now))) {
      changes.add(
          "title",
          then,
          after.digest().span(title.getFirst()[0], at),
          "The source gives another title.");
    }
  }

  private static void spelling(Changes changes, Pair pair, int at) {
    Side before = pair.before();
    String name = pair.after().word(at);
    for (int other = pair.first(true); name.length() >= 5 && other < pair.end(true); other++) {
      String old = before.word(other);
      boolean near =
          before.isName(other)
              && old.length() >= 5
              && !pair.after().hasName(old)
              && Letters.isSlip(old, name);
      if (near) {
        changes.add(
            "name", before.span(other), pair.after().span(at), "The name is spelt in another way.");
        return;
      }
    }
  }

  private boolean isTitle(Side side, int at) {
    return !words.find(DriftWords.Kind.TITLE, side, at, at + 1).isEmpty();
  }

  private boolean hasNear(Side side, String name) {
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.word(at).equals(name)
          && !words.find(DriftWords.Kind.FORMER, side, Math.max(0, at - 5), at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Titles before a name, each with the words up to the name. */
  private List<int[]> titlesOf(Side side, String name) {
    List<int[]> titles = new ArrayList<>();
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.word(at).equals(name)) {
        for (int[] title : words.find(DriftWords.Kind.TITLE, side, Math.max(0, at - 4), at)) {
          titles.add(new int[] {title[0], at});
        }
      }
    }
    return titles;
  }

  /** Where a name stands first. */
  private static Span named(Side side, String name) {
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.isName(at) && side.word(at).equals(name)) {
        return side.span(at);
      }
    }
    return side.nowhere(0);
  }
}
