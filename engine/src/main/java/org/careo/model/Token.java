package org.careo.model;

/**
 * A word or mark of a text.
 *
 * @param span where it stands
 * @param tag universal part of speech
 * @param lemma dictionary form in lower case, the lower-cased form itself when unknown
 * @param features morphology in the notation of Universal Dependencies ({@code
 *     Mood=Ind|Tense=Past}), names sorted; empty when unknown
 */
public record Token(Span span, PartOfSpeech tag, String lemma, String features) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether {@code features} holds this pair, for example {@code has("VerbForm=Fin")}. */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    return at >= 0
        && (at == 0 || features.charAt(at - 1) == '|')
        && (at + feature.length() == features.length()
            || features.charAt(at + feature.length()) == '|');
  }
}
