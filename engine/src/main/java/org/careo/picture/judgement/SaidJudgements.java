package org.careo.picture.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.DateRange;
import org.careo.model.Judgement;
import org.careo.model.Judgement.Kind;
import org.careo.model.Judgement.Likelihood;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;

/**
 * What is recommended or forecast by being said, where no happening tells of it: reports and
 * studies recommend, though they do not act, and what "will probably" be is a forecast whoever says
 * it.
 */
final class SaidJudgements {
  private static final String LIKELY = "LIKELY ";

  private final Surroundings around;
  private final PhraseLexicon words;

  /**
   * @param words words of probability
   */
  SaidJudgements(Surroundings around, PhraseLexicon words) {
    this.around = around;
    this.words = words;
  }

  /**
   * Recommendations and forecasts in text order, the statements' first.
   *
   * @param known judgements that happenings tell; a statement that has one of the kind among them
   *     gets no other
   */
  List<Judgement> find(List<Judgement> known) {
    Set<String> told = new HashSet<>();
    known.forEach(each -> told.add(each.kind() + each.telling().statement()));
    List<Judgement> found = new ArrayList<>();
    for (Statement statement : around.account().statements()) {
      boolean said =
          statement.form() != Statement.Form.AUTHOR
              && statement.speaker().isKnown()
              && !statement.cue().isEmpty();
      Optional<Kind> kind = said ? kind(statement.act()) : Optional.empty();
      if (kind.isPresent() && told.add(kind.get() + statement.id())) {
        found.add(judgement(kind.get(), statement, content(statement), ""));
      }
    }
    Reading reading = around.reading();
    for (Clause clause : reading.clauses()) {
      if (clause.verbGroup() < 0 || !isToCome(reading.verbGroups().get(clause.verbGroup()))) {
        continue;
      }
      Span span = around.span(clause.firstToken(), clause.endToken());
      Statement statement = around.of(span);
      likely(clause)
          .filter(match -> around.isArticle(span) && !statement.id().isEmpty())
          .filter(match -> told.add(Kind.FORECAST + statement.id()))
          .ifPresent(match -> found.add(judgement(Kind.FORECAST, statement, span, match.label())));
    }
    return found;
  }

  private static Optional<Kind> kind(SpeechAct act) {
    return switch (act) {
      case RECOMMENDATION -> Optional.of(Kind.RECOMMENDATION);
      case FORECAST -> Optional.of(Kind.FORECAST);
      case ASSERTION,
          DENIAL,
          REFUSAL,
          PROMISE,
          THREAT,
          DEMAND,
          PRAISE,
          ACCUSATION,
          QUESTION,
          NO_COMMENT ->
          Optional.empty();
    };
  }

  private static boolean isToCome(VerbGroup group) {
    return group.isFinite()
        && (group.modal().equals("will") || group.tense() == VerbGroup.Tense.FUTURE);
  }

  /** A word of probability in a clause that tells of what is to come. */
  private Optional<Match> likely(Clause clause) {
    int index = around.sentence(around.reading().tokens().get(clause.firstToken()).start());
    Sentence sentence = around.reading().sentences().get(Math.max(0, index));
    return words.in(around, sentence.language(), clause.firstToken(), clause.endToken()).stream()
        .filter(match -> match.label().startsWith(LIKELY))
        .findFirst();
  }

  private static Span content(Statement statement) {
    Span said = statement.content().getFirst();
    for (Span piece : statement.content()) {
      said = said.cover(piece);
    }
    return said;
  }

  private Judgement judgement(Kind kind, Statement statement, Span said, String likely) {
    boolean author = statement.form() == Statement.Form.AUTHOR;
    String id = "j" + statement.id() + "." + kind.name().charAt(0);
    return new Judgement(
        id,
        kind,
        author ? "" : statement.speaker().actor(),
        author ? "" : statement.speaker().name(),
        said,
        "",
        likely.isEmpty()
            ? Likelihood.UNSTATED
            : Likelihood.valueOf(likely.substring(LIKELY.length())),
        "",
        DateRange.UNKNOWN,
        "",
        "",
        Judgement.Valence.OPEN,
        around.telling(said),
        id);
  }
}
