package org.careo.app.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Origin;
import org.careo.text.Folding;

/**
 * Tells origins that are reporting (an outlet, a document, a poll: a text that could be fetched)
 * from people and bodies that reports quote.
 */
public final class OriginKinds {
  private static final Comparator<Origin> MOST_CARRIED =
      Comparator.comparingInt((Origin origin) -> -origin.reports().size())
          .thenComparing(Origin::name)
          .thenComparing(Origin::id);

  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final List<Origin> absent;

  /**
   * Tells the origins of a case apart.
   *
   * @param actors all actors of the case
   * @param origins all its origins
   */
  public OriginKinds(List<Actor> actors, List<Origin> origins) {
    for (Actor actor : actors) {
      actor.aliases().forEach(alias -> kinds.putIfAbsent(Folding.fold(alias), actor.kind()));
    }
    for (Actor actor : actors) {
      kinds.put(Folding.fold(actor.name()), actor.kind());
    }
    absent =
        origins.stream()
            .filter(origin -> !origin.present() && !origin.name().isEmpty())
            .sorted(MOST_CARRIED)
            .toList();
  }

  /** Reporting that is named and not in the case, most carried first. */
  List<Origin> reporting() {
    return absent.stream().filter(this::isReporting).toList();
  }

  /** People and bodies that reports quote, most heard first. */
  List<Origin> quoted() {
    return absent.stream().filter(origin -> !isReporting(origin)).toList();
  }

  /** Whether it is a text, a document or an outlet, and not somebody quoted. */
  public boolean isReporting(Origin origin) {
    // Who is quoted and no actor of the case is somebody, as a capital that speaks for its country.
    ActorKind other = origin.basis().equals(Origin.QUOTED) ? ActorKind.UNKNOWN : ActorKind.DOCUMENT;
    return switch (kinds.getOrDefault(Folding.fold(origin.name()), other)) {
      case MEDIA, DOCUMENT, POLL, LAW -> true;
      case PERSON,
          OFFICE,
          ORGANISATION,
          STATE,
          GROUP,
          POPULATION,
          UNNAMED,
          AUTHOR,
          IMPERSONAL,
          UNKNOWN ->
          false;
    };
  }
}
