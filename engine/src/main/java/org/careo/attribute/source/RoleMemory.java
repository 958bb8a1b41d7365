package org.careo.attribute.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whom a definite role means that the report named before: "the minister" is the minister who was
 * named, "the agency" the body whose name ends in it, "the official" the person who spoke last.
 */
final class RoleMemory {
  private final Grid grid;
  private final Map<String, Actor> actors;
  private final Map<String, Speaker> bearers = new HashMap<>();

  RoleMemory(Grid grid, Map<String, Actor> actors) {
    this.grid = grid;
    this.actors = actors;
  }

  /** Enters a speaker that was named beside its role, or is a body. */
  void enter(Speaker speaker, int head) {
    if (!speaker.actor().isEmpty() && speaker.kind() == ActorKind.PERSON) {
      bearers.put(grid.token(head).lemma(), speaker);
    }
  }

  /**
   * Whom a definite role without a name means.
   *
   * @param nominal the phrase; only an article with a noun is looked up
   * @param cue token of the cue, before which the bearer must have been named
   */
  Resolved find(Range nominal, int head, Ledger ledger, int cue) {
    if (nominal.end() - nominal.first() != 2 || !isDefinite(nominal.first())) {
      return Resolved.UNKNOWN;
    }
    String lemma = grid.token(head).lemma();
    Speaker bearer = bearers.get(lemma);
    if (bearer != null) {
      return new Resolved(bearer, naming(bearer.actor(), cue), List.of());
    }
    Actor body = body(grid.lower(head), cue);
    if (body != null) {
      return new Resolved(
          new Speaker(body.id(), body.name(), body.kind()), naming(body.id(), cue), List.of());
    }
    boolean anybody = CueLexicon.of(grid.language(head)).isIn("anybody", lemma);
    if (!anybody) {
      return Resolved.UNKNOWN;
    }
    Resolved last = ledger.find(pronoun(nominal.first()), cue);
    return last.speaker().kind() == ActorKind.PERSON ? last : Resolved.UNKNOWN;
  }

  private boolean isDefinite(int token) {
    return switch (grid.lower(token)) {
      case "the", "el", "la" -> true;
      default -> false;
    };
  }

  private String pronoun(int article) {
    return switch (grid.lower(article)) {
      case "el" -> "él";
      case "la" -> "ella";
      default -> "";
    };
  }

  /** The body named last before a token whose name holds the noun; null when none or two do. */
  private @Nullable Actor body(String noun, int cue) {
    Actor found = null;
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().start() >= grid.token(cue).start()) {
        break;
      }
      Actor actor = actors.get(mention.actor());
      if (actor == null) {
        continue;
      }
      boolean body =
          (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.MEDIA)
              && mention.kind() == Mention.Kind.NAME
              && holds(actor.name(), noun);
      if (body && found != null && !found.id().equals(actor.id())) {
        return null;
      }
      found = body ? actor : found;
    }
    return found;
  }

  private static boolean holds(String name, String noun) {
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (word.equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private List<Span> naming(String actor, int cue) {
    Span found = null;
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().start() >= grid.token(cue).start()) {
        break;
      }
      if (mention.actor().equals(actor) && mention.kind() == Mention.Kind.NAME) {
        found = mention.span();
      }
    }
    return found == null ? List.of() : List.of(found);
  }
}
