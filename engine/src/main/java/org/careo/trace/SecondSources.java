package org.careo.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.structure.EventGraph;

/**
 * Reports put together from several: finds the further reports of an event that a derived one takes
 * passages from.
 *
 * <p>The words of a derived report that none of those it descends from has are its own, or come
 * from elsewhere. A sentence speaks for another report where one sentence there has many of these
 * words, and weighs the more, the fewer other families of the event have them: -log q, with q the
 * share of the families that have the word, smoothed towards its share in general news. How alike
 * both reports are as wholes counts beside it. The likeliest source is taken, its words count as
 * explained, and what is left is asked again.
 *
 * <p>Linear in the words of the event and in those of the few reports that share rare words.
 */
final class SecondSources {
  /** Commoner words say nothing of an event either. */
  private static final double LEAST_WEIGHT = 1;

  /** Least share of a word in general news, whatever was counted. */
  private static final double LEAST_SHARE = 0.02;

  /** How many families general news counts for. */
  private static final double PRIOR_FAMILIES = 8;

  /** Everybody who was there may have heard what is quoted. */
  private static final double QUOTED = 0.5;

  /** Of a translation most words are new anyhow; names and numbers are not. */
  private static final double TRANSLATED = 0.5;

  /**
   * And log-odds against a second source of a translation, whose own words meet those of any report
   * in its language.
   */
  private static final double OF_TRANSLATION = -2;

  /** What a sentence says for a source in another language, where a part of its words is lost. */
  private static final double OTHER_LANGUAGE = 1.5;

  /** A sentence speaks for a source with so much new that both have. */
  private static final double LEAST_SENTENCE = 6.5;

  /** And with this share of all that is new in it. */
  private static final double LEAST_PART = 0.25;

  /** Log-odds of a source for each unit of what sentences say for it. */
  private static final double PER_UNIT = 0.2;

  /** Log-odds of a source for which nothing speaks, in reports as alike as not. */
  private static final double NOTHING = -2.2;

  /** Words of more reports of the event bring no candidates. */
  private static final int MOST_CARRIERS = 60;

  private static final int MOST_CANDIDATES = 12;
  private static final int MOST_SOURCES = 3;

  /** A report from which the source took what it has explains the text as well. */
  private static final double NEARLY = 0.9;

  private final List<Dossier> dossiers;
  private final Keys keys;
  private final KnownEvent event;
  private final int[] parents;
  private final Map<Integer, List<Integer>> carriers = new HashMap<>();
  private final Map<Long, Finding> findings = new HashMap<>();
  private final Map<Integer, Integer> rootOf = new HashMap<>();
  private final Map<Integer, Set<Integer>> familiesWith = new HashMap<>();
  private long families;

  /**
   * A word of a sentence.
   *
   * @param key of the word
   * @param share of its weight that counts
   */
  private record Word(int key, double share) {}

  /** What speaks for one source: log-odds, and the sentences. */
  private record Claim(int source, double odds, double says, BitSet sentences) {}

  private SecondSources(
      List<Dossier> dossiers, Keys keys, KnownEvent event, EventGraph.Solution solution) {
    this.dossiers = dossiers;
    this.keys = keys;
    this.event = event;
    parents = solution.parents();
  }

  /**
   * For each report of an event that takes passages from others beside its parent those others, the
   * likeliest first.
   *
   * @param solution parents inside the event
   */
  static Map<Integer, List<Part>> of(
      List<Dossier> dossiers, Keys keys, KnownEvent event, EventGraph.Solution solution) {
    SecondSources sources = new SecondSources(dossiers, keys, event, solution);
    Map<Integer, List<Part>> found = new TreeMap<>();
    if (!sources.hasDerivedAmongOthers()) {
      return found;
    }
    sources.learn();
    for (int report : event.reports()) {
      if (sources.parent(report) >= 0) {
        List<Part> parts = sources.parts(report);
        if (!parts.isEmpty()) {
          found.put(report, parts);
        }
      }
    }
    return found;
  }

  /** Whether a report has a parent and there is a text that is not of its family. */
  private boolean hasDerivedAmongOthers() {
    long derived = event.reports().stream().filter(report -> parent(report) >= 0).count();
    return derived > 0 && derived + 1 < event.reports().size();
  }

  private void learn() {
    for (int report : event.reports()) {
      rootOf.put(report, findRoot(report));
      Digest digest = digest(report);
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        if (keys.weight(digest.distinctKey(slot)) > LEAST_WEIGHT) {
          carriers.computeIfAbsent(digest.distinctKey(slot), key -> new ArrayList<>()).add(report);
        }
      }
    }
    families = rootOf.values().stream().distinct().count();
    event.inside().forEach(finding -> findings.put(finding.pair(), finding));
  }

  private Digest digest(int report) {
    return dossiers.get(report).digest();
  }

  private int parent(int report) {
    int above = parents[Collections.binarySearch(event.reports(), report)];
    return above < 0 ? -1 : event.reports().get(above);
  }

  private int root(int report) {
    return rootOf.getOrDefault(report, report);
  }

  private int findRoot(int report) {
    int top = report;
    while (parent(top) >= 0) {
      top = parent(top);
    }
    return top;
  }

  private List<Part> parts(int report) {
    List<Digest> explained = new ArrayList<>();
    for (int above = parent(report); above >= 0; above = parent(above)) {
      explained.add(digest(above));
    }
    Set<Integer> taken = new TreeSet<>(List.of(root(report)));
    List<Part> parts = new ArrayList<>();
    while (parts.size() < MOST_SOURCES) {
      List<List<Word>> fresh = fresh(report, explained);
      Claim best = likeliest(report, fresh, taken);
      if (best.odds < 0) {
        break;
      }
      parts.add(new Part(best.source, 1 / (1 + Math.exp(-best.odds)), best.sentences));
      explained.add(digest(best.source));
      taken.add(root(best.source));
    }
    return parts;
  }

  /** The words of each sentence that no report it descends from has. */
  private List<List<Word>> fresh(int report, List<Digest> explained) {
    Digest digest = digest(report);
    boolean translated = isTranslated(report);
    List<List<Word>> sentences = new ArrayList<>();
    for (int sentence = 0; sentence < digest.sentenceCount(); sentence++) {
      sentences.add(new ArrayList<>());
    }
    Set<Long> seen = new HashSet<>();
    for (int word = 0; word < digest.size(); word++) {
      int key = digest.key(word);
      if (keys.weight(key) > LEAST_WEIGHT
          && seen.add((long) digest.sentence(word) << 32 | key)
          && explained.stream().allMatch(above -> above.slot(key) < 0)) {
        boolean lost =
            translated && !digest.is(word, Digest.NAME) && !digest.is(word, Digest.NUMBER);
        double share = (digest.is(word, Digest.QUOTED) ? QUOTED : 1) * (lost ? TRANSLATED : 1);
        sentences.get(digest.sentence(word)).add(new Word(key, share));
      }
    }
    return sentences;
  }

  /** Whether a derived report is in another language than its parent. */
  private boolean isTranslated(int report) {
    return !digest(report).language().equals(digest(parent(report)).language());
  }

  private Claim likeliest(int report, List<List<Word>> fresh, Set<Integer> taken) {
    Claim best = new Claim(-1, Double.NEGATIVE_INFINITY, 0, new BitSet());
    for (int candidate : candidates(fresh, taken)) {
      Claim claim = claim(report, candidate, fresh);
      best = claim.odds > best.odds ? claim : best;
    }
    for (int above = best.source < 0 ? -1 : parent(best.source);
        above >= 0;
        above = parent(above)) {
      Claim claim = claim(report, above, fresh);
      best = claim.odds >= 0 && claim.says >= NEARLY * best.says ? claim : best;
    }
    return best;
  }

  /** The reports of other families that share most of the new words, ascending. */
  private List<Integer> candidates(List<List<Word>> fresh, Set<Integer> taken) {
    Map<Integer, Double> shared = new TreeMap<>();
    for (List<Word> sentence : fresh) {
      for (Word word : sentence) {
        List<Integer> having = carriers.getOrDefault(word.key, List.of());
        if (having.size() <= MOST_CARRIERS) {
          double weight = word.share * keys.weight(word.key);
          having.forEach(other -> shared.merge(other, weight, Double::sum));
        }
      }
    }
    return shared.entrySet().stream()
        .filter(each -> !taken.contains(root(each.getKey())))
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What speaks for a report as a source of another; nothing where it is known to be later. */
  private Claim claim(int report, int source, List<List<Word>> fresh) {
    Finding finding = findings.get(Assembly.pair(report, source));
    BitSet speaking = new BitSet();
    if (finding == null || (source < report ? finding.known() : -finding.known()) < 0) {
      return new Claim(source, Double.NEGATIVE_INFINITY, 0, speaking);
    }
    boolean across = !digest(report).language().equals(digest(source).language());
    double says = 0;
    for (int sentence = 0; sentence < fresh.size(); sentence++) {
      double[] found = shared(report, source, fresh.get(sentence));
      double best = across ? found[0] * OTHER_LANGUAGE : found[0];
      if (best >= LEAST_SENTENCE && best >= LEAST_PART * found[1]) {
        says += best;
        speaking.set(sentence);
      }
    }
    double odds =
        speaking.isEmpty()
            ? Double.NEGATIVE_INFINITY
            : NOTHING
                + PER_UNIT * says
                + finding.ratio()
                + (isTranslated(report) ? OF_TRANSLATION : 0);
    return new Claim(source, odds, says, speaking);
  }

  /** What of the new words of a sentence one sentence of the source has at most, and all of it. */
  private double[] shared(int report, int source, List<Word> sentence) {
    Digest digest = digest(source);
    double[] there = new double[digest.sentenceCount()];
    double most = 0;
    double all = 0;
    for (Word word : sentence) {
      double weight = word.share * weight(word.key, root(report), root(source));
      all += weight;
      int slot = digest.slot(word.key);
      if (slot >= 0) {
        for (int place : digest.sentencesOf(new int[] {slot})[0]) {
          there[place] += weight;
          most = Math.max(most, there[place]);
        }
      }
    }
    return new double[] {most, all};
  }

  private double weight(int key, int own, int other) {
    List<Integer> carrying = carriers.getOrDefault(key, List.of());
    if (carrying.size() > MOST_CARRIERS) {
      // What so many reports carry tells no two of them apart.
      return 0;
    }
    Set<Integer> having =
        familiesWith.computeIfAbsent(
            key, word -> carrying.stream().map(this::root).collect(Collectors.toSet()));
    long elsewhere =
        having.size()
            - (having.contains(own) ? 1 : 0)
            - (other != own && having.contains(other) ? 1 : 0);
    double prior = PRIOR_FAMILIES * Math.max(LEAST_SHARE, Math.exp(-keys.weight(key)));
    double share = (elsewhere + prior) / (Math.max(0, families - 2) + PRIOR_FAMILIES);
    return -Math.log(Math.min(1, share));
  }
}
