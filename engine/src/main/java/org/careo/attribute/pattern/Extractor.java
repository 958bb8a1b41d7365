package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Weights;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions for every spot: shape, then source, then the ends of the content. Safe for
 * use by several threads at once.
 */
public final class Extractor {
  private final Rankers rankers;
  private final Weights secondLook;
  private final double threshold;

  /**
   * @param weights weights of the rankers
   * @param secondLook weights of the question that is asked of every answer once all are given
   * @param threshold least probability that a spot is an attribution at all
   */
  public Extractor(Weights weights, Weights secondLook, double threshold) {
    this.rankers = new Rankers(weights);
    this.secondLook = secondLook;
    this.threshold = threshold;
  }

  /** Attributions in the order of their cues; they may nest. */
  public List<Attribution> extract(Grid grid) {
    Context context = new Context(grid);
    List<Attribution> standing = new Reconsidered(context, secondLook, rankers).of(found(context));
    return Listed.add(context, Gapped.add(context, standing));
  }

  /**
   * What the second look is asked about in a report: every attribution found and, of each spot left
   * over, the best answer of the rankers. Used by the training command.
   */
  public List<Reconsidered.Asked> asked(Grid grid) {
    Context context = new Context(grid);
    return new Reconsidered(context, secondLook, rankers).asked(found(context));
  }

  /** What constructions and rankers find, before the second look. */
  private List<Attribution> found(Context context) {
    Grid grid = context.grid();
    List<Attribution> found = new ArrayList<>();
    for (Spot spot : context.spots()) {
      if (!grid.segmentKind(spot.head()).isArticle()) {
        continue;
      }
      boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
      Attribution attribution = frame(context, spot, spanish);
      if (attribution == null && isAsked(grid, spot)) {
        attribution = rankers.at(context, spot, null, threshold);
        if (spanish && attribution != null && !SpanishFrames.isPlausible(context, attribution)) {
          attribution = null;
        }
      }
      if (!spanish && (attribution == null || attribution.source().isEmpty())) {
        Attribution inverted = EnglishQuotes.inverted(context, spot);
        attribution = inverted == null ? attribution : inverted;
      }
      attribution = Completed.of(context, attribution);
      attribution = attribution == null ? null : Trimming.of(context, attribution);
      if (attribution != null && !Checks.stands(context, attribution)) {
        attribution = null;
      }
      if (attribution == null) {
        attribution = spanish ? Prepositions.closing(context, spot) : unsure(context, spot);
      }
      if (attribution != null) {
        found.add(Additions.of(context, Shares.widened(context, attribution)));
      }
    }
    List<Attribution> all =
        Nested.add(
            context,
            ColonQuotes.of(context, GoingOn.apart(grid, Closing.of(context, found))),
            this::inside);
    return Crossings.without(Doubles.without(Nested.withoutPlain(context, all)));
  }

  /** Whether the rankers are asked of a spot that no fixed construction stands at. */
  private static boolean isAsked(Grid grid, Spot spot) {
    return spot.kind() != Spot.Kind.ADVERB
        && !grid.is(spot.head(), Grid.DASH)
        && !spot.cue().cueClass().equals("figure")
        && !spot.cue().cueClass().equals("provide");
  }

  /** English constructions that count where the rankers did not answer. */
  private static @Nullable Attribution unsure(Context context, Spot spot) {
    Attribution attribution = EnglishQuotes.of(context, spot);
    if (attribution == null) {
      attribution = EnglishStances.of(context, spot);
    }
    if (attribution == null) {
      attribution = Participles.of(context, spot);
    }
    if (attribution == null) {
      attribution = Trailing.of(context, spot);
    }
    if (attribution == null) {
      attribution = Prepositions.closing(context, spot);
    }
    return attribution != null && Checks.stands(context, attribution) ? attribution : null;
  }

  /**
   * The attribution by a construction that leaves no doubt; null when the rankers are to answer.
   */
  private static @Nullable Attribution frame(Context context, Spot spot, boolean spanish) {
    return switch (spot.kind()) {
      case ADVERB -> Hedges.of(context, spot);
      case PREPOSITION -> {
        Attribution found = Prepositions.of(context, spot);
        yield found == null ? Prepositions.ofTellers(context, spot) : found;
      }
      case COLON -> {
        Attribution found = context.dialogue().of(spot);
        found = found == null ? Headlines.of(context, spot) : found;
        yield found == null ? Labels.of(context, spot) : found;
      }
      case NOUN -> {
        Attribution held = HeldClauses.of(context, spot);
        Attribution found =
            spanish ? NounClauses.of(context, spot) : NounClauses.english(context, spot);
        yield held == null ? found : held;
      }
      case ADJECTIVE -> null;
      case VERB -> {
        Attribution found = AsReported.of(context, spot);
        found = found == null ? FigureFrames.of(context, spot) : found;
        found = found == null ? Hearsay.of(context, spot) : found;
        found = found == null ? Silence.of(context, spot) : found;
        found = found == null ? Naming.of(context, spot) : found;
        found = found == null ? Rumours.of(context, spot) : found;
        found = found == null ? Shares.of(context, spot) : found;
        found = found == null ? Counts.of(context, spot) : found;
        found = found == null ? Evidence.of(context, spot) : found;
        found = found == null ? Provisions.of(context, spot) : found;
        found = found == null ? Echoes.of(context, spot) : found;
        found = found == null ? PassiveStances.of(context, spot) : found;
        found = found == null && !spanish ? Trailing.sure(context, spot) : found;
        if (found != null) {
          yield found;
        }
        Attribution around = Interposed.of(context, spot);
        if (around == null) {
          around = Recital.of(context, spot);
        }
        if (around == null) {
          around = Citing.of(context, spot);
        }
        if (around != null) {
          yield around;
        }
        yield spanish ? SpanishFrames.of(context, spot) : EnglishFrames.of(context, spot);
      }
    };
  }

  /** Asks a spot again as if its sentence were the range that holds it. */
  private @Nullable Attribution inside(Context context, Spot spot, Attribution.Range holder) {
    Attribution attribution = rankers.at(context, spot, holder, threshold);
    attribution = attribution == null ? null : Trimming.of(context, attribution);
    return attribution != null && Checks.stands(context, attribution) ? attribution : null;
  }
}
