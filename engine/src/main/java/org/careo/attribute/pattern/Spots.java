package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.InterviewTurns;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Commitment;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the places where a cue of the lexicon stands, in text order. */
final class Spots {

  private Spots() {}

  static List<Spot> find(Grid grid) {
    List<Spot> spots = new ArrayList<>();
    InterviewTurns turns = grid.interview();
    int index = 0;
    while (index < grid.size()) {
      Spot spot = turns.isAnswer(index) ? answer(grid, turns, index) : at(grid, index);
      if (spot != null) {
        spots.add(behind(spots, spot));
        index = Math.max(index + 1, spot.end());
      } else {
        index++;
      }
    }
    return spots;
  }

  private static Spot answer(Grid grid, InterviewTurns turns, int index) {
    CueLexicon lexicon = CueLexicon.of(grid.language(index));
    int end = turns.answer(index).cue();
    return new Spot(Spot.Kind.COLON, index, end, index, lexicon.ofClass("say"), -1);
  }

  /** A verb group leaves out the adverb that is a cue of its own: "reportedly | instructed". */
  private static Spot behind(List<Spot> spots, Spot spot) {
    if (spots.isEmpty() || spots.getLast().end() <= spot.first()) {
      return spot;
    }
    Spot before = spots.getLast();
    return before.kind() == Spot.Kind.ADVERB && before.end() <= spot.head()
        ? new Spot(spot.kind(), before.end(), spot.end(), spot.head(), spot.cue(), spot.predicate())
        : spot;
  }

  private static @Nullable Spot at(Grid grid, int index) {
    CueLexicon lexicon = CueLexicon.of(grid.language(index));
    Spot phrase = phrase(grid, index, lexicon, "adverb", Spot.Kind.ADVERB);
    if (phrase == null) {
      phrase = phrase(grid, index, lexicon, "preposition", Spot.Kind.PREPOSITION);
    }
    if (phrase != null) {
      return phrase;
    }
    Spot view = view(grid, index, lexicon);
    if (view != null) {
      return view;
    }
    int predicate = grid.predicateOf(index);
    if (predicate >= 0) {
      return grid.predicates().get(predicate).head() == index
          ? predicate(grid, predicate, lexicon)
          : null;
    }
    if (grid.is(index, Grid.COLON)) {
      return colon(grid, index, lexicon);
    }
    if (Labels.isSignature(grid, index)) {
      return new Spot(Spot.Kind.COLON, index, index + 1, index, lexicon.ofClass("say"), -1);
    }
    if (grid.tag(index) == PartOfSpeech.NOUN) {
      return noun(grid, index, lexicon);
    }
    return null;
  }

  private static @Nullable Spot phrase(
      Grid grid, int index, CueLexicon lexicon, String section, Spot.Kind kind) {
    Map<String, String> phrases = lexicon.phrases(section);
    int longest = Math.min(5, grid.sentenceEnd(index) - index);
    for (int length = longest; length > 0; length--) {
      String words = words(grid, index, index + length);
      String value = phrases.get(words);
      if (value != null && accepts(grid, index, index + length, kind, words)) {
        Cue cue =
            kind == Spot.Kind.PREPOSITION
                ? lexicon.ofClass("say")
                : lexicon
                    .ofClass("report")
                    .with(Commitment.Certainty.valueOf(value.toUpperCase(Locale.ROOT)));
        return new Spot(kind, index, index + length, index, cue, -1);
      }
    }
    return null;
  }

  /** "In the auditor's view": the phrase with whose view it is. */
  private static @Nullable Spot view(Grid grid, int index, CueLexicon lexicon) {
    int phrase = grid.reads(index, "inside") ? grid.phraseOf(index + 1) : -1;
    if (phrase < 0 || grid.phrases().get(phrase).first() != index + 1) {
      return null;
    }
    int head = grid.phrases().get(phrase).head();
    boolean owned = head > index + 2 && grid.isGenitive(head - 1);
    return owned && lexicon.isIn("view", grid.token(head).lemma())
        ? new Spot(Spot.Kind.PREPOSITION, index, head + 1, index, lexicon.ofClass("say"), -1)
        : null;
  }

  private static boolean accepts(Grid grid, int first, int end, Spot.Kind kind, String words) {
    if (kind == Spot.Kind.ADVERB) {
      // "Según fuentes de la Cancillería": those are a source.
      return !CueLexicon.isInEither("such as before", words) || grid.is(end, Grid.COMMA);
    }
    if (end >= grid.sentenceEnd(first)) {
      return false;
    }
    int verb = grid.predicateOf(end);
    if (verb >= 0 && grid.predicates().get(verb).isFinite()) {
      // "según avanzaba la noche" compares; "según recoge la agencia" has a cue of its own.
      return false;
    }
    if (CueLexicon.isInEither("as", words) && NounClauses.isWhich(grid, end)) {
      return false;
    }
    if (CueLexicon.isInEither("only before somebody", words)) {
      // "Para el ministro, …": only at the beginning of a sentence and before somebody.
      return first == grid.sentenceStart(first) && grid.phraseOf(end) >= 0;
    }
    // "40 meters per day" counts; ", per the army" and "per Reuters" name who says it.
    boolean apart = first == grid.sentenceStart(first) || grid.is(first - 1, Grid.COMMA);
    return !CueLexicon.isInEither("only before name", words)
        || grid.phraseOf(end) >= 0 && (apart || grid.tag(end) == PartOfSpeech.PROPN);
  }

  /** Tokens in lower case, a blank between them. */
  static String words(Grid grid, int first, int end) {
    if (end == first + 1) {
      return grid.lower(first);
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first) {
        words.append(' ');
      }
      words.append(grid.lower(i));
    }
    return words.toString();
  }

  private static @Nullable Spot predicate(Grid grid, int number, CueLexicon lexicon) {
    Predicate predicate = grid.predicates().get(number);
    int head = predicate.head();
    String lemma = lexicon.lemma(grid.token(head).lemma(), grid.lower(head));
    for (Cue cue : lexicon.severalWords(lemma)) {
      int end = follows(grid, predicate.end(), cue.lemma());
      if (end > 0) {
        return new Spot(Spot.Kind.VERB, predicate.first(), end, head, cue, number);
      }
    }
    if (grid.tag(head) == PartOfSpeech.AUX) {
      return adjective(grid, number, lexicon);
    }
    Cue cue = lexicon.verb(grid.token(head).lemma(), grid.lower(head));
    if (Periphrasis.opens(grid, number, lexicon)) {
      return null;
    }
    int finite = cue.isListed() ? Periphrasis.of(grid, number) : -1;
    if (finite >= 0) {
      int first = grid.predicates().get(finite).first();
      return new Spot(Spot.Kind.VERB, first, predicate.end(), head, cue, finite);
    }
    if (lexicon.isIn("idle", words(grid, Math.max(grid.sentenceStart(head), head - 1), head + 1))) {
      return null;
    }
    boolean beside =
        grid.is(predicate.end(), "THAT")
            || grid.is(predicate.end(), Grid.OPEN_QUOTE)
            || grid.is(predicate.end() + 1, Grid.OPEN_QUOTE)
            || grid.is(predicate.first() - 1, Grid.CLOSE_QUOTE)
            || grid.is(predicate.end(), Grid.COLON);
    return cue.isListed() || beside
        ? new Spot(
            Spot.Kind.VERB, predicate.first(), withManner(grid, predicate.end()), head, cue, number)
        : null;
  }

  /** "stated bluntly, “": an adverb of manner right before the words belongs to the cue. */
  private static int withManner(Grid grid, int end) {
    boolean manner =
        end < grid.size() && grid.tag(end) == PartOfSpeech.ADV && grid.endsIn(end, "manner ending");
    if (!manner) {
      return end;
    }
    return switch (grid.kind(end + 1)) {
      case "OQ", "COLON", "COMMA", "THAT" -> end + 1;
      default -> end;
    };
  }

  /** End of a cue of several words whose first has just ended; -1 when the others do not follow. */
  private static int follows(Grid grid, int end, String lemma) {
    String[] words = lemma.split("\\+");
    int index = end;
    for (int w = 1; w < words.length; w++) {
      if (index >= grid.size() || grid.sentence(index) != grid.sentence(end - 1)) {
        return -1;
      }
      if (!grid.lower(index).equals(words[w]) && !grid.token(index).lemma().equals(words[w])) {
        return -1;
      }
      index++;
    }
    return index;
  }

  private static @Nullable Spot adjective(Grid grid, int number, CueLexicon lexicon) {
    Predicate predicate = grid.predicates().get(number);
    int limit = Math.min(grid.sentenceEnd(predicate.head()), predicate.end() + 3);
    for (int i = predicate.end(); i < limit; i++) {
      String cueClass = lexicon.phrases("adjective").get(grid.lower(i));
      if (cueClass != null) {
        return new Spot(
            Spot.Kind.ADJECTIVE, predicate.first(), i + 1, i, lexicon.ofClass(cueClass), number);
      }
      if (grid.tag(i) != PartOfSpeech.ADV && !grid.is(i, "NOT")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Spot noun(Grid grid, int index, CueLexicon lexicon) {
    String cueClass = lexicon.phrases("noun").get(grid.token(index).lemma());
    if (cueClass == null) {
      return HeldClauses.isHeld(grid, index)
          ? new Spot(Spot.Kind.NOUN, index, index + 1, index, lexicon.ofClass("claim"), -1)
          : null;
    }
    return new Spot(Spot.Kind.NOUN, index, index + 1, index, lexicon.ofClass(cueClass), -1);
  }

  /** A colon that no cue verb stands before: "NAME, role: words". */
  private static @Nullable Spot colon(Grid grid, int index, CueLexicon lexicon) {
    if (index == grid.sentenceStart(index) || index + 1 >= grid.size()) {
      return null;
    }
    return new Spot(Spot.Kind.COLON, index, index + 1, index, lexicon.ofClass("say"), -1);
  }
}
