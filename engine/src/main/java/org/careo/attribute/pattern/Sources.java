package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Phrase;
import org.jspecify.annotations.Nullable;

/** Builds attributions whose source is a base phrase that grammar has found. */
final class Sources {

  private Sources() {}

  /**
   * Puts a content to a base phrase, widened to what names it whole.
   *
   * @param subject index of the phrase; negative when the source is not expressed
   */
  static Attribution of(
      Context context, Spot spot, int subject, List<Attribution.Range> content, double confidence) {
    Attribution.Range nominal = Attribution.Range.NONE;
    Attribution.Range source = Attribution.Range.NONE;
    if (subject >= 0) {
      SourceQuestion.Candidate candidate =
          SourceRepair.of(context, spot, SourceQuestion.Candidate.of(context.grid(), subject));
      // "she was told that": who told her is not said.
      if (!candidate.isNone()) {
        nominal = new Attribution.Range(candidate.first(), candidate.end());
        source = Extent.of(context, spot, candidate, content);
      }
    }
    boolean before = content.getFirst().first() < spot.first();
    boolean behind = content.getLast().first() >= spot.end();
    Shape shape = before ? behind ? Shape.BOTH : Shape.LEFT : Shape.RIGHT;
    return new Attribution(spot, shape, source, nominal, content, confidence, List.of());
  }

  /**
   * Puts what stands behind a cue up to the end of the sentence, its full stop left out, to a base
   * phrase as it stands; null when nothing is left.
   *
   * @param first first token of the content
   * @param end end of the sentence
   */
  static @Nullable Attribution behind(
      Context context, Spot spot, int subject, int first, int end, double confidence) {
    int last = context.grid().bare(first, end);
    if (last <= first) {
      return null;
    }
    Phrase who = context.grid().phrases().get(subject);
    SourceQuestion.Candidate source = SourceQuestion.Candidate.of(context.grid(), subject);
    List<Attribution.Range> content = List.of(new Attribution.Range(first, last));
    return new Attribution(
        spot,
        Shape.RIGHT,
        Extent.of(context, spot, source, content),
        new Attribution.Range(who.first(), who.end()),
        content,
        confidence,
        List.of());
  }

  /** Whether a base phrase can speak: a person, a body, a name or a pronoun for one. */
  static boolean isSomebody(Context context, int phrase) {
    if (phrase < 0 || Times.is(context.grid(), context.grid().phrases().get(phrase))) {
      return false;
    }
    return switch (context.phraseKind(phrase)) {
      case "name", "people", "some", "HE", "THEY", "I", "THOSE" -> true;
      default -> false;
    };
  }
}
