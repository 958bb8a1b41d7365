package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Drift;
import org.careo.model.ReportId;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;

/** Finds what changed between a report and one that derives from it. */
public final class DriftFinder {
  /** How alike two sentences must be before a difference between them means something. */
  private static final double COUNTERPART = 0.25;

  /** How alike before a lost or added small word means something. */
  private static final double CLOSE = 0.35;

  /** More changes than this are not told of one pair. */
  private static final int MOST = 60;

  private final Keys keys;
  private final DriftWords words = new DriftWords();

  public DriftFinder(Keys keys) {
    this.keys = keys;
  }

  /** The changes on the way from {@code source} to {@code derived}, in the order of the latter. */
  public List<Drift> find(Digest source, Digest derived) {
    Side before = new Side(source);
    Side after = new Side(derived);
    Comparison comparison = Comparison.of(derived, source, keys);
    boolean sameLanguage = before.inSpanish() == after.inSpanish();
    Changes changes = new Changes(before, after);
    for (int sentence = 0; sentence < after.sentences(); sentence++) {
      int match = comparison.match(sentence);
      double likeness = comparison.matchSimilarity(sentence);
      if (match < 0 || likeness < COUNTERPART || after.end(sentence) == 0) {
        continue;
      }
      figures(changes, match, sentence);
      if (sameLanguage) {
        scales(changes, match, sentence);
        names(changes, match, sentence);
      }
      titles(changes, match, sentence);
      if (likeness >= CLOSE) {
        smallWords(changes, DriftWords.Kind.NEGATION, match, sentence);
        smallWords(changes, DriftWords.Kind.HEDGE, match, sentence);
      }
    }
    if (sameLanguage) {
      Quotes.compare(changes, keys);
    }
    StatementDrift.compare(changes, keys);
    return changes.told();
  }

  private static void figures(Changes changes, int match, int sentence) {
    Side before = changes.before;
    Side after = changes.after;
    for (int at = after.first(sentence); at < after.end(sentence); at++) {
      String digits = after.isNumber(at) ? Side.number(after.word(at)) : "";
      if (digits.isEmpty() || before.hasNumber(digits)) {
        continue;
      }
      boolean year = Side.isYear(digits);
      int other = changed(changes, match, sentence, at, year);
      if (other >= 0) {
        changes.add(
            year ? "date" : "figure",
            before.span(other),
            after.span(at),
            "The source has "
                + quoted(before, other)
                + ", the derived report "
                + quoted(after, at)
                + ".");
      } else if (year) {
        changes.add(
            "date",
            before.nowhere(match),
            after.span(at),
            "The year " + quoted(after, at) + " stands nowhere in the source.");
      }
    }
  }

  /** The only number of its sort in the source's sentence that stands among the same words. */
  private static int changed(Changes changes, int match, int sentence, int place, boolean year) {
    Side before = changes.before;
    Side after = changes.after;
    int found = -1;
    for (int at = before.first(match); at < before.end(match); at++) {
      String digits = before.isNumber(at) ? Side.number(before.word(at)) : "";
      if (digits.isEmpty() || Side.isYear(digits) != year || has(after, sentence, digits)) {
        continue;
      }
      if (!amongSameWords(before, at, after, place)) {
        continue;
      }
      if (found >= 0) {
        return -1;
      }
      found = at;
    }
    return found;
  }

  private static boolean amongSameWords(Side before, int at, Side after, int place) {
    for (int here = Math.max(0, at - 2); here <= at + 3 && here < before.digest().size(); here++) {
      for (int there = Math.max(0, place - 2);
          there <= place + 3 && there < after.digest().size();
          there++) {
        boolean word = here != at && there != place && before.word(here).length() > 2;
        if (word && before.digest().key(here) == after.digest().key(there)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Side side, int sentence, String digits) {
    for (int at = side.first(sentence); at < side.end(sentence); at++) {
      if (side.isNumber(at) && Side.number(side.word(at)).equals(digits)) {
        return true;
      }
    }
    return false;
  }

  /** "3.4 billion" that became "3.4 million"; "almost half" that became "more than half". */
  private void scales(Changes changes, int match, int sentence) {
    Side before = changes.before;
    Side after = changes.after;
    for (int[] scale : words.find(DriftWords.Kind.SCALE, after, sentence)) {
      int number = scale[0] - 1;
      if (number < after.first(sentence) || !after.isNumber(number)) {
        continue;
      }
      for (int[] other : words.find(DriftWords.Kind.SCALE, before, match)) {
        boolean same =
            other[0] > before.first(match)
                && before.word(other[0] - 1).equals(after.word(number))
                && !before.word(other[0]).equals(after.word(scale[0]));
        if (same) {
          changes.add(
              "figure",
              before.digest().span(other[0] - 1, other[1]),
              after.digest().span(number, scale[1]),
              "The scale of the number changed.");
        }
      }
    }
    List<int[]> now = words.find(DriftWords.Kind.SHARE, after, sentence);
    List<int[]> then = words.find(DriftWords.Kind.SHARE, before, match);
    for (int[] share : now) {
      boolean kept =
          then.stream().anyMatch(old -> before.word(old[0]).equals(after.word(share[0])));
      int next = share[1] + 1;
      if (kept || next >= after.end(sentence)) {
        continue;
      }
      for (int at = before.first(match) + 1; at < before.end(match); at++) {
        boolean measured = after.isNumber(next) || now.stream().anyMatch(word -> word[0] == next);
        if (measured && before.word(at).equals(after.word(next))) {
          changes.add(
              "figure",
              before.digest().span(at - 1, at),
              after.digest().span(share[0], next),
              "What is said of the number's bound changed.");
          break;
        }
      }
    }
  }

  /** A name nearly, but not quite, as the source spells it. */
  private static void names(Changes changes, int match, int sentence) {
    Side before = changes.before;
    Side after = changes.after;
    for (int at = after.first(sentence); at < after.end(sentence); at++) {
      String name = after.word(at);
      if (!after.isName(at) || name.length() < 5 || before.hasName(name)) {
        continue;
      }
      for (int other = before.first(match); other < before.end(match); other++) {
        String old = before.word(other);
        boolean near =
            before.isName(other)
                && old.length() >= 5
                && !after.hasName(old)
                && Letters.isSlip(old, name);
        if (near) {
          changes.add(
              "name", before.span(other), after.span(at), "The name is spelt in another way.");
          break;
        }
      }
    }
  }

  /** "President X" that became "former President X", "Secretary X" that became "Senator X". */
  private void titles(Changes changes, int match, int sentence) {
    Side before = changes.before;
    Side after = changes.after;
    for (int at = after.first(sentence); at < after.end(sentence); at++) {
      boolean begins =
          after.isName(at)
              && !isTitle(after, at)
              && (at == after.first(sentence) || !after.isName(at - 1) || isTitle(after, at - 1));
      if (!begins || !before.hasName(after.word(at))) {
        continue;
      }
      int from = Math.max(after.first(sentence), at - 4);
      List<int[]> former = words.find(DriftWords.Kind.FORMER, after, from, at);
      if (!former.isEmpty() && !hasNear(before, after.word(at), DriftWords.Kind.FORMER)) {
        changes.add(
            "title",
            before.nowhere(match),
            DriftWords.span(after, former.getFirst()),
            "The source does not call them former.");
      }
      List<int[]> title = words.find(DriftWords.Kind.TITLE, after, Math.max(from, at - 2), at);
      if (before.inSpanish() == after.inSpanish() && title.size() == 1) {
        List<int[]> old = titlesOf(before, after.word(at));
        String now = after.word(title.getFirst()[0]);
        boolean known = old.stream().anyMatch(word -> before.word(word[0]).equals(now));
        if (!old.isEmpty() && !known) {
          changes.add(
              "title",
              DriftWords.span(before, old.getFirst()),
              DriftWords.span(after, title.getFirst()),
              "The source gives another title.");
        }
      }
    }
  }

  private boolean isTitle(Side side, int at) {
    return !words.find(DriftWords.Kind.TITLE, side, at, at + 1).isEmpty();
  }

  private boolean hasNear(Side side, String name, DriftWords.Kind kind) {
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.word(at).equals(name)
          && !words.find(kind, side, Math.max(0, at - 5), at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<int[]> titlesOf(Side side, String name) {
    List<int[]> titles = new ArrayList<>();
    for (int at = 0; at < side.digest().size(); at++) {
      if (side.word(at).equals(name)) {
        titles.addAll(words.find(DriftWords.Kind.TITLE, side, Math.max(0, at - 4), at));
      }
    }
    return titles;
  }

  /** A negation or hedge that one of two sentences has and the other has not. */
  private void smallWords(Changes changes, DriftWords.Kind kind, int match, int sentence) {
    List<int[]> then = words.find(kind, changes.before, match);
    List<int[]> now = words.find(kind, changes.after, sentence);
    then.removeIf(word -> changes.before.isName(word[0]));
    now.removeIf(word -> changes.after.isName(word[0]));
    String name = kind == DriftWords.Kind.NEGATION ? "negation" : "hedge";
    if (!then.isEmpty() && now.isEmpty()) {
      changes.add(
          name,
          DriftWords.span(changes.before, then.getFirst()),
          changes.after.nowhere(sentence),
          "The " + name + " of the source is gone.");
    } else if (then.isEmpty() && !now.isEmpty()) {
      changes.add(
          name,
          changes.before.nowhere(match),
          DriftWords.span(changes.after, now.getFirst()),
          "The source has no such " + name + ".");
    }
  }

  private static String quoted(Side side, int at) {
    return "“" + side.span(at).of(side.digest().account().report().text()) + "”";
  }

  /** The changes found so far, each told once. */
  static final class Changes {
    final Side before;
    final Side after;
    private final Map<String, Drift> found = new LinkedHashMap<>();

    Changes(Side before, Side after) {
      this.before = before;
      this.after = after;
    }

    void add(String kind, Span source, Span derived, String note) {
      String from = before.digest().id();
      String to = after.digest().id();
      String key = kind + " " + source + " " + derived;
      String hash =
          ReportId.sha256((from + to + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      found.putIfAbsent(
          key, new Drift("d" + hash.substring(0, 10), from, to, kind, source, derived, note));
    }

    List<Drift> told() {
      return found.values().stream()
          .sorted(Comparator.comparing(Drift::after).thenComparing(Drift::kind))
          .limit(MOST)
          .toList();
    }
  }
}
