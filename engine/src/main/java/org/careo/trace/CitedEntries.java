package org.careo.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.trace.credit.Bibliography.Work;
import org.careo.trace.credit.Credit;

/**
 * From "(Name, 2031)" or "[2]" behind a sentence to the outlet of the entry that begins with that
 * name or number in the report's bibliography: entries lead to one origin where their outlets are
 * one.
 */
final class CitedEntries {
  private static final Pattern NUMBER = Pattern.compile("\\[\\^?(\\d{1,3})(?=[\\],;])");

  /** Letters of a number behind the full stop. */
  private static final int BEHIND = 5;

  private CitedEntries() {}

  /** The first work that is cited by its number in the rest of the sentence. */
  static Optional<Work> numbered(Statement statement, Dossier dossier) {
    List<Work> works = dossier.works().works();
    if (works.stream().allMatch(work -> work.number().isEmpty())) {
      return Optional.empty();
    }
    int start = statement.extent().start();
    String text = dossier.account().report().text();
    return dossier.account().reading().sentences().stream()
        .filter(sentence -> sentence.span().start() <= start && start < sentence.span().end())
        .findFirst()
        .flatMap(
            sentence -> {
              // A number may stand behind the full stop.
              int end = Math.min(text.length(), sentence.span().end() + BEHIND);
              Matcher number = NUMBER.matcher(text).region(start, end);
              return number.find()
                  ? works.stream().filter(work -> work.number().equals(number.group(1))).findFirst()
                  : Optional.empty();
            });
  }

  /** The outlet behind the address of a work; empty when it gives none. */
  static Optional<Credit> outlet(Work work, Dossier dossier) {
    return dossier.credits().stream()
        .filter(credit -> credit.kind() == Credit.Kind.REFERENCE)
        .filter(credit -> work.span().contains(credit.span()))
        .findFirst();
  }

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
