package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careo.model.Account;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.model.VerbGroup;

/** Finds the happenings of one account, in text order. */
public final class HappeningFinder {
  private final Triggers triggers = Triggers.load();

  /**
   * Happenings of the article's own segments; each belongs to the innermost statement that tells
   * it.
   */
  public List<Happening> find(Account account) {
    return new Search(account).run();
  }

  private final class Search {
    private final Account account;
    private final Reading reading;
    private final String text;
    private final Roles roles;
    private final List<Happening> found = new ArrayList<>();

    Search(Account account) {
      this.account = account;
      reading = account.reading();
      text = account.report().text();
      roles = new Roles(text, reading);
    }

    List<Happening> run() {
      for (Sentence sentence : reading.sentences()) {
        Segment segment = account.report().segments().get(sentence.segment());
        if (segment.kind().isArticle()) {
          verbs(sentence);
          nouns(sentence);
        }
      }
      found.sort(Comparator.comparing(Happening::span).thenComparing(Happening::type));
      return found;
    }

    private void verbs(Sentence sentence) {
      for (Clause clause : reading.clauses()) {
        boolean inside =
            clause.firstToken() >= sentence.firstToken()
                && clause.endToken() <= sentence.endToken()
                && clause.verbGroup() >= 0;
        if (!inside) {
          continue;
        }
        VerbGroup group = reading.verbGroups().get(clause.verbGroup());
        Token head = reading.tokens().get(group.head());
        Optional<Triggers.Trigger> trigger =
            particle(group)
                .flatMap(
                    particle ->
                        triggers.ofPhrase(sentence.language(), head.lemma() + " " + particle))
                .or(() -> triggers.of(head.tag(), sentence.language(), head.lemma()));
        if (trigger.isPresent()) {
          Span span =
              reading
                  .tokens()
                  .get(group.firstToken())
                  .span()
                  .cover(reading.tokens().get(group.endToken() - 1).span());
          Statement telling = statement(span);
          Roles.Found found = roles.ofVerb(clause, group);
          add(sentence, span, trigger.get(), withSpeaker(found, telling, span), group, telling);
        }
      }
    }

    private Optional<String> particle(VerbGroup group) {
      return group.endToken() < reading.tokens().size()
          ? Optional.of(reading.tokens().get(group.endToken()).lemma())
          : Optional.empty();
    }

    /** Where the trigger is the cue itself, whoever speaks acts. */
    private static Roles.Found withSpeaker(Roles.Found found, Statement telling, Span span) {
      boolean cue = telling.cue().stream().anyMatch(piece -> piece.overlaps(span));
      if (!cue || !telling.speaker().isKnown() || telling.speaker().name().isEmpty()) {
        return found;
      }
      String actor = telling.speaker().actor();
      return new Roles.Found(
          List.of(new Roles.Filler(actor.isEmpty() ? telling.speaker().name() : actor, true)),
          found.recipients());
    }

    private void nouns(Sentence sentence) {
      for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
        Token token = reading.tokens().get(index);
        Optional<Triggers.Trigger> trigger =
            switch (token.tag()) {
              case NOUN -> triggers.of(token.tag(), sentence.language(), token.lemma());
              case ADJ,
                  ADP,
                  ADV,
                  AUX,
                  CCONJ,
                  DET,
                  INTJ,
                  NUM,
                  PART,
                  PRON,
                  PROPN,
                  PUNCT,
                  SCONJ,
                  SYM,
                  VERB,
                  X ->
                  Optional.empty();
            };
        if (trigger.isPresent()) {
          Roles.Found around = roles.ofNoun(index, sentence.endToken());
          add(sentence, token.span(), trigger.get(), around, null, statement(token.span()));
        }
      }
    }

    /**
     * The shortest statement whose content or cue holds the words; the first of the report when
     * none does.
     */
    private Statement statement(Span span) {
      return account.statements().stream()
          .filter(
              statement ->
                  statement.content().stream().anyMatch(piece -> piece.contains(span))
                      || statement.cue().stream().anyMatch(piece -> piece.overlaps(span)))
          .min(
              Comparator.comparingInt((Statement statement) -> statement.extent().length())
                  .thenComparing(Statement::id))
          .orElse(NOBODY);
    }

    private void add(
        Sentence sentence,
        Span span,
        Triggers.Trigger trigger,
        Roles.Found around,
        @org.jspecify.annotations.Nullable VerbGroup group,
        Statement telling) {
      boolean named =
          around.actors().stream().anyMatch(Roles.Filler::actor)
              || around.recipients().stream().anyMatch(Roles.Filler::actor);
      if (!named) {
        return;
      }
      String id = "h" + account.report().id() + "." + (found.size() + 1);
      found.add(
          new Happening(
              id,
              telling == NOBODY ? "" : telling.id(),
              account.report().id(),
              span,
              trigger.type(),
              trigger.mode(),
              around.actors().stream().map(Roles.Filler::value).distinct().toList(),
              around.recipients().stream().map(Roles.Filler::value).distinct().toList(),
              place(sentence),
              time(sentence),
              stage(group, telling),
              group != null && group.negated()
                  || telling.commitment().polarity() == Commitment.Polarity.DENIES,
              figures(sentence),
              id));
    }

    private String place(Sentence sentence) {
      return reading.places().stream()
          .filter(place -> sentence.span().contains(place.span()))
          .map(PlaceMention::id)
          .findFirst()
          .orElse("");
    }

    private DateRange time(Sentence sentence) {
      return reading.times().stream()
          .filter(time -> sentence.span().contains(time.span()) && time.range().isKnown())
          .map(TimeExpression::range)
          .findFirst()
          .orElse(DateRange.UNKNOWN);
    }

    private List<String> figures(Sentence sentence) {
      return reading.figures().stream()
          .filter(figure -> sentence.span().contains(figure.span()))
          .map(Figure::id)
          .toList();
    }

    private static Commitment.Stage stage(
        @org.jspecify.annotations.Nullable VerbGroup group, Statement telling) {
      if (group != null && group.isFinite() && !group.modal().isEmpty()) {
        return Commitment.Stage.HYPOTHETICAL;
      }
      if (group != null && group.tense() == VerbGroup.Tense.FUTURE) {
        return Commitment.Stage.PLANNED;
      }
      return telling.commitment().stage();
    }
  }

  private static final Statement NOBODY =
      new Statement(
          "",
          "",
          List.of(new Span(0, 0)),
          List.of(),
          List.of(),
          List.of(),
          Statement.Form.AUTHOR,
          "",
          org.careo.model.Speaker.UNKNOWN,
          List.of(),
          "",
          List.of(),
          org.careo.model.SpeechAct.ASSERTION,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "",
          0,
          List.of());
}
