package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Mediation;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Spot;
import org.careo.model.Hop;
import org.careo.model.Speaker;
import org.careo.text.word.NounKinds;
import org.jspecify.annotations.Nullable;

/**
 * Who heard the words from the speaker and passed them on, by what the sentence says of the
 * utterance:
 *
 * <ul>
 *   <li>the medium that was told ("told the Gazette"), or asked in an interview ("in an interview
 *       with the Gazette"); what the same speaker says next it heard as well;
 *   <li>who told it again ("told the delegate Ruiz, and Ruiz this newspaper");
 *   <li>who had it from the speaker ("a colleague had heard from S that C");
 *   <li>who carried it ("denied it through a spokesman");
 *   <li>whom the narrator has it from ("told my wife that C");
 *   <li>the medium that presents a speaker ("the Star has a coach saying C").
 * </ul>
 *
 * <p>People who listen in public carry nothing on. One instance a report, asked in text order.
 */
final class Hearers {
  /** How far behind an addressee its own telling may begin, in tokens. */
  private static final int RETELLING = 4;

  private final Grid grid;
  private final Holders holders;
  private @Nullable Told told;

  /** A medium that was told something, where and by whom. */
  private record Told(int paragraph, String speaker, Hop medium) {}

  Hearers(Grid grid, Holders holders) {
    this.grid = grid;
    this.holders = holders;
  }

  /** Hops behind the speaker's own, in the order in which they had the words. */
  List<Hop> of(Attribution attribution, Speaker speaker, Range addressee) {
    List<Hop> hops = new ArrayList<>();
    add(hearsay(attribution), Hop.Relation.RELAYED, hops);
    add(presenter(attribution), Hop.Relation.PUBLISHED_BY, hops);
    add(mediator(attribution), Hop.Relation.RELAYED, hops);
    Range interviewer = interviewer(attribution);
    Range whom = interviewer.isEmpty() ? fullName(addressee) : interviewer;
    int paragraph = grid.paragraph(attribution.spot().head());
    String key = speaker.actor().isEmpty() ? speaker.name() : speaker.actor();
    if (!whom.isEmpty()) {
      told = null;
      if (!interviewer.isEmpty() || passesOn(attribution, whom)) {
        Hop medium = holders.hop(whom, Hop.Relation.RELAYED);
        hops.add(medium);
        told = new Told(paragraph, key, medium);
      }
      return hops;
    }
    Told before = told;
    boolean goesOn =
        before != null
            && before.paragraph() == paragraph
            && before.speaker().equals(key)
            && !key.isEmpty()
            && attribution.spot().kind() == Spot.Kind.VERB
            && (attribution.nominal().isEmpty() || isPronoun(attribution.nominal().first()));
    if (before != null && goesOn) {
      hops.add(before.medium());
    }
    return hops;
  }

  private void add(Range holder, Hop.Relation relation, List<Hop> hops) {
    if (!holder.isEmpty() && !holders.isOwn(holder)) {
      hops.add(holders.hop(holder, relation));
    }
  }

  private boolean isPronoun(int token) {
    int phrase = grid.phraseOf(token);
    return phrase >= 0 && grid.phrases().get(phrase).isPronoun();
  }

  private Range fullName(Range addressee) {
    int phrase = addressee.isEmpty() ? -1 : grid.phraseOf(addressee.first());
    return phrase < 0
        ? addressee
        : new Range(
            addressee.first(),
            Math.max(addressee.end(), holders.nameEnd(grid.phrases().get(phrase))));
  }

  /** A medium passes on what it was told, and so does whoever a document or body reported to. */
  private boolean passesOn(Attribution attribution, Range addressee) {
    if (grid.phraseOf(addressee.first()) < 0
        || isPronoun(addressee.first())
        || holders.isOwn(addressee)) {
      return false;
    }
    Spot spot = attribution.spot();
    boolean tells =
        switch (spot.cue().cueClass()) {
          case "tell", "say" -> true;
          default -> false;
        };
    if (holders.isMedium(addressee)
        || tells && isOfNarrator(addressee)
        || isRetold(attribution, addressee)
        || tells && holders.isOnlyNamed(addressee)) {
      return true;
    }
    return spot.predicate() >= 0
        && grid.predicates().get(spot.predicate()).form().equals("PART")
        && spot.cue().cueClass().equals("report");
  }

  /** "my wife", "mi sobrino": somebody of whoever tells it, who was not there. */
  private boolean isOfNarrator(Range addressee) {
    int phrase =
        grid.reads(addressee.first(), "of narrator") ? grid.phraseOf(addressee.first()) : -1;
    return phrase >= 0 && isSomebody(grid.phrases().get(phrase));
  }

  /** "told the delegate Ruiz, and Ruiz this newspaper", "told my cousin Ray that C, and Ray me". */
  private boolean isRetold(Attribution attribution, Range addressee) {
    Set<String> names = new HashSet<>();
    for (int i = addressee.first(); i < addressee.end(); i++) {
      names.add(grid.text(i, i + 1));
    }
    int end = grid.sentenceEnd(addressee.first());
    for (int i = addressee.end(); i + 1 < end; i++) {
      int phrase = grid.is(i, "AND") ? grid.phraseOf(i + 1) : -1;
      if (phrase < 0 || !Character.isUpperCase(grid.text(i + 1, i + 2).charAt(0))) {
        continue;
      }
      Phrase again = grid.phrases().get(phrase);
      boolean same = false;
      for (int j = again.first(); j < again.end(); j++) {
        same |= names.contains(grid.text(j, j + 1));
      }
      if (same && reaches(again.end(), Math.min(end, again.end() + RETELLING), attribution)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this report or a medium is told right behind a token. */
  private boolean reaches(int from, int end, Attribution attribution) {
    for (int i = from; i < end; i++) {
      int phrase = grid.phraseOf(i);
      if (phrase < 0) {
        int predicate = grid.predicateOf(i);
        String retells = predicate < 0 ? "" : grid.token(i).lemma();
        if (predicate >= 0 && !retells.equals(attribution.spot().cue().lemma())) {
          return false;
        }
        continue;
      }
      Phrase whom = grid.phrases().get(phrase);
      Range range = new Range(whom.first(), whom.end());
      return holders.isOwn(range) || holders.isMedium(range);
    }
    return false;
  }

  /** "a colleague had heard from S that C": the colleague, unless the speaker around says so. */
  private Range hearsay(Attribution attribution) {
    Spot spot = attribution.spot();
    boolean heard =
        spot.predicate() >= 0
            && CueLexicon.of(grid.language(spot.head())).isIn("hearing", spot.cue().lemma())
            && attribution.source().first() >= spot.end();
    int phrase = heard ? grid.phraseOf(spot.first() - 1) : -1;
    return phrase < 0 || grid.phrases().get(phrase).isPronoun()
        ? Range.NONE
        : new Range(grid.phrases().get(phrase).first(), grid.phrases().get(phrase).end());
  }

  /** "asked for calm through a clerk": before the content or right behind it. */
  private Range mediator(Attribution attribution) {
    int last = Math.max(attribution.contentEnd(), attribution.spot().end());
    int end = Math.min(grid.sentenceEnd(attribution.spot().head()), last + 1);
    for (int i = attribution.spot().end(); i < end; i++) {
      int phrase = attribution.holds(i) ? -1 : Mediation.phrase(grid, i);
      if (phrase >= 0
          && isSomebody(grid.phrases().get(phrase))
          && !attribution.holds(grid.phrases().get(phrase).first())) {
        return new Range(
            grid.phrases().get(phrase).first(), holders.nameEnd(grid.phrases().get(phrase)));
      }
    }
    return Range.NONE;
  }

  private boolean isSomebody(Phrase phrase) {
    NounKinds.Kind kind = NounKinds.shipped().of(grid.token(phrase.head()).lemma());
    return !phrase.isPronoun() && (kind != NounKinds.Kind.OTHER || holders.canHold(phrase));
  }

  /** "the Star has a coach saying C", "the Star quotes a coach as saying C". */
  private Range presenter(Attribution attribution) {
    Spot spot = attribution.spot();
    if (attribution.nominal().isEmpty()
        || spot.predicate() < 0
        || !grid.predicates().get(spot.predicate()).form().equals("ING")) {
      return Range.NONE;
    }
    int verb = grid.predicateOf(attribution.nominal().first() - 1);
    boolean presents =
        verb >= 0
            && CueLexicon.of(grid.language(spot.head()))
                .isIn("presenting", grid.token(grid.predicates().get(verb).head()).lemma());
    int phrase = presents ? grid.phraseOf(grid.predicates().get(verb).first() - 1) : -1;
    return phrase < 0
        ? Range.NONE
        : new Range(grid.phrases().get(phrase).first(), grid.phrases().get(phrase).end());
  }

  /** "in an interview with the Gazette", "en declaraciones a Radio Sur": outside the content. */
  private Range interviewer(Attribution attribution) {
    int start = grid.sentenceStart(attribution.spot().head());
    int end = grid.sentenceEnd(attribution.spot().head());
    for (int i = start; i + 2 < end; i++) {
      int channel = grid.is(i, "IN") && !attribution.holds(i) ? channel(i + 1) : -1;
      if (channel < 0 || channel + 1 >= end) {
        continue;
      }
      boolean joins = grid.is(channel, "WITH") || grid.isToward(channel) || grid.is(channel, "FOR");
      int phrase = joins && !attribution.holds(channel + 1) ? grid.phraseOf(channel + 1) : -1;
      if (phrase >= 0) {
        Phrase medium = grid.phrases().get(phrase);
        Range range = new Range(medium.first(), holders.nameEnd(medium));
        if (holders.isMedium(range) && !holders.isOwn(range)) {
          return range;
        }
      }
    }
    return Range.NONE;
  }

  /** End of the phrase of speaking that begins at a token: "an interview"; -1 when none does. */
  private int channel(int token) {
    int phrase = grid.phraseOf(token);
    if (phrase < 0) {
      return -1;
    }
    int head = grid.phrases().get(phrase).head();
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    return lexicon.isIn("medium", grid.token(head).lemma())
            || lexicon.isIn("medium", grid.lower(head))
        ? grid.phrases().get(phrase).end()
        : -1;
  }
}
