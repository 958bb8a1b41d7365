package org.careo.confront.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.model.Language;
import org.careo.text.word.WordVectors;

/**
 * What statements are about, as sums of the vectors of their words, each weighted by how much it
 * says. Paraphrases that share no word lie near one another; so do statements that tell of one
 * happening, which is why the passage around a statement has a vector of its own.
 */
final class FrameVectors {
  /** Statements before and after that belong to the passage around one. */
  private static final int AROUND = 2;

  private final TermWeights weights;
  private final WordVectors likeness;
  private final Map<Frame, float[]> own = new IdentityHashMap<>();
  private final Map<Frame, float[]> acts = new IdentityHashMap<>();
  private final Map<Frame, float[]> passages = new IdentityHashMap<>();

  /**
   * @param frames all statements, those of a report one after the other in text order
   * @param weights how much each term says
   * @param likeness vectors of words
   */
  FrameVectors(List<Frame> frames, TermWeights weights, WordVectors likeness) {
    this.weights = weights;
    this.likeness = likeness;
    List<float[]> vectors = frames.stream().map(this::sum).toList();
    for (int position = 0; position < frames.size(); position++) {
      Frame frame = frames.get(position);
      own.put(frame, vectors.get(position));
      acts.put(frame, sum(frame, Term::bearing));
      float[] passage = new float[WordVectors.DIMENSIONS];
      int last = Math.min(frames.size() - 1, position + AROUND);
      for (int near = Math.max(0, position - AROUND); near <= last; near++) {
        if (frames.get(near).report().equals(frame.report())) {
          add(passage, vectors.get(near), 1);
        }
      }
      passages.put(frame, passage);
    }
  }

  private float[] sum(Frame frame) {
    return sum(frame, term -> true);
  }

  private float[] sum(Frame frame, Predicate<Term> counts) {
    float[] sum = new float[WordVectors.DIMENSIONS];
    for (Term term : frame.terms()) {
      if (!term.word().isEmpty() && counts.test(term)) {
        likeness
            .vector(Language.ENGLISH, term.word())
            .ifPresent(vector -> add(sum, vector, (float) weights.of(term)));
      }
    }
    return sum;
  }

  private static void add(float[] sum, float[] vector, float weight) {
    for (int index = 0; index < sum.length; index++) {
      sum[index] += weight * vector[index];
    }
  }

  /** How near two statements are; either may be none of those given at the beginning. */
  Closeness closeness(Frame a, Frame b) {
    double[] bestA = new double[a.terms().size()];
    double[] bestB = new double[b.terms().size()];
    for (int left = 0; left < bestA.length; left++) {
      for (int right = 0; right < bestB.length; right++) {
        double near = nearness(a.terms().get(left), b.terms().get(right));
        bestA[left] = Math.max(bestA[left], near);
        bestB[right] = Math.max(bestB[right], near);
      }
    }
    return new Closeness(
        share(a.terms(), bestA),
        share(b.terms(), bestB),
        cosine(own, a, b),
        cosine(acts, a, b),
        cosine(passages, a, b));
  }

  private double cosine(Map<Frame, float[]> vectors, Frame a, Frame b) {
    float[] left = Optional.ofNullable(vectors.get(a)).orElseGet(() -> sum(a));
    float[] right = Optional.ofNullable(vectors.get(b)).orElseGet(() -> sum(b));
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int index = 0; index < left.length; index++) {
      product += left[index] * right[index];
      squareA += left[index] * left[index];
      squareB += right[index] * right[index];
    }
    return squareA == 0 || squareB == 0 ? 0 : product / Math.sqrt(squareA * squareB);
  }

  /** Share of the weight of terms, figures aside, that is near by as much as is given for each. */
  private double share(List<Term> terms, double[] best) {
    double near = 0;
    double total = 0;
    for (int index = 0; index < best.length; index++) {
      Term term = terms.get(index);
      if (term.kind() != Term.Kind.FIGURE) {
        near += weights.of(term) * best[index];
        total += weights.of(term);
      }
    }
    return total == 0 ? 0 : near / total;
  }

  private double nearness(Term term, Term other) {
    if (term.meets(other)) {
      return 1;
    }
    return term.word().isEmpty() || other.word().isEmpty()
        ? 0
        : Math.max(0, likeness.cosine(term.word(), other.word()));
  }
}
