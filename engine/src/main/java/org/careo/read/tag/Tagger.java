package org.careo.read.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.read.base.Lazy;
import org.careo.read.base.LinearModel;
import org.careo.text.word.WordClusters;

/**
 * Tags, lemmas and features of the words of a sentence; safe for use by several threads. What a
 * language needs is read at its first use.
 */
public final class Tagger {
  private static final int LONGEST_FORM = 200;

  private final Lazy<LinearModel> english = new Lazy<>(() -> LinearModel.load("tag/en-model.bin"));
  private final Lazy<LinearModel> spanish = new Lazy<>(() -> LinearModel.load("tag/es-model.bin"));
  private final Lazy<EnglishWords> englishWords =
      new Lazy<>(
          () ->
              new EnglishWords(
                  new SeenForms(Dictionary.load("tag/en-forms.gz").entries()),
                  Dictionary.english(),
                  WordClusters.shipped()));
  private final Lazy<SpanishWords> spanishWords =
      new Lazy<>(
          () -> new SpanishWords(new SeenForms(Dictionary.load("tag/es-forms.gz").entries())));

  /**
   * A tagged sentence.
   *
   * @param tokens its tokens
   * @param normals its words in normal form, see {@link TagFeatures#normal}
   * @param labels its fine tags: universal tag, slash, tag of the treebank or form of the verb
   */
  public record Tagged(List<Token> tokens, List<String> normals, List<String> labels) {}

  /** Tokens of one sentence, one for each span; Spanish for Spanish, English rules for the rest. */
  public Tagged tag(String text, List<Span> spans, Language language) {
    boolean isSpanish = language.equals(Language.SPANISH);
    String[] forms = new String[spans.size()];
    for (int index = 0; index < forms.length; index++) {
      Span span = spans.get(index);
      forms[index] =
          text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_FORM));
    }
    LinearModel model = (isSpanish ? spanish : english).get();
    int[] best =
        new TagDecoder(model)
            .decode(
                new TagFeatures(
                    forms, isSpanish ? spanishWords.get() : englishWords.get(), isSpanish ? 1 : 0));
    String[] found = new String[forms.length];
    for (int index = 0; index < forms.length; index++) {
      found[index] = model.labels().get(best[index]);
    }
    if (!isSpanish) {
      VerblessSentences.english(forms, found, englishWords.get()::canBePast);
    }
    List<String> normals = new ArrayList<>(forms.length);
    List<String> labels = new ArrayList<>(forms.length);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int index = 0; index < forms.length; index++) {
      String label =
          isSpanish
              ? VerblessSentences.spanish(forms, found, index)
              : LoneParticiples.label(forms, found, index);
      int slash = label.indexOf('/');
      PartOfSpeech tag = PartOfSpeech.valueOf(slash < 0 ? label : label.substring(0, slash));
      String normal = TagFeatures.normal(forms[index]);
      normals.add(normal);
      labels.add(label);
      String treebankTag = slash < 0 ? "" : label.substring(slash + 1);
      tokens.add(
          isSpanish
              ? new Token(
                  spans.get(index),
                  tag,
                  spanishWords.get().lemma(normal, tag, label),
                  spanishWords.get().features(normal, tag, label))
              : new Token(
                  spans.get(index),
                  tag,
                  englishWords.get().lemma(lower(forms[index]), tag, treebankTag),
                  EnglishWords.features(normal, treebankTag)));
    }
    return new Tagged(tokens, normals, labels);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
