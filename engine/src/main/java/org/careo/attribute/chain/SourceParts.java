package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source apart: "an internal report of the ministry obtained by the Gazette" is a document,
 * whose author wrote before it and whose carrier had it after.
 */
final class SourceParts {
  private static final int ADJUNCT = 5;
  private static final int CLAUSE = 9;

  private final Grid grid;
  private final Holders holders;

  SourceParts(Grid grid, Holders holders) {
    this.grid = grid;
    this.holders = holders;
  }

  /**
   * A holder behind the head of a source.
   *
   * @param holder its tokens
   * @param relation what it did with the content
   */
  record Carrier(Range holder, Hop.Relation relation) {}

  /** Whose a document is: "reports from the agency", "the agency's report"; empty when unsaid. */
  Range author(Range source, Range nominal) {
    for (int i = nominal.first() + 1; i < nominal.end(); i++) {
      if (grid.isGenitive(i)) {
        return new Range(nominal.first(), i);
      }
    }
    for (int i = head(nominal) + 1; i + 1 < source.end(); i++) {
      if (relation(i) != null
          || grid.tag(i) == PartOfSpeech.VERB
          || grid.is(i, Grid.COMMA)
          || grid.is(i, "THAT")) {
        break;
      }
      boolean governs = grid.is(i, "FROM") || grid.is(i, "OF") || grid.is(i, "BY");
      int phrase = grid.phraseOf(i + 1);
      if (governs
          && phrase >= 0
          && !isSort(grid.phrases().get(phrase))
          && holders.canHold(grid.phrases().get(phrase))) {
        Phrase holder = grid.phrases().get(phrase);
        return new Range(holder.first(), Math.min(source.end(), holders.nameEnd(holder)));
      }
    }
    // "a Reforma survey": a name before the head.
    int head = head(nominal);
    int first = nominal.first();
    while (first < head && grid.tag(first) != PartOfSpeech.PROPN) {
      first++;
    }
    int end = first;
    while (end < head && grid.tag(end) == PartOfSpeech.PROPN) {
      end++;
    }
    boolean time = end > first && holders.isTime(new Range(first, end));
    boolean word = end == first + 1 && first == grid.sentenceStart(first) && !isNamed(first);
    return end > first && !time && !word ? new Range(first, end) : Range.NONE;
  }

  /** "mensajes de radio", "registros de báscula": what sort they are, and not whose. */
  private boolean isSort(Phrase phrase) {
    int head = phrase.head();
    return phrase.first() == head
        && grid.tag(head) == PartOfSpeech.NOUN
        && grid.language(head).equals(Language.SPANISH)
        && !grid.token(head).has("Number=Plur");
  }

  /** Whether a word at the beginning of a sentence names somebody or a medium. */
  private boolean isNamed(int token) {
    Range word = new Range(token, token + 1);
    return holders.isMedium(word) || !holders.actorAt(holders.span(word)).isEmpty();
  }

  /**
   * Who had the content after the head of a source: "obtained by the Gazette", "citado por la
   * agencia", "al que tuvo acceso La Gaceta". Looks a few tokens beyond the source, because its end
   * is the weakest part of it.
   */
  List<Carrier> carriers(Range nominal, int limit) {
    List<Carrier> found = new ArrayList<>();
    for (int i = head(nominal) + 1; i < limit; i++) {
      Carrier carrier = access(i, limit);
      if (carrier == null) {
        carrier = participle(i, limit);
      }
      if (carrier != null) {
        found.add(carrier);
        i = carrier.holder().end() - 1;
      }
    }
    return found;
  }

  private @Nullable Carrier participle(int index, int limit) {
    Hop.Relation relation = relation(index);
    if (relation == null) {
      return null;
    }
    for (int i = index + 1; i < Math.min(limit, index + 1 + ADJUNCT); i++) {
      boolean by = grid.is(i, "BY");
      boolean to = grid.isToward(i);
      boolean in = grid.is(i, "IN") || grid.reads(i, "in");
      int phrase = grid.phraseOf(i + 1);
      if (!by && !to && !in || phrase < 0 || i + 1 >= limit) {
        continue;
      }
      Phrase whom = grid.phrases().get(phrase);
      if (in && relation == Hop.Relation.CITED_BY && holders.isDocument(whom.head())) {
        return new Carrier(range(whom, limit), Hop.Relation.DOCUMENT_OF);
      }
      boolean holds =
          holders.canHold(whom) || holders.isMedium(range(whom, limit)) || isOwn(whom, limit);
      if ((by || to && relation == Hop.Relation.RELAYED) && holds) {
        return new Carrier(range(whom, limit), relation);
      }
    }
    return null;
  }

  /** "al que tuvo acceso X", "que obtuvo X", "to which X had access", "that X obtained". */
  private @Nullable Carrier access(int index, int limit) {
    if (!grid.is(index, "THAT") && !grid.is(index, "WHICH")) {
      return null;
    }
    int predicate = -1;
    for (int i = index + 1; i < Math.min(limit, index + CLAUSE) && predicate < 0; i++) {
      predicate = grid.predicateOf(i);
    }
    if (predicate < 0) {
      return null;
    }
    int head = grid.predicates().get(predicate).head();
    int end = grid.predicates().get(predicate).end();
    String lemma = grid.token(head).lemma();
    boolean has = CueLexicon.isInEither("having", lemma);
    boolean access = end < limit && grid.reads(end, "access");
    if (has ? !access : !CueLexicon.of(grid.language(head)).isIn("acquire", lemma)) {
      return null;
    }
    int behind = grid.phraseOf(access ? end + 1 : end);
    int subject = grid.predicates().get(predicate).first() - 1;
    // "que el gerente, Saúl Mena, leyó": the name in the aside.
    int before = grid.phraseOf(grid.is(subject, Grid.COMMA) ? subject - 1 : subject);
    int phrase = behind >= 0 ? behind : before;
    boolean fits =
        phrase >= 0
            && grid.phrases().get(phrase).first() > index
            && grid.phrases().get(phrase).end() <= limit;
    return fits
        ? new Carrier(range(grid.phrases().get(phrase), limit), Hop.Relation.RELAYED)
        : null;
  }

  private boolean isOwn(Phrase phrase, int limit) {
    return holders.isOwn(range(phrase, limit));
  }

  /** Name in full, with the apposed name of "la agencia Andes" and "the magazine Norte". */
  private Range range(Phrase phrase, int limit) {
    return new Range(phrase.first(), Math.min(limit, holders.nameEnd(phrase)));
  }

  private Hop.@Nullable Relation relation(int index) {
    String word = CueLexicon.of(grid.language(index)).carrier(grid.lower(index));
    return word.isEmpty()
        ? null
        : Hop.Relation.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Head of the base phrase of a source. */
  int head(Range nominal) {
    int phrase = grid.phraseOf(nominal.first());
    int head = phrase < 0 ? nominal.first() : grid.phrases().get(phrase).head();
    return nominal.contains(head) ? head : nominal.end() - 1;
  }
}
