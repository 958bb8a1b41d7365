package org.careo.model;

import java.util.List;

/**
 * A named, open-ended undertaking: an operation, a task force, a campaign, a programme. Identity is
 * by name.
 *
 * @param id stable id, made from the name
 * @param name fullest name as written
 * @param aliases other names it goes by, sorted
 * @param owner actor id or words for whose it is; empty when untold
 * @param aim what it is for, as written; empty when untold
 * @param time from its told beginning to its told end; open sides are empty
 * @param deployments ids of its components, sorted
 * @param effects ids of the effects claimed for it, sorted
 * @param tellings where it is named, in the order of reports and texts
 */
public record Operation(
    String id,
    String name,
    List<String> aliases,
    String owner,
    String aim,
    DateRange time,
    List<String> deployments,
    List<String> effects,
    List<Telling> tellings) {
  public Operation {
    aliases = List.copyOf(aliases);
    deployments = List.copyOf(deployments);
    effects = List.copyOf(effects);
    tellings = List.copyOf(tellings);
  }
}
