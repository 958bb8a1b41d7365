package org.careo.attribute.source;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.text.actor.States;

/**
 * Who says "I" and "we" outside quotations: the author of a report that is signed, else the body
 * that a declaration names in a line of its own, without a verb, at its head or foot ("Comunidad de
 * Las Lomas y Sindicato N.º 2"); "we" without either is the house that issued the text. Open when
 * nothing tells.
 */
final class Signatory {
  private static final int LONGEST = 18;
  private static final int HEAD = 3;

  private final Grid grid;
  private final Speaker speaker;
  private final Speaker house;

  Signatory(Grid grid, List<Actor> actors) {
    this.grid = grid;
    this.speaker = find(actors);
    this.house = house(actors);
  }

  /**
   * Who signs: for "we" the house whose report it is, else its author.
   *
   * @param nominal the pronoun; empty for a dropped subject
   * @param cue the verb
   * @return {@link Speaker#UNKNOWN} when nobody signs
   */
  Speaker speaker(Range nominal, int cue) {
    boolean several =
        nominal.isEmpty()
            ? isFirstPerson(cue, "Number=Plur")
            : grid.reads(nominal.first(), "signs together");
    boolean signed = grid.report().author().isKnown() || speaker.equals(Speaker.UNKNOWN);
    return several && signed && house.isKnown() ? house : speaker;
  }

  /** Whether a source, or the verb of an unexpressed one, is in the first person. */
  boolean isMeant(Range nominal, int cue) {
    return grid.quotation(cue) < 0 && isFirstPerson(nominal, cue);
  }

  /** Whether a source, or the verb of an unexpressed one, is the first person in the singular. */
  boolean isOne(Range nominal, int cue) {
    return isFirstPerson(nominal, cue)
        && (nominal.isEmpty()
            ? !isFirstPerson(cue, "Number=Plur")
            : grid.reads(nominal.first(), "signs alone"));
  }

  private boolean isFirstPerson(Range nominal, int cue) {
    if (nominal.isEmpty()) {
      return grid.language(cue).equals(Language.SPANISH) && isFirstPerson(cue, "Person=1");
    }
    int first = nominal.first();
    int phrase = grid.reads(first, "this signer") ? grid.phraseOf(first) : -1;
    return grid.reads(first, "signs alone")
        || grid.reads(first, "signs together")
        || phrase >= 0 && grid.reads(grid.phrases().get(phrase).head(), "signer");
  }

  /** Whether the verb at a cue is in the first person and has a feature. */
  private boolean isFirstPerson(int cue, String feature) {
    int verb = grid.predicateOf(cue);
    if (verb < 0) {
      return false;
    }
    for (int i = grid.predicates().get(verb).first(); i <= cue; i++) {
      if (grid.token(i).has("Person=1") && grid.token(i).has(feature)) {
        return true;
      }
    }
    return false;
  }

  /** The outlet, as the body of the text that has its name where there is one. */
  private Speaker house(List<Actor> actors) {
    String outlet = grid.report().outlet().value();
    if (outlet.isEmpty()) {
      return Speaker.UNKNOWN;
    }
    String key = States.key(outlet);
    for (Actor actor : actors) {
      if (actor.kind().isBody() && States.key(actor.name()).equals(key)) {
        return Speaker.of(actor);
      }
    }
    return new Speaker("", outlet, ActorKind.AUTHOR);
  }

  private Speaker find(List<Actor> actors) {
    if (grid.report().author().isKnown()) {
      return new Speaker("", grid.report().author().value(), ActorKind.AUTHOR);
    }
    Range line = Range.NONE;
    int paragraphs = 0;
    for (int i = 0; i < grid.size(); i = end(i)) {
      if (grid.paragraph(i) < 0) {
        continue;
      }
      paragraphs++;
      boolean foot = end(i) >= grid.size();
      Range here = new Range(i, end(i));
      if ((paragraphs <= HEAD || foot) && line.isEmpty() && isBody(here)) {
        line = signed(here);
      }
    }
    return line.isEmpty() ? Speaker.UNKNOWN : named(line, actors);
  }

  private int end(int token) {
    return grid.paragraph(token) < 0 ? grid.sentenceEnd(token) : grid.paragraphEnd(token);
  }

  /** A short line without a verb that begins with a word for a body or people. */
  private boolean isBody(Range line) {
    if (line.end() - line.first() > LONGEST) {
      return false;
    }
    boolean body = false;
    for (int i = line.first(); i < line.end(); i++) {
      if (grid.predicateOf(i) >= 0) {
        return false;
      }
      CueLexicon lexicon = CueLexicon.of(grid.language(i));
      boolean noun =
          Institutions.isNoun(grid.lower(i))
              || lexicon.isIn("signing", grid.lower(i))
              || lexicon.isIn("signing", grid.token(i).lemma());
      body |= noun && Character.isUpperCase(grid.text(i, i + 1).charAt(0));
    }
    return body;
  }

  /** The line without the marks around it. */
  private Range signed(Range line) {
    int first = line.first();
    int end = line.end();
    while (first < end && grid.tag(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    while (end > first && grid.tag(end - 1) == PartOfSpeech.PUNCT) {
      end--;
    }
    return new Range(first, end);
  }

  /** The actor whose name is all of the line, else its words. */
  private Speaker named(Range line, List<Actor> actors) {
    Span span = grid.span(line.first(), line.end());
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().contains(span)) {
        for (Actor actor : actors) {
          if (actor.id().equals(mention.actor())) {
            return Speaker.of(actor);
          }
        }
      }
    }
    return new Speaker("", span.of(grid.report().text()), ActorKind.GROUP);
  }

  /**
   * "We, the parents of Elm Street School,": the phrase that renames the pronoun; empty if none.
   */
  Range renamed(Range nominal) {
    int comma = nominal.end();
    int phrase =
        comma + 1 < grid.size() && grid.is(comma, Grid.COMMA) ? grid.phraseOf(comma + 1) : -1;
    if (phrase < 0) {
      return Range.NONE;
    }
    Phrase first = grid.phrases().get(phrase);
    int end = first.end();
    while (end < grid.sentenceEnd(comma) && !grid.is(end, Grid.COMMA)) {
      if (grid.predicateOf(end) >= 0) {
        return Range.NONE;
      }
      end++;
    }
    return new Range(first.first(), end);
  }
}
