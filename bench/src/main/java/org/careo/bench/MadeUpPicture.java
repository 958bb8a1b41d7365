package org.careo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.ActorProfile;
import org.careo.model.ClaimedEffect;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Deployment;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.Issue;
import org.careo.model.Judgement;
import org.careo.model.Operation;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Telling;

/**
 * A situation told by the statements of a made-up case: of every three one tells an act, of five
 * one a position, of ten one a judgement, of twenty one a deployment with its claimed effect. All
 * at their statements.
 */
final class MadeUpPicture {
  private static final int ACTORS = 2_000;
  private static final int ISSUES = 300;
  private static final int OPERATIONS = 120;
  private static final List<String> ACTS =
      List.of("AGREE", "CONSULT", "SUPPORT", "REJECT", "THREATEN", "MOBILIZE", "OPERATION", "AID");

  private final Random random = new Random(11);
  private final List<Actor> actors = new ArrayList<>();
  private final List<ActorProfile> profiles = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Deployment> deployments = new ArrayList<>();
  private final List<ClaimedEffect> effects = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();

  private MadeUpPicture() {}

  /**
   * Makes it.
   *
   * @param names names of those who speak in the statements
   * @param statements all statements of the case
   */
  static Picture of(List<String> names, List<Statement> statements) {
    MadeUpPicture made = new MadeUpPicture();
    made.actors(names, statements);
    for (int at = 0; at < ISSUES; at++) {
      made.issues.add(
          new Issue(
              issue(at), at % 4 == 0 ? "" : issue(at / 4 * 4), "Matter " + at, List.of(), false));
    }
    for (int at = 0; at < statements.size(); at++) {
      made.tell(at, statements.get(at));
    }
    made.operations(statements);
    return new Picture(
        made.actors,
        made.profiles,
        made.happenings,
        made.operations,
        made.deployments,
        made.effects,
        List.of(),
        made.issues,
        made.positions,
        List.of(),
        List.of(),
        made.judgements,
        List.of());
  }

  private void actors(List<String> names, List<Statement> statements) {
    for (int at = 0; at < ACTORS; at++) {
      String name = at < names.size() ? names.get(at) : "Body of the lake " + at;
      ActorKind kind = at % 3 == 0 ? ActorKind.PERSON : ActorKind.ORGANISATION;
      List<String> said =
          statements.stream()
              .filter(each -> each.speaker().name().equals(name))
              .map(Statement::id)
              .toList();
      actors.add(new Actor(actor(at), name, kind, "CL", List.of(name), said.size()));
      profiles.add(new ActorProfile(actor(at), List.of(), List.of(), said, List.of(), List.of()));
    }
  }

  private void tell(int at, Statement statement) {
    Span span = statement.content().getFirst();
    Telling telling = new Telling(statement.id(), statement.report(), span);
    String day = "2031-%02d-%02d".formatted(1 + at % 12, 1 + at % 28);
    DateRange time = at % 2 == 0 ? DateRange.UNKNOWN : new DateRange(day, day);
    String who = anyActor();
    String place = statement.places().isEmpty() ? "" : statement.places().getFirst();
    if (at % 3 == 0) {
      happenings.add(
          new Happening(
              "e" + at,
              statement.id(),
              statement.report(),
              span,
              ACTS.get(random.nextInt(ACTS.size())),
              "",
              List.of(who),
              List.of(anyActor()),
              place,
              time,
              Commitment.Stage.DONE,
              false,
              List.of(),
              "made up",
              "e" + at));
    }
    if (at % 5 == 0) {
      Position.Stance[] stances = Position.Stance.values();
      int issue = random.nextInt(ISSUES);
      positions.add(
          new Position(
              "p" + at,
              who,
              who,
              issue(issue),
              "Matter " + issue,
              stances[random.nextInt(stances.length)],
              Position.Strength.PLAIN,
              "",
              time,
              statement.id(),
              statement.report(),
              span,
              "p" + at));
    }
    if (at % 10 == 0) {
      judgements.add(
          new Judgement(
              "j" + at,
              Judgement.Kind.FORECAST,
              who,
              "",
              span,
              "",
              Judgement.Likelihood.LIKELY,
              "likely",
              time,
              "",
              "",
              Judgement.Valence.OPEN,
              telling,
              "j" + at));
    }
    if (at % 20 == 0) {
      measures(at, who, place, time, telling);
    }
  }

  private void measures(int at, String who, String place, DateRange time, Telling telling) {
    deployments.add(
        new Deployment(
            "d" + at,
            operation(at),
            who,
            "patrols",
            Deployment.Asset.PERSONNEL,
            List.of(),
            "",
            place,
            "",
            "",
            time,
            Commitment.Stage.ORDERED,
            false,
            telling,
            "d" + at));
    effects.add(
        new ClaimedEffect(
            "x" + at,
            operation(at),
            "less water is lost",
            Figure.Change.DOWN,
            List.of(),
            place,
            time,
            telling));
  }

  private void operations(List<Statement> statements) {
    for (int at = 0; at < OPERATIONS; at++) {
      String id = operation(at);
      Statement first = statements.get(at * 7 % statements.size());
      operations.add(
          new Operation(
              id,
              "Operation " + at,
              List.of(),
              anyActor(),
              "",
              DateRange.UNKNOWN,
              deployments.stream()
                  .filter(each -> each.operation().equals(id))
                  .map(Deployment::id)
                  .toList(),
              effects.stream()
                  .filter(each -> each.cause().equals(id))
                  .map(ClaimedEffect::id)
                  .toList(),
              List.of(new Telling(first.id(), first.report(), first.content().getFirst()))));
    }
  }

  private String anyActor() {
    return actor(random.nextInt(ACTORS));
  }

  private static String actor(int at) {
    return "actor" + at;
  }

  private static String issue(int at) {
    return "issue" + at;
  }

  private static String operation(int at) {
    return "operation" + at % OPERATIONS;
  }
}
