package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.careo.model.Position;
import org.careo.text.Folding;

/**
 * Puts positions of one holder with one stance that are about the same words on one issue: a
 * rejection repeated on three dates is one position, told three times.
 */
final class Issues {
  /** Share of the smaller set of words that must be common. */
  private static final double COMMON = 0.5;

  private static final int WINDOW = 60;

  private Issues() {}

  static List<Position> joined(List<Position> positions) {
    Map<String, List<Seen>> byHolder = new HashMap<>();
    List<Position> joined = new ArrayList<>(positions.size());
    for (Position position : positions) {
      List<Seen> seen =
          byHolder.computeIfAbsent(
              position.holder() + " " + position.stance(), key -> new ArrayList<>());
      TreeSet<String> words = words(position.issueName());
      Seen best = null;
      for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - WINDOW); i--) {
        if (best == null && overlap(words, seen.get(i).words()) >= COMMON) {
          best = seen.get(i);
        }
      }
      Position kept = best == null ? position : with(position, best.issue(), best.id());
      joined.add(kept);
      seen.add(new Seen(kept.same(), kept.issue(), words));
    }
    return joined;
  }

  private record Seen(String id, String issue, TreeSet<String> words) {}

  private static double overlap(TreeSet<String> a, TreeSet<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return a.equals(b) && !a.isEmpty() ? 1 : 0;
    }
    long common = a.stream().filter(b::contains).count();
    return common < 2 ? 0 : (double) common / Math.min(a.size(), b.size());
  }

  /** Stems of the longer words. */
  private static TreeSet<String> words(String text) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : Folding.words(text)) {
      if (word.length() > 3) {
        words.add(word.length() <= 6 ? word : word.substring(0, 6));
      }
    }
    return words;
  }

  private static Position with(Position position, String issue, String same) {
    return new Position(
        position.id(),
        position.holder(),
        position.name(),
        issue,
        position.issueName(),
        position.stance(),
        position.strength(),
        position.condition(),
        position.time(),
        position.statement(),
        position.report(),
        position.span(),
        same);
  }
}
