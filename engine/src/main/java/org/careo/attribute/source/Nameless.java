package org.careo.attribute.source;

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
 * Who speaks that the report gives no name of his own: people by what tells them from others, a
 * poll by the body that made it, a body by the capitals behind its noun.
 */
final class Nameless {
  private final Grid grid;
  private final Map<String, Actor> actors;
  private final Description description;

  Nameless(Grid grid, Map<String, Actor> actors, Description description) {
    this.grid = grid;
    this.actors = actors;
    this.description = description;
  }

  /** Who is no actor of the report, by the words that tell him from others. */
  Speaker speaker(Range phrase, int head, Range source) {
    if (source.end() > head + 1 && grid.tag(source.end() - 1) == PartOfSpeech.NUM) {
      // "uno de cada tres": the last number alone names nobody.
      return new Speaker("", grid.text(source.first(), source.end()), kind(head));
    }
    if (lexicon(head).isIn("poll", grid.token(head).lemma())) {
      Speaker pollster = pollster(source, head);
      if (pollster.isKnown()) {
        return pollster;
      }
    }
    if (kind(head) == ActorKind.POPULATION && source.contains(head)) {
      // "54% of Bolivians": of whom is part of the name.
      int first = source.first();
      while (first < head && grid.tag(first) == PartOfSpeech.DET) {
        first++;
      }
      return new Speaker("", grid.text(first, source.end()), ActorKind.POPULATION);
    }
    String part = description.partOf(head);
    if (!part.isEmpty()) {
      return new Speaker("", part, ActorKind.UNNAMED);
    }
    Range name = Institutions.isNoun(grid.lower(head)) ? nameBehind(phrase, source) : Range.NONE;
    return name.isEmpty()
        ? new Speaker("", description.of(whole(phrase, head, source)), kind(head))
        : body(grid.span(name.first(), name.end()));
  }

  /** "a survey published by Encuestas Ruiz": the body that a source names for its poll. */
  private Speaker pollster(Range source, int head) {
    for (Mention mention : grid.reading().mentions()) {
      int token = grid.tokenAt(mention.span().start());
      Actor actor = actors.get(mention.actor());
      boolean inside =
          token > head && token < source.end() && grid.tag(token - 1) == PartOfSpeech.ADP;
      if (inside && actor != null && actor.kind().isBody()) {
        return Speaker.of(actor);
      }
    }
    return Speaker.UNKNOWN;
  }

  private CueLexicon lexicon(int token) {
    return CueLexicon.of(grid.language(token));
  }

  /** The body that a name means; the words alone when the reading found no actor in them. */
  private Speaker body(Span name) {
    for (Mention mention : grid.reading().mentions()) {
      Actor actor = mention.span().contains(name) ? actors.get(mention.actor()) : null;
      if (actor != null) {
        return Speaker.of(actor);
      }
    }
    return new Speaker("", name.of(grid.report().text()), ActorKind.ORGANISATION);
  }

  /** "la sociedad de clasificación Nordhaven Register": capitals right behind a common noun. */
  private Range nameBehind(Range phrase, Range source) {
    for (int i = phrase.first() + 1; i < source.end(); i++) {
      boolean opens =
          grid.tag(i) == PartOfSpeech.PROPN
              && (grid.tag(i - 1) == PartOfSpeech.NOUN || grid.tag(i - 1) == PartOfSpeech.ADJ);
      if (opens) {
        int end = i;
        while (end < source.end() && grid.tag(end) == PartOfSpeech.PROPN) {
          end++;
        }
        return new Range(i, end);
      }
      if (grid.predicateOf(i) >= 0 || grid.is(i, Grid.COMMA)) {
        return Range.NONE;
      }
    }
    return Range.NONE;
  }

  /** A body by its noun needs what tells it from others: "chamber of commerce of Lerma". */
  private Range whole(Range phrase, int head, Range source) {
    int end = phrase.end();
    while (Institutions.isNoun(grid.lower(head))
        && end + 1 < source.end()
        && grid.is(end, "OF")
        && grid.phraseOf(end + 1) >= 0) {
      end = grid.phrases().get(grid.phraseOf(end + 1)).end();
    }
    return new Range(phrase.first(), end);
  }

  private ActorKind kind(int head) {
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    if (isShare(head)) {
      return ActorKind.POPULATION;
    }
    if (lexicon.isIn("data", lemma)) {
      return ActorKind.POLL;
    }
    if (lexicon.isIn("document", lemma)) {
      return ActorKind.DOCUMENT;
    }
    // Whoever speaks is somebody, whatever noun names him: "two justices", "the presidency".
    boolean noun = grid.tag(head) == PartOfSpeech.NOUN;
    if (noun || lexicon.isIn("collective", lemma) || grid.is(head, "ONE")) {
      return ActorKind.UNNAMED;
    }
    return grid.tag(head) == PartOfSpeech.NUM ? ActorKind.POPULATION : ActorKind.UNKNOWN;
  }

  /** "61 percent", "un tercio de ellos", "%": a share of those asked; "a third" may be one more. */
  private boolean isShare(int head) {
    boolean part = lexicon(head).isIn("share", grid.lower(head)) && head > 0;
    boolean number = part && grid.tag(head - 1) == PartOfSpeech.NUM;
    boolean ofThem = part && grid.tag(head - 1) == PartOfSpeech.DET && grid.is(head + 1, "OF");
    return grid.lower(head).equals("%") || number || ofThem;
  }
}
