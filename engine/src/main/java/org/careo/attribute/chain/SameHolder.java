package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Hop;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.reference.Reference;

/**
 * Whether two hops of a chain are one holder: the same words or actor, the same name but for
 * article and year ("Rawle", "Rawle (2029)"), or the author and the outlet of one entry of the
 * report's bibliography.
 */
public final class SameHolder {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d[a-z]?");

  private final List<Entry> entries = new ArrayList<>();

  /** The first word of an entry, and its words without articles and years, a blank between two. */
  private record Entry(String first, String words) {}

  public SameHolder(Report report) {
    String text = report.text();
    for (Reference entry : Reference.of(report)) {
      // Whom a title speaks of is neither author nor outlet.
      Span line = entry.span();
      Span title = entry.titleSpan();
      boolean apart = !title.isEmpty() && !title.overlaps(entry.publisher());
      String named =
          apart
              ? new Span(line.start(), title.start()).of(text)
                  + " "
                  + new Span(title.end(), line.end()).of(text)
              : line.of(text);
      List<String> words = Folding.words(named);
      if (!words.isEmpty()) {
        entries.add(new Entry(words.getFirst(), line(bare(words))));
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

  /** Whether one hop's name is words of the other's, articles aside. */
  public static boolean isShorter(Hop one, Hop other) {
    List<String> words = name(one);
    return !words.isEmpty() && name(other).containsAll(words);
  }

  /** Whether an entry begins with who is cited and holds the other name whole. */
  private boolean isEntry(List<String> cited, List<String> other) {
    if (cited.isEmpty() || other.isEmpty()) {
      return false;
    }
    String name = line(other);
    return entries.stream()
        .anyMatch(entry -> entry.first().equals(cited.getFirst()) && entry.words().contains(name));
  }

  private static String line(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  private static List<String> name(Hop hop) {
    return bare(Folding.words(hop.holder()));
  }

  private static List<String> bare(List<String> words) {
    return words.stream()
        .filter(word -> !CueLexicon.isInEither("article", word) && !YEAR.matcher(word).matches())
        .toList();
  }
}
