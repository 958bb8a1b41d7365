package org.careo.read.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.model.Language;
import org.careo.read.number.Lexicon;
import org.careo.text.Folding;

/** Units, currencies and the words around figures of one language, from their resource files. */
final class QuantityVocabulary {
  private static final String FOLDER = "/org/careo/read/quantity/";
  private static final Lexicon UNITS = Lexicon.load(FOLDER + "units.txt");
  private static final Lexicon CURRENCIES = Lexicon.load(FOLDER + "currencies.txt");
  private static final QuantityVocabulary ENGLISH = new QuantityVocabulary("en");
  private static final QuantityVocabulary SPANISH = new QuantityVocabulary("es");

  final Phrases<String> units = new Phrases<>();
  final Phrases<String> currencyBefore = new Phrases<>();
  final Phrases<String> currencyAfter = new Phrases<>();
  final Phrases<String> cents = new Phrases<>();
  final Phrases<Precision> precisionBefore = new Phrases<>();
  final Phrases<Precision> precisionAfter = new Phrases<>();
  final Phrases<String> baselines = new Phrases<>();
  final Phrases<String> rankEnds = new Phrases<>();
  final Phrases<String> running = new Phrases<>();
  final Phrases<String> cold = new Phrases<>();
  final Map<String, Double> multiples = new HashMap<>();

  /** Places in an order by their words: 2 for "second". */
  final Map<String, Integer> ordinals = new HashMap<>();

  private final Map<String, Set<String>> sets = new HashMap<>();

  private QuantityVocabulary(String language) {
    boolean spanish = language.equals("es");
    for (String line : UNITS.asWritten("unit")) {
      String[] fields = line.split("\\s*\\|\\s*");
      for (String form : Folding.fold(fields[2]).split(",")) {
        units.add(form, fields[spanish ? 1 : 0]);
      }
    }
    for (List<String> line : CURRENCIES.lines("before")) {
      for (String form : line.get(1).split(",")) {
        currencyBefore.add(form, line.getFirst().toUpperCase(Locale.ROOT));
      }
    }
    for (List<String> line : CURRENCIES.lines("after")) {
      for (String form : line.get(1).split(",")) {
        currencyAfter.add(form, line.getFirst().toUpperCase(Locale.ROOT));
      }
    }
    for (List<String> line : CURRENCIES.lines("cent")) {
      for (String form : line.get(1).split(",")) {
        cents.add(
            form, line.getFirst().toUpperCase(Locale.ROOT) + (spanish ? " centavo" : " cent"));
      }
    }
    Lexicon lexicon = Lexicon.load(FOLDER + "quantity-" + language + ".txt");
    addPrecisions(lexicon.lines("before"), precisionBefore);
    addPrecisions(lexicon.lines("after"), precisionAfter);
    addPhrases(lexicon, "baseline", baselines);
    addPhrases(lexicon, "rankend", rankEnds);
    addPhrases(lexicon, "running", running);
    addPhrases(lexicon, "cold", cold);
    for (List<String> line : lexicon.lines("multiple")) {
      multiples.put(line.get(0), Double.parseDouble(line.get(1)));
    }
    for (List<String> line : lexicon.lines("ordinal")) {
      ordinals.put(line.get(0), Integer.parseInt(line.get(1)));
    }
    for (String name : lexicon.names()) {
      sets.put(name, new HashSet<>(lexicon.words(name)));
    }
  }

  private static void addPrecisions(List<List<String>> lines, Phrases<Precision> into) {
    for (List<String> line : lines) {
      for (String phrase : line.get(1).split(",")) {
        into.add(phrase, Precision.valueOf(line.getFirst().toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static void addPhrases(Lexicon lexicon, String name, Phrases<String> into) {
    for (List<String> line : lexicon.lines(name)) {
      for (String phrase : String.join(" ", line).split(",")) {
        into.add(phrase, phrase.strip());
      }
    }
  }

  static QuantityVocabulary of(Language language) {
    return language.equals(Language.SPANISH) ? SPANISH : ENGLISH;
  }

  /** Whether a word tells of rising or falling. */
  boolean isDirection(String word) {
    return is("up", word) || is("down", word);
  }

  boolean is(String name, String word) {
    return sets.getOrDefault(name, Set.of()).contains(word);
  }
}
