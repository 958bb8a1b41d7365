package org.careo.attribute.pattern;

import java.util.List;
import java.util.Locale;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument lays down, who may and who must do what: "the lease allows the operator to
 * raise the toll", "la directiva 41 autoriza ataques". A law in general is no voice; a contract, an
 * accord, a directive, a plan, a certificate is.
 */
final class Provisions {

  private Provisions() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    int first = spot.end();
    if (predicate == null
        || predicate.modal()
        || !lexicon.isIn("provision", spot.cue().lemma())
        || first + 1 >= grid.sentenceEnd(spot.head())
        || !opens(grid, first)) {
      return null;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    if (subject < 0
        || grid.phrases().get(subject).end() > spot.first()
        || !isInstrument(grid, lexicon, grid.phrases().get(subject))) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, first);
    return end <= first + 1 && grid.phraseOf(first) < 0
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.85);
  }

  /** An object, whom it binds, or an infinitive stands right behind the verb. */
  private static boolean opens(Grid grid, int first) {
    int phrase = grid.phraseOf(first);
    int verb = grid.predicateOf(first);
    boolean governed = grid.tag(first) == PartOfSpeech.ADP || grid.is(first, "TO");
    return phrase >= 0 && !Times.is(grid, grid.phrases().get(phrase))
        || verb >= 0 && grid.predicates().get(verb).form().equals("INF")
        || governed && grid.phraseOf(first + 1) >= 0;
  }

  /** "the lease", "Directive 41", "el artículo 12": by its head, or the word a name begins with. */
  private static boolean isInstrument(Grid grid, CueLexicon lexicon, Phrase phrase) {
    if (lexicon.isIn("instrument", grid.token(phrase.head()).lemma().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      boolean named =
          grid.tag(i) == PartOfSpeech.PROPN || grid.tag(phrase.head()) == PartOfSpeech.NUM;
      if (named && lexicon.isIn("instrument", grid.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
