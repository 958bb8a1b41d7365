package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Speaker;
import org.careo.text.SortedSearch;

/**
 * Who bears which role by the words of the report: the noun beside a name, before it ("el fiscal
 * Luis Paz", "the owner, Halden Shipping") or behind it ("Ana Ruiz, the mayor of Lerma,").
 */
final class Bearers {
  private static final int CLIMBS = 3;

  private final Grid grid;
  private final List<Bearer> bearers = new ArrayList<>();

  /**
   * Somebody with a role.
   *
   * @param noun lower-case noun of the role
   * @param words every word of the phrase that gives it, lower case
   * @param speaker who bears it
   * @param mention the name beside it
   */
  record Bearer(String noun, Set<String> words, Speaker speaker, Mention mention) {
    /** Whether a noun, as it stands or by its lemma, gives the role. */
    boolean isCalled(String lower, String lemma) {
      return noun.equals(lower) || noun.equals(lemma);
    }

    /**
     * Whether the words around a noun are among those of the role: "the health minister" is no
     * minister of something else.
     *
     * @param nominal the phrase, its first token a determiner
     * @param head its noun
     */
    boolean suits(Grid grid, Range nominal, int head) {
      for (int i = nominal.first() + 1; i < nominal.end(); i++) {
        if (i != head && !words.contains(grid.lower(i))) {
          return false;
        }
      }
      return true;
    }
  }

  Bearers(Grid grid, Map<String, Actor> actors) {
    this.grid = grid;
    int token = 0;
    for (Mention mention : grid.reading().mentions()) {
      Actor actor = actors.get(mention.actor());
      if (actor == null || mention.kind() != Mention.Kind.NAME || !isNameable(actor.kind())) {
        continue;
      }
      while (token < grid.size() && grid.token(token).end() <= mention.span().start()) {
        token++;
      }
      int end = token;
      while (end < grid.size() && grid.token(end).start() < mention.span().end()) {
        end++;
      }
      if (token < grid.size() && grid.segmentKind(token).isArticle()) {
        Speaker speaker = Speaker.of(actor);
        titled(speaker, mention);
        before(speaker, mention, token);
        behind(speaker, mention, end);
      }
    }
  }

  List<Bearer> all() {
    return bearers;
  }

  private static boolean isNameable(ActorKind kind) {
    return kind == ActorKind.PERSON || kind == ActorKind.ORGANISATION || kind == ActorKind.MEDIA;
  }

  private void titled(Speaker speaker, Mention mention) {
    List<String> words = List.of(mention.title().toLowerCase(Locale.ROOT).split("\\s+"));
    int token = tokenBefore(mention);
    boolean spanish = grid.language(token).equals(Language.SPANISH);
    for (String word : spanish ? words : words.reversed()) {
      if (isRole(word, word, token, speaker)) {
        bearers.add(new Bearer(word, new HashSet<>(words), speaker, mention));
        return;
      }
    }
  }

  private int tokenBefore(Mention mention) {
    return SortedSearch.first(
        0, grid.size() - 1, index -> grid.token(index).end() <= mention.span().start());
  }

  /**
   * "the chief officer of the ship, Arvid Lunde", "el fiscal Luis Paz", "union leader Ana Ruiz".
   */
  private void before(Speaker speaker, Mention mention, int token) {
    int start = grid.sentenceStart(token);
    boolean comma = token - 1 > start && grid.is(token - 1, Grid.COMMA);
    int at = comma ? token - 2 : token;
    if (at < start) {
      return;
    }
    int phrase = grid.phraseOf(at);
    if (!comma && (phrase < 0 || grid.phrases().get(phrase).first() == token)) {
      return;
    }
    for (int climb = 0; phrase >= 0 && climb < CLIMBS; climb++) {
      Phrase here = grid.phrases().get(phrase);
      if (enter(here.first(), Math.min(here.end(), token), speaker, mention)) {
        return;
      }
      int governor = here.first() - 1;
      boolean governed = governor > start && grid.tag(governor) == PartOfSpeech.ADP;
      phrase = comma && governed ? grid.phraseOf(governor - 1) : -1;
    }
  }

  /** "Ana Ruiz, the mayor of Lerma,": the phrase behind the comma when the aside is closed. */
  private void behind(Speaker speaker, Mention mention, int end) {
    if (end + 1 >= grid.size() || !grid.is(end, Grid.COMMA)) {
      return;
    }
    int phrase = grid.phraseOf(end + 1);
    if (phrase < 0 || grid.phrases().get(phrase).first() != end + 1) {
      return;
    }
    Phrase here = grid.phrases().get(phrase);
    int limit = grid.sentenceEnd(end);
    int at = here.end();
    while (at + 1 < limit && grid.tag(at) == PartOfSpeech.ADP && grid.phraseOf(at + 1) >= 0) {
      at = grid.phrases().get(grid.phraseOf(at + 1)).end();
    }
    boolean closed =
        at >= limit
            || grid.is(at, Grid.COMMA)
            || grid.is(at, Grid.STOP)
            || grid.is(at, "WHO")
            || grid.is(at, Grid.DASH);
    if (closed) {
      enter(here.first(), here.end(), speaker, mention);
    }
  }

  /**
   * Enters the noun of a phrase, the first of a Spanish and the last of an English one; false when
   * it is no role.
   */
  private boolean enter(int first, int end, Speaker speaker, Mention mention) {
    Set<String> words = new HashSet<>();
    int role = -1;
    boolean spanish = grid.language(first).equals(Language.SPANISH);
    for (int i = first; i < end; i++) {
      words.add(grid.lower(i));
      if (isRole(grid.lower(i), grid.token(i).lemma(), i, speaker)) {
        role = spanish && role >= 0 ? role : i;
      }
    }
    if (role >= 0) {
      bearers.add(new Bearer(grid.lower(role), words, speaker, mention));
    }
    return role >= 0;
  }

  /** Whether somebody may be called by a noun: nobody in person is "the union". */
  private boolean isRole(String word, String lemma, int token, Speaker speaker) {
    boolean body = Institutions.isNoun(word) || Institutions.isNoun(lemma);
    if (speaker.kind() == ActorKind.PERSON && body) {
      return false;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(token));
    return body || lexicon.isAnyIn("collective", lemma, word) || lexicon.isIn("media", lemma);
  }
}
