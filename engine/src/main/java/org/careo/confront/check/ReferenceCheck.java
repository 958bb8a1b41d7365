package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.text.Folding;

/**
 * Bibliographies against themselves: year against date, one address with two titles, the author
 * cited by himself.
 */
final class ReferenceCheck implements DeskCheck {

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    Map<String, List<Reference>> byAddress = new TreeMap<>();
    for (Account account : accounts) {
      for (Reference reference : Reference.of(account)) {
        year(reference, found);
        self(account, reference, found);
        if (!reference.address().isEmpty() && !reference.title().isEmpty()) {
          byAddress
              .computeIfAbsent(reference.address(), address -> new ArrayList<>())
              .add(reference);
        }
      }
    }
    byAddress.forEach((address, references) -> titles(address, references, found));
    return found;
  }

  private static void year(Reference reference, List<Check> found) {
    for (int other : reference.years()) {
      if (reference.year() > 0 && other != reference.year()) {
        found.add(
            Finding.of(
                "citation year",
                List.of(new Check.Passage(reference.report(), reference.span())),
                "The entry is cited as " + reference.year() + " and dated " + other + ".",
                "La entrada se cita como "
                    + reference.year()
                    + " y lleva fecha de "
                    + other
                    + "."));
        return;
      }
    }
  }

  private static void self(Account account, Reference reference, List<Check> found) {
    if (!account.report().author().isKnown() || reference.author().isEmpty()) {
      return;
    }
    List<String> author = Folding.words(account.report().author().value());
    if (author.size() < 2) {
      return;
    }
    Set<String> cited = new HashSet<>(Folding.words(reference.author()));
    String surname = author.getLast();
    boolean surnameCited = surname.length() > 2 && cited.contains(surname);
    boolean firstCited =
        author.stream()
            .limit(author.size() - 1L)
            .anyMatch(name -> cited.contains(name) || cited.contains(name.substring(0, 1)));
    if (surnameCited && firstCited) {
      found.add(
          Finding.of(
              "author cites himself",
              List.of(
                  new Check.Passage(account.report().id(), account.report().author().span()),
                  new Check.Passage(reference.report(), reference.span())),
              "The author cites a text of his or her own.",
              "El autor o la autora se cita a sí mismo."));
    }
  }

  private static void titles(String address, List<Reference> references, List<Check> found) {
    Reference first = references.getFirst();
    Set<String> words = new HashSet<>(Folding.words(first.title()));
    for (Reference other : references.subList(1, references.size())) {
      Set<String> others = new HashSet<>(Folding.words(other.title()));
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(others);
      boolean alike = shared.size() >= 0.7 * Math.min(words.size(), others.size());
      if (!alike) {
        found.add(
            Finding.of(
                "one address, two titles",
                List.of(
                    new Check.Passage(first.report(), first.span()),
                    new Check.Passage(other.report(), other.span())),
                "One address is cited under two titles: “"
                    + first.title()
                    + "” and “"
                    + other.title()
                    + "” ("
                    + address
                    + ").",
                "Una misma dirección se cita con dos títulos: «"
                    + first.title()
                    + "» y «"
                    + other.title()
                    + "» ("
                    + address
                    + ")."));
        return;
      }
    }
  }
}
