package org.careo.read.name;

import java.util.List;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.States;

/** Finds runs of capitalised words in one report and cuts them into names. */
final class RunCutter {
  /** In words, particles counted, for a person whose given name is known. */
  private static final int LONGEST_PERSON = 6;

  /** In words, with its closing mark. */
  private static final int LONGEST_NICKNAME = 4;

  private static final String QUOTES = "\"“”«»'‘’";

  private final Words words;
  private final ActorBase actors;
  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final KnownNames known;
  private final Titles titles;
  private final NameKinds kinds;

  RunCutter(Words words, ActorBase actors) {
    this.words = words;
    this.actors = actors;
    known = new KnownNames(words, actors);
    titles = new Titles(words);
    kinds = new NameKinds(words);
  }

  /**
   * Where the run of capitalised words that begins at a token ends; the token itself when none
   * begins there.
   */
  int runEnd(int first, int limit) {
    if (!opens(first)) {
      return first;
    }
    int end = first + 1;
    while (end < limit) {
      if (words.isCapital(end) && isNamePart(end)) {
        end++;
        continue;
      }
      int after = afterConnector(first, end, limit);
      if (after < 0) {
        after = afterNickname(first, end, limit);
      }
      if (after < 0) {
        break;
      }
      end = after + 1;
    }
    return end;
  }

  private boolean opens(int token) {
    String key = words.key(token);
    if (key.isEmpty()) {
      return false;
    }
    if (!words.isCapital(token)) {
      return known.end(token) > token + 1
          && words.sameSentence(token + 1, token) >= 0
          && words.isCapital(token + 1);
    }
    if (lexicon.is("never", key) || isBareNumber(key)) {
      return startsKnown(token);
    }
    if (!words.isInitial(token)) {
      return true;
    }
    boolean givenNext =
        words.sameSentence(token + 1, token) >= 0
            && words.isCapital(token + 1)
            && lexicon.isGivenName(words.key(token + 1));
    boolean ownSense =
        lexicon.isGivenName(key)
            || lexicon.title(key).isTitle()
            || startsKnown(token)
            || gazetteer.contains(key);
    if (givenNext && !ownSense) {
      return false;
    }
    PartOfSpeech tag = words.tag(token);
    boolean named =
        tag == PartOfSpeech.PROPN
            || words.isNameElsewhere(token)
            || words.isLetters(token)
            || lexicon.isGivenName(key)
            || lexicon.title(key).isTitle()
            || startsKnown(token)
            || States.builtIn().byName(key).isPresent();
    boolean beforeCapital =
        words.sameSentence(token + 1, token) >= 0
            && words.isCapital(token + 1)
            && !lexicon.is("never", words.key(token + 1));
    return named
        || beforeCapital
            && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.X);
  }

  private boolean startsKnown(int token) {
    return known.end(token) > token;
  }

  private static boolean isBareNumber(String key) {
    return Character.isDigit(key.charAt(0));
  }

  private boolean isNamePart(int token) {
    return !lexicon.is("never", words.key(token))
        || words.form(token).length() == 2 && words.form(token).charAt(1) == '.';
  }

  /** The capitalised token that a small word ties to the run; -1 when none. */
  private int afterConnector(int first, int end, int limit) {
    if (isJoined(first, end, limit)) {
      return end + 1;
    }
    int next = end;
    boolean conjunction = false;
    while (next < limit && next < end + 3 && !words.isCapital(next)) {
      String form = words.form(next);
      // "dijo Duarte al Post": in Spanish the word is a preposition.
      boolean particle =
          lexicon.is("particle", form) && !(form.equals("al") && words.isSpanish(next));
      boolean of =
          form.equals("of") || form.equals("for") || form.equals("the") || form.equals("on");
      boolean and = form.equals("and") || form.equals("&") || form.equals("y") || form.equals("e");
      if (!particle && !of && !and) {
        return -1;
      }
      conjunction |= of || and;
      next++;
    }
    if (next >= limit || next == end || !words.isCapital(next) || !isNamePart(next)) {
      return -1;
    }
    boolean headed = false;
    for (int token = first; token < end; token++) {
      headed |= lexicon.isOrganisationHead(words.key(token));
    }
    boolean andOnly =
        words.form(end).equals("and") || words.form(end).equals("y") || words.form(end).equals("e");
    if (andOnly) {
      boolean open =
          headed
              && !lexicon.isOrganisationHead(words.key(end - 1))
              && lexicon.isOrganisationHead(words.key(first))
              && !lexicon.isOrganisationHead(words.key(next))
              && end - first > 1;
      return open ? next : -1;
    }
    if (conjunction) {
      return lexicon.isOrganisationHead(words.key(end - 1)) ? next : -1;
    }
    if (lexicon.title(words.key(first, end)).isTitle()
        && !lexicon.isBodyAsSpelled(words.form(first))) {
      return -1;
    }
    return headed
            || lexicon.isGivenName(words.key(first))
            || PlaceTypes.builtIn().opensName(words.key(first))
            || gazetteer.contains(words.key(first, next + 1))
        ? next
        : -1;
  }

  /**
   * {@code Ana "La Zurda" Ruiz}: the surname behind a nickname in quotes; -1 when none stands so.
   */
  private int afterNickname(int first, int end, int limit) {
    if (!words.key(end).isEmpty()
        || QUOTES.indexOf(words.form(end)) < 0
        || !lexicon.isGivenName(words.key(first))) {
      return -1;
    }
    for (int close = end + 2; close < limit - 1 && close <= end + LONGEST_NICKNAME; close++) {
      if (words.key(close).isEmpty() && QUOTES.indexOf(words.form(close)) >= 0) {
        return words.isCapital(close + 1) && isNamePart(close + 1) ? close + 1 : -1;
      }
      if (words.key(close).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Halden & Ruud", "Dockworkers' Union", "Comptroller's Office": one name whatever it is. */
  private boolean isJoined(int first, int end, int limit) {
    if (end + 1 >= limit || !words.isCapital(end + 1) || !isNamePart(end + 1)) {
      return false;
    }
    String form = words.form(end);
    boolean possessive = (form.equals("'") || form.equals("’")) && words.key(end - 1).endsWith("s");
    boolean office =
        words.isGenitive(end)
            && (lexicon.title(words.key(end - 1)).isTitle()
                || end - first > 1 && lexicon.title(words.key(end - 2, end)).isTitle());
    return form.equals("&")
        || (possessive || office) && lexicon.isOrganisationHead(words.key(end + 1));
  }

  /** Cuts the run into names, adds them. */
  void cut(int first, int end, List<Name> found) {
    int token = first;
    while (token < end) {
      int knownEnd = known.end(token);
      int title = lastTitle(token, end);
      boolean titled = title > token && title < end && isPersonAfterTitle(title, end);
      // "Treasury Secretary Ana Ruiz": the title is longer than the office the base knows.
      if (knownEnd > token && !(titled && title > knownEnd)) {
        addKnown(token, knownEnd, found);
        token = knownEnd;
        continue;
      }
      if (titled) {
        int personKnown = known.end(title);
        int personEnd = personKnown > title ? personKnown : personEnd(title, end);
        found.add(
            new Name(
                title,
                personEnd,
                Name.Kind.PERSON,
                titles.withModifiers(token),
                known.actors(title, personEnd)));
        token = personEnd;
        continue;
      }
      int stop = nextBreak(token, end);
      // "Justice Ministry", "Attorney General's Office": the title is the first word of a body.
      boolean body = stop > title && lexicon.isOrganisationHead(words.key(stop - 1));
      if (title > token && !body) {
        token = title;
        continue;
      }
      addUnknown(token, stop, found);
      token = stop;
    }
  }

  /** Where the titles end that begin at a token: "Director General", "President General". */
  private int lastTitle(int token, int end) {
    int title = titles.end(token, end);
    int next = titles.end(title, end);
    while (title > token && next > title && next < end) {
      title = next;
      next = titles.end(title, end);
    }
    return title;
  }

  private void addKnown(int first, int end, List<Name> found) {
    List<BaseActor> bearers = known.actors(first, end);
    Name.Kind kind =
        bearers.getFirst().kind() == ActorKind.PERSON ? Name.Kind.PERSON : Name.Kind.ORGANISATION;
    found.add(new Name(first, end, kind, titles.before(first), bearers));
  }

  private boolean isPersonAfterTitle(int token, int end) {
    String key = words.key(token);
    if (lexicon.isOrganisationHead(key)
        || lexicon.is("never", key)
        || lexicon.is("geographic", key)) {
      return false;
    }
    if (words.inTitleCase(token)) {
      return lexicon.isGivenName(key) || !actors.findSurname(key).isEmpty();
    }
    return end - token <= LONGEST_PERSON && !lexicon.isOrganisationHead(words.key(end - 1));
  }

  /** A title or an organisation's noun inside the run begins something new. */
  private int nextBreak(int first, int end) {
    for (int token = first + 1; token < end; token++) {
      // "Congreso de la República": no newspaper begins inside a name.
      if (known.end(token) > token + 1 && words.isCapital(token)) {
        return token;
      }
      int title = titles.end(token, end);
      if (title > token
          && title < end
          && !lexicon.isOrganisationHead(words.key(token))
          && words.isCapital(title)) {
        return token;
      }
    }
    return end;
  }

  private int personEnd(int first, int end) {
    int stop = first + 1;
    while (stop < end) {
      String key = words.key(stop);
      if (lexicon.title(key).isTitle()
          && stop + 1 < end
          && words.isCapital(stop + 1)
          && key.length() > 3) {
        break;
      }
      stop++;
    }
    return stop;
  }

  private void addUnknown(int first, int end, List<Name> found) {
    while (end > first && words.key(end - 1).isEmpty()) {
      end--;
    }
    if (end == first) {
      return;
    }
    Name.Kind kind = kinds.of(first, end);
    int title = kind == Name.Kind.ORGANISATION ? first : titles.before(first);
    if (title < first && kind == Name.Kind.OTHER && isPersonAfterTitle(first, end)) {
      kind = Name.Kind.PERSON;
    }
    found.add(new Name(first, end, kind, kind == Name.Kind.PERSON ? title : first, List.of()));
  }
}
