package org.careo.attribute.pattern;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.text.word.NounKinds;
import org.jspecify.annotations.Nullable;

/** What every question about a spot may ask of the text around it, with counts in constant time. */
final class Context {
  private static final int LONGEST_SEQUENCE = 5;
  private static final int UNASKED = -2;

  private final Grid grid;
  private final List<Spot> spots;
  private final int[] spotAt;
  private final int[] finiteBefore;
  private final int[] commasBefore;
  private final int[] quotesBefore;
  private final String[] phraseKinds;
  private final int[] mainVerbs;
  private final Dialogue dialogue;
  private final Map<Spot, double[]> shapes = new IdentityHashMap<>();

  Context(Grid grid) {
    this.grid = grid;
    this.spots = Spots.find(grid);
    this.dialogue = new Dialogue(grid);
    int size = grid.size();
    spotAt = new int[size];
    mainVerbs = new int[size];
    Arrays.fill(mainVerbs, UNASKED);
    Arrays.fill(spotAt, -1);
    for (int s = 0; s < spots.size(); s++) {
      spotAt[spots.get(s).head()] = s;
    }
    finiteBefore = new int[size + 1];
    commasBefore = new int[size + 1];
    quotesBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int predicate = grid.predicateOf(i);
      boolean finite =
          predicate >= 0
              && grid.predicates().get(predicate).head() == i
              && grid.predicates().get(predicate).isFinite();
      finiteBefore[i + 1] = finiteBefore[i] + (finite ? 1 : 0);
      commasBefore[i + 1] = commasBefore[i] + (grid.is(i, Grid.COMMA) ? 1 : 0);
      boolean mark = grid.is(i, Grid.OPEN_QUOTE) || grid.is(i, Grid.CLOSE_QUOTE);
      quotesBefore[i + 1] = quotesBefore[i] + (mark ? 1 : 0);
    }
    phraseKinds = new String[grid.phrases().size()];
    for (int p = 0; p < phraseKinds.length; p++) {
      phraseKinds[p] = kindOf(grid.phrases().get(p));
    }
  }

  private String kindOf(Phrase phrase) {
    if (phrase.isPronoun()) {
      return grid.kind(phrase.head());
    }
    if (phrase.isName() || isHeadlineBody(phrase)) {
      return "name";
    }
    if (grid.is(phrase.head(), "ONE") || grid.is(phrase.head(), "ADJ")) {
      return "some";
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(phrase.head()));
    String lemma = grid.token(phrase.head()).lemma();
    if (lexicon.isIn("collective", lemma)
        || NounKinds.shipped().of(grid.language(phrase.head()), lemma) != NounKinds.Kind.OTHER) {
      return "people";
    }
    if (lexicon.isIn("share", lemma)) {
      return "some";
    }
    if (lexicon.isIn("document", lemma)) {
      return "document";
    }
    return "thing";
  }

  /** "Salud confirma …", "Ministry rejects …": the bare noun a headline begins with is a body. */
  private boolean isHeadlineBody(Phrase phrase) {
    int verb = grid.predicateOf(phrase.end());
    return grid.segmentKind(phrase.head()) == SegmentKind.TITLE
        && phrase.first() == grid.sentenceStart(phrase.head())
        && phrase.end() - phrase.first() == 1
        && grid.tag(phrase.head()) == PartOfSpeech.NOUN
        && !grid.token(phrase.head()).has("Number=Plur")
        && verb >= 0
        && grid.predicates().get(verb).isFinite();
  }

  Grid grid() {
    return grid;
  }

  /** Probabilities of the shapes of spots, kept by the rankers. */
  Map<Spot, double[]> shapes() {
    return shapes;
  }

  /** The interview the report is, or holds. */
  Dialogue dialogue() {
    return dialogue;
  }

  List<Spot> spots() {
    return spots;
  }

  /** The finite active verb group of a cue outside quotation marks; null when it has none. */
  @Nullable Predicate activeVerb(Spot spot) {
    if (spot.kind() != Spot.Kind.VERB || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    return predicate.isFinite() && !predicate.passive() ? predicate : null;
  }

  /** Index of the spot whose head stands at this token; -1 when none. */
  int spotAt(int index) {
    return index < 0 || index >= spotAt.length ? -1 : spotAt[index];
  }

  /**
   * What a base noun phrase looks like: a pronoun's role, name, people, document, some, thing;
   * empty for a negative index, words that are no phrase ("27%", the label of a turn).
   */
  String phraseKind(int phrase) {
    return phrase < 0 ? "" : phraseKinds[phrase];
  }

  int finiteBetween(int from, int to) {
    return from >= to ? 0 : finiteBefore[to] - finiteBefore[from];
  }

  int commasBetween(int from, int to) {
    return from >= to ? 0 : commasBefore[to] - commasBefore[from];
  }

  int quoteMarksBetween(int from, int to) {
    return from >= to ? 0 : quotesBefore[to] - quotesBefore[from];
  }

  /** Whether a content could begin or end before this token: it is not inside a phrase or group. */
  boolean isBoundary(int index) {
    if (index <= 0 || index >= grid.size()) {
      return true;
    }
    int phrase = grid.phraseOf(index);
    if (phrase >= 0 && phrase == grid.phraseOf(index - 1)) {
      return false;
    }
    int predicate = grid.predicateOf(index);
    return predicate < 0 || predicate != grid.predicateOf(index - 1);
  }

  /**
   * The main verb of a clause that begins at a token: the first finite verb whose subject is the
   * first free phrase of the clause; -1 when none is found in the sentence.
   */
  int mainVerb(int start) {
    if (mainVerbs[start] != UNASKED) {
      return mainVerbs[start];
    }
    int found = -1;
    int end = grid.sentenceEnd(start);
    for (int i = start; i < end && found < 0; i++) {
      int number = grid.predicateOf(i);
      if (number < 0) {
        continue;
      }
      Predicate predicate = grid.predicates().get(number);
      i = predicate.end() - 1;
      if (!predicate.isFinite() || isRelative(predicate)) {
        continue;
      }
      int subject = Subjects.of(grid, number, 0);
      if (subject >= 0 && grid.phrases().get(subject).first() >= start) {
        found = number;
      }
    }
    mainVerbs[start] = found;
    return found;
  }

  private boolean isRelative(Predicate predicate) {
    String before = grid.kind(predicate.first() - 1);
    return before.equals("WHO") || before.equals("WHICH") || before.equals("THAT");
  }

  /**
   * First token of the closed quotation whose words hold this token, its mark left out; 0 outside:
   * what is said inside a quotation does not reach out of it.
   */
  int quotedFrom(int index) {
    int quotation = closedQuotation(index);
    if (quotation < 0) {
      return 0;
    }
    int first = grid.quotationStart(index);
    return grid.is(first, Grid.OPEN_QUOTE) ? first + 1 : first;
  }

  /** Index after the last token of that quotation, its mark left out; past every token outside. */
  int quotedUntil(int index) {
    int quotation = closedQuotation(index);
    if (quotation < 0) {
      return Integer.MAX_VALUE;
    }
    int end = grid.quotationEnd(index);
    return grid.is(end - 1, Grid.CLOSE_QUOTE) ? end - 1 : end;
  }

  private int closedQuotation(int index) {
    int quotation = grid.quotation(index);
    boolean mark = grid.is(index, Grid.OPEN_QUOTE) || grid.is(index, Grid.CLOSE_QUOTE);
    return quotation < 0 || mark || !grid.reading().quotations().get(quotation).closed()
        ? -1
        : quotation;
  }

  /**
   * What stands at a token as one atom of a sequence: a phrase, a verb group or the token's kind.
   */
  String atom(int index) {
    int phrase = grid.phraseOf(index);
    if (phrase >= 0) {
      return grid.phrases().get(phrase).isPronoun() ? grid.kind(index) : "NP";
    }
    int predicate = grid.predicateOf(index);
    if (predicate >= 0) {
      Predicate group = grid.predicates().get(predicate);
      return spotAt(group.head()) >= 0 ? "Q" + group.form() : group.form();
    }
    return grid.kind(index);
  }

  private int atomEnd(int index) {
    int phrase = grid.phraseOf(index);
    if (phrase >= 0) {
      return grid.phrases().get(phrase).end();
    }
    int predicate = grid.predicateOf(index);
    return predicate >= 0 ? grid.predicates().get(predicate).end() : index + 1;
  }

  /** The atoms from one token to before another; "…" stands for the middle of a long sequence. */
  String sequence(int from, int to) {
    if (from >= to) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int i = from; i < to; i = atomEnd(i)) {
      if (count == LONGEST_SEQUENCE) {
        return text.append("…").append(Math.min(3, (to - from) / 10)).toString();
      }
      text.append(atom(i)).append(' ');
      count++;
    }
    return text.toString();
  }

  /** The first atoms from a token on, at most so many, inside its sentence. */
  String ahead(int from, int atoms) {
    if (from < 0 || from >= grid.size()) {
      return "END";
    }
    int end = grid.sentenceEnd(from);
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int i = from; i < end && count < atoms; i = atomEnd(i)) {
      text.append(atom(i)).append(' ');
      count++;
    }
    return text.toString();
  }

  /** The last atoms before a token, nearest first, inside its sentence. */
  String behind(int to, int atoms) {
    if (to <= 0) {
      return "BEGIN";
    }
    int start = to < grid.size() ? grid.sentenceStart(to) : grid.sentenceStart(to - 1);
    StringBuilder text = new StringBuilder();
    int count = 0;
    int index = to - 1;
    while (index >= start && count < atoms) {
      text.append(atom(index)).append(' ');
      count++;
      int phrase = grid.phraseOf(index);
      int predicate = grid.predicateOf(index);
      index =
          phrase >= 0
              ? grid.phrases().get(phrase).first() - 1
              : predicate >= 0 ? grid.predicates().get(predicate).first() - 1 : index - 1;
    }
    return count < atoms && index < start ? text.append("BEGIN").toString() : text.toString();
  }

  static String bucket(int count) {
    return count < 4
        ? SMALL[Math.max(count, 0)]
        : count < 6
            ? "4"
            : count < 9 ? "6" : count < 14 ? "9" : count < 22 ? "14" : count < 36 ? "22" : "36";
  }

  private static final String[] SMALL = {"0", "1", "2", "3"};
}
