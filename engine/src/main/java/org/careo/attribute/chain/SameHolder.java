package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careo.model.Hop;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.text.Folding;

/**
 * Whether two hops of a chain are one holder: the same words or actor, the same name but for
 * article and year ("Rawle", "Rawle (2029)"), or the author and the outlet of one entry of the
 * report's bibliography.
 */
public final class SameHolder {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "el", "la", "los", "las", "un", "una");

  private final List<List<String>> entries = new ArrayList<>();

  public SameHolder(Report report) {
    for (Segment segment : report.segments()) {
      if (segment.kind() == SegmentKind.REFERENCES) {
        for (String line : segment.span().of(report.text()).split("\n")) {
          List<String> words = Folding.words(line);
          if (!words.isEmpty()) {
            entries.add(words);
          }
        }
      }
    }
  }

  /** The order of the two does not matter. */
  public boolean isSame(Hop known, Hop hop) {
    if (known.span().equals(hop.span()) && !hop.span().isEmpty()
        || known.holder().equals(hop.holder()) && !hop.holder().isEmpty()
        || !known.actor().isEmpty() && known.actor().equals(hop.actor())) {
      return true;
    }
    List<String> first = name(known);
    List<String> second = name(hop);
    return !first.isEmpty() && first.equals(second)
        || known.relation() == Hop.Relation.CITED_BY && isEntry(first, second)
        || hop.relation() == Hop.Relation.CITED_BY && isEntry(second, first);
  }

  /** Whether an entry begins with who is cited and holds the other name whole. */
  private boolean isEntry(List<String> cited, List<String> other) {
    if (cited.isEmpty() || other.isEmpty()) {
      return false;
    }
    String name = " " + String.join(" ", other) + " ";
    return entries.stream()
        .filter(entry -> entry.getFirst().equals(cited.getFirst()))
        .anyMatch(entry -> (" " + String.join(" ", bare(entry)) + " ").contains(name));
  }

  private static List<String> name(Hop hop) {
    return bare(Folding.words(hop.holder()));
  }

  private static List<String> bare(List<String> words) {
    return words.stream()
        .filter(word -> !ARTICLES.contains(word) && !word.matches("(?:19|20)\\d\\d[a-z]?"))
        .collect(Collectors.toList());
  }
}
