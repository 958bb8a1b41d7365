package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.text.reference.Citation;
import org.careo.text.reference.Reference;

/**
 * Years and days of a bibliography against one another: the year in brackets against the date of
 * publication, the day of the entry against the day in its address, the year cited in the text
 * against the years of that author's entries.
 */
final class CitationYearCheck implements DeskCheck {
  private static final String KIND = "citation year";

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      List<Reference> references = Reference.of(account.report());
      for (Reference reference : references) {
        inEntry(reference, found);
        inAddress(account, reference, found);
      }
      for (Citation citation : Citation.of(account)) {
        inText(account, citation, references, found);
      }
    }
    return found;
  }

  private static void inEntry(Reference entry, List<Check> found) {
    if (entry.year() > 0 && entry.publishedYear() > 0 && entry.year() != entry.publishedYear()) {
      found.add(
          Finding.of(
              KIND,
              List.of(
                  new Check.Passage(entry.report(), entry.yearSpan()),
                  new Check.Passage(entry.report(), entry.published())),
              "The entry of %s is cited as %d and dated %d."
                  .formatted(entry.called(), entry.year(), entry.publishedYear()),
              "La entrada de %s se cita como %d y lleva fecha de %d."
                  .formatted(entry.called(), entry.year(), entry.publishedYear())));
    }
  }

  private static void inAddress(Account account, Reference entry, List<Check> found) {
    String text = account.report().text();
    String day = entry.day(text);
    String other = entry.addressDay();
    int year = entry.addressYear();
    if (day.isEmpty() && entry.year() > 0 && year > 0 && entry.year() != year) {
      found.add(
          Finding.of(
              KIND,
              List.of(
                  new Check.Passage(entry.report(), entry.named()),
                  new Check.Passage(entry.report(), entry.addressSpan())),
              "The entry of %s is cited as %d, its address is of %d."
                  .formatted(entry.called(), entry.year(), year),
              "La entrada de %s se cita como %d y su dirección es de %d."
                  .formatted(entry.called(), entry.year(), year)));
    }
    if (!day.isEmpty() && !other.isEmpty() && !day.equals(other)) {
      found.add(
          Finding.of(
              "entry date",
              List.of(
                  new Check.Passage(entry.report(), entry.named()),
                  new Check.Passage(entry.report(), entry.addressSpan())),
              "The entry of %s gives the day %s, its address %s."
                  .formatted(entry.called(), day, other),
              "La entrada de %s da el día %s y su dirección, %s."
                  .formatted(entry.called(), day, other)));
    }
  }

  private static void inText(
      Account account, Citation citation, List<Reference> references, List<Check> found) {
    List<Reference> entries =
        citation.entries(references).stream().filter(entry -> entry.year() > 0).toList();
    boolean known = entries.stream().anyMatch(entry -> entry.year() == citation.year());
    if (entries.isEmpty() || known) {
      return;
    }
    Reference nearest = entries.getFirst();
    for (Reference entry : entries) {
      if (Math.abs(entry.year() - citation.year()) < Math.abs(nearest.year() - citation.year())) {
        nearest = entry;
      }
    }
    found.add(
        Finding.of(
            KIND,
            List.of(
                new Check.Passage(account.report().id(), citation.span()),
                new Check.Passage(account.report().id(), nearest.span())),
            "The text cites %s of %d; the list of sources has it of %d."
                .formatted(citation.author(), citation.year(), nearest.year()),
            "El texto cita a %s de %d; la lista de fuentes lo tiene de %d."
                .formatted(citation.author(), citation.year(), nearest.year())));
  }
}
