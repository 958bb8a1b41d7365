package org.careo.confront.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;

/** How much a term says in this case: idf over statements, more for names, less for attributes. */
public final class TermWeights {
  /** What is said besides verb, subject and object counts less: accounts differ in it most. */
  private static final double BESIDE = 0.7;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int statements;

  public TermWeights(Collection<Frame> frames) {
    for (Frame frame : frames) {
      Set<String> keys = new HashSet<>();
      for (Term term : frame.terms()) {
        if (keys.add(term.key())) {
          frequency.merge(term.key(), 1, Integer::sum);
        }
      }
    }
    statements = Math.max(frames.size(), 1);
  }

  /** In how many statements a key stands. */
  public int frequency(String key) {
    return frequency.getOrDefault(key, 0);
  }

  /** Weight between about 0.2 and 1.2. */
  public double of(Term term) {
    // Small cases know little of rarity: forty imagined statements keep a word of two statements
    // from looking common.
    double rarity =
        Math.log(1 + (statements + 40.0) / (1 + frequency(term.key())))
            / Math.log(1 + statements + 40.0);
    double kind =
        switch (term.kind()) {
          case NAME -> 1.1;
          case VERB, NOUN -> 1.0;
          case OTHER -> 0.7;
          case FIGURE -> 0.9;
          case LIGHT -> 0.5;
        };
    return kind * rarity * (term.bearing() ? 1 : BESIDE);
  }
}
