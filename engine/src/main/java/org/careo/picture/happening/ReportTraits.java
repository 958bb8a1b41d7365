package org.careo.picture.happening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Happening;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Token;
import org.careo.picture.context.Surroundings;

/**
 * What a Spanish report is like as a whole, as named numbers: its length, whether it opens with a
 * dateline, how many deeds the rules find in it and of which sort.
 */
final class ReportTraits {
  /** Logarithm of how many words and marks the report has. */
  static final String WORDS = "words";

  private static final Set<String> PROTEST = Set.of("PROTEST");
  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "MOBILIZE");
  private static final Set<String> QUARREL = Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN");

  /** Kinds that are no deeds. */
  private static final Set<String> NO_DEEDS = Set.of("METRIC", "ASSESSMENT");

  /** So many tokens open a report: its title, who signs it, its dateline. */
  private static final int OPENING = 80;

  /** A city in capitals has so many letters at least. */
  private static final int SHORTEST_CITY = 3;

  private ReportTraits() {}

  /**
   * The traits of a report.
   *
   * @param found what the rules find in it
   */
  static Map<String, Double> of(Surroundings around, List<Happening> found) {
    Reading reading = around.reading();
    List<String> deeds =
        found.stream().map(Happening::type).filter(type -> !NO_DEEDS.contains(type)).toList();
    double words = Math.max(1, reading.tokens().size());
    Map<String, Double> traits = new TreeMap<>();
    traits.put(WORDS, Math.log(words));
    traits.put("dateline", opensWithCity(around) ? 1.0 : 0.0);
    traits.put("protest", share(deeds, PROTEST));
    traits.put("any protest", deeds.contains("PROTEST") ? 1.0 : 0.0);
    traits.put("force", share(deeds, FORCE));
    traits.put("quarrel", share(deeds, QUARREL));
    traits.put("in a sentence", deeds.size() / (double) Math.max(1, reading.sentences().size()));
    traits.put("in a hundred words", 100 * deeds.size() / words);
    return traits;
  }

  private static double share(List<String> deeds, Set<String> types) {
    return deeds.stream().filter(types::contains).count() / (double) Math.max(1, deeds.size());
  }

  /**
   * "BOGOTA, Feb 24", "QUITO (AFP), ...": a name in capitals with a comma among the first words.
   */
  private static boolean opensWithCity(Surroundings around) {
    List<Token> tokens = around.reading().tokens();
    int end = Math.min(OPENING, tokens.size() - 1);
    for (int i = 0; i < end; i++) {
      String word = tokens.get(i).span().of(around.text());
      boolean capitals =
          word.length() >= SHORTEST_CITY && word.chars().allMatch(Character::isUpperCase);
      boolean comma =
          tokens.get(i + 1).tag() == PartOfSpeech.PUNCT
              && tokens.get(i + 1).span().of(around.text()).equals(",");
      if (capitals && comma) {
        return true;
      }
    }
    return false;
  }
}
