package org.careo.app;

import java.util.ArrayList;
import java.util.List;
import org.careo.export.Words;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how each hop of a chain came to be there: named as the source, told the words, or
 * passing on the statement that this one stands in.
 */
final class ExplainedChain {
  private static final String UNNAMED = "somebody the text does not name";

  private ExplainedChain() {}

  /**
   * One line a hop, the first who uttered the content first.
   *
   * @param statement the statement whose chain is explained
   * @param outer the statement it stands in; null when it stands in none
   */
  static List<String> lines(Statement statement, @Nullable Statement outer) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Hop hop : statement.chain()) {
      number++;
      lines.add(
          number
              + ". "
              + (hop.holder().isBlank() ? UNNAMED : hop.holder())
              + " ("
              + Words.of(hop.relation())
              + "): "
              + reason(hop, statement, outer));
    }
    return lines;
  }

  private static String reason(Hop hop, Statement statement, @Nullable Statement outer) {
    if (hop.holder().isBlank()) {
      return "the cue has no subject or agent that says it";
    }
    if (hop.span().isEmpty()) {
      return "the verb names no subject; who spoke before is meant";
    }
    if (overlaps(hop.span(), statement.source())) {
      return "named in the words of the source";
    }
    if (outer != null && outer.chain().contains(hop)) {
      return "passes on statement " + outer.id() + ", in which this one stands";
    }
    return switch (hop.relation()) {
      case RELAYED -> "had the words from the one before, by the same sentence or an earlier one";
      case PUBLISHED_BY -> "the medium in which they appeared";
      case CITED_BY -> "the text cites it for them";
      case DOCUMENT_OF, DATA_OF -> "the document or data that holds them";
      case SAID, TOLD, WROTE -> "named beside the cue";
    };
  }

  private static boolean overlaps(Span span, List<Span> source) {
    return source.stream().anyMatch(span::overlaps);
  }
}
