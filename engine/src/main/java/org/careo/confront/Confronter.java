package org.careo.confront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.check.DeskChecks;
import org.careo.confront.decide.AtOdds;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.DriftTable;
import org.careo.confront.decide.SameClaim;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.FrameMaker;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.confront.quantity.Units;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.text.word.Concepts;
import org.careo.text.word.WordVectors;

/**
 * Puts accounts face to face: a frame a statement, a few candidates a frame, an alignment and a
 * verdict a pair, claims from what is the same, relations from the rest, desk checks beside.
 *
 * <pre>{@code
 * Confrontation confrontation = new Confronter().confront(accounts, lineage);
 * }</pre>
 */
public final class Confronter {
  private final WordVectors likeness = WordVectors.shipped();
  private final Units units = Units.load();
  private final Markers markers = Markers.load();
  private final FrameMaker maker =
      new FrameMaker(Concepts.shipped(), markers, units::factor, units::measure);
  private final FigureComparison figures = new FigureComparison(units, markers);
  private final DecisionTable table;
  private final AtOdds atOdds;

  /** With the weights that ship with Careo. */
  public Confronter() {
    this(SameClaim.load(), AtOdds.load(WordVectors.shipped()));
  }

  /** With other weights, to measure them. */
  public Confronter(SameClaim sameClaim) {
    this(sameClaim, AtOdds.load(WordVectors.shipped()));
  }

  private Confronter(SameClaim sameClaim, AtOdds atOdds) {
    this.atOdds = atOdds;
    table = new DecisionTable(figures, markers, sameClaim);
  }

  /** The order of the accounts changes nothing. */
  public Confrontation confront(List<Account> accounts, Lineage lineage) {
    List<Account> ordered =
        accounts.stream().sorted(Comparator.comparing(account -> account.report().id())).toList();
    List<Frame> frames = frames(ordered);
    Comparing comparing =
        new Comparing(frames, likeness, table, new DriftTable(figures), atOdds, lineage);
    List<Check> checks = DeskChecks.standard(maker).run(ordered);
    Map<String, Relation> relations = new TreeMap<>();
    comparing.relations().forEach(relation -> relations.put(relation.id(), relation));
    new CitationMismatches(frames)
        .relations(checks)
        .forEach(relation -> relations.putIfAbsent(relation.id(), relation));
    return new Confrontation(comparing.claims(), List.copyOf(relations.values()), checks);
  }

  private List<Frame> frames(List<Account> accounts) {
    List<Frame> frames = new ArrayList<>();
    for (Account account : accounts) {
      frames.addAll(maker.frames(account));
    }
    return frames;
  }

  /**
   * How the first statements of two accounts stand to one another, each given one statement at
   * least: for evaluation on pairs.
   */
  public Comparison compare(Account a, Account b) {
    Frame left = maker.frames(a).getFirst();
    Frame right = maker.frames(b).getFirst();
    Alignment alignment = aligner(List.of(left, right)).align(left, right);
    return new Comparison(
        table.decide(left, right, alignment),
        alignment.coverageA(),
        alignment.coverageB(),
        alignment.isContrary() && !isDeniedBeside(alignment),
        isSweeping(right) && !isSweeping(left));
  }

  /**
   * Whether only the first, which may say much else, denies something, and no act, subject or
   * object of the second is one of its own: what it denies may then be another thing.
   */
  private static boolean isDeniedBeside(Alignment alignment) {
    List<Alignment.Match> turned =
        alignment.matched().stream().filter(Alignment.Match::isTurned).toList();
    return alignment.bearing() == 0
        && turned.stream().anyMatch(match -> match.a().negated())
        && turned.stream().noneMatch(match -> match.b().negated());
  }

  private boolean isSweeping(Frame frame) {
    return markers.anyIn("sweeping", frame.words());
  }

  /**
   * A pair compared.
   *
   * @param verdict what the table says
   * @param coverageA share of the first that the second says, 0 to 1
   * @param coverageB share of the second that the first says
   * @param contrary whether what meets is turned around by negations or opposites, and not only by
   *     what the first denies besides
   * @param sweeping whether only the second says a thing of all, of one alone or of never
   */
  public record Comparison(
      Verdict verdict, double coverageA, double coverageB, boolean contrary, boolean sweeping) {}

  /** How the figures of the first statements of two accounts stand to one another. */
  public FigureVerdict.Label figures(Account a, Account b) {
    Frame left = maker.frames(a).getFirst();
    Frame right = maker.frames(b).getFirst();
    Alignment alignment = aligner(List.of(left, right)).align(left, right);
    return figures.overall(left, right, alignment);
  }

  /** Similarity among the first statements of accounts, their words weighted by all of them. */
  public Similarity similarity(List<Account> accounts) {
    return similarity(accounts, accounts);
  }

  /**
   * Similarity among the first statements of accounts.
   *
   * @param weighing accounts that tell how rare a word is
   * @param accounts the accounts compared
   */
  public Similarity similarity(List<Account> weighing, List<Account> accounts) {
    return new Similarity(
        aligner(weighing.stream().map(each -> maker.frames(each).getFirst()).toList()),
        accounts.stream().map(each -> maker.frames(each).getFirst()).toList());
  }

  private Aligner aligner(List<Frame> all) {
    return new Aligner(all, new TermWeights(all), likeness);
  }

  /** How alike statements are, by position in the list given. */
  public static final class Similarity {
    /** What the nearness of the two as wholes adds to the words that meet. */
    private static final double NEARNESS = 0.1;

    private final Aligner aligner;
    private final List<Frame> frames;

    private Similarity(Aligner aligner, List<Frame> frames) {
      this.aligner = aligner;
      this.frames = List.copyOf(frames);
    }

    /** 0 to 1; the order does not matter. */
    public double of(int a, int b) {
      return aligner.align(frames.get(a), frames.get(b)).similarity();
    }

    /** How well a statement answers a question: what is asked counts most. */
    public double answer(int question, int candidate) {
      Alignment alignment = aligner.align(frames.get(question), frames.get(candidate));
      return Math.pow(alignment.coverageA(), 0.75) * Math.pow(alignment.coverageB(), 0.25)
          + NEARNESS * Math.max(0, alignment.closeness().likeness());
    }
  }
}
