package org.careo.picture.happening;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Span;
import org.careo.picture.context.Surroundings;

/** The words of a report that may name happenings, with their features, to learn weights from. */
public final class TriggerExamples {
  private final HappeningFinder rules = new HappeningFinder(TriggerWeights.none());

  /**
   * A word.
   *
   * @param features names of its features
   */
  public record Example(Span span, List<String> features) {}

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
