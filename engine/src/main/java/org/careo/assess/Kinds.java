package org.careo.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Claim;
import org.careo.model.Commitment;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;
import org.careo.text.Folding;

/**
 * What kind a claim is: only facts are graded. Each statement is judged by what is done by saying
 * it and by the verb that carries it; a rumour or a denial of a fact is about a fact, however it is
 * told.
 */
final class Kinds {
  /** Years after which what a report tells is the background of its news. */
  private static final int BACKGROUND = 2;

  /** Rules of attribution by a noun: "the support of the army" praises nothing. */
  private static final String NOUN_CUE = "noun-cue";

  private final Words words;

  Kinds(Words words) {
    this.words = words;
  }

  /** What a claim may be, in the order in which one is told of several with as many votes. */
  enum Kind {
    POSITION,
    FORECAST,
    OPINION,
    BACKGROUND,
    FACT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What most of the accounts are: each report has a vote, as most of its statements say, then each
   * family of texts, so that copies and second reports of a house change nothing. Of kinds that
   * have as many votes the first in order is told; background only where all are.
   *
   * @param statements accounts of one claim
   * @param parts what of each tells the claim, where it says other things besides
   * @param family key of the family of a report's text
   */
  String of(
      List<Statement> statements,
      List<Claim.Part> parts,
      Map<String, Account> accounts,
      UnaryOperator<String> family) {
    Map<String, Map<String, List<Kind>>> votes = new TreeMap<>();
    for (Statement statement : statements) {
      Account account = accounts.get(statement.report());
      Kind kind = account == null ? Kind.FACT : kind(statement, told(statement, parts), account);
      votes
          .computeIfAbsent(family.apply(statement.report()), each -> new TreeMap<>())
          .computeIfAbsent(statement.report(), each -> new ArrayList<>())
          .add(kind);
    }
    return most(votes.values().stream()
            .map(reports -> most(reports.values().stream().map(Kinds::most).toList()))
            .toList())
        .label();
  }

  private static Kind most(List<Kind> votes) {
    if (votes.stream().allMatch(Kind.BACKGROUND::equals)) {
      return Kind.BACKGROUND;
    }
    Kind best = Kind.FACT;
    long most = 0;
    for (Kind kind : Kind.values()) {
      long given = votes.stream().filter(kind::equals).count();
      if (kind != Kind.BACKGROUND && given > most) {
        best = kind;
        most = given;
      }
    }
    return best;
  }

  private static List<Span> told(Statement statement, List<Claim.Part> parts) {
    return parts.stream()
        .filter(part -> part.statement().equals(statement.id()))
        .findFirst()
        .map(Claim.Part::content)
        .filter(content -> !content.isEmpty())
        .orElse(statement.content());
  }

  private Kind kind(Statement statement, List<Span> told, Account account) {
    String text = account.report().text();
    String content = joined(told, text);
    String cue = joined(statement.cue(), text);
    Optional<MainVerb> verb = MainVerb.of(told, account);
    if (takesStand(statement, content, cue, verb)) {
      return Kind.POSITION;
    }
    if (statement.act() == SpeechAct.QUESTION) {
      return Kind.FACT; // What is asked is not said; that it is asked is a fact.
    }
    if (isForecast(statement, content, verb)) {
      return Kind.FORECAST;
    }
    if (isOpinion(statement, content, cue, verb)) {
      return Kind.OPINION;
    }
    return isBackground(statement, account) ? Kind.BACKGROUND : Kind.FACT;
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  /** Whether somebody wants, refuses, promises or backs something that is not a fact told. */
  private boolean takesStand(
      Statement statement, String content, String cue, Optional<MainVerb> verb) {
    boolean stand =
        switch (statement.act()) {
          case REFUSAL, DEMAND, THREAT, PROMISE -> true;
          case PRAISE -> words.isBacking(cue) && !statement.rule().startsWith(NOUN_CUE);
          case ASSERTION, FORECAST -> verb.filter(Kinds::isOwnPlan).isPresent();
          case DENIAL, ACCUSATION, RECOMMENDATION, QUESTION, NO_COMMENT -> false;
        };
    boolean holder =
        switch (statement.speaker().kind()) {
          case LAW, DOCUMENT, POLL -> false; // What a text lays down can be looked up.
          case PERSON,
              OFFICE,
              STATE,
              ORGANISATION,
              GROUP,
              POPULATION,
              UNNAMED,
              MEDIA,
              AUTHOR,
              IMPERSONAL,
              UNKNOWN ->
              true;
        };
    return stand
        && holder
        && (statement.speaker().isKnown() || !statement.source().isEmpty())
        && !words.isDeed(cue)
        && !words.isManner(content)
        && verb.filter(MainVerb::isPast).isEmpty();
  }

  /** "We will block the road": what the speaker means to do. */
  private static boolean isOwnPlan(MainVerb verb) {
    return verb.firstPerson() && verb.group().tense() == VerbGroup.Tense.FUTURE;
  }

  private boolean isForecast(Statement statement, String content, Optional<MainVerb> verb) {
    if (verb.isEmpty()) {
      return statement.act() == SpeechAct.FORECAST;
    }
    boolean rumour =
        switch (statement.commitment().certainty()) {
          case REPORTED, ALLEGED, ASKED -> true;
          case CERTAIN, PROBABLE, POSSIBLE, PLANNED, CONDITIONAL -> false;
        };
    // "Before they could be moved" tells what did not come about.
    boolean never = words.isDuty(verb.get().words()) || startsWithBefore(content);
    boolean silent =
        verb.get().group().negated()
            && (words.isTalk(verb.get().lemma()) || Folding.words(verb.get().after()).isEmpty());
    return !rumour
        && !never
        && !silent
        && (verb.get().isAhead(words)
            || statement.act() == SpeechAct.FORECAST && !verb.get().isPast());
  }

  private static boolean startsWithBefore(String content) {
    List<String> first = Folding.words(content);
    return !first.isEmpty()
        && (first.getFirst().equals("before") || first.getFirst().equals("antes"));
  }

  private boolean isOpinion(
      Statement statement, String content, String cue, Optional<MainVerb> verb) {
    boolean praises =
        statement.act() == SpeechAct.PRAISE
            && !statement.rule().startsWith(NOUN_CUE)
            && !statement.source().isEmpty()
            && !words.isBacking(cue)
            && statement.speaker().kind() != ActorKind.UNKNOWN;
    boolean owed =
        verb.filter(
                found ->
                    !found.isPast()
                        && statement.commitment().polarity() != Commitment.Polarity.DENIES
                        && words.isDuty(found.words()))
            .isPresent();
    return statement.act() == SpeechAct.RECOMMENDATION
        || praises
        || owed
        || verb.isPresent() && words.isOpinion(content);
  }

  /** What the author tells of years that lie well before the report. */
  private static boolean isBackground(Statement statement, Account account) {
    String published = account.report().published().range().from();
    if (statement.form() != Statement.Form.AUTHOR || published.isEmpty()) {
      return false;
    }
    List<String> ends =
        account.reading().times().stream()
            .filter(time -> statement.times().contains(time.id()) && !time.range().to().isEmpty())
            .map(time -> time.range().to())
            .toList();
    return !ends.isEmpty()
        && ends.stream().allMatch(end -> year(published) - year(end) > BACKGROUND);
  }

  private static int year(String day) {
    return Integer.parseInt(day.substring(0, 4));
  }
}
