package org.careo.picture.happening;

import java.util.List;
import java.util.Map;
import org.careo.model.Account;
import org.careo.model.Span;
import org.careo.picture.context.Surroundings;

/** The words of a report that may name happenings, with their features, to learn weights from. */
public final class TriggerExamples {
  private final HappeningFinder rules = HappeningFinder.byRulesAlone();

  /**
   * A word.
   *
   * @param features names of its features
   */
  public record Example(Span span, List<String> features) {}

  /** Traits by which a report is like those annotated or is not. */
  public Map<String, Double> traits(Account account) {
    return rules.traits(new Surroundings(account));
  }

  /** All words of the account's article that may name happenings, in text order. */
  public List<Example> of(Account account) {
    Surroundings around = new Surroundings(account);
    return rules.learned(around).candidates().stream()
        .map(
            each ->
                new Example(account.reading().tokens().get(each.token()).span(), each.features()))
        .toList();
  }
}
