package org.careo.confront.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careo.confront.candidate.Candidates.Pair;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.Judgement;
import org.careo.confront.decide.Verdict;
import org.junit.jupiter.api.Test;

/** Groups are made of likely pairs as long as their other pairs allow it. */
class ClaimClustersTest {
  private static final Pair LIKELY = new Pair(0, 1);
  private static final Pair LESS_LIKELY = new Pair(1, 2);
  private static final Pair THIRD = new Pair(0, 2);

  private static List<Integer> first(Map<Pair, Judgement> judgements, List<Pair> links) {
    List<Judged> judged = new ArrayList<>();
    links.forEach(pair -> judged.add(new Judged(pair, of(pair, judgements).verdict())));
    return new ClaimClusters(
            3, judged, (a, b) -> of(new Pair(a, b), judgements), pair -> "a reason")
        .membersOf(0);
  }

  private static Judgement of(Pair pair, Map<Pair, Judgement> judgements) {
    return Objects.requireNonNull(judgements.get(pair));
  }

  private static Judgement judgement(double likely, boolean keptApart) {
    return new Judgement(Verdict.weighed(likely), likely, keptApart);
  }

  @Test
  void aThirdOneJoinsWhenTheGroupIsLikelyOnAverage() {
    assertThat(
            first(
                Map.of(
                    LIKELY, judgement(0.9, false),
                    LESS_LIKELY, judgement(0.6, false),
                    THIRD, judgement(0.2, false)),
                List.of(LESS_LIKELY, LIKELY)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void aThirdOneStaysAwayThatIsLikeOneAlone() {
    assertThat(
            first(
                Map.of(
                    LIKELY, judgement(0.9, false),
                    LESS_LIKELY, judgement(0.6, false),
                    THIRD, judgement(0.01, false)),
                List.of(LESS_LIKELY, LIKELY)))
        .containsExactly(0, 1);
  }

  @Test
  void whatIsKeptApartIsNeverInOneGroup() {
    Map<Pair, Judgement> judgements =
        Map.of(
            LIKELY, judgement(0.9, false),
            LESS_LIKELY, judgement(0.8, false),
            THIRD, judgement(0.7, true));
    List<Pair> links = new ArrayList<>(List.of(LIKELY, LESS_LIKELY));
    assertThat(first(judgements, links)).containsExactly(0, 1);
    Collections.reverse(links);
    assertThat(first(judgements, links)).containsExactly(0, 1);
  }
}
