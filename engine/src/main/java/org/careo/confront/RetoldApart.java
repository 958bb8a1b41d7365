package org.careo.confront;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.cluster.ClaimClusters;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;

/**
 * What a retelling changed is contradicted by everybody who tells it as the source does: by other
 * retellings of that source, and by reports of their own. The drift says which value took the place
 * of which; whoever gives the first value for the same matter is at odds with the second.
 */
final class RetoldApart {
  /** How alike the source and another report must be to speak of one matter, the value aside. */
  private static final double ONE_MATTER = 0.3;

  /** Reports that give one value and are looked at, at most. */
  private static final int LOOKS = 200;

  private final List<Frame> frames;
  private final Aligner aligner;
  private final Kinship kinship;
  private final ClaimClusters clusters;
  private final Map<String, List<Integer>> ofStatement = new HashMap<>();
  private final Map<String, List<Integer>> giving = new HashMap<>();

  RetoldApart(List<Frame> frames, Aligner aligner, Kinship kinship, ClaimClusters clusters) {
    this.frames = frames;
    this.aligner = aligner;
    this.kinship = kinship;
    this.clusters = clusters;
    for (int position = 0; position < frames.size(); position++) {
      Frame frame = frames.get(position);
      ofStatement.computeIfAbsent(frame.id(), id -> new ArrayList<>(1)).add(position);
      for (Term term : frame.terms()) {
        if (isValue(term)) {
          giving.computeIfAbsent(term.key(), key -> new ArrayList<>(1)).add(position);
        }
      }
    }
  }

  /**
   * The contradictions that follow from changes on the way.
   *
   * @param drifts relations of reports and what was made from them
   */
  List<Relation> relations(Collection<Relation> drifts) {
    List<Relation> relations = new ArrayList<>();
    for (Relation drift : drifts) {
      boolean said = ofStatement.containsKey(drift.a()) && ofStatement.containsKey(drift.b());
      if (said && drift.type() == Relation.Type.DRIFT && !drift.evidence().isEmpty()) {
        Evidence shown = drift.evidence().getFirst();
        Side a = side(drift.a(), shown.a());
        Side b = side(drift.b(), shown.b());
        boolean turned = kinship.isMadeFromAny(a.report(), Set.of(b.report()));
        add(drift, turned ? b : a, turned ? a : b, relations);
      }
    }
    return relations;
  }

  private void add(Relation drift, Side source, Side retold, List<Relation> relations) {
    switch (drift.aspect()) {
      case "number", "date" -> addValues(drift.aspect(), source, retold, relations);
      case "polarity" -> addTurned(source, retold, relations);
      default -> {
        // Hedges and names that are lost on the way set nobody at odds.
      }
    }
  }

  private void addValues(String aspect, Side source, Side retold, List<Relation> relations) {
    for (Valued value : source.values()) {
      for (Valued changed : retold.values()) {
        List<Integer> givers = giving.getOrDefault(value.term().key(), List.of());
        if (!value.term().meets(changed.term()) && givers.size() <= LOOKS) {
          for (int position : givers) {
            Frame other = frames.get(position);
            if (isThird(other, source, retold)
                && other.terms().stream().noneMatch(term -> term.meets(changed.term()))
                && isOneMatter(value.position(), position)) {
              Term given =
                  other.terms().stream()
                      .filter(term -> term.key().equals(value.term().key()))
                      .findFirst()
                      .orElseThrow();
              relations.add(
                  relation(
                      aspect,
                      other,
                      List.of(given.span()),
                      frames.get(changed.position()),
                      List.of(changed.term().span())));
            }
          }
        }
      }
    }
  }

  private void addTurned(Side source, Side retold, List<Relation> relations) {
    for (int told : source.positions()) {
      for (int member : clusters.membersOf(clusters.groupOf(told))) {
        Frame other = frames.get(member);
        Frame changed = frames.get(retold.positions().getFirst());
        if (isThird(other, source, retold)
            && clusters.groupOf(member) != clusters.groupOf(retold.positions().getFirst())) {
          relations.add(relation("polarity", other, other.content(), changed, changed.content()));
        }
      }
    }
  }

  private static boolean isThird(Frame other, Side source, Side retold) {
    return !other.report().equals(source.report()) && !other.report().equals(retold.report());
  }

  private boolean isOneMatter(int a, int b) {
    if (clusters.groupOf(a) == clusters.groupOf(b)) {
      return true;
    }
    Alignment alignment = aligner.align(frames.get(a), frames.get(b));
    return alignment.similarity() >= ONE_MATTER && alignment.core() >= 1;
  }

  private static Relation relation(
      String aspect, Frame a, List<Span> wordsA, Frame b, List<Span> wordsB) {
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.CONTRADICTS,
            aspect,
            Relation.Strength.COMPARE,
            ONE_MATTER,
            wordsA,
            wordsB,
            Verdict.TURNED_BY_RETELLING);
    return Relations.of(
        a,
        b,
        Relation.Type.CONTRADICTS,
        verdict,
        Relation.Type.CONTRADICTS.name(),
        "",
        Explanation.of(a, b, verdict));
  }

  private static boolean isValue(Term term) {
    return term.kind() == Term.Kind.FIGURE;
  }

  /** One side of a drift: the frames of its statement, those that hold the words first. */
  private record Side(String report, List<Integer> positions, List<Valued> values) {}

  private record Valued(int position, Term term) {}

  private Side side(String statement, List<Span> words) {
    List<Integer> all = ofStatement.getOrDefault(statement, List.of());
    List<Integer> holding =
        all.stream()
            .filter(
                position ->
                    frames.get(position).content().stream()
                        .anyMatch(piece -> words.stream().anyMatch(piece::overlaps)))
            .toList();
    List<Integer> positions = holding.isEmpty() ? all : holding;
    List<Valued> values = new ArrayList<>();
    for (int position : positions) {
      frames.get(position).terms().stream()
          .filter(RetoldApart::isValue)
          .filter(term -> words.stream().anyMatch(term.span()::overlaps))
          .forEach(term -> values.add(new Valued(position, term)));
    }
    return new Side(frames.get(all.getFirst()).report(), positions, values);
  }
}
