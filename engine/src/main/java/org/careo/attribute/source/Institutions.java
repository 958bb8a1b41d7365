package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.attribute.cue.Resource;
import org.careo.model.Actor;
import org.careo.model.ActorKind;

/** Says whether a common noun ("the company", "el sindicato") may mean a named body. */
public final class Institutions {
  private static final String COMPANY = "company";
  private static final String MEDIA = "media";
  private static final List<Kind> KINDS = read();

  private Institutions() {}

  private record Kind(String name, Set<String> nouns, Set<String> names) {}

  private static List<Kind> read() {
    List<Kind> kinds = new ArrayList<>();
    for (String line : Resource.lines("institutions.txt")) {
      String[] parts = line.split(";", -1);
      kinds.add(new Kind(parts[0].strip(), words(parts[1]), words(parts[2])));
    }
    return List.copyOf(kinds);
  }

  private static Set<String> words(String part) {
    return part.isBlank() ? Set.of() : Set.of(part.strip().split(" "));
  }

  /** Whether a noun means any body there is: who spoke last tells which. */
  public static boolean isAny(String noun) {
    return KINDS.stream()
        .anyMatch(kind -> kind.name().equals("any") && kind.nouns().contains(noun));
  }

  /** Whether a noun means a body at all. */
  public static boolean isNoun(String noun) {
    return KINDS.stream().anyMatch(kind -> kind.nouns().contains(noun));
  }

  /**
   * Whether an actor may be what the noun means: it bears a word of the kind in its name, is of the
   * media, or, for a company, bears no word of another kind. What a holder is no name shows.
   */
  static boolean mayMean(String noun, Actor actor) {
    for (Kind kind : KINDS) {
      if (!kind.nouns().contains(noun)) {
        continue;
      }
      if (kind.name().equals(MEDIA)) {
        boolean body = actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.UNKNOWN;
        return actor.kind() == ActorKind.MEDIA || body && bears(actor, kind);
      }
      if (actor.kind() != ActorKind.ORGANISATION) {
        return false;
      }
      boolean bears = bears(actor, kind);
      boolean other = KINDS.stream().anyMatch(each -> !each.equals(kind) && bears(actor, each));
      return bears || kind.name().equals(COMPANY) && !other;
    }
    return false;
  }

  /** Whether a noun means a company, as against any other body. */
  public static boolean isCompany(String noun) {
    return KINDS.stream()
        .anyMatch(kind -> kind.name().equals(COMPANY) && kind.nouns().contains(noun));
  }

  /** Whether the name of an actor bears a word of the kind the noun means. */
  static boolean isSurely(String noun, Actor actor) {
    return KINDS.stream().anyMatch(kind -> kind.nouns().contains(noun) && bears(actor, kind));
  }

  /** Whether two nouns mean bodies of one kind: "la minera", "the company". */
  public static boolean areAlike(String noun, String other) {
    return KINDS.stream()
        .anyMatch(kind -> kind.nouns().contains(noun) && kind.nouns().contains(other));
  }

  private static boolean bears(Actor actor, Kind kind) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(actor.name());
    for (String name : names) {
      for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.,]+")) {
        if (kind.names().contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
