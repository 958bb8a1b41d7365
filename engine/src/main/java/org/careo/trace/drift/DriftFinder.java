package org.careo.trace.drift;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.careo.model.Drift;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;

/**
 * Finds what changed between a report and one that derives from it.
 *
 * <p>Every sentence is put beside its best counterpart, from either side; the words of such a pair
 * are aligned, and only what differs among words that both have counts as a change.
 */
public final class DriftFinder {
  /** How alike two sentences must be before a difference between them means something. */
  private static final double COUNTERPART = 0.25;

  /** The same where each is the other's best, which translations often are by a few names. */
  private static final double MUTUAL = 0.12;

  private final Keys keys;
  private final MarkerDrift markers;
  private final FigureDrift figures;
  private final TitleDrift titles;
  private final ConditionDrift conditions;
  private final BeliefDrift beliefs;
  private final OppositeDrift opposites = new OppositeDrift();
  private final ClockDrift clocks = new ClockDrift();
  private final OfficeDrift offices = new OfficeDrift();

  public DriftFinder(Keys keys) {
    DriftWords words = new DriftWords();
    this.keys = keys;
    markers = new MarkerDrift(words);
    figures = new FigureDrift(words);
    titles = new TitleDrift(words);
    conditions = new ConditionDrift(words);
    beliefs = new BeliefDrift(words);
  }

  /** The changes on the way from {@code source} to {@code derived}, in the order of the latter. */
  public List<Drift> find(Digest source, Digest derived) {
    Side before = new Side(source);
    Side after = new Side(derived);
    Changes changes = new Changes(before, after);
    Comparison forward = Comparison.of(derived, source, keys);
    List<ClockDrift.Clock> then = clocks.clocks(before);
    List<ClockDrift.Clock> now = clocks.clocks(after);
    for (Counterparts counterparts : counterparts(forward, source, derived)) {
      if (before.isEmpty(counterparts.before()) || after.isEmpty(counterparts.after())) {
        continue;
      }
      Pair pair = new Pair(before, counterparts.before(), after, counterparts.after(), keys);
      figures.compare(changes, pair);
      DateDrift.compare(changes, pair);
      clocks.compare(changes, pair, then, now);
      titles.compare(changes, pair);
      offices.compare(changes, pair);
      markers.compare(changes, pair);
      conditions.compare(changes, pair);
      beliefs.compare(changes, pair);
      opposites.compare(changes, pair);
    }
    if (before.inSpanish() == after.inSpanish()) {
      Quotes.compare(changes, keys);
    }
    AgeDrift.compare(changes);
    StatementDrift.compare(changes, keys);
    OwnWords.compare(changes, keys);
    AdditionDrift.compare(changes, unmatched(forward, derived.sentenceCount()));
    return changes.told();
  }

  /** The sentences of the derived report that nothing in the source is like. */
  private static List<Integer> unmatched(Comparison forward, int sentences) {
    return IntStream.range(0, sentences)
        .filter(sentence -> !hasCounterpart(forward, sentence))
        .boxed()
        .toList();
  }

  private static boolean hasCounterpart(Comparison forward, int sentence) {
    return forward.match(sentence) >= 0 && forward.matchSimilarity(sentence) >= COUNTERPART;
  }

  private record Counterparts(int after, int before) implements Comparable<Counterparts> {
    @Override
    public int compareTo(Counterparts other) {
      return after == other.after
          ? Integer.compare(before, other.before)
          : Integer.compare(after, other.after);
    }
  }

  private Set<Counterparts> counterparts(Comparison forward, Digest source, Digest derived) {
    Set<Counterparts> pairs = new TreeSet<>();
    for (int sentence = 0; sentence < derived.sentenceCount(); sentence++) {
      if (hasCounterpart(forward, sentence)) {
        pairs.add(new Counterparts(sentence, forward.match(sentence)));
      }
    }
    Comparison backward = Comparison.of(source, derived, keys);
    for (int sentence = 0; sentence < source.sentenceCount(); sentence++) {
      int match = backward.match(sentence);
      if (match < 0) {
        continue;
      }
      boolean mutual = forward.match(match) == sentence;
      double least = mutual ? MUTUAL : COUNTERPART;
      if (backward.matchSimilarity(sentence) >= least) {
        pairs.add(new Counterparts(match, sentence));
      }
    }
    return pairs;
  }
}
