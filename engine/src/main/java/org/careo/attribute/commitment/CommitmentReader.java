package org.careo.attribute.commitment;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.commitment.ContentReader.Found;
import org.careo.attribute.commitment.ContentReader.Time;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Commitment;
import org.careo.model.Commitment.Certainty;
import org.careo.model.Commitment.Polarity;
import org.careo.model.Commitment.Stage;
import org.careo.model.Span;
import org.careo.model.SpeechAct;

/** Reads the commitment of a source and of the author from cue and content. */
public final class CommitmentReader {
  private final Grid grid;
  private final Levels levels;
  private final ContentReader contents;

  public CommitmentReader(Grid grid) {
    this.grid = grid;
    this.levels = new Levels(grid);
    this.contents = new ContentReader(grid);
  }

  /**
   * Commitments of an attribution, the source's first, the author's second.
   *
   * @param cue lexicon entry of the cue
   * @param predicate verb group of the cue; negative when it has none
   * @param content pieces of the content
   */
  public List<Commitment> read(Cue cue, int predicate, List<Range> content) {
    List<Span> hedges = new ArrayList<>();
    boolean negated = predicate >= 0 && grid.predicates().get(predicate).negated();
    Polarity polarity = polarity(cue, negated, content);
    if (negated) {
      addNegation(grid.predicates().get(predicate), hedges);
    }
    Found found = contents.find(content, hedges);
    Certainty certainty = certainty(cue, predicate, content, found);
    boolean passed =
        predicate >= 0
            ? grid.is(grid.predicates().get(predicate).first(), "SE")
            : found.time() == Time.SPANISH_CONDITIONAL;
    if (passed && certainty == Certainty.CERTAIN || isRumour(predicate)) {
      certainty = Certainty.REPORTED;
    }
    Stage stage = found.stage() == Stage.UNKNOWN ? cue.stage() : found.stage();
    Commitment source = new Commitment("", polarity, certainty, stage, hedges);
    Polarity author =
        cue.loading() == Cue.Loading.ASSERTING && polarity == Polarity.ASSERTS
            ? Polarity.ASSERTS
            : Polarity.OPEN;
    Certainty authors =
        cue.loading() == Cue.Loading.DISTANCING || cue.certainty() == Certainty.ALLEGED
            ? Certainty.ALLEGED
            : Certainty.REPORTED;
    return List.of(source, new Commitment("author", author, authors, stage, List.of()));
  }

  /**
   * A denied denial leaves open, and so does not saying; who declines to comment takes no stand.
   */
  private Polarity polarity(Cue cue, boolean negated, List<Range> content) {
    if (isSilence(cue, negated, content)) {
      return Polarity.NO_COMMENT;
    }
    if (!negated) {
      boolean request = cue.polarity() == Polarity.ASKS && isRequest(content);
      return request ? Polarity.ASSERTS : cue.polarity();
    }
    boolean speaks =
        switch (cue.cueClass()) {
          case "say", "tell", "reply", "explain", "confirm", "announce" -> true;
          default -> false;
        };
    return switch (cue.polarity()) {
      case ASSERTS -> speaks ? Polarity.OPEN : Polarity.DENIES;
      case DENIES -> Polarity.OPEN;
      case ASKS, OPEN, NO_COMMENT -> cue.polarity();
    };
  }

  /** "declined to comment", "se negó a responder". */
  private boolean isSilence(Cue cue, boolean negated, List<Range> content) {
    Range first = content.getFirst();
    return !negated
        && cue.cueClass().equals("refuse")
        && levels.at(first.first(), first.end()).equals("silence");
  }

  /** "asked to leave", "asks “to consider …”": what is asked is done, not answered. */
  private boolean isRequest(List<Range> content) {
    int first = content.getFirst().first();
    return grid.is(grid.is(first, Grid.OPEN_QUOTE) ? first + 1 : first, "TO");
  }

  private Certainty certainty(Cue cue, int predicate, List<Range> content, Found found) {
    if (isAsked(cue, content)) {
      return Certainty.ASKED;
    }
    if (found.time() == Time.RUMOUR) {
      return Certainty.REPORTED;
    }
    boolean sure =
        found.certainty() == Certainty.CERTAIN
            && (cue.certainty() == Certainty.CERTAIN || cue.act() == SpeechAct.FORECAST);
    if (sure && found.time() == Time.IF) {
      return Certainty.CONDITIONAL;
    }
    boolean fromPast =
        found.time() == Time.LATER_FROM_PAST
            || found.time() == Time.SPANISH_CONDITIONAL && predicate >= 0;
    boolean plans =
        found.time() == Time.LATER
            || fromPast
            || cue.stage() == Stage.PLANNED
            || cue.act() == SpeechAct.PROMISE
            || cue.act() == SpeechAct.THREAT;
    if (sure && plans && cue.act() != SpeechAct.FORECAST) {
      return hasCondition(content) ? Certainty.CONDITIONAL : Certainty.PLANNED;
    }
    return found.certainty() == Certainty.CERTAIN ? cue.certainty() : found.certainty();
  }

  /** Whether the cue itself is hearsay: "habría pedido la renuncia". */
  public boolean isRumour(int predicate) {
    return predicate >= 0 && contents.time(grid.predicates().get(predicate)) == Time.RUMOUR;
  }

  /** "threatens to walk out if he stays": an infinitive has no finite verb to be read. */
  private boolean hasCondition(List<Range> content) {
    for (Range piece : content) {
      for (int i = piece.first() + 1; i < piece.end(); i++) {
        if (grid.is(i, "IF") && levels.at(i, i + 1).equals("hypothetical")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "called the inquiry “a circus”" asks for nothing; "called for an inquiry" does. */
  private boolean isNaming(Cue cue, List<Range> content) {
    int first = content.getFirst().first();
    return CueLexicon.of(grid.language(first)).isIn("naming", cue.lemma())
        && !grid.is(first, "TO")
        && !grid.is(first - 1, "FOR");
  }

  /** Whether the content is what somebody wants done or wants to know. */
  private boolean isAsked(Cue cue, List<Range> content) {
    boolean clause = grid.is(content.getFirst().first(), "THAT");
    if (isNaming(cue, content)) {
      return false;
    }
    return switch (cue.cueClass()) {
      case "ask" -> true;
      case "demand", "want", "order" ->
          cue.act() == SpeechAct.DEMAND || cue.act() == SpeechAct.RECOMMENDATION;
      default -> cue.act() == SpeechAct.RECOMMENDATION && !clause;
    };
  }

  /** The author's own commitment to a stretch of text. */
  public Commitment author(List<Range> content) {
    List<Span> hedges = new ArrayList<>();
    Found found = contents.find(content, hedges);
    Polarity polarity =
        !content.isEmpty() && isQuestion(content.getLast()) ? Polarity.ASKS : Polarity.ASSERTS;
    return new Commitment("", polarity, own(found), found.stage(), hedges);
  }

  private static Certainty own(Found found) {
    if (found.certainty() != Certainty.CERTAIN) {
      return found.certainty();
    }
    return switch (found.time()) {
      case SETTLED, LATER_FROM_PAST -> Certainty.CERTAIN;
      case LATER -> Certainty.PLANNED;
      case RUMOUR, SPANISH_CONDITIONAL -> Certainty.REPORTED;
      case IF -> Certainty.CONDITIONAL;
    };
  }

  private boolean isQuestion(Range piece) {
    int mark = piece.end();
    return mark < grid.size()
        && grid.sentence(mark) == grid.sentence(piece.first())
        && grid.lower(mark).startsWith("?");
  }

  private void addNegation(Predicate predicate, List<Span> hedges) {
    for (int i = predicate.first(); i < predicate.end(); i++) {
      if (grid.is(i, "NOT")) {
        hedges.add(grid.token(i).span());
      }
    }
  }

  /** What is done by saying it: the cue's act, unless the content shows a question or a demand. */
  public SpeechAct act(Cue cue, List<Range> content) {
    if (isSilence(cue, false, content)) {
      return SpeechAct.NO_COMMENT;
    }
    if (cue.act() == SpeechAct.DEMAND && isNaming(cue, content)) {
      return SpeechAct.ASSERTION;
    }
    if (cue.act() == SpeechAct.QUESTION && isRequest(content)) {
      return SpeechAct.DEMAND;
    }
    boolean happened =
        cue.act() == SpeechAct.FORECAST
            && contents.find(content, new ArrayList<>()).stage() == Stage.DONE;
    if (cue.act() != SpeechAct.ASSERTION && !happened) {
      return cue.act();
    }
    Range last = content.getLast();
    String words = grid.text(last.first(), last.end());
    if (words.endsWith("?") || words.endsWith("?\"") || words.endsWith("?”")) {
      return SpeechAct.QUESTION;
    }
    Range first = content.getFirst();
    for (int i = first.first(); i < Math.min(first.end(), first.first() + 12); i++) {
      if (levels.at(i, first.end()).equals("demand")) {
        return SpeechAct.DEMAND;
      }
    }
    return SpeechAct.ASSERTION;
  }
}
