package org.careo.trace.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Evidence;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Says what of a comparison speaks for or against descent, with the words in both texts and
 * sentences a reader understands. The weights are the model's contributions, put together by kind;
 * with the intercept they sum to its log-likelihood ratio.
 */
public final class PairEvidence {
  private static final int MOST_SPANS = 12;
  private static final double MATCHING = 0.25;

  /** From here on an order is no chance. */
  private static final double IN_ORDER = 0.15;

  private PairEvidence() {}

  /** The evidence of a comparison. */
  public static List<Evidence> of(
      Comparison comparison, PairModel model, Keys keys, EventFacts facts) {
    List<Evidence> all = new ArrayList<>();
    all.add(phrases(comparison, model));
    all.add(words(comparison, model, keys));
    all.add(sentences(comparison, model));
    all.add(
        new Evidence(
            "order",
            List.of(),
            List.of(),
            sum(comparison, model, Feature.WORD_ORDER, Feature.WORD_RANKS, Feature.SENTENCE_ORDER)
                + sum(comparison, model, Feature.PASSAGE),
            order(comparison)));
    all.add(facts(comparison, model, facts));
    all.add(names(comparison, model, keys));
    all.add(
        new Evidence(
            "nearest",
            List.of(),
            List.of(),
            sum(comparison, model, Feature.NEAREST_WORDS),
            "How near both are beside the report of the event that is nearest to either: "
                + percent(comparison.value(Feature.NEAREST_WORDS))
                + " by the words."));
    double quoted = sum(comparison, model, Feature.QUOTED);
    if (quoted > 0) {
      all.add(
          new Evidence(
              "quotation", List.of(), List.of(), quoted, "Both quote some of the same words."));
    }
    all.add(
        new Evidence(
            "prior",
            List.of(),
            List.of(),
            model.intercept() + sum(comparison, model, Feature.LENGTH, Feature.LANGUAGES),
            comparison.value(Feature.LANGUAGES) > 0
                ? "Where the scale begins for two reports in two languages with nothing in common."
                : "Where the scale begins for two reports with nothing in common."));
    double[] values = comparison.values();
    double story = model.logLikelihoodRatio(values) - model.contributions(values);
    all.add(
        new Evidence(
            "event", List.of(), List.of(), story, "How surely both are about one happening."));
    all.removeIf(evidence -> Math.abs(evidence.weight()) < 0.005 && evidence.a().isEmpty());
    return all;
  }

  private static String order(Comparison comparison) {
    double words = comparison.value(Feature.WORD_ORDER);
    if (words > IN_ORDER) {
      return "The words both share come mostly in the same order.";
    }
    return words > 0 || comparison.value(Feature.SENTENCE_ORDER) > IN_ORDER
        ? "Some of what both share comes in the same order."
        : "What both share comes in no common order, but for single passages.";
  }

  private static Evidence phrases(Comparison comparison, PairModel model) {
    List<Span> inA = new ArrayList<>();
    List<Span> inB = new ArrayList<>();
    for (int[] run : Runs.of(comparison, MOST_SPANS)) {
      inA.add(comparison.a().span(run[0], run[0] + run[2] - 1));
      inB.add(comparison.b().span(run[1], run[1] + run[2] - 1));
    }
    return new Evidence(
        "shared phrases",
        inA,
        inB,
        sum(comparison, model, Feature.PHRASES, Feature.LONG_PHRASES),
        percent(comparison.value(Feature.PHRASES))
            + " of the shorter report's three-word sequences outside quotations stand in the"
            + " other.");
  }

  private static Evidence facts(Comparison comparison, PairModel model, EventFacts facts) {
    List<Span> inA = new ArrayList<>();
    List<Span> inB = new ArrayList<>();
    for (EventFacts.Place place : facts.strongest(comparison.a(), comparison.b(), MOST_SPANS)) {
      inA.add(place.inFirst());
      inB.add(place.inSecond());
    }
    return new Evidence(
        "rare facts",
        inA,
        inB,
        sum(comparison, model, Feature.FACTS),
        "Words that stand together in a sentence of both reports; those that the fewest other"
            + " reports of the event have are shown.");
  }

  private static Evidence words(Comparison comparison, PairModel model, Keys keys) {
    List<Span> inA = new ArrayList<>();
    List<Span> inB = new ArrayList<>();
    rarest(comparison, keys, false, inA, inB);
    return new Evidence(
        "shared words",
        inA,
        inB,
        sum(
            comparison,
            model,
            Feature.WORDS,
            Feature.WORDS_BOTH,
            Feature.COSINE,
            Feature.ORDINARY,
            Feature.SHARED),
        percent(comparison.value(Feature.WORDS))
            + " of the weight of the poorer report's words stands in the other; the rarest are"
            + " shown. Words alone say little: reports of one event share them.");
  }

  private static Evidence names(Comparison comparison, PairModel model, Keys keys) {
    List<Span> inA = new ArrayList<>();
    List<Span> inB = new ArrayList<>();
    rarest(comparison, keys, true, inA, inB);
    return new Evidence(
        "names and numbers",
        inA,
        inB,
        sum(comparison, model, Feature.NAMES, Feature.NEW_NAMES),
        percent(comparison.value(Feature.NAMES))
            + " of the names and numbers of the report with fewer stand in the other; those it adds"
            + " speak for own reporting.");
  }

  private static Evidence sentences(Comparison comparison, PairModel model) {
    List<Span> inA = new ArrayList<>();
    List<Span> inB = new ArrayList<>();
    Span[] sentencesA = comparison.a().sentenceSpans();
    Span[] sentencesB = comparison.b().sentenceSpans();
    List<Integer> matched = new ArrayList<>();
    for (int sentence = 0; sentence < sentencesA.length; sentence++) {
      if (comparison.match(sentence) >= 0 && comparison.matchSimilarity(sentence) >= MATCHING) {
        matched.add(sentence);
      }
    }
    matched.sort(Comparator.comparingDouble(sentence -> -comparison.matchSimilarity(sentence)));
    for (int sentence : matched.subList(0, Math.min(MOST_SPANS, matched.size()))) {
      inA.add(sentencesA[sentence]);
      inB.add(sentencesB[comparison.match(sentence)]);
    }
    return new Evidence(
        "matching sentences",
        inA,
        inB,
        sum(comparison, model, Feature.ALIGNED, Feature.ALIGNED_BOTH),
        matched.isEmpty()
            ? "No sentence has a clear counterpart."
            : matched.size() + " sentences have a counterpart in the other report.");
  }

  private static void rarest(
      Comparison comparison, Keys keys, boolean names, List<Span> inA, List<Span> inB) {
    int[] slotsA = comparison.sharedInA();
    int[] slotsB = comparison.sharedInB();
    Digest a = comparison.a();
    Digest b = comparison.b();
    List<Integer> chosen = new ArrayList<>();
    for (int at = 0; at < slotsA.length; at++) {
      boolean name =
          a.distinctIs(slotsA[at], Digest.NAME) || a.distinctIs(slotsA[at], Digest.NUMBER);
      if (name == names) {
        chosen.add(at);
      }
    }
    chosen.sort(
        Comparator.comparingDouble((Integer at) -> -keys.weight(a.distinctKey(slotsA[at])))
            .thenComparingInt(at -> a.firstWord(slotsA[at])));
    for (int at : chosen.subList(0, Math.min(MOST_SPANS, chosen.size()))) {
      int wordA = a.firstWord(slotsA[at]);
      int wordB = b.firstWord(slotsB[at]);
      inA.add(a.span(wordA));
      inB.add(b.span(wordB));
    }
  }

  private static double sum(Comparison comparison, PairModel model, Feature... features) {
    double sum = 0;
    for (Feature feature : features) {
      sum += model.contribution(feature, comparison.value(feature));
    }
    return sum;
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
