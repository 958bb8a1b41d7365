package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Spot;
import org.careo.model.ActorKind;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Builds the hops of one attribution, first holder first; the parent's are added by the caller. One
 * instance a report, asked in text order.
 */
public final class ChainBuilder {
  private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}+");

  /** How far beyond a source its carriers are looked for, in tokens. */
  private static final int BEYOND = 12;

  private final Grid grid;
  private final Holders holders;
  private final SourceParts parts;
  private final Relays relays;
  private final Hearers hearers;
  private final Channels channels;

  public ChainBuilder(Grid grid) {
    this.grid = grid;
    this.holders = new Holders(grid);
    this.parts = new SourceParts(grid, holders);
    this.relays = new Relays(grid, holders, parts);
    this.hearers = new Hearers(grid, holders);
    this.channels = new Channels(grid, holders, parts, relays);
  }

  /**
   * Hops of one attribution in the order in which the content travelled.
   *
   * @param attribution source, cue and content
   * @param speaker who the source was resolved to
   * @param addressee tokens of whom it was said to; empty when nobody
   */
  public List<Hop> hops(Attribution attribution, Speaker speaker, Range addressee) {
    List<Hop> hops = new ArrayList<>();
    Range recited = recited(attribution);
    if (!recited.isEmpty()) {
      hops.add(holders.hop(recited, Hop.Relation.DOCUMENT_OF));
    }
    if (!attribution.source().isEmpty()) {
      inside(attribution, speaker, hops);
    } else if (speaker.isKnown()) {
      hops.add(new Hop(speaker.name(), speaker.actor(), Hop.Relation.SAID, new Span(0, 0)));
    }
    if (!hops.isEmpty()) {
      hops.addAll(channels.of(attribution));
    }
    hops.addAll(hearers.of(attribution, speaker, addressee));
    return hops;
  }

  /** What a statement leans on and whose the words are before they are the speaker's, if any. */
  public Optional<Leaning> leaning(Attribution attribution) {
    return Leaning.of(grid, holders, attribution);
  }

  /** The hop of what a statement leans on. */
  public Hop hop(Leaning leaning, Speaker speaker) {
    boolean document = holders.isDocument(parts.head(leaning.source()));
    Span span = holders.span(leaning.source());
    return new Hop(
        name(speaker, span),
        holders.actorAt(span),
        document ? Hop.Relation.DOCUMENT_OF : Hop.Relation.SAID,
        span);
  }

  private void inside(Attribution attribution, Speaker speaker, List<Hop> hops) {
    Range source = attribution.source();
    Range nominal = attribution.nominal();
    int head = parts.head(nominal);
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    List<SourceParts.Carrier> carriers = parts.carriers(nominal, limit(attribution));
    boolean data = holders.isData(head) || speaker.kind() == ActorKind.POLL;
    boolean document = data || holders.isDocument(head) || speaker.kind() == ActorKind.DOCUMENT;
    if (document) {
      document(source, nominal, head, data, carriers, speaker, hops);
      return;
    }
    if (lexicon.isIn("penman", lemma)) {
      penman(source, nominal, speaker, hops);
      return;
    }
    Span span = grid.span(source.first(), source.end());
    hops.add(
        new Hop(name(speaker, span), speaker.actor(), relation(attribution.spot(), speaker), span));
    carriers.forEach(carrier -> carry(carrier, hops));
    Phrase poll = relays.poll(source, head);
    if (poll != null) {
      Span what = grid.span(poll.first(), poll.end());
      hops.add(new Hop(what.of(text()), "", Hop.Relation.DATA_OF, what));
    }
  }

  private void document(
      Range source,
      Range nominal,
      int head,
      boolean data,
      List<SourceParts.Carrier> carriers,
      Speaker speaker,
      List<Hop> hops) {
    Range author = parts.author(source, nominal);
    Span what = grid.span(modified(nominal), nominal.end());
    Hop.Relation relation = data ? Hop.Relation.DATA_OF : Hop.Relation.DOCUMENT_OF;
    boolean journalism =
        CueLexicon.of(grid.language(head)).isIn("journalism", grid.token(head).lemma());
    if (journalism) {
      // "a report published by El Sol": the medium itself speaks.
      for (SourceParts.Carrier carrier : carriers) {
        if (carrier.relation() == Hop.Relation.PUBLISHED_BY && holders.isMedium(carrier.holder())) {
          hops.add(holders.hop(carrier.holder(), Hop.Relation.PUBLISHED_BY));
          return;
        }
      }
      if (!author.isEmpty() && holders.isMedium(author)) {
        hops.add(holders.hop(author, Hop.Relation.PUBLISHED_BY));
        return;
      }
    }
    if (!author.isEmpty()) {
      hops.add(holders.hop(author, Hop.Relation.WROTE));
    }
    hops.add(new Hop(what.of(text()), author.isEmpty() ? speaker.actor() : "", relation, what));
    carriers.forEach(carrier -> carry(carrier, hops));
  }

  /** "intercepted messages": where the participle before the phrase begins. */
  private int modified(Range nominal) {
    int before = nominal.first() - 1;
    boolean participle =
        before >= 0
            && grid.sentence(before) == grid.sentence(nominal.first())
            && grid.is(before, "VPART")
            && !CueLexicon.of(grid.language(before)).carrier(grid.lower(before)).isEmpty();
    return participle ? before : nominal.first();
  }

  /** "the author of the memo": who wrote, then the document with what it came through. */
  private void penman(Range source, Range nominal, Speaker speaker, List<Hop> hops) {
    Span who = grid.span(source.first(), source.end());
    hops.add(new Hop(name(speaker, who), speaker.actor(), Hop.Relation.WROTE, who));
    int phrase = grid.is(nominal.end(), "OF") ? grid.phraseOf(nominal.end() + 1) : -1;
    if (phrase >= 0 && holders.isDocument(grid.phrases().get(phrase).head())) {
      Phrase work = grid.phrases().get(phrase);
      Span what = grid.span(work.first(), work.end());
      hops.add(new Hop(what.of(text()), "", Hop.Relation.DOCUMENT_OF, what));
      hops.addAll(relays.of(work.head()));
    }
  }

  private void carry(SourceParts.Carrier carrier, List<Hop> hops) {
    if (!holders.isOwn(carrier.holder())) {
      hops.add(holders.hop(carrier.holder(), carrier.relation()));
    }
  }

  private Hop.Relation relation(Spot spot, Speaker speaker) {
    return switch (spot.cue().cueClass()) {
      case "tell" -> Hop.Relation.TOLD;
      case "report" ->
          speaker.kind() == ActorKind.MEDIA ? Hop.Relation.PUBLISHED_BY : Hop.Relation.SAID;
      default ->
          CueLexicon.isInEither("writing verb", spot.cue().lemma())
              ? Hop.Relation.WROTE
              : Hop.Relation.SAID;
    };
  }

  private String name(Speaker speaker, Span source) {
    return speaker.isKnown() && !speaker.name().isEmpty() ? speaker.name() : source.of(text());
  }

  /** "read aloud a line from the log: C": the document that somebody reads out. */
  private Range recited(Attribution attribution) {
    int cue = attribution.spot().head();
    if (!CueLexicon.of(grid.language(cue)).isIn("reading", grid.token(cue).lemma())) {
      return Range.NONE;
    }
    for (int i = attribution.spot().end(); i < attribution.contentFirst(); i++) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0 && holders.isDocument(grid.phrases().get(phrase).head())) {
        return new Range(grid.phrases().get(phrase).first(), grid.phrases().get(phrase).end());
      }
    }
    return Range.NONE;
  }

  /** Up to where carriers of a source are looked for: the cue before it, the content behind it. */
  private int limit(Attribution attribution) {
    Range source = attribution.source();
    Spot spot = attribution.spot();
    int end = Math.min(grid.sentenceEnd(spot.head()), source.end() + BEYOND);
    if (spot.first() >= source.end()) {
      end = Math.min(end, spot.first());
    }
    for (Range piece : attribution.content()) {
      if (piece.first() >= source.end()) {
        end = Math.min(end, piece.first());
      }
    }
    return end;
  }

  private String text() {
    return grid.report().text();
  }

  /** "the newspaper said": a medium that the chain already names in full. */
  public boolean isTakenUp(Hop hop, List<Hop> chain) {
    String words = hop.holder().toLowerCase(Locale.ROOT);
    int blank = words.indexOf(' ');
    String noun = words.substring(blank + 1);
    boolean generic =
        (blank < 0 || CueLexicon.isInEither("before known medium", words.substring(0, blank)))
            && LOWER_CASE.matcher(noun).matches()
            && CueLexicon.isInEither("media", noun);
    return generic && chain.stream().anyMatch(Relays::carries);
  }

  /**
   * What a document's statement came through by what was said of the document before; enters what
   * its own chain says. To be asked in text order, once the parent's hops are in the chain.
   *
   * @param mention words elsewhere that name whom a pronoun means; empty when there are none
   * @param chain the chain so far
   * @return hops to put behind the document; empty when the chain names a carrier itself
   */
  public List<Hop> through(Attribution attribution, List<Span> mention, List<Hop> chain) {
    if (attribution.nominal().isEmpty()) {
      return List.of();
    }
    int head = parts.head(attribution.nominal());
    int phrase = grid.phraseOf(head);
    if (phrase >= 0 && grid.phrases().get(phrase).isPronoun() && !mention.isEmpty()) {
      // "If a memo reported by the Post is genuine, …, it says": what the pronoun means.
      int meant = grid.tokenAt(mention.getFirst().end() - 1);
      return meant >= 0 && holders.isDocument(meant) && chain.stream().noneMatch(Relays::carries)
          ? relays.meant(meant)
          : List.of();
    }
    if (!holders.isDocument(head)) {
      return List.of();
    }
    if (chain.stream().anyMatch(Relays::carries)) {
      relays.remember(head, chain);
      return List.of();
    }
    return relays.of(head);
  }
}
