package org.careo.trace.drift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Figure;
import org.careo.text.Folding;
import org.careo.trace.digest.SmallWords;

/**
 * Figures that changed: another number among the same words, the same number in another unit or on
 * another side of its bound, or its "about" lost.
 */
final class FigureDrift {
  private static final int REACH = 5;

  /** Between the measure of a rate and its period. */
  private static final String PER = " per ";

  /** Words before a figure in which a negation makes its bound another. */
  private static final int BEFORE = 5;

  private static final double ROUNDING = 1e-9;

  private static final Set<String> ONLY = SmallWords.of("ONLY");

  /** Words that figures of two sentences share when they measure the same. */
  private static final int SAME_WORDS = 2;

  private final DriftWords words;

  FigureDrift(DriftWords words) {
    this.words = words;
  }

  void compare(Changes changes, Pair pair) {
    List<Figure> old = pair.before().figures(pair.match());
    for (Figure now : pair.after().figures(pair.sentence())) {
      if (!isTelling(now)) {
        continue;
      }
      Optional<Figure> same =
          old.stream().filter(then -> isOne(number(then), number(now))).findFirst();
      if (same.isPresent()) {
        hold(changes, pair, same.get(), now);
      } else {
        List<Figure> elsewhere =
            pair.before().reportFigures().stream()
                .filter(then -> isOne(number(then), number(now)))
                .toList();
        if (elsewhere.isEmpty()) {
          other(changes, pair, old, now);
        } else if (!replaced(changes, pair, old, now)
            && elsewhere.size() == 1
            && isOfTheSame(pair, elsewhere.getFirst(), now)) {
          precision(changes, elsewhere.getFirst(), now);
        }
      }
    }
  }

  /** Another figure in the very place of one, wherever else both reports may have them. */
  private boolean replaced(Changes changes, Pair pair, List<Figure> old, Figure now) {
    for (Figure then : old) {
      if (!stands(then, pair.after().figures(pair.sentence()))
          && measure(then).equals(measure(now))
          && pair.inOnePlace(then.span(), now.span())) {
        tell(changes, pair, then, now);
        return true;
      }
    }
    return false;
  }

  /** Whether a figure says how many or how much there is of something. */
  static boolean isTelling(Figure figure) {
    return figure.kind() != Figure.Kind.RANK
        && !(figure.unit().isEmpty() && figure.concept().isEmpty());
  }

  /** Whether the number of a figure is that of one of others. */
  static boolean stands(Figure figure, List<Figure> others) {
    return others.stream().anyMatch(other -> isOne(number(other), number(figure)));
  }

  private static void tell(Changes changes, Pair pair, Figure then, Figure now) {
    add(
        changes,
        then,
        now,
        "The source has "
            + quoted(pair.before(), then)
            + ", the derived report "
            + quoted(pair.after(), now)
            + ".");
  }

  /** Whether two figures that stand in other sentences measure what has the same words. */
  private static boolean isOfTheSame(Pair pair, Figure then, Figure now) {
    List<String> source = Folding.words(pair.before().text(then.span()) + " " + then.concept());
    return Folding.words(pair.after().text(now.span()) + " " + now.concept()).stream()
            .distinct()
            .filter(word -> word.length() > 3 && source.contains(word))
            .count()
        >= SAME_WORDS;
  }

  /** One number on both sides: its unit and what is said of its precision. */
  private void hold(Changes changes, Pair pair, Figure then, Figure now) {
    String oldUnit = words.unit(then.unit());
    String newUnit = words.unit(now.unit());
    if (!oldUnit.isEmpty() && !newUnit.isEmpty() && !oldUnit.equals(newUnit)) {
      add(changes, then, now, "The number stands, its unit changed.");
      return;
    }
    if (isOtherPeriod(then, now)) {
      add(changes, then, now, "The number stands, its period changed.");
      return;
    }
    if (isNegated(pair.before(), then) != isNegated(pair.after(), now)) {
      // "no entraron más de 31" has a bound the figure alone does not show.
      return;
    }
    double value = number(now);
    boolean turned = then.high() <= value && now.low() >= value && isOpen(now) != isOpen(then);
    boolean turnedBack = then.low() >= value && now.high() <= value && isOpen(now) != isOpen(then);
    if (turned || turnedBack) {
      add(changes, then, now, "What is said of the number's bound changed.");
    } else if (isExact(then) != isExact(now)) {
      if (isAmong(pair, then, now) && !isLeast(pair.after(), now)) {
        precision(changes, then, now);
      }
    } else {
      baseline(changes, pair, then, now);
    }
  }

  /** What the wording says of how exact one number is: lost or put in. */
  private static void precision(Changes changes, Figure then, Figure now) {
    if (!isExact(then) && isExact(now)) {
      changes.add("hedge", then.span(), now.span(), "The hedge of the source is gone.");
    } else if (isExact(then) && !isExact(now)) {
      changes.add("hedge", then.span(), now.span(), "The source has no such hedge.");
    }
  }

  /** What a change is held against: left out, or something else. */
  private static void baseline(Changes changes, Pair pair, Figure then, Figure now) {
    boolean dated =
        pair.before().reportTimes().stream()
            .anyMatch(time -> then.baseline().contains(pair.before().text(time.span())));
    if (dated && !pair.holds(then.baseline())) {
      add(
          changes,
          then,
          now,
          now.baseline().isEmpty()
              ? "The source says what this is held against: “" + then.baseline() + "”."
              : "The source holds this against “" + then.baseline() + "”.");
    }
  }

  /** Whether the wording leaves the number no room. */
  private static boolean isExact(Figure figure) {
    return figure.low() == figure.high();
  }

  /** Open on one side only: "more than half", "almost half". */
  private static boolean isOpen(Figure figure) {
    return Double.isNaN(figure.high());
  }

  private static boolean isAmong(Pair pair, Figure then, Figure now) {
    return pair.context(pair.before().wordAt(then.span()), pair.after().wordAt(now.span()), REACH)
        >= 2;
  }

  /** Whether a negation stands before a figure in its clause. */
  private boolean isNegated(Side side, Figure figure) {
    int word = side.wordAt(figure.span());
    int from = Math.max(0, word - BEFORE);
    while (from < word && side.digest().sentence(from) != side.digest().sentence(word)) {
      from++;
    }
    return !words.find(DriftWords.Kind.NEGATION, side, from, word).isEmpty();
  }

  /** "Only 31" leaves as little room upwards as "no more than 31". */
  private static boolean isLeast(Side side, Figure figure) {
    int word = side.wordAt(figure.span());
    return word > 0 && (ONLY.contains(side.word(word - 1)) || ONLY.contains(side.word(word)));
  }

  /** Whether two numbers are one, but for the last digits that reckoning with scales changes. */
  private static boolean isOne(double number, double other) {
    return Math.abs(number - other) <= ROUNDING * Math.max(Math.abs(number), Math.abs(other));
  }

  /** The one figure of the source's sentence that this one took the place of. */
  private void other(Changes changes, Pair pair, List<Figure> old, Figure now) {
    Figure best = now;
    int bestContext = 0;
    for (Figure then : old) {
      if (stands(then, pair.after().reportFigures())
          || then.kind() == Figure.Kind.RANK
          || !measure(then).equals(measure(now))) {
        continue;
      }
      int context =
          pair.context(pair.before().wordAt(then.span()), pair.after().wordAt(now.span()), REACH);
      if (isSlip(number(then), number(now))) {
        context += 2;
      } else {
        List<Figure> derived = pair.after().figures(pair.sentence());
        boolean only = isOnlyMeasure(old, then) && isOnlyMeasure(derived, now);
        context += only || isOnlyCount(old, then, derived, now) ? 1 : 0;
      }
      if (context > bestContext) {
        bestContext = context;
        best = then;
      }
    }
    if (bestContext >= 3) {
      tell(changes, pair, best, now);
    } else {
      replaced(changes, pair, old, now);
    }
  }

  /** Whether a figure has a measure and is the only one of its sentence that has it. */
  private boolean isOnlyMeasure(List<Figure> sentence, Figure figure) {
    String unit = measure(figure);
    return !unit.isEmpty()
        && sentence.stream().filter(each -> measure(each).equals(unit)).count() == 1;
  }

  /** One name for the measure of a figure without its period; empty for a counted noun. */
  private String measure(Figure figure) {
    return words.unit(figure.unit().split(PER, 2)[0]);
  }

  /** Whether two rates of one measure are told for two periods. */
  private static boolean isOtherPeriod(Figure then, Figure now) {
    String[] before = then.unit().split(PER, 2);
    String[] after = now.unit().split(PER, 2);
    return before.length == 2
        && after.length == 2
        && before[0].equals(after[0])
        && !before[1].equals(after[1]);
  }

  /** Whether both count the same things, and nothing else in their sentences does. */
  private static boolean isOnlyCount(
      List<Figure> old, Figure then, List<Figure> derived, Figure now) {
    String unit = then.unit();
    return !unit.isEmpty()
        && unit.equals(now.unit())
        && old.stream().filter(each -> each.unit().equals(unit)).count() == 1
        && derived.stream().filter(each -> each.unit().equals(unit)).count() == 1;
  }

  /** Digits swapped, one digit changed, or a power of ten between them. */
  static boolean isSlip(double then, double now) {
    if (then <= 0 || now <= 0) {
      return false;
    }
    double power = Math.log10(now / then);
    if (Math.abs(power - Math.rint(power)) < 1e-9) {
      return true;
    }
    String one = digits(then);
    String other = digits(now);
    if (one.length() != other.length()) {
      return false;
    }
    int changed = 0;
    for (int at = 0; at < one.length(); at++) {
      changed += one.charAt(at) == other.charAt(at) ? 0 : 1;
    }
    boolean swapped =
        changed == 2
            && one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    return changed == 1 && one.length() > 1 || swapped;
  }

  private static String digits(double value) {
    return Side.number(new BigDecimal(Double.toString(value)).toPlainString());
  }

  /** The number a figure is about: its value, else the bound it has. */
  private static double number(Figure figure) {
    if (!Double.isNaN(figure.value())) {
      return figure.value();
    }
    return Double.isNaN(figure.low()) ? figure.high() : figure.low();
  }

  private static void add(Changes changes, Figure then, Figure now, String note) {
    changes.add("figure", then.span(), now.span(), note);
  }

  private static String quoted(Side side, Figure figure) {
    return "“" + side.text(figure.span()) + "”";
  }
}
