package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.model.Account;
import org.careo.model.Span;
import org.careo.text.reference.Citation;
import org.careo.text.reference.Reference;

/**
 * The days of the sources that sentences of a report rest on: "has refused (Fen Post, 2031a)" tells
 * nothing later than the entry of that name.
 */
public final class CitedDays {
  private final List<Dated> dated;

  /** A source in brackets, with the ISO day its entry gives. */
  private record Dated(Span span, String day) {}

  private CitedDays(List<Dated> dated) {
    this.dated = dated;
  }

  static CitedDays of(Account account) {
    List<Reference> references = Reference.of(account.report());
    List<Dated> dated = new ArrayList<>();
    if (!references.isEmpty()) {
      for (Citation citation : Citation.of(account)) {
        Optional<String> day =
            citation.entry(references).map(entry -> entry.day(account.report().text()));
        day.filter(each -> !each.isEmpty())
            .ifPresent(each -> dated.add(new Dated(citation.span(), each)));
      }
    }
    return new CitedDays(dated);
  }

  /** The day of the first source named behind some words and in their sentence; empty when none. */
  String behind(Span words, Span sentence) {
    return dated.stream()
        .filter(each -> each.span().start() >= words.end() && sentence.contains(each.span()))
        .findFirst()
        .map(Dated::day)
        .orElse("");
  }
}
