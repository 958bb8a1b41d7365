package org.careo.read.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.Folding;
import org.careo.text.actor.States;

/**
 * Finds the organisations of a report: by their names, by the letters the report gives for one or
 * that are its initials, and by the first word of a name where one alone begins so.
 */
final class OrganisationFinder {
  private static final int SHORTEST_SYLLABLES = 4;

  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Words words;
  private final ActorBook book;

  /** Those of the segments that are read, in text order. */
  private final List<Name> names;

  OrganisationFinder(Names names, ActorBook book) {
    this.words = names.words();
    this.book = book;
    this.names =
        names.list().stream().filter(name -> ActorReader.isRead(words, name.firstToken())).toList();
  }

  /** Adds the mentions of organisations. */
  void add(List<Draft> drafts) {
    Map<String, Entity> acronyms = acronyms();
    Map<String, Entity> shortForms = shortForms();
    for (Name name : names) {
      // A text that says what its letters stand for is right about them, whatever the base knows
      // under the same letters.
      Entity told =
          name.length() == 1
              ? acronyms.getOrDefault(words.form(name.firstToken()), Entity.NONE)
              : Entity.NONE;
      if (told != Entity.NONE) {
        drafts.add(
            new Draft(
                name.firstToken(),
                name.endToken(),
                told,
                Mention.Kind.ACRONYM,
                "",
                "",
                "acronym of the text"));
      } else if (isShortForm(name, shortForms)) {
        drafts.add(
            new Draft(
                name.firstToken(),
                name.endToken(),
                shortForms.getOrDefault(words.key(name.firstToken()), Entity.NONE),
                Mention.Kind.NAME,
                "",
                "",
                "first word of an organisation's name"));
      } else if (isOrganisation(name)) {
        Entity entity = organisation(name);
        String form = PersonJoiner.surface(words, name);
        entity.addName(form);
        boolean letters = name.length() == 1 && form.equals(form.toUpperCase(Locale.ROOT));
        drafts.add(
            new Draft(
                name.firstToken(),
                name.endToken(),
                entity,
                letters ? Mention.Kind.ACRONYM : Mention.Kind.NAME,
                "",
                "",
                name.known().isEmpty() ? "organisation's noun" : "name in the base"));
      }
    }
  }

  private boolean isOrganisation(Name name) {
    boolean alone =
        name.length() == 1
            && name.known().isEmpty()
            && lexicon.isOrganisationHead(words.key(name.firstToken()));
    boolean heading = name.known().isEmpty() && words.inTitleCase(name.firstToken());
    return name.kind() == Name.Kind.ORGANISATION && !alone && !heading;
  }

  /**
   * Organisations by the first word of their name, where one alone begins so: "Norvex" for Norvex
   * Resources.
   */
  private Map<String, Entity> shortForms() {
    Map<String, Entity> forms = new HashMap<>();
    for (Name name : names) {
      if (name.length() > 1 && name.known().isEmpty() && isOrganisation(name)) {
        Entity entity = organisation(name);
        forms.merge(
            words.key(name.firstToken()), entity, (one, other) -> one == other ? one : Entity.NONE);
      }
    }
    forms.values().removeIf(entity -> entity == Entity.NONE);
    return forms;
  }

  /** Whether a bare word is no more than the first word of an organisation's name. */
  private boolean isShortForm(Name name, Map<String, Entity> shortForms) {
    String key = words.key(name.firstToken());
    return name.length() == 1
        && name.kind() != Name.Kind.PERSON
        && name.known().isEmpty()
        && shortForms.containsKey(key)
        && words.tag(name.firstToken()) == PartOfSpeech.PROPN
        && !lexicon.isOrganisationHead(key)
        && !lexicon.isGivenName(key)
        && !lexicon.is("level", key)
        && !lexicon.is("compass", key)
        && !lexicon.is("geographic", key)
        && !lexicon.is("thing", key)
        && States.builtIn().byDemonym(key).isEmpty()
        && !Gazetteer.builtIn().contains(key);
  }

  /** Letters the text itself gives for an organisation: "National Basin Agency (NBA)". */
  private Map<String, Entity> acronyms() {
    Map<String, Entity> acronyms = new HashMap<>();
    for (Name name : names) {
      if (name.length() > 1 && isOrganisation(name)) {
        String acronym = acronymAfter(name);
        if (!acronym.isEmpty() && !acronyms.containsKey(acronym)) {
          Entity entity = organisation(name);
          entity.addName(acronym);
          acronyms.put(acronym, entity);
        }
      }
    }
    addInitials(acronyms);
    return acronyms;
  }

  /** Letters that stand alone and are the initials of one organisation of the text. */
  private void addInitials(Map<String, Entity> acronyms) {
    Map<String, Entity> initials = new HashMap<>();
    for (Name name : names) {
      if (name.length() > 2 && isOrganisation(name)) {
        initials.merge(
            initials(name), organisation(name), (one, other) -> one == other ? one : Entity.NONE);
      }
    }
    initials.forEach(
        (letters, entity) -> {
          if (entity != Entity.NONE && Words.isLetters(letters)) {
            acronyms.putIfAbsent(letters, entity);
          }
        });
  }

  private String initials(Name name) {
    StringBuilder letters = new StringBuilder();
    for (int token = name.firstToken(); token < name.endToken(); token++) {
      char first = words.form(token).charAt(0);
      if (Character.isUpperCase(first)) {
        letters.append(first);
      }
    }
    return letters.toString();
  }

  private Entity organisation(Name name) {
    if (!name.known().isEmpty()) {
      return book.known(name.known().getFirst());
    }
    String key = words.key(name.firstToken(), name.endToken());
    return book.entity(
        "organisation:" + key.replace(' ', '-'),
        ActorKind.ORGANISATION,
        "",
        PersonJoiner.surface(words, name));
  }

  /**
   * The acronym in brackets after a name; empty when none stands there. Its letters need not be
   * those of the name, which may be a translation: "National Basin Agency (ANC)".
   */
  private String acronymAfter(Name name) {
    int open = words.sameSentence(name.endToken(), name.firstToken());
    int inside = open < 0 ? -1 : words.sameSentence(open + 1, open);
    int close = inside < 0 ? -1 : words.sameSentence(inside + 1, open);
    if (close < 0 || !words.form(open).equals("(") || !words.form(close).equals(")")) {
      return "";
    }
    String form = words.form(inside);
    boolean acronym =
        words.isLetters(inside) && States.builtIn().byName(words.key(inside)).isEmpty();
    return acronym || isInitials(name, form) || isSyllables(name, form) ? form : "";
  }

  /**
   * "Sedatu" for "Secretaría de Desarrollo Agrario, Territorial y Urbano": first letters of its
   * words.
   */
  private boolean isSyllables(Name name, String form) {
    String letters = Folding.fold(form);
    if (letters.length() < SHORTEST_SYLLABLES || !Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    boolean[] reached = new boolean[letters.length() + 1];
    reached[0] = true;
    for (int token = name.firstToken(); token < name.endToken(); token++) {
      String word = words.key(token);
      for (int at = letters.length() - 1; at >= 0; at--) {
        for (int taken = 1; reached[at] && taken <= word.length(); taken++) {
          if (!letters.startsWith(word.substring(0, taken), at)) {
            break;
          }
          reached[at + taken] = true;
        }
      }
      reached[0] = false;
    }
    return reached[letters.length()];
  }

  private boolean isInitials(Name name, String form) {
    int letters = 0;
    for (int token = name.firstToken(); token < name.endToken(); token++) {
      if (letters < form.length()
          && Character.toUpperCase(words.form(token).charAt(0)) == form.charAt(letters)) {
        letters++;
      }
    }
    return form.length() >= 2
        && letters >= Math.min(form.length(), 3) - 1
        && Character.isUpperCase(form.charAt(0));
  }
}
