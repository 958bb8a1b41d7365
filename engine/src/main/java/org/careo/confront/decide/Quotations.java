package org.careo.confront.decide;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.model.Relation.Strength;
import org.careo.model.Statement;

/** The rows for words that were spoken: one utterance in all its cuts and wordings. */
final class Quotations {
  private static final int QUOTED_RUN = 4;
  private static final double CLOSE = 0.66;
  private static final double CUT = 0.9;

  private Quotations() {}

  /**
   * The same utterance in another cut or wording: shared runs of quoted words by holders that may
   * be one.
   */
  static Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (a.quoted().isEmpty() || b.quoted().isEmpty() || !Holders.meet(a, b)) {
      return Optional.empty();
    }
    double shared = sharedRuns(a.quoted(), b.quoted());
    if (shared >= 0.6) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.SAME,
              "quotation",
              Strength.NONE,
              shared,
              List.of(),
              List.of(),
              "same quotation"));
    }
    boolean sameHolder =
        a.holder().isKnown()
            && a.holder().actor().equals(b.holder().actor())
            && !a.holder().actor().isEmpty();
    if (sameHolder
        && isSpoken(a)
        && isSpoken(b)
        && alignment.larger() >= CUT
        && alignment.core() >= 1
        && !alignment.isContrary()
        && Holders.oneOccasion(a, b)) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.SAME,
              "quotation",
              Strength.NONE,
              alignment.larger(),
              List.of(),
              List.of(),
              "one utterance, cut shorter"));
    }
    boolean alike = shared >= 0.25 || alignment.similarity() >= CLOSE;
    if (sameHolder
        && alike
        && alignment.similarity() >= 0.5
        && !alignment.isContrary()
        && isSpoken(a)
        && isSpoken(b)) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.SAME,
              "wording",
              DecisionTable.oneLanguage(a, b) && !isWithin(a.quoted(), b.quoted())
                  ? Strength.COMPARE
                  : Strength.NONE,
              Math.max(shared, alignment.similarity()),
              a.content(),
              b.content(),
              "one utterance in other words"));
    }
    return Optional.empty();
  }

  /** Share of the shorter quotation that stands in the longer, 0 to 1; 0 without quotations. */
  static double shared(Frame a, Frame b) {
    return a.quoted().isEmpty() || b.quoted().isEmpty() ? 0 : sharedRuns(a.quoted(), b.quoted());
  }

  /** Whether all words of one quotation stand in the other in one piece: these are not two. */
  private static boolean isWithin(List<String> a, List<String> b) {
    return Collections.indexOfSubList(a, b) >= 0 || Collections.indexOfSubList(b, a) >= 0;
  }

  private static boolean isSpoken(Frame frame) {
    return frame.statement().form() == Statement.Form.DIRECT
        || frame.statement().form() == Statement.Form.MIXED;
  }

  /** Share of the shorter quotation's word quadruples that stand in the longer. */
  private static double sharedRuns(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = runs(a.size() <= b.size() ? b : a);
    Set<String> own = runs(shorter);
    long shared = own.stream().filter(longer::contains).count();
    return own.isEmpty() ? 0 : (double) shared / own.size();
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int start = 0; start + QUOTED_RUN <= words.size(); start++) {
      runs.add(String.join(" ", words.subList(start, start + QUOTED_RUN)));
    }
    return runs;
  }
}
