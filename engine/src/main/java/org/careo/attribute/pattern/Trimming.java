package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Mediation;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;

/**
 * Cuts off the end of a content what surely does not belong to it: a citation in brackets, and a
 * coordinated verb that is a further cue of the same source.
 */
final class Trimming {

  private static final int ASIDE = 10;
  private static final int OUTER = 16;

  private Trimming() {}

  static Attribution of(Context context, Attribution whole) {
    Attribution attribution = withoutContrast(context, withoutAside(context, whole));
    Attribution.Range last = attribution.content().getLast();
    if (last.first() < attribution.spot().first()) {
      return nearest(context, attribution);
    }
    int end = withoutCitation(context.grid(), last);
    end = RelativeEnd.of(context, attribution.spot(), new Attribution.Range(last.first(), end));
    end = beforeNextCue(context, attribution.spot(), new Attribution.Range(last.first(), end));
    end =
        OtherTellers.beforeOther(
            context, attribution.spot(), new Attribution.Range(last.first(), end));
    end = beforeOuter(context, attribution.spot(), new Attribution.Range(last.first(), end));
    end = withoutChannel(context, new Attribution.Range(last.first(), end));
    end = withoutMediator(context, new Attribution.Range(last.first(), end));
    end = withoutOccasion(context, new Attribution.Range(last.first(), end));
    end = beforeQuote(context, attribution, new Attribution.Range(last.first(), end));
    end = OwnWords.before(context, attribution, new Attribution.Range(last.first(), end));
    end = beforeComparison(context, new Attribution.Range(last.first(), end));
    end = Comments.before(context, new Attribution.Range(last.first(), end));
    boolean bare = !attribution.spot().cue().takes("that");
    end = NewClause.behind(context, last.first(), end, bare);
    if (end == last.end()) {
      return attribution;
    }
    List<Attribution.Range> content = new ArrayList<>(attribution.content());
    content.set(content.size() - 1, new Attribution.Range(last.first(), end));
    return attribution.withContent(content);
  }

  /** "C, according to S, though D": the contrast is the author's. */
  private static Attribution withoutContrast(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Attribution.Range last = attribution.content().getLast();
    boolean contrast =
        attribution.shape() == Shape.BOTH
            && attribution.content().size() > 1
            && attribution.spot().kind() == Spot.Kind.PREPOSITION
            && last.first() > attribution.spot().head()
            && grid.quotation(last.first()) < 0
            && CueLexicon.of(grid.language(last.first())).isIn("contrast", grid.lower(last.first()))
            && context.finiteBetween(last.first(), last.end()) > 0;
    return contrast ? attribution.without(last) : attribution;
  }

  /** "C, according to a memo, the Times reported": who reported all of it is no piece of C. */
  private static Attribution withoutAside(Context context, Attribution attribution) {
    Attribution.Range last = attribution.content().getLast();
    boolean behind =
        attribution.shape() == Shape.BOTH
            && last.first() >= attribution.spot().end()
            && !context.grid().is(last.first(), "THAT");
    if (!behind || last.end() - last.first() > ASIDE || attribution.content().size() < 2) {
      return attribution;
    }
    Grid grid = context.grid();
    boolean aside = false;
    for (int i = last.first(); i < last.end(); i++) {
      int spot = context.spotAt(i);
      aside |=
          spot >= 0
              && context.spots().get(spot).cue().takes("parenthesis")
              && context.spots().get(spot).cue().strength() == Cue.Strength.STRONG;
    }
    if (!aside
        || grid.quotation(last.first()) >= 0
        || context.finiteBetween(last.first(), last.end()) > 1) {
      return attribution;
    }
    return attribution.without(last);
  }

  /** "B, pero C, según X": the clause behind the conjunction, not the author's before it. */
  private static Attribution nearest(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Attribution.Range piece = attribution.content().getLast();
    if (attribution.spot().kind() != Spot.Kind.PREPOSITION
        || !grid.language(piece.first()).equals(Language.SPANISH)) {
      return attribution;
    }
    for (int i = piece.end() - 3; i > piece.first(); i--) {
      if (grid.is(i, Grid.COMMA)
          && grid.is(i + 1, "BUT")
          && context.finiteBetween(i, piece.end()) > 0) {
        return attribution.withContent(List.of(new Attribution.Range(i + 2, piece.end())));
      }
    }
    return attribution;
  }

  /** "said that C, according to X": the last comma puts all of it to X. */
  private static int beforeOuter(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    if (grid.quotation(spot.head()) >= 0) {
      return piece.end();
    }
    for (int i = piece.end() - 2; i > Math.max(piece.first(), piece.end() - OUTER); i--) {
      if (!grid.is(i, Grid.COMMA) || grid.quotation(i) >= 0) {
        continue;
      }
      int other = context.spotAt(i + 1);
      boolean according = other >= 0 && context.spots().get(other).kind() == Spot.Kind.PREPOSITION;
      boolean phrase = according && context.finiteBetween(i, piece.end()) == 0;
      if (phrase || isComparison(context, i + 1)) {
        return i;
      }
    }
    return piece.end();
  }

  /** "como publicó X", "as the Times had reported". */
  private static boolean isComparison(Context context, int index) {
    Grid grid = context.grid();
    if (!AsReported.opensComparison(grid, index)) {
      return false;
    }
    for (int i = index + 1; i < Math.min(grid.sentenceEnd(index), index + 6); i++) {
      int spot = context.spotAt(i);
      if (spot >= 0) {
        return AsReported.of(context, context.spots().get(spot)) != null;
      }
    }
    return false;
  }

  /** "rejected the plan on three occasions": how often is no part of the object. */
  private static int withoutOccasion(Context context, Attribution.Range piece) {
    Grid grid = context.grid();
    int phrase = grid.phraseOf(piece.end() - 1);
    int first = phrase < 0 ? -1 : grid.phrases().get(phrase).first();
    boolean often =
        first > piece.first() + 1
            && grid.tag(first - 1) == PartOfSpeech.ADP
            && context.finiteBetween(piece.first(), piece.end()) == 0
            && grid.quotation(first) < 0
            && CueLexicon.of(grid.language(first))
                .isIn("occasion", grid.token(grid.phrases().get(phrase).head()).lemma());
    return often ? first - 1 : piece.end();
  }

  /**
   * "sostiene que la sesión no existió: «A mí nadie me llamó»": a whole sentence quoted behind a
   * clause without a cue of its own is said for itself.
   */
  private static int beforeQuote(
      Context context, Attribution attribution, Attribution.Range piece) {
    Grid grid = context.grid();
    boolean clause =
        attribution.spot().kind() == Spot.Kind.VERB
            && grid.quotation(attribution.spot().head()) < 0
            && grid.language(piece.first()).equals(Language.SPANISH);
    for (int i = piece.first() + 2; clause && i + 3 < piece.end(); i++) {
      if (i > attribution.spot().end() && context.spotAt(i) >= 0 && grid.quotation(i) < 0) {
        return piece.end();
      }
      if (grid.is(i, Grid.COLON) && grid.is(i + 1, Grid.OPEN_QUOTE)) {
        boolean whole =
            context.finiteBetween(piece.first(), i) > 0
                && context.finiteBetween(i + 1, grid.quotationEnd(i + 1)) > 0;
        return whole ? i : piece.end();
      }
    }
    return piece.end();
  }

  /** "disputes that figure, as does the mayor": who else does so is no part of the object. */
  private static int beforeComparison(Context context, Attribution.Range piece) {
    Grid grid = context.grid();
    for (int i = piece.first() + 1; i + 1 < piece.end(); i++) {
      boolean compares =
          grid.is(i, Grid.COMMA)
              && isLikewise(grid, i + 1)
              && context.finiteBetween(piece.first(), i) == 0
              && grid.quotation(i) < 0;
      if (compares) {
        return i;
      }
    }
    return piece.end();
  }

  /** ", as does the mayor", ", al igual que el alcalde": who else does so. */
  private static boolean isLikewise(Grid grid, int token) {
    boolean does = grid.is(token, "AS") && grid.tag(token + 1) == PartOfSpeech.AUX;
    return does
        || CueLexicon.of(grid.language(token))
            .isIn("likewise", grid.lower(token) + " " + grid.lower(token + 1));
  }

  /** "asked for calm through a clerk": who carried the words is no part of them. */
  private static int withoutMediator(Context context, Attribution.Range piece) {
    Grid grid = context.grid();
    if (context.finiteBetween(piece.first(), piece.end()) > 0) {
      return piece.end();
    }
    for (int i = piece.first() + 1; i + 1 < piece.end(); i++) {
      int phrase = grid.quotation(i) < 0 ? Mediation.phrase(grid, i) : -1;
      if (phrase >= 0 && Sources.isSomebody(context, phrase)) {
        return i;
      }
    }
    return piece.end();
  }

  /**
   * "warned of collapse in an email", "praised it on the radio": the channel is how it was said.
   */
  static int withoutChannel(Context context, Attribution.Range piece) {
    Grid grid = context.grid();
    if (context.finiteBetween(piece.first(), piece.end()) > 0) {
      return piece.end();
    }
    for (int i = piece.first() + 1; i + 1 < piece.end(); i++) {
      int phrase = grid.is(i, "IN") && grid.quotation(i) < 0 ? grid.phraseOf(i + 1) : -1;
      int head = phrase < 0 ? -1 : grid.phrases().get(phrase).head();
      if (head >= 0
          && CueLexicon.of(grid.language(head)).isIn("medium", grid.token(head).lemma())) {
        return i;
      }
    }
    return piece.end();
  }

  /** "(Name, 2031)" at the end. */
  private static int withoutCitation(Grid grid, Attribution.Range piece) {
    int end = piece.end();
    if (!grid.is(end - 1, Grid.CLOSE_BRACKET) || end - 2 < piece.first()) {
      return end;
    }
    boolean year = grid.lower(end - 2).matches("(19|20)\\d\\d[a-z]?");
    int open = end - 2;
    while (open > piece.first() && !grid.is(open, Grid.OPEN_BRACKET)) {
      open--;
    }
    return year && open > piece.first() + 1 ? open : end;
  }

  /** "praised A, highlighting B": a participle that is a cue goes on with who praised. */
  private static boolean opensParticiple(
      Context context, Spot spot, Attribution.Range piece, int comma) {
    Grid grid = context.grid();
    int number = grid.is(comma, Grid.COMMA) ? grid.predicateOf(comma + 1) : -1;
    if (number < 0
        || grid.quotation(comma) >= 0
        || context.finiteBetween(piece.first(), comma) > 0) {
      return false;
    }
    int other = context.spotAt(grid.predicates().get(number).head());
    return other >= 0
        && spot.equals(Participles.governor(context, context.spots().get(other)))
        && grid.predicates().get(number).form().equals("ING")
        && context.spots().get(other).cue().strength() != Cue.Strength.WEAK;
  }

  /** "told A that B, and they told C that D": somebody with a verb of saying begins anew. */
  private static boolean isSaidAgain(Context context, Spot spot, int comma) {
    Grid grid = context.grid();
    boolean joins =
        grid.is(comma, Grid.COMMA) && (grid.is(comma + 1, "AND") || grid.is(comma + 1, "BUT"));
    int phrase = joins && grid.quotation(comma) < 0 ? grid.phraseOf(comma + 2) : -1;
    if (phrase < 0) {
      return false;
    }
    if (!grid.phrases().get(phrase).isPronoun()) {
      return OtherTellers.isSaidByOther(context, comma + 2, grid.sentenceEnd(comma));
    }
    int verb = grid.predicateOf(grid.phrases().get(phrase).end());
    int other = verb < 0 ? -1 : context.spotAt(grid.predicates().get(verb).head());
    if (other < 0 || !grid.predicates().get(verb).isFinite()) {
      return false;
    }
    Cue cue = context.spots().get(other).cue();
    return cue.strength() == Cue.Strength.STRONG
        && (cue.cueClass().equals("say") || cue.cueClass().equals("tell"))
        && Sharing.sameTense(grid, spot, grid.predicates().get(verb));
  }

  /** "said that A and warned of B": the second verb has a content of its own. */
  private static int beforeNextCue(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    if (spot.predicate() < 0 || grid.quotation(spot.head()) >= 0) {
      return piece.end();
    }
    for (int i = piece.first() + 2; i + 2 < piece.end(); i++) {
      if (opensParticiple(context, spot, piece, i) || isSaidAgain(context, spot, i)) {
        return i;
      }
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      int number = joins ? grid.predicateOf(i + 1) : -1;
      if (number < 0 || grid.quotation(i) >= 0) {
        continue;
      }
      Predicate next = grid.predicates().get(number);
      int other = context.spotAt(next.head());
      Predicate own = grid.predicates().get(spot.predicate());
      boolean participles = own.form().equals("ING") && next.form().equals("ING");
      if (other >= 0 && isOfSource(context, own, piece, next)) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
      if (!next.isFinite() && !participles || other < 0) {
        continue;
      }
      Cue cue = context.spots().get(other).cue();
      boolean behindQuote = grid.is(i - 1, Grid.CLOSE_QUOTE) && Sharing.sameTense(grid, spot, next);
      boolean clause =
          cue.strength() == Cue.Strength.STRONG
              && grid.is(next.end(), "THAT")
              && Sharing.sameTense(grid, spot, next);
      boolean apart =
          grid.is(i - 1, Grid.COMMA)
              && cue.strength() == Cue.Strength.STRONG
              && grid.is(next.end(), "TO")
              && grid.is(piece.first(), "THAT")
              && Sharing.sameTense(grid, spot, next);
      if (clause || apart || participles && cue.strength() != Cue.Strength.WEAK) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
      boolean alike = Likeness.of(context, spot, context.mainVerb(piece.first()), i).equals("cue!");
      if (cue.strength() != Cue.Strength.WEAK && (behindQuote || alike)) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
    }
    return piece.end();
  }

  /**
   * "Victims argue that the state has lost control and welcome help": a verb in the plural has the
   * subject of the cue, not the singular one of the content.
   */
  private static boolean isOfSource(
      Context context, Predicate cue, Attribution.Range piece, Predicate next) {
    int main = context.mainVerb(piece.first());
    return main >= 0
        && isPresent(context.grid(), context.grid().predicates().get(main), true)
        && isPresent(context.grid(), next, false)
        && isPresent(context.grid(), cue, false);
  }

  /**
   * Whether the finite word of an English verb group is the third person singular, or is not; a
   * bare infinitive looks like a plural.
   */
  private static boolean isPresent(Grid grid, Predicate predicate, boolean singular) {
    if (predicate.first() == predicate.head() && predicate.form().equals("INF")) {
      return !singular && grid.language(predicate.head()).equals(Language.ENGLISH);
    }
    for (int i = predicate.first(); i <= predicate.head(); i++) {
      String features = grid.token(i).features();
      if (features.contains("VerbForm=Fin")) {
        return features.contains("Tense=Pres")
            && grid.language(i).equals(Language.ENGLISH)
            && features.contains("Number=Sing") == singular;
      }
    }
    return false;
  }
}
