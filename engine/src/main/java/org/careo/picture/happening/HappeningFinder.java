package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.picture.context.Surroundings;
import org.careo.picture.happening.ReportWeights.Likeness;

/**
 * Finds the happenings of one account, in text order: verbs of the lexicon with subject and object
 * ({@link VerbReader}), event nouns with possessor and complement ({@link NounReader}), and figures
 * that measure something ({@link MetricReader}).
 */
public final class HappeningFinder {
  private final Triggers triggers = Triggers.load();
  private final Senses senses = Senses.load();
  private final Supplier<TriggerWeights> weights;
  private final ReportWeights reports;

  /** With the weights that ship with Careo. */
  public HappeningFinder() {
    this(TriggerWeights::shipped, ReportWeights.shipped());
  }

  /**
   * @param weights what decides on Spanish words besides the rules
   * @param reports in which reports it does
   */
  public HappeningFinder(TriggerWeights weights, ReportWeights reports) {
    this(() -> weights, reports);
  }

  private HappeningFinder(Supplier<TriggerWeights> weights, ReportWeights reports) {
    this.weights = weights;
    this.reports = reports;
  }

  /** The rules alone, for Spanish reports as well. */
  public static HappeningFinder byRulesAlone() {
    return new HappeningFinder(TriggerWeights.none(), ReportWeights.of(List.of()));
  }

  /**
   * Happenings of the article's own segments; each belongs to the innermost statement that tells
   * it.
   */
  public List<Happening> find(Account account) {
    return find(new Surroundings(account));
  }

  /** The same with the surroundings made before. */
  public List<Happening> find(Surroundings around) {
    Scene scene = new Scene(around, triggers, senses);
    List<Happening> found = byRules(scene);
    if (isSpanish(scene.reading)) {
      found = decided(scene, found);
    }
    Headlines headlines = new Headlines(around);
    // What no statement tells, not even the author's own, is no item of the picture.
    found.removeIf(each -> each.statement().isEmpty() && !headlines.isTold(each));
    found = new ArrayList<>(new FactChecks(around.text()).judged(found));
    sort(found);
    return headlines.placed(numbered(around, withoutEcho(around, found)));
  }

  /** What the weights leave of the rules' finds; the weights are read here, at their first use. */
  private List<Happening> decided(Scene scene, List<Happening> found) {
    Likeness likeness = reports.likeness(ReportTraits.of(scene.surroundings, found));
    TriggerWeights learned = likeness == Likeness.UNLIKE ? TriggerWeights.none() : weights.get();
    return learned.isEmpty()
        ? found
        : new LearnedTriggers(scene, learned, found).decide(found, likeness == Likeness.SURELY);
  }

  /** What a report is like, told by what the rules find in it. */
  Map<String, Double> traits(Surroundings around) {
    return ReportTraits.of(around, byRules(new Scene(around, triggers, senses)));
  }

  /** The words that may name happenings, with what the rules make of them. */
  LearnedTriggers learned(Surroundings around) {
    Scene scene = new Scene(around, triggers, senses);
    return new LearnedTriggers(scene, weights.get(), byRules(scene));
  }

  /** Whether any sentence is Spanish. */
  private static boolean isSpanish(Reading reading) {
    return reading.sentences().stream()
        .anyMatch(sentence -> sentence.language().equals(Language.SPANISH));
  }

  private static List<Happening> byRules(Scene scene) {
    read(scene);
    new MetricReader(scene).read();
    List<Happening> found = new ArrayList<>(scene.found());
    sort(found);
    return found;
  }

  private static void sort(List<Happening> found) {
    found.sort(Comparator.comparing(Happening::span).thenComparing(Happening::type));
  }

  private static void read(Scene scene) {
    VerbReader verbs = new VerbReader(scene);
    NounReader nouns = new NounReader(scene);
    ParticipleReader participles = new ParticipleReader(scene);
    Reading reading = scene.reading;
    int clause = 0;
    for (Sentence sentence : reading.sentences()) {
      int from = clause;
      while (clause < reading.clauses().size()
          && reading.clauses().get(clause).firstToken() < sentence.endToken()) {
        clause++;
      }
      if (!scene.account.report().segments().get(sentence.segment()).kind().isArticle()) {
        continue;
      }
      for (int each = from; each < clause; each++) {
        if (reading.clauses().get(each).verbGroup() >= 0) {
          verbs.read(sentence, each);
        }
      }
      participles.read(sentence);
      nouns.read(sentence);
    }
  }

  /** Without what a sentence only says again for emphasis: "ruled out, absolutely ruled out". */
  private static List<Happening> withoutEcho(Surroundings around, List<Happening> found) {
    Set<String> told = new HashSet<>();
    List<Happening> kept = new ArrayList<>();
    for (Happening each : found) {
      boolean echo =
          !told.add(
              String.join(
                  "\t",
                  Integer.toString(around.sentence(each.span().start())),
                  each.type(),
                  each.mode(),
                  each.rule(),
                  Boolean.toString(each.negated()),
                  each.actors().toString()));
      if (!echo || !each.recipients().isEmpty() || !each.quantities().isEmpty()) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Ids count along the text. */
  private static List<Happening> numbered(Surroundings around, List<Happening> found) {
    List<Happening> numbered = new ArrayList<>(found.size());
    for (Happening each : found) {
      String id = "h" + around.account().report().id() + "." + (numbered.size() + 1);
      numbered.add(each.with(id, id));
    }
    return numbered;
  }
}
