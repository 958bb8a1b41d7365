package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.EventPairs;
import org.junit.jupiter.api.Test;

final class EventPairsTest {
  private final Keys keys = new Keys();
  private final Digester digester = new Digester(keys);
  private final List<Digest> members =
      List.of(
          digest("r1", Texts.HARBOUR),
          digest("r2", Texts.HARBOUR_REWRITTEN),
          digest("r3", Texts.HARBOUR_OTHER));

  @Test
  void aRewriteIsNearerThanTheRestOfTheEvent() {
    List<EventPairs.Pair> pairs = pairs(0);
    EventPairs event = new EventPairs(keys, members, pairs);

    EventPairs.Measures rewrite = event.measure(pairs.get(0));
    EventPairs.Measures independent = event.measure(pairs.get(1));

    assertThat(rewrite.nearestWords()).isEqualTo(1);
    assertThat(independent.nearestWords()).isLessThan(0.7);
    assertThat(rewrite.facts()).isGreaterThan(independent.facts());
  }

  @Test
  void reportsThatSurelyGoBackToOneTextCountOnce() {
    assertThat(new EventPairs(keys, members, pairs(0)).size()).isEqualTo(3);
    assertThat(new EventPairs(keys, members, pairs(9)).groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void withoutPairsNothingIsNear() {
    EventPairs event = new EventPairs(keys, members, List.of());

    assertThat(event.measure(new EventPairs.Pair(0, 1, 0)).nearestWords()).isZero();
  }

  /** All pairs, each with the given log-odds of descent. */
  private List<EventPairs.Pair> pairs(double descent) {
    List<EventPairs.Pair> pairs = new ArrayList<>();
    for (int first = 0; first < members.size(); first++) {
      for (int second = first + 1; second < members.size(); second++) {
        pairs.add(new EventPairs.Pair(first, second, descent));
      }
    }
    return pairs;
  }

  private Digest digest(String id, String text) {
    return digester.digest(Texts.account(id, text, "", ""));
  }
}
