package org.careo.model;

import java.util.List;

/**
 * The situation as the statements tell it: every item names the statement that tells it, and with
 * it the chain of speakers and the commitment.
 *
 * @param actors actors of the case, joined over its reports, sorted by id
 * @param profiles what the case holds of each actor, sorted by actor
 * @param happenings sorted by id
 * @param operations sorted by id
 * @param deployments sorted by id
 * @param effects claimed effects, sorted by id
 * @param designations sorted by id
 * @param issues sorted by id
 * @param positions sorted by id
 * @param redLines sorted by id
 * @param polls sorted by id
 * @param judgements sorted by id
 * @param figures claimed values by measure and place, sorted by id
 */
public record Picture(
    List<Actor> actors,
    List<ActorProfile> profiles,
    List<Happening> happenings,
    List<Operation> operations,
    List<Deployment> deployments,
    List<ClaimedEffect> effects,
    List<Designation> designations,
    List<Issue> issues,
    List<Position> positions,
    List<RedLine> redLines,
    List<Poll> polls,
    List<Judgement> judgements,
    List<ClaimedSeries> figures) {
  public static final Picture NONE =
      new Picture(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of());

  public Picture {
    actors = List.copyOf(actors);
    profiles = List.copyOf(profiles);
    happenings = List.copyOf(happenings);
    operations = List.copyOf(operations);
    deployments = List.copyOf(deployments);
    effects = List.copyOf(effects);
    designations = List.copyOf(designations);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    redLines = List.copyOf(redLines);
    polls = List.copyOf(polls);
    judgements = List.copyOf(judgements);
    figures = List.copyOf(figures);
  }
}
