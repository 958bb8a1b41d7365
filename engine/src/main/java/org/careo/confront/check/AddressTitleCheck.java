package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Report;
import org.careo.text.Folding;
import org.careo.text.reference.Reference;

/**
 * One address under two titles: in two entries, or in an entry and in the report of the case that
 * stands at this address.
 */
final class AddressTitleCheck implements DeskCheck {
  /** Share of the shorter title's words from which on two titles are wordings of one. */
  private static final double ALIKE = 0.7;

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    Map<String, List<Reference>> byAddress = new TreeMap<>();
    for (Account account : accounts) {
      for (Reference reference : Reference.of(account.report())) {
        if (!reference.address().isEmpty() && !reference.title().isEmpty()) {
          byAddress
              .computeIfAbsent(reference.address(), address -> new ArrayList<>())
              .add(reference);
        }
      }
    }
    byAddress.forEach((address, references) -> entries(address, references, found));
    byAddress.values().stream()
        .flatMap(List::stream)
        .forEach(reference -> reports(accounts, reference, found));
    return found;
  }

  private static String plain(String url) {
    return url.replaceAll("^https?://(?:www\\.)?", "").replaceAll("[?#].*$|/+$", "");
  }

  private static void entries(String address, List<Reference> references, List<Check> found) {
    Reference first = references.getFirst();
    for (Reference other : references.subList(1, references.size())) {
      if (!isAlike(first.title(), other.title())) {
        found.add(
            Finding.of(
                "one address, two titles",
                List.of(
                    new Check.Passage(first.report(), first.span()),
                    new Check.Passage(other.report(), other.span())),
                "One address is cited under two titles: “%s” and “%s” (%s)."
                    .formatted(bare(first.title()), bare(other.title()), address),
                "Una misma dirección se cita con dos títulos: «%s» y «%s» (%s)."
                    .formatted(bare(first.title()), bare(other.title()), address)));
        return;
      }
    }
  }

  /** The reports an entry means: at its address, or of its outlet on the day of its address. */
  private static void reports(List<Account> accounts, Reference reference, List<Check> found) {
    List<Report> meant =
        accounts.stream()
            .map(Account::report)
            .filter(report -> report.title().isKnown() && isMeant(report, reference))
            .toList();
    boolean alike =
        meant.stream().anyMatch(report -> isAlike(report.title().value(), reference.title()));
    if (!meant.isEmpty() && !alike) {
      Report report = meant.getFirst();
      found.add(
          Finding.of(
              "cited title at odds with the report",
              List.of(
                  new Check.Passage(reference.report(), reference.titleSpan()),
                  new Check.Passage(report.id(), report.title().span())),
              "The entry gives the title “%s”; the report it names is headed “%s”."
                  .formatted(bare(reference.title()), report.title().value()),
              "La entrada da el título «%s»; el informe que nombra se titula «%s»."
                  .formatted(bare(reference.title()), report.title().value())));
    }
  }

  private static boolean isMeant(Report report, Reference reference) {
    String day = reference.addressDay();
    return plain(report.url()).equals(reference.address())
        || !day.isEmpty()
            && day.equals(report.published().range().from())
            && report.outlet().isKnown()
            && Folding.words(report.outlet().value()).equals(Folding.words(reference.author()));
  }

  /** A title without the number of its entry and the stop that ends it. */
  private static String bare(String title) {
    return title.strip().replaceAll("^\\[?\\d{1,3}\\]\\s*|[.,]$", "");
  }

  private static boolean isAlike(String one, String other) {
    Set<String> words = new HashSet<>(Folding.words(one));
    Set<String> others = new HashSet<>(Folding.words(other));
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= ALIKE * shorter;
  }
}
