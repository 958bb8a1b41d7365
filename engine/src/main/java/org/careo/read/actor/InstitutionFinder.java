package org.careo.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.Folding;
import org.careo.text.actor.Table;

/**
 * Finds what a report calls a body without its name: "the union", "el ministerio", "la naviera". It
 * means the one body of that kind the report has named; where it has named two, the one last named
 * if it stands near and the other does not; else nothing is said. What kind a body is of its name
 * tells ("Sindicato Unido"), or what the text calls it beside the name ("la naviera Alken", "Alken,
 * owner of the mine").
 */
final class InstitutionFinder {
  /** In sentences, how far back the last of several bodies may stand. */
  private static final int NEAR = 2;

  /** In words, how far back another body of the kind may be spoken of. */
  private static final int LOOKED_BACK = 250;

  /** In words, from the comma behind a name to the noun that says what it is. */
  private static final int LONGEST_APPOSITION = 6;

  /** Media and companies: their nouns mean other things in small letters. */
  private static final Set<String> VAGUE_SECTORS = Set.of("JRN", "BUS", "PTY");

  private static final WordList ARTICLES = ActorWords.of("article");
  private static final WordList BEHIND_BODY = ActorWords.of("behind-body");
  private static final WordList BEHIND_MINISTRY = ActorWords.of("behind-ministry");
  private static final WordList OF = ActorWords.of("of");
  private static final Map<String, List<String>> KINDS_BY_NOUN = columns(1);
  private static final Map<String, List<String>> KINDS_BY_NAME = columns(2);
  private static final Map<String, List<String>> KINDS_BESIDE = columns(1, 3);

  private final Words words;
  private final int[] nameAt;
  private final MinistryOfMinister ministries;
  private final Map<String, List<Draft>> byKind = new HashMap<>();
  private final Map<String, List<Draft>> byHead = new HashMap<>();
  private final Map<Integer, Entity> byFirst = new HashMap<>();
  private final NameLexicon lexicon = NameLexicon.builtIn();

  /**
   * @param drafts the actors named in the report, in text order
   */
  InstitutionFinder(Names names, List<Draft> drafts) {
    words = names.words();
    nameAt = names.byToken();
    ministries = new MinistryOfMinister(words);
    Map<Entity, Set<String>> kinds = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      if (isBody(draft.entity())) {
        byFirst.put(draft.first(), draft.entity());
        String head = headNoun(draft);
        if (!head.isEmpty()) {
          byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(draft);
        }
        kinds
            .computeIfAbsent(draft.entity(), InstitutionFinder::kindsOfName)
            .addAll(kindsBeside(draft));
      }
    }
    for (Draft draft : drafts) {
      for (String kind : kinds.getOrDefault(draft.entity(), Set.of())) {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(draft);
      }
    }
  }

  /**
   * The body called so at an article and noun, or named right behind; an empty list when none is,
   * or it stays open.
   */
  List<Draft> at(int article, ActorBook book) {
    if (!ARTICLES.contains(words.key(article)) || nameAt[article] >= 0) {
      return List.of();
    }
    for (int end = article + 3; end > article + 1; end--) {
      if (words.sameSentence(end - 1, article) < 0 || words.key(end - 1).isEmpty()) {
        continue;
      }
      String noun = words.key(article + 1, end);
      Entity named = byFirst.getOrDefault(end, Entity.NONE);
      if (named != Entity.NONE && KINDS_BESIDE.containsKey(noun)) {
        return List.of(
            new Draft(article, end, named, Mention.Kind.ROLE, "", "", "kind beside the name"));
      }
      if (!isPlain(article + 1, end)) {
        continue;
      }
      List<Draft> headed = end == article + 2 ? headedBy(article + 1) : List.of();
      List<Draft> bodies = headed.isEmpty() ? ofKind(noun) : headed;
      boolean kind = !headed.isEmpty() || KINDS_BY_NOUN.containsKey(noun);
      Entity meant =
          !kind
              ? Entity.NONE
              : bodies.isEmpty() ? ministries.find(noun, book) : meant(bodies, article);
      if (meant != Entity.NONE && !isToldApart(article, end, bodies)) {
        return List.of(
            new Draft(
                article, end, meant, Mention.Kind.ROLE, "", "", "only body of the kind named"));
      }
    }
    return List.of();
  }

  /**
   * The mentions of bodies whose name has the noun at a token for its head. In small letters "the
   * press" and "the office" are no part of a name.
   */
  private List<Draft> headedBy(int token) {
    String noun = words.key(token);
    boolean vague =
        lexicon.is("vague-head", noun) || VAGUE_SECTORS.contains(lexicon.organisationSector(noun));
    return words.isCapital(token) || !vague ? byHead.getOrDefault(noun, List.of()) : List.of();
  }

  /** The mentions of bodies a noun may mean, in text order. */
  private List<Draft> ofKind(String noun) {
    List<Draft> bodies = new ArrayList<>();
    for (String kind : KINDS_BY_NOUN.getOrDefault(noun, List.of())) {
      byKind.getOrDefault(kind, List.of()).stream()
          .filter(draft -> !bodies.contains(draft))
          .forEach(bodies::add);
    }
    bodies.sort(Comparator.comparingInt(Draft::first));
    return bodies;
  }

  /**
   * The noun that says what a name names: "bureau" of "Harbour Protection Bureau", "chamber" of
   * "Chamber of Border Carriers", "fiscalia" of "Fiscalía de Colima"; empty when it has none.
   */
  private String headNoun(Draft draft) {
    int first = draft.first();
    int head = draft.end() - 1;
    for (int token = first + 1; token < draft.end(); token++) {
      boolean of = BEHIND_MINISTRY.contains(words.key(token));
      if (of || words.isSpanish(first) && !words.isCapital(token)) {
        head = token - 1;
        break;
      }
    }
    boolean leads = words.isSpanish(first) && lexicon.isOrganisationHead(words.key(first));
    String noun = words.key(leads ? first : head);
    return draft.end() - first > 1 && lexicon.isOrganisationHead(noun) ? noun : "";
  }

  /**
   * Whether the text has since spoken of another body of that kind that it does not name: "the
   * defense ministry".
   */
  private boolean isToldApart(int article, int end, List<Draft> bodies) {
    int named = -1;
    for (Draft draft : bodies) {
      named = draft.first() < article ? draft.end() : named;
    }
    String noun = words.key(end - 1);
    for (int token = article - 1; token > Math.max(named, article - LOOKED_BACK); token--) {
      boolean apposed = named >= 0 && words.sentenceIndex(token) == words.sentenceIndex(named - 1);
      if (words.key(token).equals(noun)
          && !words.isCapital(token)
          && nameAt[token] < 0
          && !apposed) {
        int before = words.before(token);
        PartOfSpeech tag = before < 0 ? PartOfSpeech.X : words.tag(before);
        int after = words.sameSentence(token + 1, token);
        boolean behind = after >= 0 && OF.contains(words.key(after));
        return tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NOUN || behind;
      }
    }
    return false;
  }

  /** Whether the noun stands without anything that would tell it from others of its kind. */
  private boolean isPlain(int first, int end) {
    boolean alone = end == first + 1 && byHead.containsKey(words.key(first));
    for (int token = first; token < end && !alone; token++) {
      if (words.isCapital(token) || nameAt[token] >= 0) {
        return false;
      }
    }
    if (alone && nameAt[first] >= 0 && nameAt[first] == nameAt[Math.min(end, nameAt.length - 1)]) {
      return false;
    }
    int after = words.sameSentence(end, first);
    if (after < 0 || words.key(after).isEmpty()) {
      return true;
    }
    boolean complement = BEHIND_BODY.contains(words.key(after));
    PartOfSpeech tag = words.tag(after);
    boolean modifies =
        nameAt[after] >= 0
            || tag == PartOfSpeech.NOUN
            || tag == PartOfSpeech.PROPN
            || tag == PartOfSpeech.ADJ;
    return !complement && !modifies;
  }

  private Entity meant(List<Draft> named, int token) {
    Set<Entity> before = new LinkedHashSet<>();
    Set<Entity> near = new LinkedHashSet<>();
    Set<Entity> all = new LinkedHashSet<>();
    for (Draft draft : named) {
      all.add(draft.entity());
      if (draft.first() < token) {
        before.add(draft.entity());
        if (words.sentenceIndex(token) - words.sentenceIndex(draft.first()) <= NEAR) {
          near.add(draft.entity());
        }
      }
    }
    Set<Entity> candidates = before.isEmpty() ? all : before.size() == 1 ? before : near;
    return candidates.size() == 1 ? candidates.iterator().next() : Entity.NONE;
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == ActorKind.ORGANISATION || entity.kind() == ActorKind.MEDIA;
  }

  private static Set<String> kindsOfName(Entity entity) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String word : Folding.words(entity.actor().name())) {
      kinds.addAll(KINDS_BY_NAME.getOrDefault(word, List.of()));
    }
    return kinds;
  }

  /** "la naviera Alken", "the newspaper Alken", "Alken, owner of the mine": what the text says. */
  private Set<String> kindsBeside(Draft draft) {
    Set<String> kinds = new LinkedHashSet<>();
    int before = words.before(draft.first());
    if (before >= 0) {
      kinds.addAll(KINDS_BESIDE.getOrDefault(words.key(before), List.of()));
      int second = words.before(before);
      if (second >= 0) {
        kinds.addAll(KINDS_BESIDE.getOrDefault(words.key(second, before + 1), List.of()));
        if (words.form(before).equals(",")) {
          kinds.addAll(KINDS_BESIDE.getOrDefault(headBefore(before), List.of()));
        }
      }
    }
    int comma = words.sameSentence(draft.end(), draft.first());
    if (comma >= 0 && lexicon.is("gang-noun", words.key(comma))) {
      kinds.addAll(KINDS_BESIDE.getOrDefault(words.key(comma), List.of()));
    }
    if (comma >= 0 && words.form(comma).equals(",")) {
      for (int token = comma + 1; token <= comma + LONGEST_APPOSITION; token++) {
        if (words.sameSentence(token, comma) < 0 || !isInApposition(token)) {
          break;
        }
        List<String> told = KINDS_BESIDE.getOrDefault(words.key(token), List.of());
        if (!told.isEmpty() && words.tag(token) == PartOfSpeech.NOUN) {
          kinds.addAll(told);
          break;
        }
      }
    }
    return kinds;
  }

  /**
   * "The owner, Alken,", "The nurses' union, Alken,", "el sindicato de enfermería, Alken,": the
   * noun of the phrase that a comma ends, when an article opens it and nothing governs it; empty
   * when there is none.
   */
  private String headBefore(int comma) {
    int article = comma - 1;
    while (article > comma - LONGEST_APPOSITION
        && words.sameSentence(article, comma) >= 0
        && !ARTICLES.contains(words.key(article))) {
      boolean inside = isInApposition(article) || words.tag(article) == PartOfSpeech.ADP;
      if (!inside && !words.form(article).equals("'") && !words.form(article).equals("’")) {
        return "";
      }
      article--;
    }
    if (words.sameSentence(article, comma) < 0 || !ARTICLES.contains(words.key(article))) {
      return "";
    }
    int governor = words.before(article);
    boolean governed = governor >= 0 && words.tag(governor) == PartOfSpeech.ADP;
    int noun = words.isSpanish(comma) ? article + 1 : comma - 1;
    return governed && noun > article + 1 ? "" : words.key(noun);
  }

  private boolean isInApposition(int token) {
    PartOfSpeech tag = words.tag(token);
    boolean compound = tag == PartOfSpeech.VERB && words.form(token - 1).equals("-");
    return tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPN
        || tag == PartOfSpeech.DET
        || tag == PartOfSpeech.ADJ
        || compound
        || words.form(token).equals("-")
        || words.isGenitive(token);
  }

  private static Map<String, List<String>> columns(int... columns) {
    Map<String, List<String>> kinds = new HashMap<>();
    for (Table.Row row : Table.resource(InstitutionFinder.class, "institutions.tsv")) {
      for (int column : columns) {
        for (String word : row.values(column)) {
          kinds.computeIfAbsent(word, key -> new ArrayList<>(1)).add(row.cell(0));
        }
      }
    }
    return kinds;
  }
}
