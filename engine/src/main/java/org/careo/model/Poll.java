package org.careo.model;

import java.util.List;

/**
 * What a share of a surveyed population stands for.
 *
 * @param id stable id
 * @param pollster name of who asked; empty when untold
 * @param population who was asked, as written; empty when untold
 * @param question what was asked or answered, as written
 * @param stance which way this share stands
 * @param share the share as written ("46 percent", "about half")
 * @param figures ids of the figures of the share
 * @param issue id of the {@link Issue}; empty when none
 * @param time when it was taken; {@link DateRange#UNKNOWN} when untold
 * @param telling where it is told
 */
public record Poll(
    String id,
    String pollster,
    String population,
    String question,
    Position.Stance stance,
    String share,
    List<String> figures,
    String issue,
    DateRange time,
    Telling telling) {
  public Poll {
    figures = List.copyOf(figures);
  }

  /** The same on an issue. */
  public Poll on(String issueId) {
    return new Poll(
        id, pollster, population, question, stance, share, figures, issueId, time, telling);
  }
}
