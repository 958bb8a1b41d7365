package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Hop;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the documents of a report are known. "The memo, obtained by the Gazette": what "the
 * memo" says later in the report still comes through the Gazette. A poll is remembered the same
 * way, for the respondents that answer it.
 */
final class Relays {
  private final Grid grid;
  private final Holders holders;
  private final SourceParts parts;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Phrase> polls = new ArrayList<>();

  private record Entry(int token, int head, List<Hop> hops) {}

  Relays(Grid grid, Holders holders, SourceParts parts) {
    this.grid = grid;
    this.holders = holders;
    this.parts = parts;
    for (Phrase phrase : grid.phrases()) {
      if (!grid.segmentKind(phrase.head()).isArticle() || !holders.isDocument(phrase.head())) {
        continue;
      }
      if (isPoll(phrase)) {
        polls.add(phrase);
      }
      note(phrase);
    }
  }

  /** Enters what a phrase says of how its document became known. */
  private void note(Phrase phrase) {
    Range nominal = new Range(phrase.first(), phrase.end());
    int limit = Math.min(grid.sentenceEnd(phrase.head()), phrase.end() + 16);
    for (SourceParts.Carrier carrier : parts.carriers(nominal, limit)) {
      enter(phrase, carrier.holder(), carrier.relation());
    }
    Range finder = finder(phrase);
    if (!finder.isEmpty()) {
      enter(phrase, finder, Hop.Relation.RELAYED);
    }
  }

  private void enter(Phrase document, Range holder, Hop.Relation relation) {
    List<Hop> hops =
        holders.isOwn(holder) || !holders.isMedium(holder)
            ? List.of()
            : List.of(holders.hop(holder, relation));
    if (!hops.isEmpty() || holders.isOwn(holder)) {
      entries.add(new Entry(document.first(), document.head(), hops));
    }
  }

  /** "The Beacon obtained the audit": the subject of the verb whose object the document is. */
  private Range finder(Phrase document) {
    int at = document.first() - 1;
    int start = grid.sentenceStart(document.head());
    for (int i = at; i >= Math.max(start, at - 5); i--) {
      int number = grid.predicateOf(i);
      if (number < 0) {
        continue;
      }
      Predicate predicate = grid.predicates().get(number);
      CueLexicon lexicon = CueLexicon.of(grid.language(predicate.head()));
      if (!predicate.isFinite() || !lexicon.isIn("acquire", grid.token(predicate.head()).lemma())) {
        return Range.NONE;
      }
      int subject = subject(predicate, document, start);
      if (subject < 0) {
        return Range.NONE;
      }
      Phrase phrase = grid.phrases().get(subject);
      return new Range(phrase.first(), holders.nameEnd(phrase));
    }
    return Range.NONE;
  }

  private int subject(Predicate predicate, Phrase document, int start) {
    int last = -1;
    for (int i = predicate.first() - 1; i >= start; i--) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0 && holders.isMedium(medium(phrase))) {
        return phrase;
      }
      if (grid.predicateOf(i) >= 0) {
        break;
      }
    }
    for (int i = predicate.end(); i < document.first(); i++) {
      int phrase = grid.phraseOf(i);
      last = phrase >= 0 && holders.isMedium(medium(phrase)) ? phrase : last;
    }
    return last;
  }

  private Range medium(int phrase) {
    Phrase here = grid.phrases().get(phrase);
    return new Range(here.first(), here.end());
  }

  /** Enters the hops a document's statement ended up with, for what the document says later. */
  void remember(int head, List<Hop> hops) {
    entries.add(new Entry(head, head, hops.stream().filter(Relays::carries).toList()));
  }

  /** Whether a holder had the content from another. */
  static boolean carries(Hop hop) {
    return hop.relation() == Hop.Relation.PUBLISHED_BY
        || hop.relation() == Hop.Relation.RELAYED
        || hop.relation() == Hop.Relation.CITED_BY;
  }

  /**
   * Through whom the document at a token is known from what stands before it; empty when nobody.
   */
  List<Hop> of(int head) {
    return isDefinite(head) ? known(head, false) : List.of();
  }

  /** Through whom a document is known that a pronoun means: also from what stands at it. */
  List<Hop> meant(int head) {
    return known(head, true);
  }

  private List<Hop> known(int head, boolean own) {
    Entry best = null;
    for (Entry entry : entries) {
      boolean before =
          entry.token() <= head && (own || entry.token() < head && entry.head() != head);
      if (before && isSame(entry.head(), head) && (best == null || entry.token() >= best.token())) {
        best = entry;
      }
    }
    return best == null ? List.of() : best.hops();
  }

  private boolean isSame(int known, int head) {
    String lemma = grid.token(head).lemma();
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    return grid.token(known).lemma().equals(lemma)
        || lexicon.isIn("paper", lemma) && lexicon.isIn("paper", grid.token(known).lemma());
  }

  private boolean isDefinite(int head) {
    int phrase = grid.phraseOf(head);
    int first = phrase < 0 ? head : grid.phrases().get(phrase).first();
    return grid.reads(first, "points at carried");
  }

  private boolean isPoll(Phrase phrase) {
    return CueLexicon.isInEither("counted poll", grid.token(phrase.head()).lemma());
  }

  /**
   * The poll whose respondents a source counts ("six in ten", "a majority", "57 % of the
   * electorate"); null when the source counts nobody or no poll was named.
   */
  @Nullable Phrase poll(Range source, int head) {
    if (!counts(source, head)) {
      return null;
    }
    Phrase found = null;
    for (Phrase poll : polls) {
      boolean elsewhere = poll.end() <= source.first() || poll.first() >= source.end();
      boolean near =
          poll.first() < source.first()
              || grid.sentence(poll.head()) == grid.sentence(source.first());
      if (elsewhere && near) {
        found = poll;
      }
    }
    return found;
  }

  private boolean counts(Range source, int head) {
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    boolean people =
        lexicon.isIn("respondent", lemma) || lexicon.isIn("respondent", grid.lower(head));
    boolean number = false;
    for (int i = source.first(); i < source.end(); i++) {
      number |= isShare(i) || grid.reads(i, "fraction");
    }
    boolean noun = people && grid.tag(head) == PartOfSpeech.NOUN;
    return number && !isNamed(source) || noun && !CueLexicon.isInEither("anybody counted", lemma);
  }

  /** "%", "six in ten", "dos de cada tres", "four out of five". */
  private boolean isShare(int token) {
    if (grid.lower(token).equals("%")) {
      return true;
    }
    boolean counted = grid.tag(token) == PartOfSpeech.NUM && token + 2 < grid.size();
    boolean english = counted && (grid.is(token + 1, "IN") || grid.reads(token + 1, "out of"));
    return english && grid.tag(token + 2) == PartOfSpeech.NUM
        || counted && grid.reads(token + 1, "of") && grid.reads(token + 2, "each");
  }

  /** "2 officials of the Navy" are no respondents. */
  private boolean isNamed(Range source) {
    for (int i = source.first(); i < source.end(); i++) {
      if (CueLexicon.isInEither("informant", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
