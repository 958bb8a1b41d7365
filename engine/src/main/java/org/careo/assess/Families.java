package org.careo.assess;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.text.Folding;

/**
 * Families of texts: reports that derive from one another, share a hidden parent, or come from one
 * outlet. Union-find over reports and outlets; a report whose lineage is unknown is a family with
 * its outlet.
 */
final class Families {
  /** Below this an edge of the lineage is a possibility, not a finding. */
  private static final double LIKELY = 0.5;

  private final Map<String, String> parent = new TreeMap<>();
  private final Map<String, Set<String>> sources = new HashMap<>();

  Families(List<Account> accounts, Lineage lineage) {
    for (Account account : accounts) {
      String report = account.report().id();
      parent.put(report, report);
      String outlet = name(account.report().outlet().value());
      if (!outlet.isEmpty()) {
        join(report, outlet);
      }
    }
    for (Parentage parentage : lineage.parentage()) {
      if (!parentage.parent().isEmpty() && isCopying(parentage.kind())) {
        join(parentage.report(), parentage.parent());
        madeFrom(parentage.report(), parentage.parent());
      }
    }
    for (LineageEdge edge : lineage.edges()) {
      if (edge.probability() >= LIKELY && isCopying(edge.kind())) {
        join(edge.a(), edge.b());
        if (!edge.from().isEmpty()) {
          madeFrom(edge.from().equals(edge.a()) ? edge.b() : edge.a(), edge.from());
        }
      }
    }
  }

  private void madeFrom(String report, String source) {
    sources.computeIfAbsent(report, made -> new TreeSet<>()).add(source);
  }

  /** Whether a report was made from another of these, by any number of steps. */
  boolean isMadeFromAny(String report, Set<String> others) {
    Deque<String> open = new ArrayDeque<>(sources.getOrDefault(report, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String source = open.pop();
      if (!source.equals(report) && seen.add(source)) {
        if (others.contains(source)) {
          return true;
        }
        open.addAll(sources.getOrDefault(source, Set.of()));
      }
    }
    return false;
  }

  /** Citing somebody is not taking over a text. */
  private static boolean isCopying(LineageEdge.Kind kind) {
    return switch (kind) {
      case COPY, REWRITE, TRANSLATION, SHARES -> true;
      case CITES -> false;
    };
  }

  /** Key of an outlet: its folded name. */
  static String name(String outlet) {
    return outlet.isBlank() ? "" : "outlet " + String.join(" ", Folding.words(outlet));
  }

  private void join(String a, String b) {
    String left = of(a);
    String right = of(b);
    // The smaller name stands for both, so that the order of input changes nothing.
    parent.put(left.compareTo(right) < 0 ? right : left, left.compareTo(right) < 0 ? left : right);
  }

  /** The family of a report or outlet key; its own name when nothing else is in it. */
  String of(String member) {
    String at = member;
    for (String up = parent.getOrDefault(at, at);
        !up.equals(at);
        up = parent.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }
}
