package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.text.Folding;
import org.careo.text.reference.Citation;
import org.careo.text.reference.Reference;

/** An author whose bibliography names a text of his or her own. */
final class SelfCitationCheck implements DeskCheck {

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      if (!account.report().author().isKnown()) {
        continue;
      }
      for (Reference reference : Reference.of(account.report())) {
        if (isBy(account.report().author().value(), reference)) {
          found.add(finding(account, reference));
        }
      }
    }
    return found;
  }

  /** Whether an entry begins with the surname and a given name or initial of the author. */
  private static boolean isBy(String author, Reference reference) {
    List<String> names = Folding.words(author);
    Set<String> cited = new HashSet<>(Folding.words(reference.author()));
    boolean surname =
        names.size() > 1 && names.getLast().length() > 2 && cited.contains(names.getLast());
    return surname
        && names.stream()
            .limit(names.size() - 1L)
            .anyMatch(name -> cited.contains(name) || cited.contains(name.substring(0, 1)));
  }

  private static Check finding(Account account, Reference reference) {
    String author = account.report().author().value();
    String title = reference.title().isEmpty() ? reference.author() : reference.title();
    List<Check.Passage> passages = new ArrayList<>();
    // Where the text rests on it comes first; an entry that is only listed has no such place.
    Citation.of(account).stream()
        .filter(citation -> citation.year() == reference.year())
        .filter(citation -> citation.entries(List.of(reference)).contains(reference))
        .findFirst()
        .ifPresent(
            citation -> passages.add(new Check.Passage(account.report().id(), citation.span())));
    passages.add(new Check.Passage(account.report().id(), account.report().author().span()));
    passages.add(new Check.Passage(reference.report(), reference.span()));
    return Finding.of(
        "author cites himself",
        passages,
        "%s cites a text of his or her own: “%s”.".formatted(author, title),
        "%s cita un texto suyo: «%s».".formatted(author, title));
  }
}
