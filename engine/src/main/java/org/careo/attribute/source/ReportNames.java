package org.careo.attribute.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;

/**
 * What a report itself calls the bodies and states it names. The base knows one name for each; who
 * reads a statement looks for the name that stands in its report ("Casa Blanca", not "White
 * House"). Persons keep the fuller name of the base.
 */
final class ReportNames {
  private static final Pattern LETTERS = Pattern.compile("[\\p{Lu}.&-]{1,7}");

  private ReportNames() {}

  /** The actors of a report by id, each under the name the report has for it. */
  static Map<String, Actor> of(Grid grid) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Actor actor : grid.reading().actors()) {
      actors.put(
          actor.id(),
          isRenamed(grid, actor)
              ? actor.named(actor.id(), best(grid, actor), actor.kind())
              : actor);
    }
    return actors;
  }

  private static boolean isRenamed(Grid grid, Actor actor) {
    boolean body = actor.kind().isBody() || actor.kind() == ActorKind.STATE;
    return body && !grid.report().text().contains(actor.name());
  }

  /** The words of most length that name an actor in the report, letters put aside. */
  private static String best(Grid grid, Actor actor) {
    String best = "";
    boolean bestNames = false;
    for (Mention mention : grid.reading().mentions()) {
      boolean names = mention.kind() == Mention.Kind.NAME;
      if (!mention.actor().equals(actor.id()) || !names && mention.kind() != Mention.Kind.METONYM) {
        continue;
      }
      String words = bare(mention.span().of(grid.report().text()));
      boolean more = names == bestNames ? words.length() > best.length() : names;
      if (more && !LETTERS.matcher(words).matches()) {
        best = words;
        bestNames = names;
      }
    }
    return best.isEmpty() ? actor.name() : best;
  }

  /** The words of a mention without an article before them, on one line. */
  private static String bare(String words) {
    List<String> all = List.of(words.strip().split("\\s+", -1));
    String first = all.getFirst().toLowerCase(Locale.ROOT);
    boolean article = all.size() > 1 && CueLexicon.isInEither("definite article", first);
    return String.join(" ", article ? all.subList(1, all.size()) : all);
  }
}
