package org.careo.trace.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spanning arborescence of greatest weight: every node gets one parent or the root, without
 * cycles. Chu and Liu (1965) and Edmonds (1967): every node takes its best incoming arc; a cycle is
 * contracted to one node whose incoming arcs cost what breaking the cycle there costs; when no
 * cycle is left the contractions are undone. Time grows with arcs times depth of contraction. Ties
 * go to the arc that comes first.
 *
 * <pre>
 * int[] parents = MaximumBranching.of(3, arcs); // parents[node] = parent, -1 = the root
 * </pre>
 */
public final class MaximumBranching {

  private MaximumBranching() {}

  /**
   * An arc.
   *
   * @param from parent; -1 = the root
   * @param to child
   * @param weight any number; higher is better
   */
  public record Arc(int from, int to, double weight) {}

  /**
   * The parents of the best branching.
   *
   * @param nodes nodes are 0 to {@code nodes - 1}
   * @param arcs every node needs an arc from the root
   */
  public static int[] of(int nodes, List<Arc> arcs) {
    List<Link> links = new ArrayList<>();
    for (Arc arc : arcs) {
      int from = arc.from() < 0 ? nodes : arc.from();
      links.add(new Link(from, arc.to(), arc.weight(), arc, links.size()));
    }
    int[] parents = new int[nodes];
    Arrays.fill(parents, -1);
    for (Link link : solve(nodes + 1, nodes, links)) {
      parents[link.origin.to()] = link.origin.from();
    }
    return parents;
  }

  /** An arc between contracted nodes, the arc it stands for, and its place one level below. */
  private record Link(int from, int to, double weight, Arc origin, int below) {}

  private static List<Link> solve(int nodes, int root, List<Link> links) {
    Link[] best = new Link[nodes];
    for (Link link : links) {
      if (link.from != link.to && link.to != root) {
        Link known = best[link.to];
        if (known == null || link.weight > known.weight) {
          best[link.to] = link;
        }
      }
    }
    int[] cycle = cycleOf(best, root);
    if (cycle.length == 0) {
      List<Link> chosen = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        if (node != root && best[node] != null) {
          chosen.add(best[node]);
        }
      }
      return chosen;
    }
    boolean[] inCycle = new boolean[nodes];
    for (int node : cycle) {
      inCycle[node] = true;
    }
    // Nodes outside keep an own number, the cycle becomes the last one.
    int[] number = new int[nodes];
    int next = 0;
    for (int node = 0; node < nodes; node++) {
      number[node] = inCycle[node] ? -1 : next++;
    }
    int contracted = next;
    for (int node : cycle) {
      number[node] = contracted;
    }
    List<Link> outer = new ArrayList<>();
    for (int at = 0; at < links.size(); at++) {
      Link link = links.get(at);
      int from = number[link.from];
      int to = number[link.to];
      if (from == to) {
        continue;
      }
      double loss = to == contracted && best[link.to] != null ? best[link.to].weight : 0;
      outer.add(new Link(from, to, link.weight - loss, link.origin, at));
    }
    List<Link> solved = solve(contracted + 1, number[root], outer);
    List<Link> chosen = new ArrayList<>();
    int entered = -1;
    for (Link link : solved) {
      Link original = links.get(link.below);
      chosen.add(original);
      if (link.to == contracted) {
        entered = original.to;
      }
    }
    for (int node : cycle) {
      Link inside = best[node];
      if (node != entered && inside != null) {
        chosen.add(inside);
      }
    }
    return chosen;
  }

  /** The nodes of one cycle of best arcs; empty when there is none. */
  private static int[] cycleOf(Link[] best, int root) {
    int[] mark = new int[best.length];
    for (int start = 0; start < best.length; start++) {
      int node = start;
      while (node != root && mark[node] == 0 && best[node] != null) {
        mark[node] = start + 1;
        node = best[node].from;
      }
      if (node != root && mark[node] == start + 1 && best[node] != null) {
        List<Integer> cycle = new ArrayList<>();
        int member = node;
        do {
          cycle.add(member);
          member = best[member].from;
        } while (member != node);
        return cycle.stream().mapToInt(Integer::intValue).toArray();
      }
    }
    return new int[0];
  }
}
