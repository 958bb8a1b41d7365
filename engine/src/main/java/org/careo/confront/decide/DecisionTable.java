package org.careo.confront.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Relation;
import org.careo.model.Relation.Strength;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;

/**
 * The decision table, row by row; the first row that holds decides.
 *
 * <p>Thresholds are shares of weighted terms that meet ({@link Alignment}). They were set on the
 * annotated example case and the development sets; {@code bench} measures them.
 */
public final class DecisionTable {
  /** Version of the table, to be named with every finding that rests on it. */
  public static final String VERSION = "1";

  private static final double GATE = 0.3;
  private static final double SAME = 0.5;
  private static final double SAME_ACROSS_LANGUAGES = 0.42;
  private static final double CONTRARY = 0.56;
  private static final double CLOSE = 0.66;
  private static final double INSIDE = 0.8;
  private static final int QUOTED_RUN = 4;

  private final FigureComparison figures;

  public DecisionTable(FigureComparison figures) {
    this.figures = figures;
  }

  /** How the first stands to the second. */
  public Verdict decide(Frame a, Frame b, Alignment alignment) {
    Optional<Verdict> quoted = quotation(a, b, alignment);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    if (alignment.matched().size() < 2 && a.figures().isEmpty()
        || alignment.larger() < GATE
        || alignment.similarity() < GATE) {
      return Verdict.UNRELATED;
    }
    List<FigureComparison.Pair> pairs = figures.compare(a, b, alignment);
    Optional<Verdict> byFigure = byFigure(a, b, alignment, pairs);
    if (byFigure.isPresent()) {
      return byFigure.get();
    }
    boolean figureMeets =
        pairs.stream().anyMatch(pair -> pair.verdict().label() == FigureVerdict.Label.SAME);
    double same = same(a, b, figureMeets);
    if (alignment.similarity() < same && alignment.larger() < INSIDE) {
      return Verdict.UNRELATED;
    }
    if (a.conditional() != b.conditional()) {
      return apart(alignment, "conditional");
    }
    Optional<Verdict> bySlot =
        byPolarity(a, b, alignment)
            .or(() -> byTime(a, b, alignment))
            .or(() -> byPlace(a, b, alignment))
            .or(() -> byName(alignment))
            .or(() -> byStage(a, b, alignment));
    if (bySlot.isPresent()) {
      return bySlot.get();
    }
    if (a.position() && b.position() && !holdersMeet(a, b)) {
      return apart(alignment, "two holders of one position");
    }
    boolean mostlyInside =
        alignment.larger() >= INSIDE
            && alignment.similarity() >= same - 0.1
            && alignment.matched().size() >= 3;
    if (mostlyInside || alignment.similarity() >= same && alignment.matched().size() >= 2) {
      return new Verdict(
          Verdict.Outcome.SAME,
          "",
          Strength.NONE,
          alignment.similarity(),
          List.of(),
          List.of(),
          figureMeets ? "same figure and matter" : "same matter");
    }
    if (alignment.larger() >= INSIDE && alignment.matched().size() >= 3) {
      boolean first = alignment.coverageA() < alignment.coverageB();
      return new Verdict(
          first ? Verdict.Outcome.NARROWS : Verdict.Outcome.NARROWED,
          "detail",
          Strength.NONE,
          alignment.larger(),
          spans(alignment.leftA()),
          spans(alignment.leftB()),
          "one says all of the other and more");
    }
    return Verdict.UNRELATED;
  }

  /**
   * How much must meet: less across languages, where the bridge misses words, and with a figure.
   */
  private static double same(Frame a, Frame b, boolean figureMeets) {
    double same = oneLanguage(a, b) ? SAME : SAME_ACROSS_LANGUAGES;
    return figureMeets ? same - 0.08 : same;
  }

  private static boolean oneLanguage(Frame a, Frame b) {
    return a.account().report().language().equals(b.account().report().language());
  }

  /**
   * The same utterance in another cut or wording: shared runs of quoted words by holders that may
   * be one.
   */
  private static Optional<Verdict> quotation(Frame a, Frame b, Alignment alignment) {
    if (a.quoted().size() < QUOTED_RUN || b.quoted().size() < QUOTED_RUN || !holdersMeet(a, b)) {
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
              oneLanguage(a, b) ? Strength.COMPARE : Strength.NONE,
              Math.max(shared, alignment.similarity()),
              a.statement().content(),
              b.statement().content(),
              "one utterance in other words"));
    }
    return Optional.empty();
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

  private static Optional<Verdict> byFigure(
      Frame a, Frame b, Alignment alignment, List<FigureComparison.Pair> pairs) {
    for (FigureComparison.Pair pair : pairs) {
      List<Span> left = List.of(pair.a().span());
      List<Span> right = List.of(pair.b().span());
      switch (pair.verdict().label()) {
        case CONTRADICT -> {
          if (a.conditional() || b.conditional()) {
            return Optional.of(apart(alignment, "conditional figures"));
          }
          boolean close = alignment.similarity() >= CONTRARY + 0.04 && alignment.substance() >= 3;
          boolean proven =
              close
                  || pair.verdict().gate().equals("direction")
                      && alignment.similarity() >= CONTRARY - 0.1;
          boolean share =
              pair.a().unit().startsWith("percent") && alignment.smaller() < CONTRARY
                  || isTime(pair.a());
          if (alignment.similarity() < 0.5 || alignment.substance() < 2 || share) {
            return Optional.of(apart(alignment, "figures of a matter that is hardly the same"));
          }
          return Optional.of(
              new Verdict(
                  Verdict.Outcome.CONTRADICTS,
                  "number",
                  proven ? Strength.CONFLICT : Strength.COMPARE,
                  alignment.similarity(),
                  left,
                  right,
                  "figure " + pair.verdict().gate()));
        }
        case UPDATE -> {
          return Optional.of(
              new Verdict(
                  Verdict.Outcome.UPDATES,
                  "number",
                  Strength.NONE,
                  alignment.similarity(),
                  left,
                  right,
                  "figure " + pair.verdict().gate()));
        }
        case DIFFERENT -> {
          boolean superlative =
              !a.superlatives().isEmpty() && a.superlatives().equals(b.superlatives());
          if (alignment.similarity() >= GATE
              && !superlative
              && pairs.size() == 1
              && !pair.verdict().gate().equals("kind")) {
            return Optional.of(apart(alignment, "figures of another " + pair.verdict().gate()));
          }
        }
        case SAME, COMPATIBLE, UNDETERMINED -> {
          // No conflict: the other slots decide.
        }
      }
    }
    return Optional.empty();
  }

  /** "Twelve weeks" counts from the day it is said: two of them on two days are no conflict. */
  private static boolean isTime(Figure figure) {
    return switch (figure.unit()) {
      case "day", "week", "month", "year", "hour", "día", "semana", "mes", "año", "hora" -> true;
      default -> false;
    };
  }

  private static Optional<Verdict> byPolarity(Frame a, Frame b, Alignment alignment) {
    if (!alignment.isContrary() || alignment.similarity() < CONTRARY || alignment.substance() < 2) {
      return Optional.empty();
    }
    boolean stands = a.position() || b.position();
    if (stands) {
      if (holdersMeet(a, b)
          && a.holder().isKnown()
          && b.holder().isKnown()
          && alignment.similarity() >= CLOSE) {
        return Optional.of(
            contradiction(
                a, b, alignment, "polarity", Strength.COMPARE, "one holder for and against"));
      }
      return Optional.of(
          new Verdict(
              Verdict.Outcome.OPPOSES,
              "polarity",
              Strength.NONE,
              alignment.similarity(),
              a.statement().content(),
              b.statement().content(),
              "two stands on one matter"));
    }
    if (alignment.substance() < 3 && alignment.similarity() < 0.8
        || a.conditional()
        || b.conditional()) {
      return Optional.of(apart(alignment, "turned around, but hardly the same matter"));
    }
    return Optional.of(
        contradiction(
            a,
            b,
            alignment,
            "polarity",
            alignment.similarity() >= CLOSE
                    && alignment.smaller() >= CONTRARY
                    && alignment.substance() >= 3
                ? Strength.CONFLICT
                : Strength.COMPARE,
            "one says so, the other not so"));
  }

  private static Optional<Verdict> byTime(Frame a, Frame b, Alignment alignment) {
    Optional<TimeExpression> timeA = single(a);
    Optional<TimeExpression> timeB = single(b);
    if (timeA.isEmpty() || timeB.isEmpty() || timeA.get().range().overlaps(timeB.get().range())) {
      return Optional.empty();
    }
    boolean sameExtreme = !a.superlatives().isEmpty() && a.superlatives().equals(b.superlatives());
    boolean dated = isDated(a, timeA.get()) && isDated(b, timeB.get());
    if (dated
        && (alignment.similarity() >= CLOSE + 0.04
            || sameExtreme && alignment.similarity() >= CONTRARY)) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.CONTRADICTS,
              "date",
              alignment.smaller() >= CLOSE || sameExtreme ? Strength.CONFLICT : Strength.COMPARE,
              alignment.similarity(),
              List.of(timeA.get().span()),
              List.of(timeB.get().span()),
              "one happening, two dates"));
    }
    return dated || alignment.similarity() < CLOSE
        ? Optional.of(apart(alignment, "another date"))
        : Optional.empty();
  }

  /** A day or month by name; "Friday" and "a year ago" move with the report. */
  private static boolean isDated(Frame frame, TimeExpression time) {
    String words = time.span().of(frame.text());
    boolean digit = words.codePoints().anyMatch(Character::isDigit);
    return time.kind() == TimeExpression.Kind.DATE
        && digit
        && time.value().matches("\\d{4}-\\d\\d(-\\d\\d)?");
  }

  private static Optional<TimeExpression> single(Frame frame) {
    return frame.times().size() == 1 ? Optional.of(frame.times().getFirst()) : Optional.empty();
  }

  private static Optional<Verdict> byPlace(Frame a, Frame b, Alignment alignment) {
    if (!FigureComparison.placesDiffer(a.places(), b.places())) {
      return Optional.empty();
    }
    if (alignment.similarity() >= 0.75
        && alignment.leftA().size() <= 2
        && alignment.leftB().size() <= 2) {
      return Optional.of(
          new Verdict(
              Verdict.Outcome.CONTRADICTS,
              "place",
              Strength.COMPARE,
              alignment.similarity(),
              a.places().stream().map(place -> place.span()).toList(),
              b.places().stream().map(place -> place.span()).toList(),
              "one happening, two places"));
    }
    return Optional.of(apart(alignment, "another place"));
  }

  /** Each side names somebody the other does not: not the same claim, and no conflict either. */
  private static Optional<Verdict> byName(Alignment alignment) {
    boolean left = alignment.leftA().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    boolean right = alignment.leftB().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    return left && right && alignment.similarity() < 0.6
        ? Optional.of(apart(alignment, "other names"))
        : Optional.empty();
  }

  /** Ordered is not authorised, planned is not done. */
  private static Optional<Verdict> byStage(Frame a, Frame b, Alignment alignment) {
    Commitment.Stage stageA = a.stage();
    Commitment.Stage stageB = b.stage();
    boolean known = stageA != Commitment.Stage.UNKNOWN && stageB != Commitment.Stage.UNKNOWN;
    if (!known || stageA == stageB || alignment.similarity() < CLOSE || alignment.substance() < 3) {
      return Optional.empty();
    }
    boolean rungs = isRung(stageA) && isRung(stageB);
    return rungs
        ? Optional.of(
            contradiction(
                a, b, alignment, "commitment", Strength.COMPARE, "another rung of the ladder"))
        : Optional.of(apart(alignment, "another stage"));
  }

  private static boolean isRung(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ORDERED, AUTHORISED, PLANNED, CONSIDERED -> true;
      case ONGOING, HYPOTHETICAL, UNKNOWN -> false;
    };
  }

  /**
   * Whether two statements may be put to the same holder: same actor, one unknown, or a government
   * and its office.
   */
  private static boolean holdersMeet(Frame a, Frame b) {
    if (!a.holder().isKnown() || !b.holder().isKnown()) {
      return true;
    }
    if (!a.holder().actor().isEmpty() && a.holder().actor().equals(b.holder().actor())) {
      return true;
    }
    boolean oneGovernment =
        !a.holderCountry().isEmpty()
            && a.holderCountry().equals(b.holderCountry())
            && (isState(a) || isState(b));
    return oneGovernment || a.holder().name().equalsIgnoreCase(b.holder().name());
  }

  private static boolean isState(Frame frame) {
    return switch (frame.holder().kind()) {
      case STATE, OFFICE -> true;
      case PERSON,
          ORGANISATION,
          GROUP,
          POPULATION,
          UNNAMED,
          MEDIA,
          DOCUMENT,
          POLL,
          LAW,
          AUTHOR,
          IMPERSONAL,
          UNKNOWN ->
          false;
    };
  }

  private static Verdict contradiction(
      Frame a,
      Frame b,
      Alignment alignment,
      String aspect,
      Relation.Strength strength,
      String row) {
    return new Verdict(
        Verdict.Outcome.CONTRADICTS,
        aspect,
        strength,
        alignment.similarity(),
        a.statement().content(),
        b.statement().content(),
        row);
  }

  private static Verdict apart(Alignment alignment, String row) {
    return new Verdict(
        Verdict.Outcome.APART,
        "",
        Strength.NONE,
        alignment.similarity(),
        List.of(),
        List.of(),
        row);
  }

  private static List<Span> spans(List<Term> terms) {
    return terms.stream().map(Term::span).toList();
  }
}
