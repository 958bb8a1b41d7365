package org.careo.trace;

import java.util.List;
import java.util.Optional;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.trace.credit.Credit;

/**
 * From "(Name, 2031)" behind a sentence to the outlet of the entry that begins with that name in
 * the report's bibliography: entries lead to one origin where their outlets are one.
 */
final class CitedEntries {

  private CitedEntries() {}

  /** The credit of the first entry that the author's statement cites; empty when none is found. */
  static Optional<Credit> of(Statement statement, Dossier dossier) {
    if (!statement.cueClass().equals("citation")) {
      return Optional.empty();
    }
    String text = dossier.account().report().text();
    return statement.chain().stream()
        .filter(hop -> hop.relation() == Hop.Relation.CITED_BY)
        .flatMap(
            hop ->
                dossier.credits().stream()
                    .filter(credit -> credit.kind() == Credit.Kind.REFERENCE)
                    .filter(credit -> begins(entry(text, credit.span().start()), hop.holder())))
        .findFirst();
  }

  /** Whether an entry begins with the first word of a name: an author's surname, an outlet. */
  private static boolean begins(String entry, String name) {
    List<String> entered = Folding.words(entry);
    List<String> cited = Folding.words(name);
    return !entered.isEmpty() && !cited.isEmpty() && entered.getFirst().equals(cited.getFirst());
  }

  /** The line a bibliography's words stand in, up to them. */
  private static String entry(String text, int at) {
    return text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at);
  }
}
