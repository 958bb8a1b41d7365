package org.careo.read.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.careo.read.time.Meaning.Phase;

/**
 * What the words that a pattern captured say: numbers, months, weekdays, units, phases, directions.
 * A capture that is absent gives 0, an empty text or the value named beside the method.
 *
 * @param text the words of the sentence
 * @param vocabulary the words of its language
 */
record MatchWords(TimeWords text, TimeVocabulary vocabulary) {
  private static final Set<String> LAST = GuardWords.of("last");
  private static final Set<String> NEXT = GuardWords.of("next");
  private static final Map<String, Phase> PHASES = phases();

  double amount(Match match) {
    if (!match.argument("many").isEmpty()) {
      return Double.NaN;
    }
    double amount =
        match.argument("number").isEmpty()
            ? number(match)
            : Double.parseDouble(match.argument("number"));
    amount += match.argument("half").isEmpty() ? 0 : 0.5;
    for (int at = match.first(); at < match.end(); at++) {
      boolean half = text.folded(at).equals("medio") || text.folded(at).equals("media");
      amount += text.isSpanish() && half && amount == Math.rint(amount) ? 0.5 : 0;
    }
    return amount;
  }

  double number(Match match) {
    NumberPhrase number = match.has("num") ? text.number(match.at("num")) : null;
    return number == null ? 1 : number.value();
  }

  int wholeNumber(int at) {
    NumberPhrase number = at < 0 ? null : text.number(at);
    return number == null || !number.isWhole() || number.value() > 9999 ? 0 : (int) number.value();
  }

  int integer(Match match, String capture) {
    if (!match.has(capture)) {
      return 0;
    }
    Word word = text.word(match.at(capture));
    boolean plain = word.isDigits() && word.form().chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(word.form()) : wholeNumber(match.at(capture));
  }

  int year(Match match) {
    return integer(match, "year");
  }

  int month(Match match) {
    return match.has("month")
        ? Integer.parseInt(vocabulary.value("month", folded(match, "month")))
        : 0;
  }

  int weekday(Match match) {
    if (match.has("weekdays")) {
      String word = folded(match, "weekdays");
      String known = vocabulary.value("weekdays", word);
      known =
          known.isEmpty()
              ? vocabulary.value("weekday", word.substring(0, word.length() - 1))
              : known;
      return known.isEmpty() ? 0 : Integer.parseInt(known);
    }
    return match.has("weekday")
        ? Integer.parseInt(vocabulary.value("weekday", folded(match, "weekday")))
        : 0;
  }

  int ordinal(Match match) {
    return match.has("ordinal")
        ? Integer.parseInt(vocabulary.value("ordinal", folded(match, "ordinal")))
        : integer(match, "int");
  }

  String unit(Match match) {
    String capture = match.has("unit") ? "unit" : "units";
    return match.has(capture) ? code(folded(match, capture)) : "D";
  }

  String code(String word) {
    return vocabulary.value("unit", word).toUpperCase(Locale.ROOT);
  }

  Phase phase(Match match) {
    if (match.has("phase")) {
      return Phase.valueOf(
          vocabulary.value("phase", folded(match, "phase")).toUpperCase(Locale.ROOT));
    }
    return match.argument("phase").isEmpty() ? Phase.NONE : phaseWord(match);
  }

  private static Map<String, Phase> phases() {
    Map<String, Phase> phases = new HashMap<>();
    for (Phase phase : List.of(Phase.START, Phase.MID, Phase.END, Phase.LAST)) {
      GuardWords.of("phase-" + phase.name().toLowerCase(Locale.ROOT))
          .forEach(word -> phases.put(word, phase));
    }
    return phases;
  }

  Phase phaseWord(Match match) {
    for (int at = match.first(); at < match.end(); at++) {
      String word = text.folded(at);
      Phase phase = PHASES.getOrDefault(word, Phase.NONE);
      String known = vocabulary.value("phase", word).toUpperCase(Locale.ROOT);
      if (phase != Phase.NONE || !known.isEmpty()) {
        return phase == Phase.NONE ? Phase.valueOf(known) : phase;
      }
    }
    return Phase.NONE;
  }

  String part(Match match) {
    return match.has("daypart")
        ? vocabulary.value("daypart", folded(match, "daypart")).toUpperCase(Locale.ROOT)
        : "";
  }

  String folded(Match match, String capture) {
    return text.folded(match.at(capture));
  }

  static int by(Match match) {
    return Integer.parseInt(match.argument("by"));
  }

  static int sign(Match match) {
    return Integer.parseInt(match.argument("sign"));
  }

  static int direction(String argument) {
    return argument.isEmpty() ? Meaning.OPEN : Integer.parseInt(argument);
  }

  static boolean fromText(Match match) {
    return match.argument("ref").equals("text");
  }

  int direction(Match match) {
    for (int at = match.first(); at < match.end(); at++) {
      if (LAST.contains(text.folded(at))) {
        return -1;
      }
      if (NEXT.contains(text.folded(at))) {
        return 1;
      }
    }
    return 0;
  }

  int direction(Match match, String capture) {
    String word = folded(match, capture);
    return LAST.contains(word) ? -1 : NEXT.contains(word) ? 1 : 0;
  }
}
