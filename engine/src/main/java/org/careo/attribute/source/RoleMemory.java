package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Candidate;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.text.Folding;
import org.careo.text.word.NounKinds;
import org.jspecify.annotations.Nullable;

/**
 * Whom a definite role means that the report names: "the minister" is who bears that role beside a
 * name, the nearest before first; "the company" the one body near by that may be a company; "the
 * official" the person who spoke last. Two that are as near leave it open.
 */
final class RoleMemory {
  private static final int LONGEST = 4;
  private static final int PARAGRAPHS = 3;

  private final Grid grid;
  private final Map<String, Actor> actors;
  private final List<Bearers.Bearer> bearers;
  private final Map<String, Set<String>> borne = new HashMap<>();
  private final Meanings meanings;
  private final Description description;

  RoleMemory(
      Grid grid, Map<String, Actor> actors, List<Bearers.Bearer> bearers, Meanings meanings) {
    this.grid = grid;
    this.actors = actors;
    this.bearers = bearers;
    this.meanings = meanings;
    for (Bearers.Bearer bearer : bearers) {
      borne.computeIfAbsent(bearer.speaker().actor(), actor -> new TreeSet<>()).add(bearer.noun());
    }
    this.description = new Description(grid);
  }

  /**
   * Whom a definite role without a name means.
   *
   * @param nominal the phrase: article or possessor, a few words, a noun
   * @param head its noun
   * @param cue token of the cue
   * @param nameless whom the reading takes the words themselves for, who is nobody else
   */
  Resolved find(Range nominal, int head, Ledger ledger, int cue, Speaker nameless) {
    boolean possessed = isPossessed(nominal) || grid.is(nominal.first(), "HIS");
    boolean headline = isHeadline(nominal);
    if (nominal.end() - nominal.first() > LONGEST
        || !isDefinite(nominal.first()) && !possessed && !headline) {
      return Resolved.UNKNOWN;
    }
    String noun = grid.lower(head);
    boolean bare = words(nominal) == 1;
    if (isCapital(head) && !headline) {
      // "the Service": the last word of a body's name that the report gives in full.
      return bare && !possessed ? partOfName(noun, nominal.first()) : Resolved.UNKNOWN;
    }
    Bearers.Bearer bearer = bearer(nominal, head, possessed);
    if (bearer != null) {
      return new Resolved(bearer.speaker(), List.of(bearer.mention().span()), List.of());
    }
    if (possessed || !bare) {
      return Resolved.UNKNOWN;
    }
    if (Institutions.isAny(noun)) {
      Resolved last = ledger.find(Ledger.NEUTER, cue);
      return last.speaker().kind() == ActorKind.ORGANISATION ? last : Resolved.UNKNOWN;
    }
    if (Institutions.isNoun(noun)) {
      return isComplemented(nominal) ? Resolved.UNKNOWN : lastOf(noun, nominal.first());
    }
    if (!CueLexicon.of(grid.language(head)).isIn("anybody", grid.token(head).lemma())) {
      return Resolved.UNKNOWN;
    }
    // "la autoridad", "la persona": their gender is the noun's, not the person's.
    boolean neutral = CueLexicon.isEndingOf("neutral ending", noun);
    Resolved last = ledger.findOther(neutral ? "" : pronoun(nominal.first()), cue, nameless);
    return last.speaker().kind() == ActorKind.PERSON ? last : Resolved.UNKNOWN;
  }

  /**
   * Which kind of role a definite phrase gives: a body of any kind, a company, the media, another
   * body, somebody in person; empty when it is no definite role.
   */
  String type(Range nominal, int head) {
    boolean definite = isDefinite(nominal.first()) || isHeadline(nominal);
    boolean possessed = isPossessed(nominal) || grid.is(nominal.first(), "HIS");
    if (nominal.end() - nominal.first() > LONGEST || !definite && !possessed || isCapital(head)) {
      return "";
    }
    String noun = grid.lower(head);
    String owned = possessed ? " owned" : "";
    if (Institutions.isAny(noun)) {
      return "role any" + owned;
    }
    if (Institutions.isNoun(noun)) {
      return (Institutions.isCompany(noun) ? "role company" : "role body") + owned;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(head));
    String lemma = grid.token(head).lemma();
    if (lexicon.isIn("media", lemma)) {
      return "role media" + owned;
    }
    if (!possessed && lexicon.isIn("anybody", lemma)) {
      return "role anybody";
    }
    boolean called =
        !grid.token(head).has("Number=Plur") && lexicon.isAnyIn("collective", lemma, noun);
    if (!called) {
      return "";
    }
    return (isBody(head) ? "role body" : "role person") + owned;
  }

  /** Whether a noun means people who act as one. */
  private boolean isBody(int head) {
    return NounKinds.shipped().of(grid.language(head), grid.token(head).lemma())
        == NounKinds.Kind.BODY;
  }

  /** "the chamber of commerce of Lerma" is told apart from other chambers by what follows. */
  private boolean isComplemented(Range nominal) {
    return nominal.end() < grid.size()
        && grid.is(nominal.end(), "OF")
        && grid.phraseOf(nominal.end() + 1) >= 0;
  }

  /**
   * The body a bare noun means, or, where the text has last spoken of one of that kind that it
   * names by common nouns only ("the defense ministry"), that one.
   */
  private Resolved lastOf(String noun, int token) {
    Resolved named = body(noun, token);
    int from = named.mention().isEmpty() ? -1 : named.mention().getFirst().end();
    for (int i = token - 1; i >= 0 && grid.token(i).start() > from; i--) {
      int phrase = grid.lower(i).equals(noun) ? grid.phraseOf(i) : -1;
      if (phrase < 0 || grid.paragraph(token) - grid.paragraph(i) >= PARAGRAPHS) {
        continue;
      }
      Range called =
          new Range(grid.phrases().get(phrase).first(), grid.phrases().get(phrase).end());
      boolean told = isComplemented(called) || i > called.first() + 1 || called.end() > i + 1;
      if (told && isDefinite(called.first()) && !isCapital(i)) {
        Range whole =
            isComplemented(called)
                ? new Range(
                    called.first(), grid.phrases().get(grid.phraseOf(called.end() + 1)).end())
                : called;
        return new Resolved(
            new Speaker("", description.of(whole), ActorKind.UNNAMED),
            List.of(grid.span(whole.first(), whole.end())),
            List.of());
      }
    }
    return named;
  }

  /** Words of a phrase that are neither determiner nor only point. */
  private int words(Range nominal) {
    int words = 0;
    for (int i = nominal.first(); i < nominal.end(); i++) {
      words += isDefinite(i) || description.isPointing(i) ? 0 : 1;
    }
    return words;
  }

  /** "Consul speaks of 23 dead": a headline has no articles. */
  private boolean isHeadline(Range nominal) {
    return grid.segmentKind(nominal.first()) == SegmentKind.TITLE
        && grid.tag(nominal.first()) != PartOfSpeech.DET
        && !grid.token(nominal.end() - 1).has("Number=Plur");
  }

  /** The one body of the report whose name begins or ends with a word. */
  private Resolved partOfName(String word, int token) {
    Mention only = null;
    for (Mention mention : grid.reading().mentions()) {
      Actor actor = actors.get(mention.actor());
      if (actor == null
          || actor.kind() != ActorKind.ORGANISATION
          || mention.kind() != Mention.Kind.NAME) {
        continue;
      }
      List<String> words = Folding.words(actor.name());
      String folded = Folding.fold(word);
      if (words.size() > 1 && (words.getFirst().equals(folded) || words.getLast().equals(folded))) {
        if (only != null && !only.actor().equals(mention.actor())) {
          return Resolved.UNKNOWN;
        }
        only = only == null ? mention : only;
      }
    }
    return only == null ? Resolved.UNKNOWN : resolved(only, token);
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(grid.text(token, token + 1).charAt(0));
  }

  private boolean isDefinite(int token) {
    return grid.reads(token, "points at role");
  }

  /** "Norway's envoy". */
  private boolean isPossessed(Range nominal) {
    for (int i = nominal.first() + 1; i < nominal.end(); i++) {
      if (grid.tag(i) == PartOfSpeech.PART) {
        return true;
      }
    }
    return false;
  }

  private String pronoun(int article) {
    return CueLexicon.valueInEither("agrees with", grid.lower(article), "");
  }

  /** The nearest bearer before the phrase, else the only one of the report; null when none fits. */
  private Bearers.@Nullable Bearer bearer(Range nominal, int head, boolean possessed) {
    Bearers.Bearer before = null;
    Bearers.Bearer behind = null;
    boolean several = false;
    for (Bearers.Bearer bearer : bearers) {
      boolean same = bearer.isCalled(grid.lower(head), grid.token(head).lemma());
      if (!same || !possessed && !bearer.suits(grid, nominal, head)) {
        continue;
      }
      if (bearer.mention().span().start() < grid.token(nominal.first()).start()) {
        before = bearer;
      } else {
        several |= behind != null && !behind.speaker().equals(bearer.speaker());
        behind = bearer;
      }
    }
    return before != null ? before : several ? null : behind;
  }

  /**
   * The body a noun means: the only one of the report that may be meant, else the only one named in
   * the last paragraphs; open, with those that may be, when there are several.
   */
  private Resolved body(String noun, int token) {
    // The first mention of each, by the id of the actor.
    Map<String, Mention> near = new LinkedHashMap<>();
    Map<String, Mention> all = new LinkedHashMap<>();
    Map<String, Mention> unknown = new LinkedHashMap<>();
    for (Mention mention : grid.reading().mentions()) {
      Actor actor = actors.get(mention.actor());
      boolean named = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ACRONYM;
      if (actor == null || !named) {
        continue;
      }
      boolean company = actor.kind() == ActorKind.UNKNOWN && Institutions.isCompany(noun);
      boolean fits = meanings.mayMean(noun, actor);
      boolean before = mention.span().start() < grid.token(token).start();
      boolean close =
          (company || fits) && before && grid.paragraph(token) - paragraph(mention) < PARAGRAPHS;
      if (close && company) {
        unknown.putIfAbsent(mention.actor(), mention);
      }
      if (!fits) {
        continue;
      }
      all.putIfAbsent(mention.actor(), mention);
      if (close) {
        near.putIfAbsent(mention.actor(), mention);
      }
    }
    if (all.isEmpty() && unknown.size() == 1) {
      // "Andesgas, que opera la planta": what nothing tells the kind of may be the company.
      return resolved(unknown.values().iterator().next(), token);
    }
    List<Mention> meant = List.copyOf((near.isEmpty() ? all : near).values());
    if (meant.size() > 1) {
      meant = surest(noun, meant, List.copyOf(all.values()));
    }
    if (meant.size() == 1) {
      return resolved(meant.getFirst(), token);
    }
    List<Candidate> others = new ArrayList<>();
    for (Mention mention : meant) {
      Actor actor = actors.get(mention.actor());
      if (actor != null && others.size() < 3) {
        others.add(new Candidate(actor.name(), 1.0 / meant.size(), "body of that kind"));
      }
    }
    return new Resolved(Speaker.UNKNOWN, List.of(), others);
  }

  /** Whom a mention means, and where the text names him last before a token. */
  private Resolved resolved(Mention mention, int token) {
    Actor actor = actors.get(mention.actor());
    return actor == null
        ? Resolved.UNKNOWN
        : new Resolved(Speaker.of(actor), List.of(lastBefore(mention, token)), List.of());
  }

  /**
   * Those that the text calls by a noun of the kind ("the miner Ashdown") or whose name says so;
   * the given ones when none is.
   */
  private List<Mention> surest(String noun, List<Mention> given, List<Mention> all) {
    List<Mention> labelled =
        all.stream().filter(mention -> isLabelled(noun, mention.actor())).toList();
    if (!labelled.isEmpty()) {
      return labelled;
    }
    List<Mention> sure = new ArrayList<>();
    for (Mention mention : given) {
      Actor actor = actors.get(mention.actor());
      if (actor != null && meanings.isSurely(noun, actor)) {
        sure.add(mention);
      }
    }
    return sure.isEmpty() ? given : sure;
  }

  private boolean isLabelled(String noun, String actor) {
    return borne.getOrDefault(actor, Set.of()).stream()
        .anyMatch(other -> Institutions.areAlike(noun, other));
  }

  /** The last time before a token that the text names whom a mention means; else that mention. */
  private Span lastBefore(Mention given, int token) {
    Span last = given.span();
    for (Mention mention : grid.reading().mentions()) {
      boolean named = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ACRONYM;
      if (named
          && mention.actor().equals(given.actor())
          && mention.span().start() < grid.token(token).start()) {
        last = mention.span();
      }
    }
    return last;
  }

  private int paragraph(Mention mention) {
    int token = grid.tokenAt(mention.span().start());
    return token < 0 ? 0 : grid.paragraph(token);
  }
}
