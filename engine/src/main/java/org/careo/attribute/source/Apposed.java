package org.careo.attribute.source;

import java.util.List;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * The name put beside a role: "the spokesman, Ana Ruiz", "el fiscal Luis Paz", "la directora Paz".
 */
final class Apposed {
  /** In words, from the comma behind a role to the name it gives. */
  private static final int LONGEST = 8;

  private final Grid grid;
  private final Map<String, Actor> actors;

  Apposed(Grid grid, Map<String, Actor> actors) {
    this.grid = grid;
    this.actors = actors;
  }

  /** Whom the words of a source name beside a role; unknown when they name nobody so. */
  Resolved in(Range source) {
    if (source.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    Span whole = grid.span(source.first(), namedEnd(source.end()));
    Resolved found = Resolved.UNKNOWN;
    for (Mention mention : grid.reading().mentions()) {
      boolean inside =
          whole.contains(mention.span())
              && isNaming(mention)
              && mention.span().start() > whole.start();
      Actor actor = inside ? actors.get(mention.actor()) : null;
      if (actor == null || !isBeside(actor, mention, source)) {
        continue;
      }
      // "el jefe de oficina del almirante Luis Paz, Ana Ruiz": whom the comma renames speaks.
      if (grid.is(before(mention, source), Grid.COMMA)) {
        return new Resolved(Speaker.of(actor), List.of(), List.of());
      }
      found =
          found.speaker().isKnown() ? found : new Resolved(Speaker.of(actor), List.of(), List.of());
    }
    return found;
  }

  /**
   * Whom a source opens with the name of: "Ana Ruiz, the partner everybody wants to reach", "Halden
   * & Ruud, independent inspectors"; unknown when something else is said of the name ("Ruiz's
   * lawyer", "Ruiz and Paz").
   */
  Resolved opening(Range source) {
    if (source.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    Span whole = grid.span(source.first(), source.end());
    for (Mention mention : grid.reading().mentions()) {
      boolean inside = isNaming(mention) && mention.span().overlaps(whole);
      Actor actor = inside ? actors.get(mention.actor()) : null;
      int token = inside ? grid.tokenAt(mention.span().start()) : -1;
      if (actor == null
          || actor.kind() != ActorKind.PERSON && !actor.kind().isBody()
          || token < source.first()
          || token >= source.end()
          || !isOpened(source.first(), token)) {
        continue;
      }
      int end = token;
      while (end < source.end() && grid.token(end).start() < mention.span().end()) {
        end++;
      }
      boolean apart = end < source.end() && (grid.is(end, Grid.COMMA) || grid.is(end, "WHO"));
      return apart ? new Resolved(Speaker.of(actor), List.of(), List.of()) : Resolved.UNKNOWN;
    }
    return Resolved.UNKNOWN;
  }

  /** Whether nothing but an article, a title or a common noun stands before a name. */
  private boolean isOpened(int first, int name) {
    for (int i = first; i < name; i++) {
      boolean noun = grid.tag(i) == PartOfSpeech.NOUN || grid.tag(i) == PartOfSpeech.ADJ;
      if (!noun && grid.tag(i) != PartOfSpeech.DET && grid.tag(i) != PartOfSpeech.PROPN) {
        return false;
      }
    }
    return true;
  }

  /**
   * "said a former head of the unit, retired Captain Ana Ruiz.": the person who closes the phrase
   * behind the comma that ends a source.
   */
  Resolved behind(Range source, int cue) {
    int comma = source.end();
    int limit = comma < grid.size() ? Math.min(grid.sentenceEnd(comma), comma + LONGEST) : 0;
    if (source.isEmpty()
        || limit == 0
        || !grid.is(comma, Grid.COMMA)
        || grid.predicateOf(cue) < 0
        || CueLexicon.of(grid.language(comma)).isIn("example of", grid.lower(comma + 1))) {
      return Resolved.UNKNOWN;
    }
    for (Mention mention : grid.reading().mentions()) {
      int token = mention.span().start() <= grid.token(comma).start() ? -1 : first(mention, limit);
      Actor actor = token < 0 || !isNaming(mention) ? null : actors.get(mention.actor());
      if (actor == null || actor.kind() != ActorKind.PERSON) {
        continue;
      }
      int end = token;
      while (end < grid.size() && grid.token(end).start() < mention.span().end()) {
        end++;
      }
      boolean closed =
          end >= grid.sentenceEnd(comma) || grid.is(end, Grid.COMMA) || grid.is(end, Grid.STOP);
      boolean plain = true;
      for (int i = comma + 1; i < token; i++) {
        // "retired Captain Ruiz": a participle may open what stands before the name.
        plain &= (i == comma + 1 || grid.predicateOf(i) < 0) && grid.tag(i) != PartOfSpeech.PUNCT;
      }
      return closed && plain
          ? new Resolved(Speaker.of(actor), List.of(mention.span()), List.of())
          : Resolved.UNKNOWN;
    }
    return Resolved.UNKNOWN;
  }

  /** "An inspector named Hugo Vega": the name stands behind the phrase. */
  private int namedEnd(int end) {
    boolean named = end + 1 < grid.size() && grid.reads(end, "named");
    if (!named) {
      return end;
    }
    int last = end + 1;
    int limit = Math.min(grid.sentenceEnd(end), end + LONGEST);
    while (last < limit && Character.isUpperCase(grid.text(last, last + 1).charAt(0))) {
      last++;
    }
    return last;
  }

  /** The token a mention begins at when it stands before a limit; -1 when it does not. */
  private int first(Mention mention, int limit) {
    int token = grid.tokenAt(mention.span().start());
    return token < limit ? token : -1;
  }

  private static boolean isNaming(Mention mention) {
    boolean titled = mention.kind() == Mention.Kind.SURNAME && !mention.title().isEmpty();
    return mention.kind() == Mention.Kind.NAME || titled;
  }

  /** The token of a source before a mention inside it. */
  private int before(Mention mention, Range source) {
    int before = source.first();
    while (before + 1 < namedEnd(source.end())
        && grid.token(before + 1).start() < mention.span().start()) {
      before++;
    }
    return before;
  }

  /** A person right behind a noun or comma; a body only right behind the comma. */
  private boolean isBeside(Actor actor, Mention mention, Range source) {
    int before = before(mention, source);
    boolean comma = grid.is(before, Grid.COMMA);
    boolean noun =
        grid.tag(before) == PartOfSpeech.NOUN
            || grid.tag(before) == PartOfSpeech.ADJ
            || grid.tag(before) == PartOfSpeech.PROPN
            || grid.reads(before, "named");
    return comma && actor.kind().isBody() || (comma || noun) && actor.kind() == ActorKind.PERSON;
  }
}
