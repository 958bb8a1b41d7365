package org.careo.picture.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.model.Clause;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.Judgement;
import org.careo.model.Judgement.Kind;
import org.careo.model.Judgement.Likelihood;
import org.careo.model.Judgement.Valence;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;

/** Finds who thinks, expects or advises what. */
public final class JudgementFinder {
  private final PhraseLexicon words = PhraseLexicon.load("/org/careo/picture/judgements.tsv");

  /**
   * Judgements of one account, in text order; those of a kind that happenings already show.
   *
   * @param happenings happenings of this account
   */
  public List<Judgement> find(Surroundings around, List<Happening> happenings) {
    List<Judgement> judgements = new ArrayList<>();
    for (Happening happening : happenings) {
      int index = around.sentence(happening.span().start());
      if (index >= 0) {
        Sentence sentence = around.reading().sentences().get(index);
        Drawn drawn = new Drawn(around, sentence, index, happening);
        kind(drawn)
            .filter(kind -> !drawn.isOnlyToBePrevented() && !drawn.isSupposed())
            .map(drawn::judgement)
            .ifPresent(judgements::add);
      }
    }
    judgements.addAll(new SaidJudgements(around, words).find(judgements));
    judgements.removeIf(each -> judgements.stream().anyMatch(other -> isWithin(other, each)));
    return judgements;
  }

  /** "The fleet could vanish" within the warning that it could: one forecast. */
  private static boolean isWithin(Judgement inner, Judgement outer) {
    return inner.kind() == outer.kind()
        && inner.telling().statement().equals(outer.telling().statement())
        && outer.proposition().contains(inner.proposition())
        && inner.proposition().length() < outer.proposition().length();
  }

  private static Optional<Kind> kind(Drawn drawn) {
    return switch (drawn.happening.type()) {
      case "ASSESSMENT" -> Optional.of(Kind.ASSESSMENT);
      case "FORECAST" -> Optional.of(Kind.FORECAST);
      case "RECOMMENDATION" -> Optional.of(Kind.RECOMMENDATION);
      case "REQUEST" -> Optional.of(Kind.RECOMMENDATION).filter(kind -> drawn.isAdvice());
      default -> Optional.empty();
    };
  }

  private final class Drawn {
    private final Surroundings around;
    private final Reading reading;
    private final Sentence sentence;
    private final int index;
    private final Happening happening;
    private final Statement told;
    private final List<Match> matches;

    Drawn(Surroundings around, Sentence sentence, int index, Happening happening) {
      this.around = around;
      this.sentence = sentence;
      this.index = index;
      this.happening = happening;
      reading = around.reading();
      told = around.of(happening.span());
      matches = words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken());
    }

    /** "Seized before they could be moved": the clause forecasts nothing. */
    boolean isOnlyToBePrevented() {
      int first = clause().firstToken();
      return matches.stream()
          .filter(match -> match.label().equals("BEFORE"))
          .anyMatch(match -> match.first() == first || match.end() == first);
    }

    /** "Should talks fail, …": nobody advises that. */
    boolean isSupposed() {
      return opening()
          .filter(match -> PhraseLexicon.span(around, match).overlaps(happening.span()))
          .isPresent();
    }

    /** Whether it is told by a verb that advises, and done. */
    boolean isAdvice() {
      return !happening.negated()
          && matches.stream()
              .filter(match -> match.label().equals("ADVICE"))
              .anyMatch(match -> PhraseLexicon.span(around, match).overlaps(happening.span()));
    }

    Judgement judgement(Kind kind) {
      Clause clause = clause();
      Optional<Match> likely =
          matches.stream()
              .filter(match -> match.label().startsWith("LIKELY "))
              .filter(match -> match.first() >= clause.firstToken() - 3)
              .filter(match -> match.first() < clause.endToken())
              .findFirst();
      boolean author = told.form() == Statement.Form.AUTHOR;
      Speaker adviser = author && isAdvice() ? adviser() : Speaker.UNKNOWN;
      return new Judgement(
          "j" + happening.id().substring(1),
          kind,
          author ? adviser.actor() : told.speaker().actor(),
          author ? adviser.name() : told.speaker().name(),
          new Propositions(around).of(sentence, clause, happening, told),
          happening.mode(),
          likely.map(match -> Likelihood.valueOf(match.label().substring(7))).orElse(unmarked()),
          likely.map(match -> around.words(PhraseLexicon.span(around, match))).orElse(""),
          horizon(),
          labelled("HORIZON").map(this::extent).filter(this::isTime).map(around::words).orElse(""),
          labelled("CONDITION")
              .or(this::opening)
              .map(match -> around.words(extent(match)))
              .orElse(""),
          valence(clause),
          around.telling(happening.span()),
          happening.same());
    }

    /** Who advises in the author's words. */
    private Speaker adviser() {
      return reading.actors().stream()
          .filter(actor -> happening.actors().contains(actor.id()))
          .findFirst()
          .map(Speaker::of)
          .orElse(Speaker.UNKNOWN);
    }

    /** Without a word of probability, as sure as the statement is. */
    private Likelihood unmarked() {
      return switch (told.commitment().certainty()) {
        case PROBABLE -> Likelihood.LIKELY;
        case POSSIBLE -> Likelihood.POSSIBLE;
        case CERTAIN, REPORTED, ALLEGED, ASKED, PLANNED, CONDITIONAL -> Likelihood.UNSTATED;
      };
    }

    /** The clause of the trigger; the whole sentence when none holds it. */
    private Clause clause() {
      Clause holding =
          new Clause(sentence.firstToken(), sentence.endToken(), -1, -1, Clause.Kind.MAIN, -1);
      for (Clause clause : reading.clauses()) {
        if (clause.firstToken() >= sentence.endToken()) {
          break;
        }
        if (clause.firstToken() >= sentence.firstToken()
            && words(clause.firstToken(), clause.endToken()).overlaps(happening.span())
            && clause.endToken() - clause.firstToken()
                <= holding.endToken() - holding.firstToken()) {
          holding = clause;
        }
      }
      return holding;
    }

    /** The first day or period named in the sentence that ends after the report's day. */
    private DateRange horizon() {
      String published = around.account().report().published().range().from();
      return around.timesOf(index).stream()
          .map(TimeExpression::range)
          .filter(range -> !range.to().isEmpty() && range.to().compareTo(published) > 0)
          .findFirst()
          .orElse(DateRange.UNKNOWN);
    }

    /** Whether words tell a time: "within months", and not "within its territory". */
    private boolean isTime(Span words) {
      return around.timesOf(index).stream().anyMatch(time -> time.span().overlaps(words))
          || matches.stream()
              .filter(match -> match.label().equals("TIME") || match.label().equals("HORIZON"))
              .filter(match -> PhraseLexicon.span(around, match).overlaps(words))
              .anyMatch(match -> match.label().equals("TIME") || match.end() - match.first() > 1)
          || words.of(around.text()).chars().anyMatch(Character::isDigit);
    }

    /** "Should talks fail, …". */
    private Optional<Match> opening() {
      return labelled("CONDITION FIRST").filter(match -> match.first() == sentence.firstToken());
    }

    private Optional<Match> labelled(String label) {
      return matches.stream().filter(match -> match.label().equals(label)).findFirst();
    }

    /** From a match to the end of its part of the sentence. */
    private Span extent(Match match) {
      int end = match.end();
      while (end < sentence.endToken() && !ends(reading.tokens().get(end), end - match.end())) {
        end++;
      }
      return words(match.first(), end);
    }

    private boolean ends(Token token, int words) {
      String mark = token.span().of(around.text());
      boolean other = told.content().stream().noneMatch(piece -> piece.overlaps(token.span()));
      return token.tag() == PartOfSpeech.PUNCT
          && (words > 1 || other || !mark.equals(","))
          && (mark.equals(",") || mark.equals(";") || mark.equals(".") || mark.equals("—"));
    }

    private Valence valence(Clause clause) {
      int good = 0;
      int bad = 0;
      for (Match match : matches) {
        if (match.first() >= clause.firstToken() && match.first() < clause.endToken()) {
          good += match.label().equals("GOOD") ? 1 : 0;
          bad += match.label().equals("BAD") ? 1 : 0;
        }
      }
      return good > bad ? Valence.GOOD : bad > good ? Valence.BAD : Valence.OPEN;
    }

    private Span words(int from, int to) {
      return reading.tokens().get(from).span().cover(reading.tokens().get(to - 1).span());
    }
  }
}
