package org.careo.read.actor;

import java.util.List;
import org.careo.model.Actor;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.read.name.Names;

/**
 * Finds mentions of actors and joins them within a report; safe for use by several threads at once.
 */
public final class ActorReader {

  /** Never throws for any report. */
  public Found read(Names names, List<PlaceMention> places) {
    return new Found(List.of(), List.of());
  }

  /**
   * The actors of a report.
   *
   * @param actors in order of first mention
   * @param mentions in text order
   */
  public record Found(List<Actor> actors, List<Mention> mentions) {
    public Found {
      actors = List.copyOf(actors);
      mentions = List.copyOf(mentions);
    }
  }
}
