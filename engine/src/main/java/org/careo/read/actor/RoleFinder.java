package org.careo.read.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.read.base.WordList;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.States;
import org.careo.text.actor.Table;

/**
 * Finds roles without a name: "Mexico's president", "the Mexican president", "la mandataria". With
 * a country the base tells the holder at the report's date; without one the last person of the
 * report who bore the title is meant, if only one did.
 */
final class RoleFinder {
  private static final int LONGEST = 5;

  /** Mentions looked back at, so that a list of names costs linear time. */
  private static final int LOOKED_AT = 300;

  private static final WordList ARTICLES = ActorWords.of("article");
  private static final WordList OF = ActorWords.of("of");
  private static final WordList FORMER = ActorWords.of("former");
  private static final Map<String, String> GENDERS = ActorWords.values("title-gender");

  private static final int ENGLISH = 3;
  private static final int SPANISH = 4;
  private static final Map<String, List<String>> ENGLISH_ROLES = roles(ENGLISH);
  private static final Map<String, List<String>> SPANISH_ROLES = roles(SPANISH);

  private final ActorBase base;
  private final Names names;
  private final Words words;
  private final int[] nameAt;
  private final NamedBeside beside;

  RoleFinder(ActorBase base, Names names, NamedBeside beside) {
    this.base = base;
    this.beside = beside;
    this.names = names;
    words = names.words();
    nameAt = names.byToken();
  }

  /** The role at a token as a draft; a draft without an entity when it stays open; null never. */
  List<Draft> at(int token, List<Draft> before, ActorBook book, String day) {
    Map<String, List<String>> known = words.isSpanish(token) ? SPANISH_ROLES : ENGLISH_ROLES;
    for (int end = Math.min(words.sentence(token).endToken(), token + LONGEST);
        end > token;
        end--) {
      List<String> found =
          words.key(end - 1).isEmpty()
              ? List.of()
              : known.getOrDefault(words.key(token, end), List.of());
      if (!found.isEmpty() && !isTitleOfName(token, end) && nameAt[token] < 0) {
        return draft(token, end, found, before, book, day);
      }
    }
    return List.of();
  }

  private boolean isTitleOfName(int first, int end) {
    int after = words.sameSentence(end, first);
    if (after >= 0
        && nameAt[after] >= 0
        && names.list().get(nameAt[after]).kind() == Name.Kind.PERSON
        && names.list().get(nameAt[after]).titleToken() <= first) {
      return true;
    }
    return nameAt[end - 1] >= 0;
  }

  private List<Draft> draft(
      int token, int end, List<String> roles, List<Draft> before, ActorBook book, String day) {
    int first = token;
    int stop = end;
    String country = "";
    int previous = words.before(token);
    if (previous >= 0 && words.isGenitive(previous)) {
      int possessor = words.before(previous);
      country = possessor < 0 ? "" : NamedStates.code(words, possessor);
      first = country.isEmpty() ? first : possessor;
    } else if (previous >= 0 && !NamedStates.code(words, previous).isEmpty()) {
      country = NamedStates.code(words, previous);
      first = previous;
    }
    int after = words.sameSentence(end, token);
    if (country.isEmpty() && after >= 0 && !words.key(after).isEmpty()) {
      if (OF.contains(words.key(after))) {
        int named = words.sameSentence(after + 1, token);
        country = named < 0 ? "" : NamedStates.code(words, named);
        stop = country.isEmpty() ? stop : named + 1;
      } else if (words.isSpanish(token)) {
        country = NamedStates.code(words, after);
        stop = country.isEmpty() ? stop : after + 1;
      }
    }
    int article = words.before(first);
    boolean definite = article >= 0 && ARTICLES.contains(words.key(article));
    boolean generic = words.sameSentence(stop, token) >= 0 && OF.contains(words.key(stop));
    Entity renamed = beside.before(definite ? article : first);
    if (renamed != Entity.NONE && !isFormer(first)) {
      renamed.addOffice(country, roles.getFirst());
      return List.of();
    }
    if (country.isEmpty() && (!definite || generic)) {
      return List.of();
    }
    if (definite) {
      first = article;
    }
    String title =
        words.base().text().substring(words.token(token).start(), words.token(end - 1).end());
    Entity named = beside.after(end - 1);
    if (named != Entity.NONE) {
      named.addOffice(country, roles.getFirst());
      return List.of(
          new Draft(
              first,
              stop,
              named,
              Mention.Kind.ROLE,
              title,
              roles.getFirst(),
              "office beside the name"));
    }
    Entity told = country.isEmpty() ? Entity.NONE : toldHolder(roles, before, country, title);
    if (told != Entity.NONE) {
      return List.of(
          new Draft(
              first,
              stop,
              told,
              Mention.Kind.ROLE,
              title,
              roles.getFirst(),
              "office told in the text"));
    }
    if (!country.isEmpty()) {
      for (String role : roles) {
        Optional<BaseActor> holder = base.holder(country, role, day);
        if (holder.isPresent() && genderFits(base.gender(holder.get().id()), title)) {
          Entity entity = entityOf(holder.get(), before, book);
          return List.of(
              new Draft(
                  first, stop, entity, Mention.Kind.ROLE, title, role, "role, country and date"));
        }
      }
    }
    Entity last = lastBearer(roles, before, country, title);
    if (last != Entity.NONE) {
      return List.of(
          new Draft(
              first,
              stop,
              last,
              Mention.Kind.ROLE,
              title,
              roles.getFirst(),
              "last bearer of the role"));
    }
    if (!country.isEmpty()) {
      Entity office =
          book.entity(
              "office:" + country + ":" + roles.getFirst(),
              ActorKind.OFFICE,
              country,
              words
                  .base()
                  .text()
                  .substring(
                      words.token(definite ? first + 1 : first).start(),
                      words.token(stop - 1).end()));
      return List.of(
          new Draft(
              first,
              stop,
              office,
              Mention.Kind.ROLE,
              title,
              roles.getFirst(),
              "office of a country"));
    }
    return List.of(
        new Draft(
            first,
            stop,
            Entity.NONE,
            Mention.Kind.ROLE,
            title,
            roles.getFirst(),
            "no bearer of the role"));
  }

  private Entity entityOf(BaseActor holder, List<Draft> before, ActorBook book) {
    for (Draft draft : before.subList(Math.max(0, before.size() - LOOKED_AT), before.size())) {
      if (draft.entity().id().equals(holder.id())) {
        return draft.entity();
      }
    }
    Entity entity = book.known(holder);
    entity.addGender(base.gender(holder.id()));
    entity.setNumber(1);
    base.tenures(holder.id()).forEach(tenure -> entity.addRole(tenure.role()));
    return entity;
  }

  /** The last person before who bore one of the roles; none when the gender of the word differs. */
  private static Entity lastBearer(
      List<String> roles, List<Draft> before, String country, String title) {
    int oldest = Math.max(0, before.size() - LOOKED_AT);
    for (int index = before.size() - 1; index >= oldest; index--) {
      Entity entity = before.get(index).entity();
      boolean bears =
          before.get(index).kind() != Mention.Kind.ROLE
              && roles.stream().anyMatch(role -> entity.hasRole(role))
              && !TitleCheck.isFormer(before.get(index));
      boolean fits =
          country.isEmpty() || entity.country().isEmpty() || entity.country().equals(country);
      if (bears && fits && genderFits(entity.gender(), title)) {
        return entity;
      }
    }
    return Entity.NONE;
  }

  /** The last person to whom the text itself gave one of the roles of a country. */
  private static Entity toldHolder(
      List<String> roles, List<Draft> before, String country, String title) {
    int oldest = Math.max(0, before.size() - LOOKED_AT);
    for (int index = before.size() - 1; index >= oldest; index--) {
      Entity entity = before.get(index).entity();
      if (roles.stream().anyMatch(role -> entity.holds(country, role))
          && genderFits(entity.gender(), title)) {
        return entity;
      }
    }
    return Entity.NONE;
  }

  private boolean isFormer(int first) {
    int before = words.before(first);
    return before >= 0 && FORMER.contains(words.key(before));
  }

  private static boolean genderFits(char gender, String title) {
    char told = GENDERS.getOrDefault(Folding.fold(title), "-").charAt(0);
    return told == '-' || gender == '-' || gender == 'u' || gender == told;
  }

  private static Map<String, List<String>> roles(int column) {
    Map<String, List<String>> roles = new HashMap<>();
    for (Table.Row row : Table.resource(States.class, "roles.tsv")) {
      for (String title : row.values(column)) {
        roles.computeIfAbsent(States.key(title), key -> new ArrayList<>(1)).add(row.cell(0));
      }
    }
    return roles;
  }
}
