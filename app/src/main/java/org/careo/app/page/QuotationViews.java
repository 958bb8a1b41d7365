package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.app.page.CaseView.Passage;
import org.careo.model.Claim;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Quotations that stand in several reports, each with its wordings. */
public final class QuotationViews {
  private final CaseIndex index;
  private final List<Claim> families;

  public QuotationViews(CaseIndex index) {
    this.index = index;
    families =
        index.confrontation().claims().stream()
            .filter(claim -> quoted(claim).stream().map(Statement::report).distinct().count() > 1)
            .sorted(
                Comparator.comparingLong((Claim claim) -> -quoted(claim).size())
                    .thenComparing(Claim::id))
            .toList();
  }

  private List<Statement> quoted(Claim claim) {
    return claim.statements().stream()
        .flatMap(id -> index.statement(id).stream())
        .filter(each -> each.form() == Statement.Form.DIRECT)
        .toList();
  }

  /** Every quotation. */
  public List<QuotationView> all() {
    return families.stream().map(this::view).toList();
  }

  /** One page of them. */
  public Paging<QuotationView> page(int number) {
    return Paging.page(families, number, this::view);
  }

  private QuotationView view(Claim claim) {
    List<Statement> quoted = quoted(claim);
    String speaker =
        quoted.stream()
            .map(each -> each.speaker().name())
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("source unknown");
    Map<String, List<Passage>> byWords = new LinkedHashMap<>();
    Map<String, Integer> languages = new LinkedHashMap<>();
    for (Statement statement : quoted) {
      Passage passage = index.passage(statement.id());
      byWords
          .computeIfAbsent(
              passage.language() + " " + String.join(" ", Folding.words(passage.words())),
              words -> new ArrayList<>())
          .add(passage);
      languages.merge(passage.language(), 1, Integer::sum);
    }
    List<List<Passage>> wordings = new ArrayList<>(byWords.values());
    wordings.sort(
        Comparator.comparingInt(
                (List<Passage> printed) ->
                    -languages.getOrDefault(printed.getFirst().language(), 0))
            .thenComparing(printed -> printed.getFirst().language())
            .thenComparingInt(printed -> -Folding.words(printed.getFirst().words()).size()));
    List<QuotationView.Wording> views = new ArrayList<>();
    String language = "-";
    String fullest = "";
    for (List<Passage> printed : wordings) {
      Passage first = printed.getFirst();
      if (first.language().equals(language)) {
        WordComparison comparison = new WordComparison(fullest, first.words());
        views.add(
            new QuotationView.Wording(
                language, comparison.verdict(), comparison.pieces(), printed));
      } else {
        language = first.language();
        fullest = first.words();
        views.add(
            new QuotationView.Wording(
                language, "the fullest wording", List.of(Piece.plain(fullest)), printed));
      }
    }
    return new QuotationView(speaker, claim.id(), views);
  }
}
