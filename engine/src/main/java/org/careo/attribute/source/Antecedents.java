package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.Mention;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Whom a pronoun, a dropped subject or a definite role may mean: those named or heard before in the
 * report, and, of a role, whoever bears it anywhere in it.
 */
final class Antecedents {
  private static final int PARAGRAPHS = 10;
  private static final int MOST = 30;

  private final Grid grid;
  private final Map<String, Actor> actors;
  private final Ledger ledger;
  private final MentionTokens mentions;
  private final List<Bearers.Bearer> bearers;

  Antecedents(Grid grid, Map<String, Actor> actors, Ledger ledger, List<Bearers.Bearer> bearers) {
    this.grid = grid;
    this.actors = actors;
    this.ledger = ledger;
    this.mentions = new MentionTokens(grid);
    this.bearers = bearers;
  }

  /**
   * Somebody who may be meant.
   *
   * @param speaker who
   * @param words where the report last names or hears him before
   * @param range the words by which one without an actor was called; empty for others
   * @param named token of the last mention before; -1 when only heard
   * @param heard token of the last cue of his before; -1 when only named
   * @param times how often named or heard before
   * @param titled whether the title names him
   */
  record Candidate(
      Speaker speaker,
      List<Span> words,
      Range range,
      int named,
      int heard,
      int times,
      boolean titled) {
    /** Where he was last met. */
    int last() {
      return Math.max(named, heard);
    }

    private Candidate withMention(Mention mention, int token, Speaker other, boolean title) {
      boolean known = named >= 0;
      return new Candidate(
          known ? speaker : other,
          List.of(mention.span()),
          range,
          Math.max(named, token),
          heard,
          times + 1,
          titled || title);
    }
  }

  /**
   * Candidates, those met last first.
   *
   * @param at token before which they were met
   * @param noun lower-case noun of the role; empty for a pronoun or a dropped subject
   */
  List<Candidate> of(int at, String noun) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    int paragraph = grid.paragraph(at);
    for (Ledger.Entry entry : ledger.entries()) {
      if (entry.token() < at && paragraph - grid.paragraph(entry.token()) <= PARAGRAPHS) {
        heard(found, entry);
      }
    }
    int from = noun.isEmpty() ? mentions.firstIn(paragraph - PARAGRAPHS) : 0;
    int start = grid.token(at).start();
    for (int i = from; i < mentions.size() && mentions.get(i).span().start() < start; i++) {
      Mention mention = mentions.get(i);
      Actor actor = actors.get(mention.actor());
      int token = actor == null ? -1 : mentions.token(i);
      boolean before = token >= 0 && mention.span().end() <= start;
      if (actor != null
          && before
          && mention.kind() != Mention.Kind.PRONOUN
          && (paragraph - grid.paragraph(token) <= PARAGRAPHS || !noun.isEmpty())) {
        named(found, mention, token, Speaker.of(actor));
      }
    }
    if (!noun.isEmpty()) {
      for (Bearers.Bearer bearer : bearers) {
        if (bearer.noun().equals(noun)) {
          found.putIfAbsent(
              Ledger.key(bearer.speaker()),
              new Candidate(
                  bearer.speaker(),
                  List.of(bearer.mention().span()),
                  Range.NONE,
                  -1,
                  -1,
                  0,
                  false));
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>(found.values());
    candidates.sort(Comparator.comparingInt(Candidate::last).reversed());
    return candidates.subList(0, Math.min(MOST, candidates.size()));
  }

  private void heard(Map<String, Candidate> found, Ledger.Entry entry) {
    String key = Ledger.key(entry.speaker());
    Candidate known = found.get(key);
    List<Span> words =
        entry.range().isEmpty()
            ? known == null ? List.of() : known.words()
            : List.of(grid.span(entry.range().first(), entry.range().end()));
    found.put(
        key,
        new Candidate(
            entry.speaker(),
            words,
            entry.range().isEmpty() && known != null ? known.range() : entry.range(),
            -1,
            entry.token(),
            known == null ? 1 : known.times() + 1,
            false));
  }

  private void named(Map<String, Candidate> found, Mention mention, int token, Speaker speaker) {
    boolean title = grid.segmentKind(token) == SegmentKind.TITLE;
    String key = Ledger.key(speaker);
    Candidate known =
        found.getOrDefault(key, new Candidate(speaker, List.of(), Range.NONE, -1, -1, 0, false));
    found.put(key, known.withMention(mention, token, speaker, title));
  }
}
