package org.careo.attribute.source;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.model.Speaker;
import org.careo.text.word.NounKinds;

/**
 * The name that a common noun introduces and the reading knows nobody by: "El asesor Cordero", "the
 * Lima pollster Pulsar". What the noun is tells what the name is.
 */
final class NameBehindNoun {
  private final Grid grid;

  NameBehindNoun(Grid grid) {
    this.grid = grid;
  }

  /**
   * The capitals right behind a noun in small letters that end a phrase; empty when there are none,
   * or the name goes on ("the outlet El Faro de Lerma").
   *
   * @param phrase base phrase of the source
   * @param source the whole source, in which the name may go on ("Mar Abierto", "Paz y Monte")
   */
  Range name(Range phrase, Range source) {
    if (phrase.isEmpty()) {
      return Range.NONE;
    }
    int opens = Math.min(source.isEmpty() ? phrase.first() : source.first(), phrase.first());
    int first = phrase.end();
    while (first > opens && isNamePart(first - 1)) {
      first--;
    }
    int end = phrase.end();
    boolean follows = first < end || end < source.end() && isNamePart(end);
    if (first == opens || !follows || !isNoun(first - 1)) {
      return Range.NONE;
    }
    while (end < source.end()) {
      boolean joined = grid.is(end, "AND") && end + 1 < source.end() && isNamePart(end + 1);
      if (!isNamePart(end) && !(joined && kind(first - 1) == ActorKind.ORGANISATION)) {
        break;
      }
      end += joined ? 2 : 1;
    }
    boolean goesOn = end < grid.size() && (grid.is(end, "OF") || grid.isGenitive(end));
    return goesOn ? Range.NONE : new Range(first, end);
  }

  /** Who bears such a name; unknown what it is where the noun does not tell. */
  Speaker speaker(Range name) {
    return new Speaker("", grid.text(name.first(), name.end()), kind(name.first() - 1));
  }

  private boolean isNamePart(int token) {
    return Character.isUpperCase(grid.text(token, token + 1).charAt(0));
  }

  private boolean isNoun(int token) {
    return grid.tag(token) == PartOfSpeech.NOUN
        && Character.isLowerCase(grid.text(token, token + 1).charAt(0))
        && kind(token) != ActorKind.UNKNOWN;
  }

  private ActorKind kind(int noun) {
    CueLexicon lexicon = CueLexicon.of(grid.language(noun));
    String lemma = grid.token(noun).lemma();
    if (lexicon.isIn("media", lemma)) {
      return ActorKind.MEDIA;
    }
    if (Institutions.isNoun(grid.lower(noun)) || Institutions.isNoun(lemma)) {
      return ActorKind.ORGANISATION;
    }
    return switch (NounKinds.shipped().of(grid.language(noun), lemma)) {
      case BODY -> ActorKind.ORGANISATION;
      case PERSON -> ActorKind.PERSON;
      case OTHER -> lexicon.isIn("collective", lemma) ? ActorKind.PERSON : ActorKind.UNKNOWN;
    };
  }
}
