package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Mediation;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of stance whose object is what they are about: "exigieron su renuncia", "desmintió la
 * venta", "pidió no pescar", "acusó al gobierno de mentir", and the clitic of "lo negó".
 */
final class SpanishStances {
  private static final int ADJUNCT = 6;

  private SpanishStances() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (!predicate.isFinite()
        || predicate.passive()
        || spot.cue().strength() == Cue.Strength.WEAK
        || !isStance(spot.cue())
        || grid.is(predicate.first() - 1, "THAT")
        || grid.is(predicate.first() - 1, "WHO")) {
      return null;
    }
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    Attribution.Range clitic = clitic(grid, predicate);
    boolean somebody =
        subject >= 0
            && !context.phraseKind(subject).equals("thing")
            && !Times.is(grid, grid.phrases().get(subject))
            && grid.phrases().get(subject).end() <= spot.first();
    if (!clitic.isEmpty()) {
      Attribution fronted = fronted(context, spot, clitic, subject);
      if (fronted != null) {
        return fronted;
      }
      Attribution so = so(context, spot, clitic);
      if (so != null) {
        return so;
      }
      boolean answers =
          switch (spot.cue().cueClass()) {
            case "deny", "confirm" -> true;
            case "praise", "refuse", "criticise" -> isComplete(grid, spot.end());
            default -> false;
          };
      boolean quoted = grid.is(spot.end(), Grid.COLON) || grid.is(spot.end(), "THAT");
      return answers && somebody && Sources.isSomebody(context, subject) && !quoted
          ? Sources.of(context, spot, subject, List.of(clitic), 0.85)
          : null;
    }
    if (subject >= 0 && !somebody) {
      return null;
    }
    int first = object(grid, spot);
    if (first < 0
        || subject < 0
            && grid.sentenceStart(spot.head()) != predicate.first()
            && !grid.is(predicate.first() - 1, "AND")
            && !grid.is(predicate.first() - 1, Grid.COLON)) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, first);
    return end <= first
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.85);
  }

  /**
   * "Esa acusación la rechazó el ministro", "Que haya pagos lo negó de plano": the object stands in
   * front and again as a pronoun; who rejects it stands behind or is dropped.
   */
  private static @Nullable Attribution fronted(
      Context context, Spot spot, Attribution.Range clitic, int subject) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    boolean clause =
        grid.is(start, "THAT")
            && context.finiteBetween(start, clitic.first()) > 0
            && context.commasBetween(start, clitic.first()) == 0;
    boolean object =
        subject >= 0
            && grid.phrases().get(subject).end() == clitic.first()
            && grid.phrases().get(subject).first() == start
            && !Sources.isSomebody(context, subject);
    if (!clause && !object) {
      return null;
    }
    int behind = spot.end();
    while (behind < grid.sentenceEnd(spot.head())
        && (grid.isPunctuation(behind)
            || grid.tag(behind) == PartOfSpeech.ADV
            || grid.quotation(behind) >= 0)) {
      behind++;
    }
    int who =
        behind < grid.size() ? Postposed.subject(context, behind, grid.sentenceEnd(start)) : -1;
    boolean named = who >= 0 && Sources.isSomebody(context, who);
    return !named && !clause
        ? null
        : Sources.of(
            context,
            spot,
            named ? who : -1,
            List.of(new Attribution.Range(start, clitic.first())),
            0.85);
  }

  /** "Así lo confirmó a la radio el ministro": what was said before is what S says. */
  private static @Nullable Attribution so(Context context, Spot spot, Attribution.Range clitic) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int who = Postposed.subject(context, spot.end(), grid.sentenceEnd(start));
    return grid.reads(start, "so")
            && clitic.first() == start + 1
            && Sources.isSomebody(context, who)
        ? Sources.of(context, spot, who, List.of(clitic), 0.85)
        : null;
  }

  private static boolean isStance(Cue cue) {
    if (!cue.takes("object") && !cue.takes("inf") && !cue.takes("de")) {
      return false;
    }
    return switch (cue.cueClass()) {
      case "deny",
          "criticise",
          "praise",
          "demand",
          "announce",
          "confirm",
          "promise",
          "refuse",
          "predict",
          "warn",
          "want" ->
          true;
      // "hablan de una noche de disparos", "expresó su preocupación"
      case "say" -> isSpokenOf(cue) || isVoiced(cue);
      default -> false;
    };
  }

  private static boolean isVoiced(Cue cue) {
    return CueLexicon.of(Language.SPANISH).isIn("voicing", cue.lemma());
  }

  private static boolean isSpokenOf(Cue cue) {
    return cue.takes("de") && !cue.takes("that");
  }

  /** "lo respalda.", and not "la acusó de mentir": nothing behind the verb belongs to it. */
  private static boolean isComplete(Grid grid, int behind) {
    return behind >= grid.size()
        || grid.isPunctuation(behind) && !grid.is(behind, Grid.COLON)
        || grid.is(behind, "AND")
        || grid.is(behind, "ADV");
  }

  /** The clitic object of the verb group, "lo" and its kin; empty when there is none. */
  static Attribution.Range clitic(Grid grid, Predicate predicate) {
    for (int i = Math.max(0, predicate.first() - 1); i < predicate.head(); i++) {
      if (isObject(grid, i) && grid.sentence(i) == grid.sentence(predicate.head())) {
        return new Attribution.Range(i, i + 1);
      }
    }
    return Attribution.Range.NONE;
  }

  /** Whether a token is a clitic object: "lo niega", "los apoya". */
  static boolean isObject(Grid grid, int token) {
    return grid.tag(token) == PartOfSpeech.PRON && grid.reads(token, "clitic object");
  }

  /** Where the object begins behind adverbs and times: a phrase or an infinitive; -1 when none. */
  private static int object(Grid grid, Spot spot) {
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + ADJUNCT);
    boolean accuses = spot.cue().takes("de");
    boolean spoken = isSpokenOf(spot.cue()) && spot.cue().cueClass().equals("say");
    if (spoken) {
      return grid.is(spot.end(), "OF") && grid.phraseOf(spot.end() + 1) >= 0 ? spot.end() : -1;
    }
    for (int i = spot.end(); i < end; i++) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0) {
        Phrase here = grid.phrases().get(phrase);
        if (Times.is(grid, here)) {
          i = here.end() - 1;
          continue;
        }
        return here.first() == i ? i : -1;
      }
      int number = grid.predicateOf(i);
      if (number >= 0) {
        boolean infinitive = grid.predicates().get(number).form().equals("INF");
        return infinitive && spot.cue().takes("inf") ? grid.predicates().get(number).first() : -1;
      }
      int often = grid.tag(i) == PartOfSpeech.ADP ? occasion(grid, i + 1) : -1;
      if (often > 0) {
        i = often - 1;
        continue;
      }
      int asked = asked(grid, spot, i);
      if (asked >= 0) {
        return asked;
      }
      if (calls(grid, spot, i)) {
        return i;
      }
      if (accuses && grid.isToward(i)) {
        return accused(grid, i, end);
      }
      if (grid.is(i, "NOT") && spot.cue().takes("inf")) {
        return i;
      }
      if (!grid.is(i, "ADV") && !grid.is(i, "ALSO") && grid.tag(i) != PartOfSpeech.ADV) {
        return -1;
      }
      if (CueLexicon.of(grid.language(i)).isIn("amount", grid.lower(i))) {
        // "reclamó más plazo"
        return i;
      }
    }
    return -1;
  }

  /** "en reiteradas ocasiones": the token behind a phrase of how often; -1 when it is none. */
  private static int occasion(Grid grid, int token) {
    int at = token;
    while (at < grid.sentenceEnd(token) && grid.tag(at) == PartOfSpeech.ADJ) {
      at++;
    }
    int phrase = grid.phraseOf(at);
    return phrase >= 0 && SpanishClauses.isOften(grid, phrase)
        ? grid.phrases().get(phrase).end()
        : -1;
  }

  /**
   * "pidió a la Fiscalía investigar", "instó al gobierno a negociar", "exigió a la Armada «…»":
   * behind who is asked the words or the infinitive; -1 when nobody is.
   */
  private static int asked(Grid grid, Spot spot, int index) {
    boolean demands = spot.cue().cueClass().equals("demand") || spot.cue().takes("inf");
    boolean to = grid.isToward(index);
    int phrase = demands && to ? grid.phraseOf(index + 1) : -1;
    int sentence = grid.sentenceEnd(index);
    while (phrase >= 0) {
      int end = grid.phrases().get(phrase).end();
      int behind = Mediation.behindAside(grid, end);
      int at = behind < 0 ? end : behind;
      if (at + 1 >= sentence) {
        return -1;
      }
      int verb = grid.predicateOf(grid.is(at, "TO") ? at + 1 : at);
      if (grid.is(at, Grid.OPEN_QUOTE)
          || verb >= 0 && grid.predicates().get(verb).form().equals("INF")) {
        return at;
      }
      phrase = grid.is(at, "OF") || grid.is(at, "AND") ? grid.phraseOf(at + 1) : -1;
    }
    return -1;
  }

  /** "instó a las partes a liberar a los presos", "llamó a la calma". */
  private static boolean calls(Grid grid, Spot spot, int index) {
    boolean opens = grid.is(index, "TO") && spot.cue().takes("a") && index == spot.end();
    int end = Math.min(grid.sentenceEnd(index), index + 2 * ADJUNCT);
    for (int i = index + 1; opens && i < end; i++) {
      int verb = grid.predicateOf(i);
      if (verb >= 0) {
        return grid.predicates().get(verb).form().equals("INF");
      }
      if (CueLexicon.of(grid.language(i)).isIn("appeal", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "a A de C": where C begins. */
  private static int accused(Grid grid, int to, int end) {
    int phrase = grid.phraseOf(to + 1);
    int at = phrase < 0 ? -1 : grid.phrases().get(phrase).end();
    while (at >= 0 && at + 1 < end + ADJUNCT && at + 1 < grid.size() && grid.is(at, "OF")) {
      int next = grid.predicateOf(at + 1);
      if (next >= 0) {
        return at + 1;
      }
      int further = grid.phraseOf(at + 1);
      if (further < 0) {
        return -1;
      }
      at = grid.phrases().get(further).end();
    }
    return -1;
  }
}
