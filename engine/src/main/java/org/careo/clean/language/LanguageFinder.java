package org.careo.clean.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.careo.model.Language;
import org.careo.model.Segment;

/**
 * Finds the language of a report from its article segments.
 *
 * <p>Example: {@code new LanguageFinder().find("La presa sigue vacía.")} is Spanish. Safe for use
 * by several threads; the model is loaded when a text first needs it.
 */
public final class LanguageFinder {
  private static final int READ = 6000;
  private static final int FEWEST_LETTERS_FOR_MODEL = 60;
  private static final double SUREST_MODEL = 0.05;

  /** Language of the article segments; of the whole text when it has none. */
  public Language find(String text, List<Segment> segments) {
    StringBuilder article = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.kind().isArticle() && article.length() < READ) {
        int end = Math.min(segment.span().end(), segment.span().start() + READ);
        article.append(text, segment.span().start(), end).append('\n');
      }
    }
    return find(article.isEmpty() ? text : article.toString());
  }

  /** Language of the text; unknown when too little speaks for one. */
  public Language find(String text) {
    String sample = text.length() > READ ? text.substring(0, READ) : text;
    Language voted = FunctionWords.vote(sample);
    if (!voted.tag().isEmpty()) {
      return voted;
    }
    long letters =
        sample.chars().filter(Character::isLetter).limit(FEWEST_LETTERS_FOR_MODEL).count();
    return letters < FEWEST_LETTERS_FOR_MODEL ? Language.UNKNOWN : Model.ask(sample);
  }

  /** Loaded once, on first use. */
  private static final class Model {
    private static final LanguageDetectorModel DETECTOR = load();
    private static final Map<String, String> TAGS = tags();

    static Language ask(String sample) {
      opennlp.tools.langdetect.Language best =
          new LanguageDetectorME(DETECTOR).predictLanguage(sample);
      return best.getConfidence() < SUREST_MODEL
          ? Language.UNKNOWN
          : new Language(TAGS.getOrDefault(best.getLang(), best.getLang()));
    }

    private static LanguageDetectorModel load() {
      try (InputStream stream =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        if (stream == null) {
          throw new IllegalStateException("the language model is not on the class path");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /** Tags of two letters by those of three; the individual languages of a macro language too. */
    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        tags.put(Locale.of(two).getISO3Language(), two);
      }
      tags.put("cmn", "zh");
      tags.put("pes", "fa");
      tags.put("arb", "ar");
      tags.put("swa", "sw");
      tags.put("lvs", "lv");
      tags.put("ekk", "et");
      tags.put("plt", "mg");
      tags.put("nob", "nb");
      return tags;
    }
  }
}
