package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Hop;
import org.careo.model.PartOfSpeech;

/**
 * The document or recording that words were in before others came to know them: "In a letter leaked
 * to the Star, the bishop asked", "messages in which two pilots told their base", "They described
 * calls. In them a gunman said". What is said to the public ("in a statement", "an interview") is
 * in nothing.
 */
final class Channels {
  /** How far before a statement the document of a relative clause may stand, in tokens. */
  private static final int REACH = 9;

  private final Grid grid;
  private final Holders holders;
  private final SourceParts parts;
  private final Relays relays;

  Channels(Grid grid, Holders holders, SourceParts parts, Relays relays) {
    this.grid = grid;
    this.holders = holders;
    this.parts = parts;
    this.relays = relays;
  }

  /** The hops behind the one who spoke; empty when the words were in nothing. */
  List<Hop> of(Attribution attribution) {
    List<Hop> fronted = fronted(attribution);
    if (!fronted.isEmpty()) {
      return fronted;
    }
    int meant = relative(attribution);
    if (meant < 0) {
      meant = pronoun(attribution);
    }
    if (meant < 0 || isPublic(meant)) {
      return List.of();
    }
    Phrase document = grid.phrases().get(meant);
    List<Hop> hops = new ArrayList<>();
    hops.add(hop(document.first(), document.end()));
    hops.addAll(relays.of(document.head()));
    return hops;
  }

  /** "In a letter leaked to the Star, the bishop asked", "In intercepted messages, two pilots". */
  private List<Hop> fronted(Attribution attribution) {
    int start = grid.sentenceStart(attribution.spot().head());
    int after = start + 1;
    while (grid.is(after, "VPART")) {
      after++;
    }
    int phrase = grid.is(start, "IN") ? grid.phraseOf(after) : -1;
    if (phrase < 0 || attribution.holds(after)) {
      return List.of();
    }
    Phrase what = grid.phrases().get(phrase);
    int comma = what.end();
    while (comma < attribution.spot().first() && !grid.is(comma, Grid.COMMA)) {
      comma++;
    }
    if (!holders.isDocument(what.head()) || comma >= attribution.spot().first()) {
      return List.of();
    }
    List<Hop> hops = new ArrayList<>();
    for (SourceParts.Carrier carrier : parts.carriers(new Range(what.first(), what.end()), comma)) {
      if (!holders.isOwn(carrier.holder())) {
        hops.add(holders.hop(carrier.holder(), carrier.relation()));
      }
    }
    if (hops.isEmpty()) {
      hops.addAll(relays.of(what.head()));
    }
    if (!hops.isEmpty() || isPassedOn(what, start, comma)) {
      hops.addFirst(hop(start + 1, what.end()));
    }
    return hops;
  }

  /** "intercepted messages", "mensajes interceptados": a participle of passing on beside it. */
  private boolean isPassedOn(Phrase what, int from, int to) {
    CueLexicon lexicon = CueLexicon.of(grid.language(what.head()));
    for (int i = from; i < to; i++) {
      boolean beside = i >= what.first() - 1 && i <= what.end();
      if (beside && !lexicon.carrier(grid.lower(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "messages in which two pilots told", "correos en los que": the noun; -1 when there is none. */
  private int relative(Attribution attribution) {
    int start = grid.sentenceStart(attribution.spot().head());
    int cue = attribution.spot().first();
    int from = attribution.source().isEmpty() ? cue : Math.min(attribution.source().first(), cue);
    for (int i = from - 1; i >= Math.max(start + 1, from - REACH); i--) {
      boolean which = grid.is(i, "WHICH") || grid.is(i, "THAT") || grid.is(i, "WHO");
      int before = i - 1;
      while (before > start && grid.tag(before) == PartOfSpeech.DET) {
        before--;
      }
      if (which && grid.is(before, "IN")) {
        int noun = before - 1;
        while (noun > start && grid.is(noun, Grid.COMMA)) {
          noun--;
        }
        return document(noun);
      }
      if (grid.isPunctuation(i) || grid.predicateOf(i) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** "In them, they said, a gunman told": the document of the sentence before; -1 when none. */
  private int pronoun(Attribution attribution) {
    int start = grid.sentenceStart(attribution.spot().head());
    int phrase = grid.is(start, "IN") ? grid.phraseOf(start + 1) : -1;
    if (phrase < 0
        || start == grid.paragraphStart(start)
        || !grid.phrases().get(phrase).isPronoun()
        || attribution.source().isEmpty()
        || attribution.holds(start)) {
      return -1;
    }
    boolean plural =
        grid.token(start + 1).has("Number=Plur") || grid.reads(start + 1, "several documents");
    int last = -1;
    for (int i = grid.sentenceStart(start - 1); i < start; i++) {
      int document = document(i);
      if (document >= 0 && grid.token(i).has("Number=Plur") == plural) {
        last = document;
      }
    }
    return last;
  }

  /**
   * The phrase headed by a noun for a document at or right before a token; -1 when there is none.
   */
  private int document(int index) {
    int phrase = grid.phraseOf(index);
    return phrase >= 0 && holders.isDocument(grid.phrases().get(phrase).head()) ? phrase : -1;
  }

  private boolean isPublic(int phrase) {
    int head = grid.phrases().get(phrase).head();
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    return lexicon.isIn("public words", lemma) || lexicon.isIn("journalism", lemma);
  }

  private Hop hop(int first, int end) {
    return holders.hop(new Range(first, end), Hop.Relation.DOCUMENT_OF);
  }
}
