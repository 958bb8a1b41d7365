package org.careo.picture.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.ClaimedEffect;
import org.careo.model.Clause;
import org.careo.model.DateRange;
import org.careo.model.Deployment;
import org.careo.model.Designation;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.Operation;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Telling;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.picture.operation.NameFinder.Name;
import org.careo.text.Folding;

/**
 * Finds operations, their deployments and claimed effects, and designations over all accounts.
 *
 * <p>Example: {@code new OperationFinder().find(surroundings, happenings).operations()}.
 */
public final class OperationFinder {
  /** At most so many words stand between a verb and the name of what it begins. */
  private static final int BEFORE_NAME = 3;

  /** An operation stays what is spoken of for so many sentences, and to the end of its segment. */
  private static final int MEMORY = 2;

  private final PhraseLexicon words = PhraseLexicon.load("/org/careo/picture/operations.tsv");
  private final NameFinder names = new NameFinder(words);
  private final DeploymentFinder deployments = new DeploymentFinder(words);
  private final EffectFinder effects = new EffectFinder(words);
  private final DesignationFinder designations = new DesignationFinder(words);

  /**
   * What was found, each list sorted by id.
   *
   * @param operations named ones
   * @param deployments also those of no named operation
   * @param effects changes put down to an operation or something else
   * @param designations labels, listings, rewards
   */
  public record Found(
      List<Operation> operations,
      List<Deployment> deployments,
      List<ClaimedEffect> effects,
      List<Designation> designations) {}

  private static final class Drawn {
    private final TreeSet<String> spellings = new TreeSet<>();
    private final TreeSet<String> deployments = new TreeSet<>();
    private final TreeSet<String> effects = new TreeSet<>();
    private final List<Telling> tellings = new ArrayList<>();
    private String name = "";
    private String owner = "";
    private String aim = "";
    private DateRange time = DateRange.UNKNOWN;
  }

  /**
   * @param arounds accounts in their order
   * @param happenings happenings of all accounts
   */
  public Found find(List<Surroundings> arounds, List<Happening> happenings) {
    Map<String, List<Happening>> byReport = new HashMap<>();
    happenings.forEach(
        each -> byReport.computeIfAbsent(each.report(), key -> new ArrayList<>()).add(each));
    Search search = new Search();
    for (Surroundings around : arounds) {
      search.account(around, byReport.getOrDefault(around.account().report().id(), List.of()));
    }
    return search.found();
  }

  private final class Search {
    private final Map<String, Drawn> operations = new TreeMap<>();
    private final Map<String, Deployment> deployed = new TreeMap<>();
    private final Map<String, ClaimedEffect> claimed = new TreeMap<>();
    private final Map<String, Designation> designated = new TreeMap<>();

    void account(Surroundings around, List<Happening> happenings) {
      Reading reading = around.reading();
      Map<Integer, List<Happening>> bySentence = new HashMap<>();
      happenings.forEach(
          each ->
              bySentence
                  .computeIfAbsent(around.sentence(each.span().start()), key -> new ArrayList<>())
                  .add(each));
      String spokenOf = "";
      int since = 0;
      int segment = -1;
      for (int i = 0; i < reading.sentences().size(); i++) {
        Sentence sentence = reading.sentences().get(i);
        if (!around.isArticle(sentence.span())) {
          continue;
        }
        List<Happening> here = bySentence.getOrDefault(i, List.of());
        List<Name> named = names.find(around, sentence);
        since++;
        for (Name name : named) {
          spokenOf = operation(around, sentence, name, here);
          since = 0;
          segment = sentence.segment();
        }
        if (since > MEMORY && segment != sentence.segment()) {
          spokenOf = "";
        }
        sentence(around, sentence, here, spokenOf, since == 0);
      }
    }

    private void sentence(
        Surroundings around,
        Sentence sentence,
        List<Happening> happenings,
        String spokenOf,
        boolean named) {
      boolean still = named || !spokenOf.isEmpty() && refersBack(around, sentence);
      List<Deployment> found =
          deployments.find(around, sentence, happenings, still ? spokenOf : "");
      for (Deployment deployment : found) {
        deployed.put(deployment.id(), deployment);
        drawn(deployment.operation()).ifPresent(each -> each.deployments.add(deployment.id()));
      }
      for (ClaimedEffect effect : effects.find(around, sentence, spokenOf)) {
        claimed.put(effect.id(), effect);
        drawn(effect.cause()).ifPresent(each -> each.effects.add(effect.id()));
      }
      if (still) {
        drawn(spokenOf).ifPresent(each -> aim(around, sentence, each));
      }
      for (Happening happening : happenings) {
        if (happening.type().equals("DESIGNATION")) {
          Designation designation = designations.designation(around, sentence, happening);
          designated.put(designation.id(), designation);
        }
      }
    }

    private Optional<Drawn> drawn(String id) {
      return Optional.ofNullable(operations.get(id));
    }

    /** "The deployment", "this operation" at the beginning, or a word of aim or result there. */
    private boolean refersBack(Surroundings around, Sentence sentence) {
      int limit = Math.min(sentence.endToken(), sentence.firstToken() + 7);
      return words.in(around, sentence.language(), sentence.firstToken(), limit).stream()
          .anyMatch(match -> match.label().equals("BACK") || match.label().equals("GOAL"));
    }

    private String operation(
        Surroundings around, Sentence sentence, Name name, List<Happening> happenings) {
      String id = "o" + String.join("-", Folding.words(name.text()));
      for (Map.Entry<String, Drawn> known : operations.entrySet()) {
        if (!name.acronym().isEmpty() && known.getValue().spellings.contains(name.acronym())) {
          id = known.getKey();
        }
      }
      Drawn drawn = operations.computeIfAbsent(id, key -> new Drawn());
      drawn.spellings.add(name.text());
      if (!name.acronym().isEmpty()) {
        drawn.spellings.add(name.acronym());
      }
      if (name.text().length() > drawn.name.length()) {
        drawn.name = name.text();
      }
      drawn.tellings.add(around.telling(name.span()));
      if (drawn.owner.isEmpty()) {
        drawn.owner = owner(around, sentence, name, happenings);
      }
      aim(around, sentence, drawn);
      if (!drawn.time.isKnown()) {
        drawn.time = since(around, sentence);
      }
      return id;
    }

    /** Whose name stands before it, or who acts on it in a happening that holds or touches it. */
    private String owner(
        Surroundings around, Sentence sentence, Name name, List<Happening> happenings) {
      int before =
          around
              .reading()
              .tokens()
              .get(Math.max(sentence.firstToken(), name.firstToken() - 3))
              .start();
      for (Mention mention : around.reading().mentions()) {
        if (mention.span().start() >= before
            && mention.span().end() <= name.span().start()
            && !mention.actor().isEmpty()
            && isPossessor(around, mention, name)) {
          return mention.actor();
        }
      }
      return happenings.stream()
          .filter(each -> each.type().equals("OPERATION") || each.type().equals("DEPLOYMENT"))
          .filter(each -> !each.actors().isEmpty())
          .filter(each -> Math.abs(each.span().start() - name.span().start()) < 60)
          .map(each -> each.actors().getFirst())
          .findFirst()
          .orElseGet(() -> beginner(around, sentence, name));
    }

    /** "The ministry launched Operation Iron Valley": the subject of the verb before the name. */
    private String beginner(Surroundings around, Sentence sentence, Name name) {
      Reading reading = around.reading();
      for (Clause clause : reading.clauses()) {
        boolean here =
            clause.firstToken() >= sentence.firstToken()
                && clause.firstToken() < sentence.endToken()
                && clause.verbGroup() >= 0
                && clause.subject() >= 0;
        if (here && isBegun(around, sentence, name, reading.verbGroups().get(clause.verbGroup()))) {
          NounPhrase subject = reading.nounPhrases().get(clause.subject());
          int from = reading.tokens().get(subject.firstToken()).start();
          int to = reading.tokens().get(subject.endToken() - 1).end();
          return reading.mentions().stream()
              .filter(mention -> mention.span().start() >= from && mention.span().end() <= to)
              .map(Mention::actor)
              .filter(actor -> !actor.isEmpty())
              .findFirst()
              .orElse("");
        }
      }
      return "";
    }

    /** Whether an active verb of beginning stands right before a name. */
    private boolean isBegun(Surroundings around, Sentence sentence, Name name, VerbGroup group) {
      int between = name.firstToken() - group.endToken();
      return between >= 0
          && between <= BEFORE_NAME
          && !group.passive()
          && words
              .labels(around, sentence.language(), group.head(), sentence.endToken())
              .contains("BEGIN");
    }

    private static boolean isPossessor(Surroundings around, Mention mention, Name name) {
      String between = around.text().substring(mention.span().end(), name.span().start()).strip();
      return between.isEmpty() || between.equals("'s") || between.equals("’s");
    }

    /** The words after a word of aim, to the next mark. */
    private void aim(Surroundings around, Sentence sentence, Drawn drawn) {
      if (!drawn.aim.isEmpty()) {
        return;
      }
      Reading reading = around.reading();
      for (Match match :
          words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken())) {
        if (match.label().equals("GOAL") || match.label().equals("AIM")) {
          int end = match.end();
          while (end < sentence.endToken() && !isEnd(around, reading.tokens().get(end))) {
            end++;
          }
          if (end > match.end() + 1) {
            Span span =
                reading
                    .tokens()
                    .get(match.end())
                    .span()
                    .cover(reading.tokens().get(end - 1).span());
            drawn.aim = around.words(span);
            return;
          }
        }
      }
    }

    private static boolean isEnd(Surroundings around, Token token) {
      return token.tag() == PartOfSpeech.PUNCT && ".;:".contains(token.span().of(around.text()));
    }

    /** A day or period named beside a word of beginning. */
    private DateRange since(Surroundings around, Sentence sentence) {
      boolean begins =
          words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken()).stream()
              .anyMatch(match -> match.label().equals("BEGIN"));
      return begins ? around.time(sentence.span()) : DateRange.UNKNOWN;
    }

    Found found() {
      List<Operation> list = new ArrayList<>();
      operations.forEach(
          (id, drawn) -> {
            drawn.spellings.remove(drawn.name);
            list.add(
                new Operation(
                    id,
                    drawn.name,
                    List.copyOf(drawn.spellings),
                    drawn.owner,
                    drawn.aim,
                    drawn.time,
                    List.copyOf(drawn.deployments),
                    List.copyOf(drawn.effects),
                    drawn.tellings));
          });
      return new Found(
          list,
          List.copyOf(deployed.values()),
          List.copyOf(claimed.values()),
          List.copyOf(designated.values()));
    }
  }
}
