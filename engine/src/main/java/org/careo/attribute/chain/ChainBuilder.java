package org.careo.attribute.chain;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Spot;
import org.careo.model.ActorKind;
import org.careo.model.Hop;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.careo.model.Speaker;

/** Builds the hops of one attribution; the parent's are added by the caller. */
public final class ChainBuilder {
  private final Grid grid;

  public ChainBuilder(Grid grid) {
    this.grid = grid;
  }

  /**
   * Hops of one attribution in the order in which the content travelled.
   *
   * @param spot the cue
   * @param source tokens of the source; empty when unexpressed
   * @param nominal tokens of its base phrase
   * @param speaker who it was resolved to
   * @param addressee tokens of whom it was said to; empty when nobody
   */
  public List<Hop> hops(Spot spot, Range source, Range nominal, Speaker speaker, Range addressee) {
    List<Hop> hops = new ArrayList<>();
    if (!source.isEmpty()) {
      inside(spot, source, nominal, speaker, hops);
    } else if (speaker.isKnown()) {
      hops.add(new Hop(speaker.name(), speaker.actor(), Hop.Relation.SAID, new Span(0, 0)));
    }
    if (!addressee.isEmpty() && passesOn(addressee)) {
      Span span = grid.span(addressee.first(), addressee.end());
      hops.add(new Hop(span.of(grid.report().text()), actorAt(span), Hop.Relation.RELAYED, span));
    }
    return hops;
  }

  private void inside(Spot spot, Range source, Range nominal, Speaker speaker, List<Hop> hops) {
    int head = head(nominal);
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    boolean document = lexicon.isIn("document", lemma) || speaker.kind() == ActorKind.DOCUMENT;
    boolean data = lexicon.isIn("data", lemma) || speaker.kind() == ActorKind.POLL;
    Span span = grid.span(source.first(), source.end());
    String text = grid.report().text();
    if (document || data) {
      Range holder = holder(source, nominal);
      Hop.Relation relation = data ? Hop.Relation.DATA_OF : Hop.Relation.DOCUMENT_OF;
      if (!holder.isEmpty()) {
        Span whose = grid.span(holder.first(), holder.end());
        hops.add(new Hop(whose.of(text), actorAt(whose), Hop.Relation.WROTE, whose));
        Span what = grid.span(nominal.first(), nominal.end());
        hops.add(new Hop(what.of(text), "", relation, what));
      } else {
        hops.add(new Hop(span.of(text), speaker.actor(), relation, span));
      }
      return;
    }
    Hop.Relation relation =
        switch (spot.cue().cueClass()) {
          case "tell" -> Hop.Relation.TOLD;
          case "report" ->
              speaker.kind() == ActorKind.MEDIA ? Hop.Relation.PUBLISHED_BY : Hop.Relation.SAID;
          default -> writes(lemmaOf(spot)) ? Hop.Relation.WROTE : Hop.Relation.SAID;
        };
    String name = speaker.isKnown() && !speaker.name().isEmpty() ? speaker.name() : span.of(text);
    hops.add(new Hop(name, speaker.actor(), relation, span));
  }

  private static String lemmaOf(Spot spot) {
    return spot.cue().lemma();
  }

  private static boolean writes(String lemma) {
    return switch (lemma) {
      case "write",
          "tweet",
          "retweet",
          "post",
          "email",
          "blog",
          "escribir",
          "tuitear",
          "publicar",
          "redactar" ->
          true;
      default -> false;
    };
  }

  /** "reports from the agency", "the agency's report", "un informe de la agencia". */
  private Range holder(Range source, Range nominal) {
    for (int i = nominal.first() + 1; i < nominal.end(); i++) {
      String lower = grid.lower(i);
      if (lower.equals("'s") || lower.equals("’s") || lower.equals("’") || lower.equals("'")) {
        return new Range(nominal.first(), i);
      }
    }
    for (int i = nominal.end(); i + 1 < source.end(); i++) {
      boolean governs = grid.is(i, "FROM") || grid.is(i, "OF") || grid.is(i, "BY");
      int phrase = grid.phraseOf(i + 1);
      if (governs && phrase >= 0) {
        Phrase holder = grid.phrases().get(phrase);
        boolean who = holder.isName() || isPeople(holder);
        if (who && !isTime(holder)) {
          return new Range(holder.first(), Math.min(source.end(), withTail(holder, source.end())));
        }
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
    return end > first ? new Range(first, end) : Range.NONE;
  }

  /** "the Department of Energy": a name goes on behind "of". */
  private int withTail(Phrase holder, int limit) {
    int end = holder.end();
    while (end + 1 < limit && (grid.is(end, "OF") || grid.is(end, "AND") && holder.isName())) {
      int phrase = grid.phraseOf(end + 1);
      if (phrase < 0 || !grid.phrases().get(phrase).isName()) {
        return end;
      }
      end = grid.phrases().get(phrase).end();
    }
    return end;
  }

  private boolean isPeople(Phrase phrase) {
    return CueLexicon.of(grid.language(phrase.head()))
        .isIn("collective", grid.token(phrase.head()).lemma());
  }

  private boolean isTime(Phrase phrase) {
    Span span = grid.span(phrase.first(), phrase.end());
    return grid.reading().times().stream().anyMatch(time -> time.span().overlaps(span));
  }

  private int head(Range nominal) {
    int phrase = grid.phraseOf(nominal.first());
    int head = phrase < 0 ? nominal.first() : grid.phrases().get(phrase).head();
    return nominal.contains(head) ? head : nominal.end() - 1;
  }

  /** Somebody named, a medium or a body passes on what it was told; "reporters" do not. */
  private boolean passesOn(Range addressee) {
    int phrase = grid.phraseOf(addressee.first());
    if (phrase < 0 || grid.phrases().get(phrase).isPronoun()) {
      return false;
    }
    String lemma = grid.token(grid.phrases().get(phrase).head()).lemma();
    return switch (lemma) {
      case "reporter",
          "journalist",
          "crowd",
          "audience",
          "periodista",
          "reportero",
          "prensa",
          "press",
          "medio",
          "supporter",
          "public",
          "público" ->
          false;
      default -> true;
    };
  }

  private String actorAt(Span span) {
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().overlaps(span) && !mention.actor().isEmpty()) {
        return mention.actor();
      }
    }
    return "";
  }
}
