package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks cues again that stand inside the content of another: who says a thing inside what somebody
 * says is named inside it as well. The rankers do not know that, because they are trained on
 * outermost attributions alone.
 */
final class Nested {

  private Nested() {}

  /** Asks a spot with sources of a range only. */
  interface Question {
    @Nullable Attribution ask(Context context, Spot spot, Attribution.Range holder);
  }

  /** The attributions with those inside them added or put right, in the order of their cues. */
  static List<Attribution> add(Context context, List<Attribution> found, Question question) {
    Map<Spot, Attribution> bySpot = new HashMap<>();
    found.forEach(attribution -> bySpot.put(attribution.spot(), attribution));
    for (Spot spot : context.spots()) {
      Holder holder = isVerb(spot) ? holder(context, spot, bySpot) : null;
      int call = holder == null ? -1 : Embedded.call(context.grid(), spot);
      if (holder != null && holder.outer().spot().predicate() == call && call >= 0) {
        // Who calls somebody to tell a thing tells it: the call itself says nothing.
        Spot calling = holder.outer().spot();
        Attribution called = bySpot.remove(calling);
        holder = holder(context, spot, bySpot);
        if (holder == null && called != null) {
          bySpot.put(calling, called);
        }
      }
      if (holder == null) {
        continue;
      }
      Attribution.Range piece = holder.piece();
      Attribution known = bySpot.get(spot);
      boolean outside =
          known != null && !known.nominal().isEmpty() && !piece.contains(known.nominal().first());
      if (known != null && !outside && !isPlain(context, known)) {
        continue;
      }
      Attribution again = isCut(context, spot, holder) ? null : question.ask(context, spot, piece);
      if (again == null
          || again.contentEnd() > piece.end()
          || again.nominal().isEmpty()
          || !piece.contains(again.nominal().first())
          || isWhole(again, piece)
          || isPlain(context, again)) {
        again = Embedded.of(context, spot, holder.outer(), piece);
      }
      if (again != null && !isWhole(again, piece)) {
        bySpot.put(spot, Trimming.of(context, again));
      } else if (known != null && outside && holder.outer().source().overlaps(known.nominal())) {
        // Its words are another's: whoever stands outside of them does not say them as well.
        bySpot.remove(spot);
      }
    }
    List<Attribution> all = new ArrayList<>(bySpot.values());
    all.sort(Comparator.comparingInt(attribution -> attribution.spot().first()));
    return all;
  }

  /** Without what a perfect inside a content only tells: "said she had signed the decree". */
  static List<Attribution> withoutPlain(Context context, List<Attribution> attributions) {
    int[] parents = Nesting.parents(attributions);
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      Attribution attribution = attributions.get(i);
      boolean plain =
          parents[i] >= 0
              && attribution.spot().predicate() >= 0
              && isPerfect(context.grid(), attribution.spot().predicate())
              && !Embedded.isStanceOfOther(context.grid(), attribution)
              && isPlain(context, attribution);
      if (!plain) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  private static boolean isPerfect(Grid grid, int number) {
    Predicate predicate = grid.predicates().get(number);
    for (int i = predicate.first(); i < predicate.head(); i++) {
      if (CueLexicon.isInEither("perfect", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Spot spot) {
    return spot.kind() == Spot.Kind.VERB;
  }

  /**
   * What a spot stands inside.
   *
   * @param outer the attribution
   * @param piece the piece of its content
   */
  private record Holder(Attribution outer, Attribution.Range piece) {}

  /** The narrowest piece of another content that holds a spot; null when there is none. */
  private static @Nullable Holder holder(
      Context context, Spot spot, Map<Spot, Attribution> bySpot) {
    Grid grid = context.grid();
    Holder narrowest = null;
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    for (int i = start; i < end; i++) {
      int number = context.spotAt(i);
      Attribution other = number < 0 ? null : bySpot.get(context.spots().get(number));
      if (other == null || other.spot().equals(spot)) {
        continue;
      }
      for (Attribution.Range piece : other.content()) {
        boolean narrower = narrowest == null || length(piece) < length(narrowest.piece());
        if (piece.contains(spot.head()) && narrower) {
          narrowest = new Holder(other, piece);
        }
      }
    }
    return narrowest;
  }

  /** "said that they had asked for a pump": a thing asked for inside a content is no second one. */
  static boolean isPlain(Context context, Attribution attribution) {
    Grid grid = context.grid();
    int first = attribution.contentFirst();
    int verb = grid.predicateOf(first);
    return grid.quotation(first) < 0
        && grid.quotation(attribution.contentEnd() - 1) < 0
        && verb < 0
        && !Embedded.isDirected(context, attribution)
        && context.finiteBetween(first, attribution.contentEnd()) == 0;
  }

  /** Whether the outer cue stands between the spot and its subject: "Her aide, she said, told". */
  private static boolean isCut(Context context, Spot spot, Holder holder) {
    int subject = Subjects.outer(context.grid(), spot.predicate());
    int first = subject < 0 ? -1 : context.grid().phrases().get(subject).first();
    return first >= 0 && !holder.piece().contains(first) && holder.outer().holds(first);
  }

  private static int length(Attribution.Range piece) {
    return piece.end() - piece.first();
  }

  /** The same words again are no statement inside the statement. */
  private static boolean isWhole(Attribution attribution, Attribution.Range holder) {
    return attribution.contentFirst() <= holder.first() && attribution.contentEnd() >= holder.end();
  }
}
