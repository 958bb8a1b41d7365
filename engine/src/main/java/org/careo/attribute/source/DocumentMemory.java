package org.careo.attribute.source;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.model.Speaker;

/**
 * Which document a report means by a word for any ("the document", "el texto") or by "it": the one
 * it last spoke of by a noun of its own ("a memo of the chief of intelligence", "la auditoría").
 */
final class DocumentMemory {
  /** In paragraphs, how far back the document may have been spoken of last. */
  private static final int PARAGRAPHS = 6;

  private final Grid grid;
  private final Description description;

  DocumentMemory(Grid grid) {
    this.grid = grid;
    this.description = new Description(grid);
  }

  /** The document that the word for any at a token means; unknown when it is no such word. */
  Resolved meant(Range nominal, int head) {
    boolean any =
        lexicon(head).isAnyIn("any document", grid.token(head).lemma(), grid.lower(head))
            && isDefinite(nominal.first());
    for (int i = nominal.first() - 1; any && i >= 0 && isNear(i, head); i--) {
      if (isOwn(i)) {
        return resolved(grid.phrases().get(grid.phraseOf(i)));
      }
    }
    return Resolved.UNKNOWN;
  }

  /**
   * The one document spoken of in the sentence of "it" before it, else in the sentence before that;
   * unknown when there are none or two.
   */
  Resolved nearest(int token) {
    int sentence = grid.sentence(token);
    for (int back = 0; back < 2; back++) {
      Phrase found = null;
      for (int i = token - 1; i >= 0 && sentence - grid.sentence(i) <= back; i--) {
        boolean here = sentence - grid.sentence(i) == back && isOwn(i);
        if (here && found != null && !grid.lower(found.head()).equals(grid.lower(i))) {
          return Resolved.UNKNOWN;
        }
        found = here ? grid.phrases().get(grid.phraseOf(i)) : found;
      }
      if (found != null) {
        return isSingular(found) && isNear(found.head(), token)
            ? resolved(found)
            : Resolved.UNKNOWN;
      }
    }
    return Resolved.UNKNOWN;
  }

  private Resolved resolved(Phrase phrase) {
    Range range = new Range(phrase.first(), phrase.end());
    return new Resolved(
        new Speaker("", description.of(range), ActorKind.DOCUMENT),
        List.of(grid.span(range.first(), range.end())),
        List.of());
  }

  /** Whether a token is the head of a phrase that calls a document by a noun of its own. */
  private boolean isOwn(int token) {
    int phrase = grid.phraseOf(token);
    String lemma = grid.token(token).lemma();
    return phrase >= 0
        && grid.phrases().get(phrase).head() == token
        && grid.tag(token) == PartOfSpeech.NOUN
        && lexicon(token).isIn("writing", lemma);
  }

  private boolean isSingular(Phrase phrase) {
    return !grid.token(phrase.head()).has("Number=Plur");
  }

  private boolean isNear(int token, int from) {
    return grid.paragraph(from) - grid.paragraph(token) < PARAGRAPHS;
  }

  private boolean isDefinite(int token) {
    return grid.reads(token, "points at document");
  }

  private CueLexicon lexicon(int token) {
    return CueLexicon.of(grid.language(token));
  }
}
