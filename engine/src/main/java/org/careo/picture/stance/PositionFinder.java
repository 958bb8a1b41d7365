package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Commitment;
import org.careo.model.Happening;
import org.careo.model.Issue;
import org.careo.model.Language;
import org.careo.model.Overrule;
import org.careo.model.Poll;
import org.careo.model.Position;
import org.careo.model.Position.Stance;
import org.careo.model.RedLine;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions, the issues they are about, red lines and polls.
 *
 * <p>Example: {@code new PositionFinder(claimOfStatement, overrules).find(surroundings, happenings,
 * actors).positions()}.
 */
public final class PositionFinder {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Words that open what a noun of stance is about. */
  private static final Set<String> COMPLEMENT = SMALL_WORDS.of("position-finder-complement");

  private static final List<String> DENYING =
      List.of("verb deny", "verb negar", "verb desmentir", "verb dispute");

  private static final List<String> QUESTIONING = List.of("verb ask", "verb preguntar");

  private static final Set<String> INTERROGATIVE = SMALL_WORDS.of("position-finder-interrogative");

  /** So many characters behind "asked" hold the word that makes it a question. */
  private static final int QUESTION_REACH = 40;

  private final Map<String, String> claimOf;
  private final List<Overrule> overrules;
  private final PhraseLexicon words = PhraseLexicon.load("/org/careo/picture/stances.tsv");
  private final DraftMaker maker = new DraftMaker(words);
  private final PhraseLexicon said = PhraseLexicon.load("/org/careo/picture/contents.tsv");
  private final ContentStances contents = new ContentStances(words, said);
  private final NoStances none = new NoStances(said);

  /**
   * @param claimOf claim of each statement, by id of the statement
   * @param overrules what the user changed of issues
   */
  public PositionFinder(Map<String, String> claimOf, List<Overrule> overrules) {
    this.claimOf = Map.copyOf(claimOf);
    this.overrules = List.copyOf(overrules);
  }

  /** Positions, issues, red lines, polls, each sorted by id. */
  public record Found(
      List<Position> positions, List<Issue> issues, List<RedLine> redLines, List<Poll> polls) {}

  /**
   * Positions of all accounts: what statements do by being said, and what named actors are told to
   * reject, support, demand or threaten.
   *
   * @param happenings happenings of the accounts
   * @param actors actors by id
   */
  public Found find(
      List<Surroundings> arounds, List<Happening> happenings, Map<String, Actor> actors) {
    List<PollFinder.Asked> asked = new PollFinder(words).find(arounds);
    List<Draft> drafts = drafts(arounds, happenings, actors);
    for (PollFinder.Asked each : asked) {
      drafts.add(maker.of(each.around(), each));
    }
    drafts.removeIf(contents::isSilence);
    drafts.removeIf(each -> none.isNobody(language(each.around(), each.span()), each.name()));
    drafts.sort(Comparator.comparing(Draft::id));
    drafts = Populations.joined(drafts);
    IssueTree tree = new IssueTree(drafts, claimOf, language(arounds));
    IssueTree.Edited edited = tree.edited(overrules);
    List<Position> positions = new ArrayList<>();
    Map<String, String> firstTold = new TreeMap<>();
    for (Draft draft : drafts) {
      String found = tree.issueOfDraft().getOrDefault(draft.id(), "");
      Issue issue = edited.issues().get(edited.standsFor().getOrDefault(found, found));
      if (issue != null) {
        String same =
            firstTold.computeIfAbsent(
                draft.holder() + " " + draft.stance() + " " + issue.id(), key -> draft.id());
        positions.add(position(draft, issue, same));
      }
    }
    List<RedLine> redLines = new RedLineFinder(words, actors).find(drafts, happenings, arounds);
    Map<String, String> issueOf = new HashMap<>();
    positions.forEach(position -> issueOf.put(position.id(), position.issue()));
    List<Poll> polls =
        asked.stream()
            .map(PollFinder.Asked::poll)
            .map(poll -> poll.on(issueOf.getOrDefault("p" + poll.id(), "")))
            .toList();
    positions.removeIf(position -> position.holder().isEmpty());
    return new Found(positions, List.copyOf(edited.issues().values()), redLines, polls);
  }

  private List<Draft> drafts(
      List<Surroundings> arounds, List<Happening> happenings, Map<String, Actor> actors) {
    List<Draft> drafts = new ArrayList<>();
    Map<String, Surroundings> byReport = new HashMap<>();
    Set<String> told = new HashSet<>();
    Set<String> inContents = new HashSet<>();
    Map<String, List<Span>> cues = new HashMap<>();
    Map<String, List<Span>> refusals = refusals(happenings);
    for (Surroundings around : arounds) {
      Account account = around.account();
      String report = account.report().id();
      ContentStances.Read said = contents.read(around);
      byReport.put(report, around);
      for (Statement statement : account.statements()) {
        Optional<Stance> stance =
            stance(statement, isAnyAt(refusals.getOrDefault(report, List.of()), statement.cue()));
        boolean taken =
            !said.guesses().contains(statement.id())
                && stance
                    .filter(each -> none.isNone(around, each, statement.cue(), true))
                    .isEmpty();
        if (stance.isPresent() && isSomebody(around, statement) && taken) {
          drafts.add(maker.of(around, statement, stance.get()));
          told.add(statement.id() + " " + stance.get());
          cues.computeIfAbsent(report, key -> new ArrayList<>()).addAll(statement.cue());
        }
      }
      for (ContentStances.Found found : said.stances()) {
        if (!isSaidOtherwise(told, found.statement().id(), found.stance())
            && !told.contains(found.statement().id() + " " + found.stance())) {
          inContents.add(inSentence(around, found.statement().id(), found.stance(), found.span()));
          drafts.add(maker.of(around, found));
        }
      }
    }
    for (Happening happening : happenings) {
      Surroundings around = byReport.get(happening.report());
      Optional<Stance> stance =
          stance(happening)
              .or(() -> onCondition(around, happening))
              .or(() -> ofCriticism(happening, actors));
      if (around == null || stance.isEmpty() || happening.actors().isEmpty()) {
        continue;
      }
      Optional<Speaker> holder = holder(around, happening, actors);
      if (holder.isPresent()
          && !isAnyAt(cues.getOrDefault(happening.report(), List.of()), List.of(happening.span()))
          && isOnSomething(around, happening)
          && !none.isNone(around, stance.get(), List.of(happening.span()), false)
          && !isSaidOtherwise(told, happening.statement(), stance.get())
          && !isQuestion(around, happening)
          && !isOnHolder(around, happening, holder.get())
          && !inContents.contains(
              inSentence(around, happening.statement(), stance.get(), happening.span()))
          && told.add(happening.statement() + " " + stance.get())) {
        drafts.add(maker.of(around, happening, holder.get(), stance.get()));
      }
    }
    return drafts;
  }

  /** "Says no such letter exists": what one statement denies, its words do not reject as well. */
  private static boolean isSaidOtherwise(Set<String> told, String statement, Stance stance) {
    return stance == Stance.REJECTS && told.contains(statement + " " + Stance.DENIES)
        || stance == Stance.DENIES && told.contains(statement + " " + Stance.REJECTS);
  }

  /** Where each report tells that somebody rejects something, and does not only deny it. */
  private static Map<String, List<Span>> refusals(List<Happening> happenings) {
    Map<String, List<Span>> refusals = new HashMap<>();
    for (Happening each : happenings) {
      boolean denial = DENYING.stream().anyMatch(each.rule()::startsWith);
      if (each.type().equals("REJECT") && !denial) {
        refusals.computeIfAbsent(each.report(), key -> new ArrayList<>()).add(each.span());
      }
    }
    return refusals;
  }

  private static boolean isAnyAt(List<Span> spans, List<Span> words) {
    return spans.stream().anyMatch(span -> words.stream().anyMatch(span::overlaps));
  }

  /** Names a stance of a statement by the sentence that tells it, for a quotation may be long. */
  private static String inSentence(
      Surroundings around, String statement, Stance stance, Span words) {
    return statement + " " + stance + " " + around.sentence(words.start());
  }

  /** Who takes a stance that a happening tells: an actor, or people that common nouns name. */
  private static Optional<Speaker> holder(
      Surroundings around, Happening happening, Map<String, Actor> actors) {
    String first = happening.actors().getFirst();
    Actor known = actors.get(first);
    if (known != null) {
      return Optional.of(Speaker.of(known));
    }
    return CommonHolders.of(language(around, happening.span()), first)
        .map(people -> new Speaker("", people, ActorKind.UNNAMED));
  }

  /** Whether a statement is of an actor, or of people or a body that its words name. */
  private static boolean isSomebody(Surroundings around, Statement statement) {
    Speaker speaker = statement.speaker();
    boolean common = speaker.kind() == ActorKind.UNNAMED || speaker.kind() == ActorKind.UNKNOWN;
    if (!common || !speaker.actor().isEmpty() || statement.source().size() != 1) {
      return speaker.isKnown() && (!speaker.actor().isEmpty() || isCalled(around, statement));
    }
    Span source = statement.source().getFirst();
    return CommonHolders.isSomebody(language(around, source), around.words(source));
  }

  /**
   * Whether a speaker without an actor is called by a name, by a word for people or as a share of
   * some: "57% of voters", and no bare "57%" or "note".
   */
  private static boolean isCalled(Surroundings around, Statement statement) {
    String name = statement.speaker().name();
    boolean share = name.contains("%") && name.chars().anyMatch(Character::isLetter);
    boolean named = share || name.chars().anyMatch(Character::isUpperCase);
    Span words = statement.extent();
    return named || CommonHolders.isSomebody(language(around, words), name);
  }

  /** The language most reports are written in; English where it is as many. */
  private static Language language(List<Surroundings> arounds) {
    long spanish =
        arounds.stream()
            .filter(each -> each.account().report().language().equals(Language.SPANISH))
            .count();
    return 2 * spanish > arounds.size() ? Language.SPANISH : Language.ENGLISH;
  }

  private static Language language(Surroundings around, Span words) {
    return around.reading().sentences().get(around.sentence(words.start())).language();
  }

  /** "In support of the partners": whom a noun of stance is for does not hold it. */
  private static boolean isOnHolder(Surroundings around, Happening happening, Speaker holder) {
    if (!isToldByNoun(happening)) {
      return false;
    }
    List<String> behind =
        Folding.words(Topic.behind(around, happening, "").words()).stream()
            .dropWhile(word -> word.equals("the") || COMPLEMENT.contains(word))
            .toList();
    List<String> name = Folding.words(holder.name());
    return !name.isEmpty()
        && behind.size() >= name.size()
        && behind.subList(0, name.size()).equals(name);
  }

  /**
   * Whether a stance told by a noun says of what it is: "his order to march", and not the bare "his
   * order".
   */
  private static boolean isOnSomething(Surroundings around, Happening happening) {
    if (!isToldByNoun(happening)) {
      return true;
    }
    String text = around.text();
    int end = happening.span().end();
    List<String> next = Folding.words(text.substring(end, Math.min(text.length(), end + 24)));
    return !next.isEmpty()
        && (COMPLEMENT.contains(next.getFirst()) || next.getFirst().endsWith("ing"));
  }

  /** "Asked the envoy what it costs": who only wants to know demands nothing. */
  private static boolean isQuestion(Surroundings around, Happening happening) {
    String text = around.text();
    int end = happening.span().end();
    List<String> next =
        Folding.words(text.substring(end, Math.min(text.length(), end + QUESTION_REACH)));
    return QUESTIONING.stream().anyMatch(happening.rule()::startsWith)
        && next.stream().anyMatch(INTERROGATIVE::contains);
  }

  private static boolean isToldByNoun(Happening happening) {
    return happening.rule().startsWith("noun");
  }

  /** "Called the permit a disgrace": who runs down a thing, and not somebody, is against it. */
  private static Optional<Stance> ofCriticism(Happening happening, Map<String, Actor> actors) {
    boolean thing =
        !happening.recipients().isEmpty() && !actors.containsKey(happening.recipients().getFirst());
    return happening.type().equals("ACCUSE")
            && happening.mode().equals("disapprove")
            && !happening.negated()
            && thing
        ? Optional.of(Stance.REJECTS)
        : Optional.empty();
  }

  /** "Would accept the truce only if …": a promise that hangs on something is a stance. */
  private Optional<Stance> onCondition(@Nullable Surroundings around, Happening happening) {
    boolean open =
        switch (happening.stage()) {
          case PLANNED, CONSIDERED, HYPOTHETICAL, UNKNOWN -> true;
          case DONE, ONGOING, ORDERED, AUTHORISED -> false;
        };
    if (around == null || !open || happening.negated() || !happening.type().equals("AGREE")) {
      return Optional.empty();
    }
    return Conditions.of(around, words, happening.span()).isEmpty()
        ? Optional.empty()
        : Optional.of(Stance.SUPPORTS);
  }

  private static Optional<Stance> stance(Happening happening) {
    if (happening.negated()) {
      return Optional.empty();
    }
    return switch (happening.type()) {
      case "REJECT" -> Optional.of(Stance.REJECTS);
      case "SUPPORT" -> Optional.of(Stance.SUPPORTS);
      case "REQUEST" -> Optional.of(Stance.DEMANDS);
      case "THREATEN" -> Optional.of(Stance.THREATENS);
      default -> Optional.empty();
    };
  }

  /**
   * The stance a statement takes by being made.
   *
   * @param refused whether its cue tells of a refusal: who "opposes" does more than deny
   */
  private static Optional<Stance> stance(Statement statement, boolean refused) {
    // Who "did not deny" or "does not rule out" has taken no side.
    if (statement.form() == Statement.Form.AUTHOR
        || statement.commitment().polarity() == Commitment.Polarity.OPEN) {
      return Optional.empty();
    }
    return switch (statement.act()) {
      case REFUSAL, ACCUSATION -> Optional.of(Stance.REJECTS);
      case DEMAND, RECOMMENDATION -> Optional.of(Stance.DEMANDS);
      case THREAT -> Optional.of(Stance.THREATENS);
      case PRAISE -> Optional.of(Stance.SUPPORTS);
      case DENIAL -> Optional.of(Stance.DENIES);
      case NO_COMMENT -> Optional.empty();
      case ASSERTION, PROMISE, FORECAST, QUESTION ->
          statement.commitment().polarity() == Commitment.Polarity.DENIES
              ? Optional.of(refused ? Stance.REJECTS : Stance.DENIES)
              : Optional.empty();
    };
  }

  private static Position position(Draft draft, Issue issue, String same) {
    return new Position(
        draft.id(),
        draft.holder(),
        draft.name(),
        issue.id(),
        issue.name(),
        draft.stance(),
        draft.strength(),
        draft.condition(),
        draft.time(),
        draft.statement(),
        draft.report(),
        draft.span(),
        same);
  }
}
