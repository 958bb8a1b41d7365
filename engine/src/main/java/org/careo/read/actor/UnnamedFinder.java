package org.careo.read.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.actor.Agents;
import org.careo.text.actor.States;

/**
 * Finds who speaks or acts without a name: "two Mexican officials", "insider sources", "fuentes de
 * la Fiscalía", "the cartels", "the Mexican government".
 */
final class UnnamedFinder {
  private static final Map<String, String> NUMBERS = ActorWords.values("number");
  private static final WordList DETERMINERS = ActorWords.of("determiner");
  private static final WordList DEFINITE = ActorWords.of("article");
  private static final WordList OF = ActorWords.of("of");
  private static final WordList OF_GOVERNMENT = ActorWords.of("of-government");
  private static final WordList TO = ActorWords.of("to");
  private static final WordList AS = ActorWords.of("as");
  private static final WordList BEING = ActorWords.of("being");
  private static final WordList SEVERAL = ActorWords.of("several");
  private static final WordList SEVERAL_ENDINGS = ActorWords.of("several-ending");

  /** Words of degree and the Spanish preposition: no part of the phrase they stand before. */
  private static final WordList OUTSIDE = ActorWords.of("outside");

  /** Mentions looked back at, so that a list of names costs linear time. */
  private static final int LOOKED_AT = 300;

  private static final WordList PARTS = ActorWords.of("part");
  private static final WordList GOVERNMENT = ActorWords.of("government");
  private static final Set<PartOfSpeech> MODIFIERS =
      Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

  private final Names names;
  private final Words words;
  private final int[] nameAt;
  private final String report;
  private final NamedBeside beside;

  UnnamedFinder(Names names, NamedBeside beside) {
    this.names = names;
    this.beside = beside;
    words = names.words();
    nameAt = names.byToken();
    report = words.base().report().id();
  }

  /** Adds the drafts whose head stands at a token; gives whether one was added. */
  boolean addAt(int head, List<Draft> before, ActorBook book, List<Draft> drafts) {
    String key = words.key(head);
    if (nameAt[head] >= 0
        && !words.inTitleCase(head)
        && words.isCapital(head)
        && !words.isInitial(head)) {
      return false;
    }
    if (GOVERNMENT.contains(key)) {
      return addGovernment(head, book, drafts);
    }
    int last = head;
    Agents.Agent agent = Agents.builtIn().find(key);
    int second = words.sameSentence(head + 1, head);
    if (second >= 0
        && !key.isEmpty()
        && !words.key(second).isEmpty()
        && Agents.builtIn().find(words.key(head, second + 1)).isActor()) {
      agent = Agents.builtIn().find(words.key(head, second + 1));
      last = second;
    }
    PartOfSpeech tag = words.tag(last);
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    if (!agent.isActor() || !noun || isModifier(last) || words.inTitleCase(head)) {
      return false;
    }
    int first = start(head);
    if (first < 0
        || isNamed(first, head, last)
        || isPredicate(first, last)
        || isKnownBefore(head, agent)) {
      return false;
    }
    Entity meant = lastSoCalled(first, head, last, before);
    if (meant != Entity.NONE) {
      String title = words.form(head);
      drafts.add(new Draft(first, last + 1, meant, Mention.Kind.ROLE, title, "", "last so called"));
      return true;
    }
    String country = country(first, last + 1);
    String phrase = phrase(first, last + 1);
    ActorKind kind = kind(agent.kind());
    String id =
        kind == ActorKind.GROUP
            ? "group:"
                + (country.isEmpty() ? "" : country + ":")
                + States.key((last > head ? key + " " : "") + words.token(last).lemma())
                    .replace(' ', '-')
            : kind.name().toLowerCase(Locale.ROOT)
                + ":"
                + report
                + ":"
                + States.key(phrase).replace(' ', '-');
    Entity entity = book.entity(id, kind, country, phrase);
    if (kind != ActorKind.GROUP) {
      entity.setNumber(number(first, head));
      entity.addDescription(key);
    }
    drafts.add(new Draft(first, last + 1, entity, Mention.Kind.UNNAMED, "", "", "agent noun"));
    return true;
  }

  private static ActorKind kind(Agents.Kind kind) {
    return switch (kind) {
      case UNNAMED, WORD -> ActorKind.UNNAMED;
      case POPULATION -> ActorKind.POPULATION;
      case GROUP -> ActorKind.GROUP;
    };
  }

  /** A noun before another noun is no head: "police reports", "cartel operations". */
  private boolean isModifier(int head) {
    int after = words.sameSentence(head + 1, head);
    if (after < 0) {
      return false;
    }
    if (words.form(after).equals("'s")
        || words.form(after).equals("’s")
        || words.form(after).equals("’")
        || words.form(after).equals("'")) {
      return false;
    }
    PartOfSpeech tag = words.tag(after);
    boolean nominal = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    return !words.isSpanish(head)
        && nominal
        && !words.key(after).isEmpty()
        && !Agents.builtIn().find(words.key(head, after + 1)).isActor();
  }

  /**
   * First token of the phrase; -1 when the noun stands alone in the singular without article. What
   * stands before a number in words is another phrase: "told the Post | two people".
   */
  private int start(int head) {
    int first = head;
    int before = words.before(head);
    while (before >= 0
        && head - before <= 6
        && MODIFIERS.contains(words.tag(before))
        && !words.key(before).isEmpty()
        && !OUTSIDE.contains(words.key(before))
        && !isPerson(before)
        && (words.tag(before) == PartOfSpeech.ADJ || !NUMBERS.containsKey(words.key(first)))) {
      first = nameAt[before] >= 0 ? names.list().get(nameAt[before]).firstToken() : before;
      before = words.before(first);
    }
    boolean preposition = before >= 0 && words.isSpanish(head) && TO.contains(words.key(before));
    if (before >= 0 && DETERMINERS.contains(words.key(before)) && !preposition) {
      first = before;
    }
    boolean bare = first == head;
    String form = words.form(head).toLowerCase(Locale.ROOT);
    boolean plural =
        form.endsWith("s") || SEVERAL_ENDINGS.isEndingOf(form) || SEVERAL.contains(form);
    return bare && !plural ? -1 : first;
  }

  /** "Ana Ruiz, a former diplomat", "the analyst Ana Ruiz": the phrase only says who she is. */
  private boolean isNamed(int first, int head, int last) {
    Entity person = beside.before(first);
    if (person == Entity.NONE) {
      person = beside.titled(head);
    }
    if (person == Entity.NONE) {
      person = beside.after(last);
    }
    if (person == Entity.NONE) {
      person = beside.behind(head);
    }
    if (person == Entity.NONE) {
      return false;
    }
    person.addDescription(words.key(head));
    return true;
  }

  /** "She is a lawyer", "was sworn in as a senator", "there are many sources". */
  private boolean isPredicate(int first, int last) {
    int before = words.before(first);
    if (before < 0) {
      return false;
    }
    return BEING.contains(words.token(before).lemma())
        ? words.tag(before) != PartOfSpeech.ADP
        : isAs(before) && !isVerb(last + 1, first);
  }

  private boolean isAs(int token) {
    return AS.contains(words.key(token));
  }

  private boolean isVerb(int token, int as) {
    boolean inside = words.sameSentence(token, as) >= 0;
    return inside && words.isVerb(token);
  }

  /** "the officer", "el ministro": the last single person or source the text called so. */
  private Entity lastSoCalled(int first, int head, int last, List<Draft> before) {
    boolean definite =
        head == last
            && first == head - 1
            && DEFINITE.contains(words.key(first))
            && !words.key(head).endsWith("s");
    if (!definite) {
      return Entity.NONE;
    }
    int oldest = Math.max(0, before.size() - LOOKED_AT);
    for (int index = before.size() - 1; index >= oldest; index--) {
      Entity entity = before.get(index).entity();
      if (entity.number() == 1 && entity.isDescribedAs(words.key(head))) {
        return entity;
      }
    }
    return Entity.NONE;
  }

  /** "the Sinaloa cartel" is named already. */
  private boolean isKnownBefore(int head, Agents.Agent agent) {
    int before = words.before(head);
    return agent.kind() == Agents.Kind.GROUP
        && before >= 0
        && nameAt[before] >= 0
        && !isPerson(before)
        && (!names.list().get(nameAt[before]).known().isEmpty()
            || names.list().get(nameAt[before]).kind() == Name.Kind.ORGANISATION);
  }

  private boolean isPerson(int token) {
    return nameAt[token] >= 0 && names.list().get(nameAt[token]).kind() == Name.Kind.PERSON;
  }

  /** "the Mexican government", "the government of Peru", "el Gobierno mexicano". */
  private boolean addGovernment(int head, ActorBook book, List<Draft> drafts) {
    int first = head;
    int end = head + 1;
    String country = "";
    int before = words.before(head);
    if (before >= 0) {
      int possessor = words.isGenitive(before) ? words.before(before) : before;
      if (possessor >= 0) {
        country = countryOf(possessor);
        first = country.isEmpty() ? head : possessor;
      }
    }
    int after = words.sameSentence(head + 1, head);
    if (country.isEmpty() && after >= 0) {
      if (OF.contains(words.key(after))) {
        int named = words.sameSentence(after + 1, head);
        country = named < 0 ? "" : countryOf(named);
        end = country.isEmpty() ? end : named + 1;
      } else {
        country = countryOf(after);
        end = country.isEmpty() ? end : after + 1;
      }
    }
    if (country.isEmpty()) {
      return false;
    }
    int article = words.before(first);
    if (article >= 0 && OF_GOVERNMENT.contains(words.key(article))) {
      first = article;
    }
    drafts.add(
        new Draft(
            first,
            end,
            book.state(country),
            Mention.Kind.DEMONYM,
            "",
            "",
            "government of a state"));
    return true;
  }

  private String countryOf(int token) {
    int before = words.before(token);
    if (before >= 0 && words.isCapital(before) && PARTS.contains(words.key(before))) {
      return "";
    }
    return NamedStates.code(words, token);
  }

  private String country(int first, int end) {
    for (int token = first; token < end; token++) {
      String country = countryOf(token);
      if (!country.isEmpty()) {
        return country;
      }
      if (nameAt[token] >= 0 && !names.list().get(nameAt[token]).known().isEmpty()) {
        return names.list().get(nameAt[token]).known().getFirst().country();
      }
    }
    int after = words.sameSentence(end, first);
    return after >= 0 && words.isSpanish(first) ? countryOf(after) : "";
  }

  private int number(int first, int head) {
    for (int token = first; token < head; token++) {
      String number = NUMBERS.getOrDefault(words.key(token), "");
      if (!number.isEmpty()) {
        return Integer.parseInt(number);
      }
      if (words.form(token).matches("[1-9][0-9]{0,3}")) {
        return Integer.parseInt(words.form(token));
      }
    }
    return 0;
  }

  /** The words without article. */
  private String phrase(int first, int end) {
    int from = DETERMINERS.contains(words.key(first)) && end - first > 1 ? first + 1 : first;
    return words
        .base()
        .text()
        .substring(words.token(from).start(), words.token(end - 1).end())
        .replaceAll("\\s+", " ");
  }
}
