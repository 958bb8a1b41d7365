package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careo.model.Span;
import org.careo.trace.digest.SmallWords;

/**
 * "President X" that became "former President X", "Secretary X" that became "Senator X"; a name
 * nearly, but not quite, as the source spells it.
 */
final class TitleDrift {
  /** Words of an apposition that are looked through for a title. */
  private static final int SHORT_TITLE = 6;

  private static final int APPOSITION = 6;

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
        && (at == pair.first(false)
            || !after.isName(at - 1)
            || after.hasBefore(at, ",")
            || isTitle(after, at - 1));
  }

  private void titles(Changes changes, Pair pair, int at, boolean sameLanguage) {
    Side before = pair.before();
    Side after = pair.after();
    int from = Math.max(pair.first(false), at - 4);
    String name = after.word(at);
    List<int[]> old = titlesOf(before, name);
    Span then = old.isEmpty() ? named(before, name) : DriftWords.span(before, old.getFirst());
    List<int[]> former = words.find(DriftWords.Kind.FORMER, after, from, at);
    if (!former.isEmpty() && !hasNear(before, name)) {
      changes.add(
          "title",
          then,
          after.digest().span(former.getFirst()[0], at),
          "The source does not call them former.");
      return;
    }
    boolean alwaysFormer =
        !old.isEmpty() && old.stream().allMatch(title -> isFormer(before, title));
    List<int[]> held = alwaysFormer ? titlesOf(after, name) : List.of();
    if (isHeldAgain(pair, at, held)) {
      changes.add(
          "title",
          then,
          DriftWords.span(after, held.getFirst()),
          "The source calls them former, the derived report does not.");
      return;
    }
    List<int[]> title = words.find(DriftWords.Kind.TITLE, after, Math.max(from, at - 2), at);
    title.addAll(apposition(after, at));
    if (!sameLanguage || title.size() != 1 || old.isEmpty()) {
      return;
    }
    int found = title.getFirst()[0];
    if (old.stream().noneMatch(word -> has(before, word, after.word(found)))) {
      changes.add(
          "title",
          then,
          after.digest().span(Math.min(found, at), Math.max(found, at)),
          "The source gives another title.");
    }
  }

  /** Whether the derived report gives a title here as held, and its titles never as former. */
  private boolean isHeldAgain(Pair pair, int at, List<int[]> titles) {
    Side after = pair.after();
    return titles.stream().anyMatch(title -> title[0] <= at && at <= title[1])
        && titles.stream().noneMatch(title -> isFormer(after, title))
        && words.find(DriftWords.Kind.ONCE, after, pair.first(false), pair.end(false)).isEmpty();
  }

  private boolean isFormer(Side side, int[] title) {
    int from = Math.max(0, title[0] - 2);
    return !words.find(DriftWords.Kind.FORMER, side, from, title[1] + 1).isEmpty();
  }

  private static boolean has(Side side, int[] words, String title) {
    return IntStream.rangeClosed(words[0], words[1]).anyMatch(at -> side.word(at).equals(title));
  }

  /** Titles behind a name and a comma: "Nadia Bensaid, the Moroccan consul". */
  private List<int[]> apposition(Side side, int at) {
    int name = at;
    int end = side.end(side.digest().sentence(at));
    while (name + 1 < end && side.isName(name + 1) && !side.hasBefore(name + 1, ",")) {
      name++;
    }
    int from = name + 1;
    if (from >= end || !side.hasBefore(from, ",")) {
      return List.of();
    }
    int to = from + 1;
    while (to < end && to < from + APPOSITION && !side.hasBefore(to, ",;:.")) {
      to++;
    }
    return words.find(DriftWords.Kind.TITLE, side, from, to);
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
          && (!words.find(DriftWords.Kind.FORMER, side, Math.max(0, at - 5), at).isEmpty()
              || IntStream.range(Math.max(0, at - 5), at).anyMatch(word -> isEx(side, word)))) {
        return true;
      }
    }
    return false;
  }

  /** "exsuperintendente": a Spanish word no table has, with the prefix of what is no longer. */
  private static boolean isEx(Side side, int word) {
    String title = side.word(word);
    return side.inSpanish()
        && SmallWords.of("FORMER").stream().anyMatch(title::startsWith)
        && title.length() > SHORT_TITLE
        && side.concepts(word).isEmpty();
  }

  /** Titles before a name, each with the words up to the name. */
  private List<int[]> titlesOf(Side side, String name) {
    List<int[]> titles = new ArrayList<>();
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.word(at).equals(name)) {
        for (int[] title : words.find(DriftWords.Kind.TITLE, side, Math.max(0, at - 4), at)) {
          titles.add(new int[] {title[0], at});
        }
        for (int[] title : apposition(side, at)) {
          titles.add(new int[] {at, title[0]});
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
