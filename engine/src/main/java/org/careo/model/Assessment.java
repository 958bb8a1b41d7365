package org.careo.model;

import java.util.List;

/**
 * How well a claim is supported, as separate codes with the sentence that explains them; never one
 * score.
 *
 * @param kind fact, position, forecast, opinion, background; only facts are graded
 * @param minimumOrigins origins that can be shown to be independent
 * @param maximumOrigins origins if every unknown one were separate
 * @param originTypes what the origins are: "primary document", "on-record speech", "official
 *     figures", "named expert", "unnamed official", "unnamed report", "none"
 * @param directness steps from the origin to the nearest text in the case; -1 = unknown
 * @param agreement open conflicts by slot, "superseded", or empty
 * @param word a word of the fixed table: documented, corroborated, on record, one origin,
 *     unsourced, contested, superseded, not graded; how many reports carry the claim never enters
 *     it
 * @param carriers how many reports tell it, copies included
 * @param sentence explanation in English
 * @param frase the same in Spanish
 */
public record Assessment(
    String kind,
    int minimumOrigins,
    int maximumOrigins,
    List<String> originTypes,
    int directness,
    List<String> agreement,
    String word,
    int carriers,
    String sentence,
    String frase) {
  /** The fixed table of words. */
  public static final List<String> WORDS =
      List.of(
          "documented",
          "corroborated",
          "on record",
          "one origin",
          "unsourced",
          "contested",
          "superseded",
          "not graded");

  public static final Assessment NONE =
      new Assessment("", 0, 0, List.of(), -1, List.of(), "not graded", 0, "", "");

  public Assessment {
    originTypes = List.copyOf(originTypes);
    agreement = List.copyOf(agreement);
  }

  /**
   * How the claim travelled, told apart from the word so that copies never change the word: "single
   * report", "repeated from one origin", "several origins"; empty when it was not assessed.
   */
  public String carriage() {
    if (carriers == 0) {
      return "";
    }
    if (minimumOrigins > 1) {
      return "several origins";
    }
    return carriers == 1 ? "single report" : "repeated from one origin";
  }
}
