package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.ActorKind;
import org.careo.model.Hop;

/** How what those asked in a poll say has come: through the poll and its maker as one. */
public final class Polled {

  private Polled() {}

  /**
   * Whether a statement that holds what those asked say is a poll's or its maker's.
   *
   * @param kind what its speaker is
   * @param chain its hops
   */
  public static boolean isTold(ActorKind kind, List<Hop> chain) {
    return kind == ActorKind.POLL
        || kind.isBody()
        || chain.stream().anyMatch(hop -> hop.relation() == Hop.Relation.DATA_OF);
  }

  /** The hops with poll and pollster as one: "a survey by Delta". */
  public static List<Hop> through(List<Hop> chain) {
    List<Hop> hops = new ArrayList<>();
    for (Hop hop : chain) {
      Hop last = hops.isEmpty() ? hop : hops.getLast();
      boolean written =
          hop.relation() == Hop.Relation.DATA_OF && last.relation() == Hop.Relation.WROTE;
      boolean published =
          hop.relation() == Hop.Relation.PUBLISHED_BY && last.relation() == Hop.Relation.DATA_OF;
      if (written || published) {
        Hop pollster = written ? last : hop;
        hops.removeLast();
        hops.add(
            new Hop(pollster.holder(), pollster.actor(), Hop.Relation.DATA_OF, pollster.span()));
      } else {
        hops.add(hop);
      }
    }
    return hops;
  }
}
