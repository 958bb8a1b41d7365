package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.text.Folding;
import org.careo.text.reference.Citation;
import org.careo.text.reference.Reference;

/**
 * A sentence that says somebody is against, resting on a source whose title says somebody is for,
 * or the other way round, while both speak of one matter.
 */
final class CitedTitleCheck implements DeskCheck {
  /** Letters by which two words of one root are told. */
  private static final int ROOT = 6;

  private final CheckWords words;

  CitedTitleCheck(CheckWords words) {
    this.words = words;
  }

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      List<Reference> references = Reference.of(account.report());
      for (Citation citation : Citation.of(account)) {
        citation
            .entry(references)
            .filter(entry -> !entry.title().isEmpty())
            .flatMap(entry -> finding(account, citation, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Check> finding(Account account, Citation citation, Reference entry) {
    String claim = citation.sentence().span().of(account.report().text());
    boolean odds =
        isOnly("against", "for", claim) && isOnly("for", "against", entry.title())
            || isOnly("for", "against", claim) && isOnly("against", "for", entry.title());
    if (!odds || !isOneMatter(claim, entry.title())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "cited title at odds with the claim",
            List.of(
                new Check.Passage(account.report().id(), citation.sentence().span()),
                new Check.Passage(account.report().id(), entry.titleSpan())),
            "The sentence and the title of the source it cites point in opposite directions: “%s” (%s)."
                .formatted(entry.title(), citation.author()),
            "La frase y el título de la fuente que cita apuntan en sentidos opuestos: «%s» (%s)."
                .formatted(entry.title(), citation.author())));
  }

  private static boolean isOneMatter(String claim, String title) {
    List<String> claimed = Folding.words(claim);
    return Folding.words(title).stream()
        .filter(word -> word.length() >= ROOT)
        .anyMatch(
            word -> claimed.stream().anyMatch(each -> each.startsWith(word.substring(0, ROOT))));
  }

  private boolean isOnly(String side, String other, String text) {
    return words.anyIn(side, text) && !words.anyIn(other, text);
  }
}
