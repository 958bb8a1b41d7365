package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Constructions of Spanish reporting that the rankers, trained on English, do not know: the clause
 * with que behind an addressee or time ("informó a la agencia de que …"), the parenthesis without
 * quotation marks and with inverted or dropped subject ("…, dijo la ministra"), and the verbs that
 * need a clause or quotation to report at all.
 */
final class SpanishFrames {

  private SpanishFrames() {}

  /** The attribution of a verb by a fixed construction; null when none fits. */
  static @Nullable Attribution of(Context context, Spot spot) {
    if (spot.kind() == Spot.Kind.VERB) {
      Attribution quoted = SpanishQuotes.of(context, spot);
      if (quoted != null) {
        return quoted;
      }
    }
    int witnessed = spot.kind() == Spot.Kind.VERB ? Witnessed.clause(context, spot) : -1;
    if (witnessed >= 0) {
      return clause(context, spot, context.grid().predicates().get(spot.predicate()), witnessed);
    }
    if (spot.kind() != Spot.Kind.VERB) {
      return null;
    }
    boolean reports = isReporting(spot.cue()) || isSaid(context, spot);
    Attribution reported = reports ? reported(context, spot) : null;
    reported = reported == null ? SpanishStances.of(context, spot) : reported;
    return reported == null ? InfinitiveClauses.of(context, spot) : reported;
  }

  private static @Nullable Attribution reported(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (isTemporal(context, spot, predicate)) {
      int first = spot.end() + 1;
      int end = SpanishClauses.end(context, spot, first);
      return Sources.of(context, spot, -1, List.of(new Attribution.Range(first, end)), 0.9);
    }
    boolean done =
        predicate.passive() && grid.is(spot.end(), "BY") && !Recipients.isTold(grid, spot);
    if (done || !predicate.isFinite() && !predicate.form().equals("ING")) {
      return null;
    }
    int that = SpanishClauses.opening(context, spot);
    boolean direct =
        that >= 0
            && (that <= spot.end() + 2
                || SpanishClauses.isAddressee(context.grid(), spot.end(), that - 1)
                || closesApposition(context, spot.first() - 1)
                || context.finiteBetween(
                        context.grid().sentenceStart(spot.head()), predicate.first())
                    == 0);
    Attribution aside = direct || !predicate.isFinite() ? null : parenthesis(context, spot);
    if (aside != null) {
      return aside;
    }
    if (that >= 0) {
      return clause(context, spot, predicate, that);
    }
    return null;
  }

  /** "al anunciar que C", "tras asegurar que C": its subject is the one of the sentence. */
  private static boolean isTemporal(Context context, Spot spot, Predicate predicate) {
    Grid grid = context.grid();
    int that = spot.end();
    return predicate.form().equals("INF")
        && grid.is(that, "THAT")
        && (grid.is(predicate.first() - 1, "TO") || grid.is(predicate.first() - 1, "AFTER"))
        && context.finiteBetween(that, grid.sentenceEnd(that)) > 0;
  }

  /** "El gerente aceptó que C": a verb of several senses with somebody before and que behind. */
  private static boolean isSaid(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean that = grid.is(spot.end(), "THAT") || grid.is(spot.end() - 1, "THAT");
    if (!spot.cue().takes("that") || !that) {
      return false;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    return Sources.isSomebody(context, subject)
        || subject >= 0 && context.phraseKind(subject).equals("document");
  }

  /** "Ana Ruiz, jefa de obras, dijo al Faro que C": the comma belongs to the subject. */
  private static boolean closesApposition(Context context, int comma) {
    Grid grid = context.grid();
    if (!grid.is(comma, Grid.COMMA)) {
      return false;
    }
    int start = grid.sentenceStart(comma);
    int open = comma - 1;
    while (open > start && !grid.is(open, Grid.COMMA) && grid.predicateOf(open) < 0) {
      open--;
    }
    int name = grid.is(open, Grid.COMMA) ? grid.phraseOf(open - 1) : -1;
    return name >= 0 && grid.phrases().get(name).isName();
  }

  static boolean isReporting(Cue cue) {
    return cue.isListed()
        && cue.strength() != Cue.Strength.WEAK
        && (cue.takes("that") || cue.takes("quote") || cue.takes("si"));
  }

  private static @Nullable Attribution clause(
      Context context, Spot spot, Predicate predicate, int start) {
    Grid grid = context.grid();
    int end = SpanishClauses.end(context, spot, start);
    if (end <= start) {
      return null;
    }
    int first = grid.is(start, Grid.COMMA) && start + 1 < end ? start + 1 : start;
    Attribution.Range content = new Attribution.Range(first, end);
    int verb = Sharing.predicate(context, spot);
    int subject = Subjects.outer(grid, verb);
    if (subject < 0 && verb != spot.predicate()) {
      // "dijo Duarte al diario, y añadió que": the subject behind the first cue is the second's.
      subject = Postposed.subject(context, grid.predicates().get(verb).end(), spot.first());
    }
    Attribution.Range nominal = Attribution.Range.NONE;
    SourceQuestion.Candidate candidate = SourceQuestion.Candidate.NONE;
    boolean reflexive = grid.is(predicate.first(), "SE") || grid.is(predicate.first() - 1, "SE");
    boolean impersonal =
        reflexive && (subject < 0 || context.phraseKind(subject).equals("thing"))
            || subject >= 0 && isOfOther(context, subject, grid.predicates().get(verb));
    int behind = Postposed.subject(context, spot.end(), start);
    if (Recipients.isTold(grid, spot)) {
      candidate = Recipients.agent(grid, spot);
      nominal =
          candidate.isNone()
              ? Attribution.Range.NONE
              : new Attribution.Range(candidate.first(), candidate.end());
    } else if (behind >= 0 && grid.phrases().get(behind).end() < start) {
      Phrase who = grid.phrases().get(behind);
      nominal = new Attribution.Range(who.first(), who.end());
      candidate = SourceQuestion.Candidate.of(grid, behind);
    } else if (subject >= 0 && !impersonal) {
      Phrase phrase = grid.phrases().get(subject);
      nominal = new Attribution.Range(phrase.first(), phrase.end());
      candidate = SourceQuestion.Candidate.of(grid, subject);
    }
    Attribution.Range source =
        nominal.isEmpty() ? nominal : Extent.of(context, spot, candidate, List.of(content));
    return new Attribution(spot, Shape.RIGHT, source, nominal, List.of(content), 0.9, List.of());
  }

  /**
   * "Preguntado si irían tropas, respondió que": a thing in another clause is nobody who says it.
   */
  private static boolean isOfOther(Context context, int subject, Predicate verb) {
    Grid grid = context.grid();
    int end = grid.phrases().get(subject).end();
    return context.phraseKind(subject).equals("thing")
        && end < verb.first()
        && context.finiteBetween(grid.sentenceStart(verb.head()), end) > 0
        && (context.commasBetween(end, verb.first()) > 0
            || context.quoteMarksBetween(end, verb.first()) > 0
            || grid.is(verb.first() - 1, "WHEN"));
  }

  /** "C, dijo S." and "C, afirma.": the cue stands behind a comma and no clause follows it. */
  private static @Nullable Attribution parenthesis(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int from = beforeClitic(grid, spot.first());
    if (from - 2 < start
        || !grid.is(from - 1, Grid.COMMA)
        || grid.quotation(from - 2) >= 0
        || !spot.cue().takes("inversion")
            && !spot.cue().takes("parenthesis")
            && !isShown(context, spot)
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    boolean quoted =
        context.quoteMarksBetween(start, from) > 0 && grid.is(from - 2, Grid.CLOSE_QUOTE);
    if (quoted || context.quoteMarksBetween(spot.end(), grid.sentenceEnd(spot.head())) > 0) {
      return null;
    }
    boolean clause = context.finiteBetween(start, from) > 0;
    if (closesRelative(context, start, from - 1)) {
      return null;
    }
    if (grid.is(spot.end(), Grid.COLON)
        || !clause && (from - start > 9 || closesApposition(context, from - 1))) {
      return null;
    }
    int behind = Postposed.subject(context, spot.end(), grid.sentenceEnd(spot.head()));
    boolean ends =
        grid.is(spot.end(), Grid.STOP)
            || grid.is(spot.end(), Grid.COMMA)
            || grid.is(spot.end(), "TO")
            || grid.is(spot.end(), "IN");
    boolean object =
        behind >= 0
            && spot.cue().takes("object")
            && !Sources.isSomebody(context, behind)
            && grid.tag(grid.phrases().get(behind).end() - 1) != PartOfSpeech.PROPN
            && Sources.isSomebody(context, Subjects.outer(grid, Sharing.predicate(context, spot)));
    if (behind < 0 && !ends
        || behind >= 0 && !clause && !Sources.isSomebody(context, behind)
        || object) {
      return null;
    }
    List<Attribution.Range> content = new ArrayList<>();
    content.add(new Attribution.Range(start, from - 1));
    Attribution.Range nominal = Attribution.Range.NONE;
    Attribution.Range source = Attribution.Range.NONE;
    if (behind >= 0) {
      Phrase who = grid.phrases().get(behind);
      nominal = new Attribution.Range(who.first(), who.end());
      source = Extent.of(context, spot, SourceQuestion.Candidate.of(grid, behind), content);
    }
    int after = source.isEmpty() ? spot.end() : source.end();
    int sentenceEnd = grid.sentenceEnd(spot.head());
    boolean around =
        after + 1 < sentenceEnd
            && grid.is(after, Grid.COMMA)
            && sentenceEnd - after > 3
            && isNew(grid, after + 1);
    if (around) {
      int end = grid.bare(after + 1, sentenceEnd);
      content.add(new Attribution.Range(after + 1, end));
    }
    return new Attribution(
        spot, around ? Shape.BOTH : Shape.LEFT, source, nominal, content, 0.9, List.of());
  }

  /** "C, muestran datos de la aduana.": evidence behind a verb of showing. */
  private static boolean isShown(Context context, Spot spot) {
    int behind = Postposed.subject(context, spot.end(), context.grid().sentenceEnd(spot.head()));
    return behind >= 0
        && spot.cue().cueClass().equals("show")
        && Evidence.isEvidence(context, behind);
  }

  /** "El ministro, que venía de lejos, negó": the comma closes a clause of the subject. */
  private static boolean closesRelative(Context context, int start, int comma) {
    Grid grid = context.grid();
    for (int i = start + 1; i < comma - 1; i++) {
      if (grid.is(i, Grid.COMMA) && Extent.opensRelative(grid, i + 1)) {
        return context.finiteBetween(start, i) == 0;
      }
    }
    return false;
  }

  /** "…, me dijo su padre": the addressee before the verb belongs to it. */
  static int beforeClitic(Grid grid, int verb) {
    return verb > 0 && grid.reads(verb - 1, "clitic addressee") ? verb - 1 : verb;
  }

  /** Whether what follows the parenthesis goes on with the content, not with the source. */
  private static boolean isNew(Grid grid, int index) {
    boolean clitic = grid.is(index, "HIM") && grid.predicateOf(index) < 0;
    int predicate = grid.predicateOf(clitic ? index + 1 : index);
    return predicate >= 0 && !grid.predicates().get(predicate).form().equals("ING")
        || grid.is(index, "THAT") && grid.predicateOf(index + 1) < 0
        || grid.is(index, "OF") && grid.is(index + 1, "THAT")
        || grid.is(index, "AND")
        || grid.is(index, "BUT");
  }

  /** "C, dijo S": words without quotation marks end at a comma before who says them. */
  private static boolean isSetOff(Grid grid, Attribution attribution) {
    int at = attribution.spot().first();
    if (!attribution.source().isEmpty()) {
      at = Math.min(at, attribution.source().first());
    }
    return grid.is(at - 1, Grid.COMMA) || grid.is(at - 1, Grid.DASH) || grid.quotation(at - 1) >= 0;
  }

  /**
   * Whether a verb or noun shows enough of a reporting construction for the rankers' answer to
   * count.
   */
  static boolean isPlausible(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (spot.kind() == Spot.Kind.PREPOSITION || spot.kind() == Spot.Kind.ADVERB) {
      return true;
    }
    int first = attribution.contentFirst();
    boolean quoted = grid.quotation(first) >= 0;
    boolean that =
        grid.is(first - 1, "THAT")
            || grid.is(first, "THAT")
            || grid.is(first, "WH")
            || grid.is(first, "IF");
    if (spot.kind() == Spot.Kind.NOUN || spot.kind() == Spot.Kind.COLON) {
      return quoted || that && spot.kind() == Spot.Kind.NOUN;
    }
    Cue cue = spot.cue();
    if (!cue.isListed()) {
      return quoted;
    }
    if (quoted || that && first - spot.end() < 3 && cue.strength() != Cue.Strength.WEAK) {
      return true;
    }
    boolean behind = attribution.shape() == Shape.RIGHT;
    boolean about = cue.takes(grid.lower(spot.end())) && !grid.is(spot.end(), "THAT");
    boolean animate =
        !attribution.nominal().isEmpty()
            && !context.phraseKind(grid.phraseOf(attribution.nominal().first())).equals("thing");
    if (cue.strength() == Cue.Strength.WEAK) {
      return false;
    }
    if (about && behind) {
      return animate || attribution.nominal().isEmpty();
    }
    boolean stance =
        switch (cue.cueClass()) {
          case "deny",
              "criticise",
              "praise",
              "demand",
              "announce",
              "confirm",
              "promise",
              "refuse",
              "tell",
              "report" ->
              true;
          default -> cue.strength() == Cue.Strength.STRONG;
        };
    return stance && (behind ? animate : isSetOff(grid, attribution));
  }
}
