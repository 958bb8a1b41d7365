package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.InterviewTurns;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** What an answer of the rankers must stand up to before it becomes a statement. */
final class Checks {

  private static final double SURE = 0.75;
  private static final double PREPOSITION = 0.25;
  private static final double SPEECH = 0.65;

  private Checks() {}

  /** "urged caution regarding the plan": a participle that has become a preposition. */
  private static boolean isPreposition(Grid grid, Spot spot) {
    return spot.kind() == Spot.Kind.VERB
        && grid.predicates().get(spot.predicate()).first() == spot.head()
        && CueLexicon.of(grid.language(spot.head()))
            .isIn("like a preposition", grid.lower(spot.head()));
  }

  /**
   * "the supporting role of the army", "their focus on ensuring that C": what only tells of a noun,
   * or an aim behind a preposition, has not been said.
   */
  private static boolean isGerund(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    boolean gerund =
        spot.kind() == Spot.Kind.VERB
            && spot.first() > 0
            && spot.cue().strength() != Cue.Strength.STRONG
            && !grid.language(spot.head()).equals(Language.SPANISH)
            && grid.predicates().get(spot.predicate()).form().equals("ING")
            && grid.quotation(attribution.contentFirst()) < 0;
    // "of" before a gerund is read as a conjunction.
    return gerund
        && switch (grid.is(spot.first() - 1, "OF")
            ? PartOfSpeech.ADP
            : grid.tag(spot.first() - 1)) {
          case ADP -> !grid.is(spot.first() - 1, "AS");
          case DET, ADJ -> spot.end() < grid.size() && grid.tag(spot.end()) == PartOfSpeech.NOUN;
          case ADV, AUX, CCONJ, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
  }

  /**
   * A heading without a finite verb or without anybody in it ("Understanding the plan", "Asked
   * questions about the plan") names a topic and says nothing.
   */
  private static boolean isTopic(Grid grid, Attribution attribution) {
    int token = attribution.spot().head();
    if (grid.segmentKind(token) != SegmentKind.HEADING) {
      return false;
    }
    if (attribution.source().isEmpty()) {
      return true;
    }
    for (int i = grid.sentenceStart(token); i < grid.sentenceEnd(token); i++) {
      int predicate = grid.predicateOf(i);
      if (predicate >= 0 && grid.predicates().get(predicate).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an attribution holds: a thing ("the drug war demands strategies") is a source only with
   * words or a clause of its own, and weak cues, nouns and adjectives need a sure answer.
   */
  static boolean stands(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (isTime(grid, attribution)
        || overlapsItself(attribution)
        || isTopic(grid, attribution)
        || isBare(context, attribution)
        || isCutOff(grid, attribution)
        || isGoverned(grid, attribution)
        || isIdle(context, attribution)
        || isPreposition(grid, spot)
        || isGerund(grid, attribution)
        || isTopicOfPassive(context, attribution)
        || isOpenQuestion(grid, attribution)
        || Misreadings.is(context, attribution)
        || Recipients.isMisread(grid, attribution)) {
      return false;
    }
    if (spot.kind() == Spot.Kind.PREPOSITION || spot.kind() == Spot.Kind.ADVERB) {
      return attribution.confidence() >= PREPOSITION && !isMeasure(context, attribution);
    }
    if (spot.kind() == Spot.Kind.COLON
        && (isSubtitle(context, attribution) || isTopicLabel(grid, attribution))) {
      return false;
    }
    if (spot.kind() == Spot.Kind.NOUN && attribution.shape() != Shape.RIGHT) {
      // "A curfew was their threat" is rare, "won support" is not; nothing stands around a noun.
      return attribution.shape() == Shape.LEFT && grid.quotation(attribution.contentFirst()) >= 0;
    }
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    if (!spanish
        && spot.kind() != Spot.Kind.COLON
        && isSpeech(spot.cue())
        && attribution.confidence() < SPEECH) {
      return false;
    }
    if (FigureFrames.of(context, spot) != null
        || Shares.of(context, spot) != null
        || Provisions.of(context, spot) != null
        || Counts.of(context, spot) != null) {
      return true;
    }
    int first = attribution.contentFirst();
    boolean quoted =
        grid.quotation(first) >= 0 || grid.quotation(attribution.contentEnd() - 1) >= 0;
    boolean thing =
        !attribution.nominal().isEmpty()
            && context.phraseKind(grid.phraseOf(attribution.nominal().first())).equals("thing")
            && (grid.phraseOf(attribution.nominal().first()) < 0
                || !Evidence.isData(grid, grid.phraseOf(attribution.nominal().first())));
    boolean clause = grid.is(first - 1, "THAT") || grid.is(first, "THAT");
    boolean full =
        clause
            || spot.cue().strength() == Cue.Strength.STRONG
                && context.finiteBetween(first, attribution.contentEnd()) > 0;
    if (thing && !quoted && (!full || isInference(grid, spot))) {
      return false;
    }
    if (!quoted && !clause && !isVerbOfSpeaker(context, spot) && attribution.confidence() < 0.9) {
      return false;
    }
    if (quoted
        || clause
        || attribution.shape() != Shape.RIGHT
        || attribution.confidence() >= SURE) {
      return true;
    }
    boolean weak =
        spot.cue().strength() == Cue.Strength.WEAK
            || spot.kind() == Spot.Kind.NOUN
            || spot.kind() == Spot.Kind.ADJECTIVE;
    return !thing && !weak;
  }

  /** A content of cues, conjunctions, relatives and prepositions alone ("que") says nothing. */
  private static boolean isBare(Context context, Attribution attribution) {
    Grid grid = context.grid();
    for (Attribution.Range piece : attribution.content()) {
      for (int i = piece.first(); i < piece.end(); i++) {
        int predicate = grid.predicateOf(i);
        boolean cue =
            predicate >= 0
                && grid.predicates().get(predicate).form().equals("ING")
                && context.spotAt(grid.predicates().get(predicate).head()) >= 0;
        boolean tells =
            switch (grid.kind(i)) {
              case "THAT", "WHICH", "WHO", "WH", "AS", "LIKE", "AND", "BUT", "OF", "IN", "TO" ->
                  false;
              default -> !cue && !grid.isPunctuation(i) && grid.tag(i) != PartOfSpeech.DET;
            };
        if (tells || grid.quotation(i) >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Paz dijo que | su agencia había advertido": what stops at its conjunction is no content. */
  private static boolean isCutOff(Grid grid, Attribution attribution) {
    return attribution.shape() == Shape.LEFT && grid.is(attribution.contentEnd() - 1, "THAT");
  }

  /**
   * "a shift from supporting the plan", "their focus on ensuring it": a noun governs the gerund.
   */
  private static boolean isGoverned(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    int before = spot.first() - 1;
    boolean gerund =
        spot.kind() == Spot.Kind.VERB
            && grid.predicates().get(spot.predicate()).form().equals("ING")
            && spot.cue().strength() != Cue.Strength.STRONG;
    return gerund
        && before > grid.sentenceStart(spot.head())
        && CueLexicon.of(grid.language(before)).isIn("before gerund", grid.lower(before))
        && grid.phraseOf(before - 1) >= 0;
  }

  /** "Iron Harvest: Inside the Gamble": what stands behind the colon of a headline is no clause. */
  private static boolean isSubtitle(Context context, Attribution attribution) {
    Grid grid = context.grid();
    return grid.segmentKind(attribution.spot().head()) == SegmentKind.TITLE
        && attribution.shape() == Shape.RIGHT
        && grid.quotation(attribution.contentFirst()) < 0
        && (isQuestion(context, attribution)
            || context.finiteBetween(attribution.contentFirst(), attribution.contentEnd()) == 0);
  }

  /** "Harbour fire: who gave the order?": what is nobody asks nothing. */
  private static boolean isQuestion(Context context, Attribution attribution) {
    Grid grid = context.grid();
    if (attribution.source().isEmpty()) {
      return false;
    }
    int end = attribution.contentEnd();
    Span label = grid.span(attribution.source().first(), attribution.source().end());
    return (grid.is(attribution.contentFirst(), "WH")
            || end < grid.size() && grid.lower(end).equals("?"))
        && grid.reading().mentions().stream().noneMatch(one -> one.span().overlaps(label));
  }

  /** "Norway: It may well join": a place before a colon is what the passage is about. */
  private static boolean isTopicLabel(Grid grid, Attribution attribution) {
    int first = attribution.contentFirst();
    if (attribution.source().isEmpty()
        || attribution.shape() != Shape.RIGHT
        || grid.quotation(first) >= 0
        || grid.segmentKind(first) == SegmentKind.TITLE) {
      return false;
    }
    int head = attribution.source().first();
    if (attribution.source().end() == head + 1
        && CueLexicon.of(grid.language(head)).isIn("verdict", grid.lower(head))) {
      return true;
    }
    Span label = grid.span(attribution.source().first(), attribution.source().end());
    return grid.reading().places().stream().anyMatch(place -> place.span().overlaps(label));
  }

  /** "cambian según la temporada": without a comma before it, a thing is a measure. */
  private static boolean isMeasure(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    int before = spot.first() - 1;
    return grid.reads(spot.first(), "as")
        && spot.first() > grid.sentenceStart(spot.head())
        && !grid.isPunctuation(before)
        && !grid.is(before, "THAT")
        && !attribution.nominal().isEmpty()
        && context.phraseKind(grid.phraseOf(attribution.nominal().first())).equals("thing");
  }

  /** "claimed eleven lives", "This contradicts Ana Ruiz": the object says nothing. */
  private static boolean isIdle(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Attribution.Range content = attribution.content().getFirst();
    int phrase = grid.phraseOf(content.first());
    if (attribution.spot().kind() != Spot.Kind.VERB
        || phrase < 0
        || grid.quotation(content.first()) >= 0
        || grid.is(content.first() - 1, "THAT")
        || content.first() < attribution.spot().end()) {
      return false;
    }
    Phrase object = grid.phrases().get(phrase);
    String pair = attribution.spot().cue().lemma() + " " + grid.token(object.head()).lemma();
    boolean person =
        CueLexicon.of(grid.language(object.head()))
                .isIn("of words", attribution.spot().cue().lemma())
            && object.end() >= content.end()
            && (object.isName() || grid.is(object.head(), "HIM"));
    return person || CueLexicon.of(grid.language(object.head())).isIn("idle object", pair);
  }

  /** "The concerns were raised in May": what a passive without an agent is about is no content. */
  private static boolean isTopicOfPassive(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    return attribution.shape() == Shape.LEFT
        && spot.kind() == Spot.Kind.VERB
        && grid.predicates().get(spot.predicate()).passive()
        && grid.quotation(attribution.contentEnd() - 1) < 0
        && context.finiteBetween(attribution.contentFirst(), attribution.contentEnd()) == 0
        && !(attribution.source().first() > spot.head()
            && grid.is(attribution.source().first() - 1, "BY"));
  }

  /**
   * "Asked about the figure, the director replied", "¿Teme que la acusen?": nobody is named who
   * asks, or who is meant.
   */
  private static boolean isOpenQuestion(Grid grid, Attribution attribution) {
    Spot spot = attribution.spot();
    if (spot.kind() != Spot.Kind.VERB || !attribution.source().isEmpty()) {
      return false;
    }
    int end = grid.sentenceEnd(spot.head());
    boolean turn = InterviewTurns.isDash(grid, grid.paragraphStart(spot.head()));
    boolean asks =
        (turn || grid.quotation(spot.head()) < 0)
            && grid.text(Math.max(spot.head(), end - 1), end).equals("?");
    boolean asked =
        spot.cue().cueClass().equals("ask")
            && spot.first() == grid.sentenceStart(spot.head())
            && !grid.predicates().get(spot.predicate()).isFinite();
    return asks || asked;
  }

  /** "The move suggests that": with a thing as subject the inference is the author's. */
  private static boolean isInference(Grid grid, Spot spot) {
    return CueLexicon.of(grid.language(spot.head())).isIn("inference", spot.cue().lemma());
  }

  /** A reduced relative ("directives aimed at") and an infinitive have no speaker of their own. */
  private static boolean isVerbOfSpeaker(Context context, Spot spot) {
    if (spot.kind() != Spot.Kind.VERB) {
      return true;
    }
    String form = context.grid().predicates().get(spot.predicate()).form();
    return !form.equals("PART") && !form.equals("INF");
  }

  /**
   * Whether the cue reports words rather than an attitude: enough of those are found to be strict.
   */
  private static boolean isSpeech(Cue cue) {
    return switch (cue.cueClass()) {
      case "say",
          "tell",
          "report",
          "claim",
          "insist",
          "explain",
          "reply",
          "confirm",
          "announce",
          "deny",
          "warn",
          "predict",
          "ask" ->
          true;
      default -> false;
    };
  }

  /** "is expected to rule by April": a time says nothing. */
  private static boolean isTime(Grid grid, Attribution attribution) {
    int phrase =
        attribution.nominal().isEmpty() ? -1 : grid.phraseOf(attribution.nominal().first());
    return phrase >= 0 && Times.is(grid, grid.phrases().get(phrase));
  }

  private static boolean overlapsItself(Attribution attribution) {
    Attribution.Range cue =
        new Attribution.Range(attribution.spot().first(), attribution.spot().end());
    for (Attribution.Range piece : attribution.content()) {
      if (piece.overlaps(cue) || piece.overlaps(attribution.source())) {
        return true;
      }
    }
    return false;
  }
}
