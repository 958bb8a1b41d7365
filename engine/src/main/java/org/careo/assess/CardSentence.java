package org.careo.assess;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentence of a card in one language, from {@code cards_en.properties} and {@code
 * cards_es.properties}: "4 reports, 1 origin: Border Wire. Several tell it, and all go back to one
 * origin."
 */
final class CardSentence {
  private static final int NAMES = 3;

  private CardSentence() {}

  static String of(
      Locale locale,
      int reports,
      int least,
      int most,
      List<String> names,
      String word,
      String kind,
      List<String> conflicts) {
    ResourceBundle bundle = bundle(locale);
    String range = most > least ? format(bundle, locale, "most", String.valueOf(most)) : "";
    StringBuilder sentence =
        new StringBuilder(format(bundle, locale, "count", reports, least, range));
    if (!names.isEmpty()) {
      String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
      sentence.append(format(bundle, locale, "names", names.size() > NAMES ? shown + " …" : shown));
    }
    sentence.append(sentence.toString().matches(".*[.…]") ? " " : ". ");
    String argument =
        switch (word) {
          case "contested" ->
              String.join(", ", conflicts.stream().map(slot -> label(bundle, slot)).toList());
          case "not graded" -> label(bundle, kind);
          default -> "";
        };
    String key = word.equals("one origin") && reports > 1 ? "one origin repeated" : word;
    return sentence.append(format(bundle, locale, key, argument)).toString();
  }

  /** The sentence under a key, with these words in it. */
  static String labelled(Locale locale, String key, String first, String second) {
    return format(bundle(locale), locale, key, first, second);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.careo.assess.cards",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String label(ResourceBundle bundle, String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : key;
  }

  private static String format(
      ResourceBundle bundle, Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
