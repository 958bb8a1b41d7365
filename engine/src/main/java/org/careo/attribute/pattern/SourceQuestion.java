package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.learn.FeatureSink;
import org.careo.model.PartOfSpeech;

/** Asks which noun phrase of the sentence names the source. */
final class SourceQuestion {
  private static final int LEFT = 9;
  private static final int RIGHT = 4;

  private SourceQuestion() {}

  /**
   * A possible source.
   *
   * @param first index of its first token; -1 for the answer that no source is expressed
   * @param end index after its last token
   * @param phrase base noun phrase it is or is part of; -1 when none
   * @param rank how many candidates stand nearer to the cue on its side
   * @param possessor whether it is the possessor inside its phrase ("Ruiz's claim")
   */
  record Candidate(int first, int end, int phrase, int rank, boolean possessor) {
    static final Candidate NONE = new Candidate(-1, -1, -1, 0, false);

    /** A base noun phrase that grammar has found. */
    static Candidate of(Grid grid, int phrase) {
      Phrase here = grid.phrases().get(phrase);
      return new Candidate(here.first(), here.end(), phrase, 0, false);
    }

    boolean isNone() {
      return first < 0;
    }
  }

  /** Candidates in the sentence of the cue, nearest first; "none" comes first. */
  static List<Candidate> candidates(Context context, Spot spot) {
    Grid grid = context.grid();
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(Candidate.NONE);
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    int own = grid.phraseOf(spot.head());
    if (own >= 0) {
      possessor(grid, own, spot.first(), candidates);
    }
    int rank = 0;
    for (int i = spot.first() - 1; i >= start && rank < LEFT; ) {
      int phrase = grid.phraseOf(i);
      if (phrase < 0 || phrase == own) {
        i--;
        continue;
      }
      Phrase here = grid.phrases().get(phrase);
      if (here.first() >= start) {
        candidates.add(new Candidate(here.first(), here.end(), phrase, rank, false));
        possessor(grid, phrase, here.end(), candidates);
        rank++;
      }
      i = here.first() - 1;
    }
    rank = 0;
    for (int i = spot.end(); i < end && rank < RIGHT; ) {
      int phrase = grid.phraseOf(i);
      if (phrase < 0 || phrase == own) {
        i++;
        continue;
      }
      Phrase here = grid.phrases().get(phrase);
      candidates.add(new Candidate(here.first(), here.end(), phrase, rank, false));
      rank++;
      i = here.end();
    }
    return candidates;
  }

  private static void possessor(Grid grid, int phrase, int limit, List<Candidate> candidates) {
    Phrase here = grid.phrases().get(phrase);
    if (grid.isPossessive(here.first())) {
      candidates.add(new Candidate(here.first(), here.first() + 1, phrase, 0, true));
      return;
    }
    for (int i = here.first() + 1; i < Math.min(limit, here.end()); i++) {
      if (grid.tag(i) == PartOfSpeech.PART && i > here.first()) {
        candidates.add(new Candidate(here.first(), i, phrase, 0, true));
        return;
      }
    }
  }

  static void features(
      Context context, Spot spot, Shape shape, Candidate candidate, FeatureSink sink) {
    sink.begin("source");
    Grid grid = context.grid();
    String kind = spot.kind() == Spot.Kind.VERB ? "V" : spot.kind().name();
    String type = kind + spot.cue().cueClass();
    String form = "";
    int subject = Subjects.of(context, spot);
    if (spot.predicate() >= 0) {
      Predicate predicate = grid.predicates().get(spot.predicate());
      form = predicate.form() + (predicate.passive() ? "P" : "");
    }
    String next = context.ahead(spot.end(), 1);
    if (candidate.isNone()) {
      String why = subject < 0 ? Subjects.why(subject) : context.phraseKind(subject);
      int verb = spot.predicate() < 0 ? -1 : grid.predicates().get(spot.predicate()).head();
      sink.add(
          "none parsed",
          FeatureSink.flag(verb >= 0 && grid.clauses().subject(verb) >= 0),
          form,
          why);
      sink.add("none", kind, form);
      sink.add("none class", type, form);
      sink.add("none shape", shape.name(), kind, form);
      sink.add("none subject", why, form, kind);
      sink.add("none subject class", why, type);
      sink.add("none next", next, context.behind(spot.first(), 1), kind);
      sink.add("none before", context.behind(spot.first(), 2), form);
      return;
    }
    boolean left = candidate.first() < spot.first();
    String side = candidate.possessor() ? "own" : left ? "L" : "R";
    String what = candidate.possessor() ? "owner" : context.phraseKind(candidate.phrase());
    String between =
        left
            ? context.sequence(candidate.end(), spot.first())
            : context.sequence(spot.end(), candidate.first());
    int from = left ? candidate.end() : spot.end();
    int to = left ? spot.first() : candidate.first();
    String rank = FeatureSink.few(candidate.rank());
    sink.add("side", side, kind, form);
    sink.add("side class", side, type);
    sink.add("side shape", side, shape.name(), kind);
    sink.add("side rank", side, rank, kind);
    sink.add("what", what, side, kind);
    sink.add("what class", what, side, type);
    sink.add("what form", what, side, form);
    sink.add("between", between, side, kind);
    sink.add("between form", between, side, form);
    sink.add("between what", between, what, kind);
    sink.add("between shape", between, side, shape.name());
    String governor =
        grid.sentenceStart(spot.head()) == candidate.first()
            ? "BEGIN"
            : grid.kind(candidate.first() - 1);
    sink.add("governor", governor, side, kind);
    sink.add("governor what", governor, what, side);
    sink.add("governor form", governor, side, form);
    sink.add("after", grid.kind(candidate.end()), side, kind);
    sink.add("after shape", grid.kind(candidate.end()), side, shape.name());
    sink.add("around", governor, grid.kind(candidate.end()), side);
    sink.add("finite", FeatureSink.few(context.finiteBetween(from, to)), side, form);
    sink.add("finite what", FeatureSink.few(context.finiteBetween(from, to)), side, what);
    sink.add("commas", FeatureSink.few(context.commasBetween(from, to)), side, form);
    sink.add("quotes", FeatureSink.few(context.quoteMarksBetween(from, to)), side, kind);
    sink.add(
        "inside",
        FeatureSink.flag(grid.quotation(candidate.first()) >= 0),
        FeatureSink.flag(grid.quotation(spot.head()) >= 0),
        side);
    sink.add("distance", Context.bucket(to - from), side, form);
    int parsed =
        spot.predicate() < 0
            ? -1
            : grid.clauses().subject(grid.predicates().get(spot.predicate()).head());
    boolean agreed =
        parsed >= 0
            && !candidate.possessor()
            && candidate.first() <= parsed
            && parsed < candidate.end();
    String reading = parsed < 0 ? "none" : agreed ? "yes" : "other";
    sink.add("parsed", reading, side, form);
    sink.add("parsed what", reading, what, side);
    sink.add("parsed between", reading, between, side);
    sink.add("parsed subject", reading, FeatureSink.flag(candidate.phrase() == subject), side);
    boolean isSubject = candidate.phrase() == subject && !candidate.possessor();
    sink.add("subject", FeatureSink.flag(isSubject), kind, form);
    sink.add("subject side", FeatureSink.flag(isSubject), side, shape.name());
    sink.add("subject what", FeatureSink.flag(isSubject), what, form);
    sink.add(
        "subject known",
        FeatureSink.flag(isSubject),
        subject < 0 ? Subjects.why(subject) : "yes",
        side);
    sink.add("subject between", FeatureSink.flag(isSubject), between, side);
    if (!left) {
      sink.add("right next", between, context.behind(spot.first(), 1), type);
      sink.add("right before", between, context.behind(spot.first(), 1), what);
    }
  }
}
