package org.careo.read.name;

import java.util.List;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.States;

/** Finds runs of capitalised words and cuts them into names. */
final class RunCutter {
  private static final int LONGEST_PERSON = 6;
  private static final Set<String> POSTED = Set.of("to", "of", "de", "en", "for", "ante");

  private final ActorBase actors;
  private final NameLexicon lexicon;
  private final Gazetteer gazetteer;

  RunCutter(ActorBase actors, NameLexicon lexicon, Gazetteer gazetteer) {
    this.actors = actors;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * Where the run of capitalised words that begins at a token ends; the token itself when none
   * begins there.
   */
  int runEnd(Words words, int first, int limit) {
    if (!opens(words, first)) {
      return first;
    }
    int end = first + 1;
    while (end < limit) {
      if (words.isCapital(end) && isNamePart(words, end)) {
        end++;
        continue;
      }
      int after = afterConnector(words, first, end, limit);
      if (after < 0) {
        break;
      }
      end = after + 1;
    }
    return end;
  }

  private boolean opens(Words words, int token) {
    String key = words.key(token);
    if (key.isEmpty()) {
      return false;
    }
    if (!words.isCapital(token)) {
      return knownEnd(words, token, words.sentence(token).endToken()) > token + 1
          && words.sameSentence(token + 1, token) >= 0
          && words.isCapital(token + 1);
    }
    if (lexicon.is("never", key) || isBareNumber(key)) {
      return startsKnown(words, token);
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
            || startsKnown(words, token)
            || gazetteer.contains(key);
    if (givenNext && !ownSense) {
      return false;
    }
    PartOfSpeech tag = words.tag(token);
    boolean named =
        tag == PartOfSpeech.PROPN
            || lexicon.isGivenName(key)
            || lexicon.title(key).isTitle()
            || startsKnown(words, token)
            || States.builtIn().byName(key).isPresent();
    boolean beforeCapital =
        words.sameSentence(token + 1, token) >= 0
            && words.isCapital(token + 1)
            && !lexicon.is("never", words.key(token + 1));
    return named
        || beforeCapital
            && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.X);
  }

  private boolean startsKnown(Words words, int token) {
    return knownEnd(words, token, words.sentence(token).endToken()) > token;
  }

  private static boolean isBareNumber(String key) {
    return Character.isDigit(key.charAt(0));
  }

  private boolean isNamePart(Words words, int token) {
    return !lexicon.is("never", words.key(token))
        || words.form(token).length() == 2 && words.form(token).charAt(1) == '.';
  }

  /** The capitalised token that a small word ties to the run; -1 when none. */
  private int afterConnector(Words words, int first, int end, int limit) {
    int next = end;
    boolean conjunction = false;
    while (next < limit && next < end + 3 && !words.isCapital(next)) {
      String form = words.form(next);
      boolean particle = lexicon.is("particle", form);
      boolean of =
          form.equals("of") || form.equals("for") || form.equals("the") || form.equals("on");
      boolean and = form.equals("and") || form.equals("&") || form.equals("y") || form.equals("e");
      if (!particle && !of && !and) {
        return -1;
      }
      conjunction |= of || and;
      next++;
    }
    if (next >= limit || next == end || !words.isCapital(next) || !isNamePart(words, next)) {
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
              && end - first > 1;
      return open ? next : -1;
    }
    if (conjunction) {
      return lexicon.isOrganisationHead(words.key(end - 1)) ? next : -1;
    }
    if (lexicon.title(words.key(first, end)).isTitle()) {
      return -1;
    }
    return headed
            || lexicon.isGivenName(words.key(first))
            || gazetteer.contains(words.key(first, next + 1))
        ? next
        : -1;
  }

  /** Cuts the run into names, adds them. */
  void cut(Words words, int first, int end, List<Name> found) {
    int token = first;
    while (token < end) {
      int known = knownEnd(words, token, words.sentence(token).endToken());
      if (known > token) {
        addKnown(words, token, known, found);
        token = Math.max(known, token + 1);
        continue;
      }
      int title = titleEnd(words, token, end);
      if (title > token && title < end && isPersonAfterTitle(words, title, end)) {
        int personKnown = knownEnd(words, title, words.sentence(title).endToken());
        int personEnd = personKnown > title ? personKnown : personEnd(words, title, end);
        found.add(
            new Name(
                title,
                personEnd,
                Name.Kind.PERSON,
                titleStart(words, token),
                actors.find(words.key(title, personEnd))));
        token = personEnd;
        continue;
      }
      if (title > token) {
        token = title;
        continue;
      }
      int stop = nextBreak(words, token, end);
      addUnknown(words, token, stop, found);
      token = stop;
    }
  }

  /** Where the longest name of the base that begins at a token ends; the token when none does. */
  private int knownEnd(Words words, int first, int limit) {
    int furthest = Math.min(limit, first + actors.longestName());
    for (int end = furthest; end > first; end--) {
      if (words.key(end - 1).isEmpty() || isPossessive(words, end - 1)) {
        continue;
      }
      List<BaseActor> known = actors.find(words.key(first, end));
      if (!known.isEmpty() && hasCapital(words, first, end) && fits(words, first, end, known)) {
        return end;
      }
    }
    return first;
  }

  private static boolean isPossessive(Words words, int token) {
    String form = words.form(token);
    return form.equals("'s") || form.equals("’s");
  }

  private static boolean hasCapital(Words words, int first, int end) {
    return words.isCapital(first) || end - first > 1 && words.isCapital(end - 1);
  }

  /** A one-word name must stand as the base spells it, and not where any word has a capital. */
  private boolean fits(Words words, int first, int end, List<BaseActor> known) {
    if (end - first > 1) {
      return true;
    }
    String form = words.form(first);
    for (BaseActor actor : known) {
      for (String name : actor.names()) {
        if (name.equals(form)) {
          boolean acronym = form.length() > 1 && Character.isUpperCase(form.charAt(1));
          return acronym
              || !words.isInitial(first) && !words.inTitleCase(first)
              || words.tag(first) == PartOfSpeech.PROPN;
        }
      }
    }
    return false;
  }

  private void addKnown(Words words, int first, int end, List<Name> found) {
    List<BaseActor> known = actors.find(words.key(first, end));
    // "New York Times Company", "CIA World Factbook": the longer name is another thing.
    Name.Kind kind =
        known.getFirst().kind() == org.careo.model.ActorKind.PERSON
            ? Name.Kind.PERSON
            : Name.Kind.ORGANISATION;
    found.add(new Name(first, end, kind, titleBefore(words, first), known));
  }

  private int titleStart(Words words, int token) {
    int before = words.before(token);
    while (before >= 0 && lexicon.is("modifier", words.key(before))) {
      token = before;
      before = words.before(token);
    }
    return token;
  }

  /** First token of a title that ends just before a token; the token when none does. */
  private int titleBefore(Words words, int token) {
    int direct = titleEndingAt(words, token, token);
    int comma = words.before(token);
    if (direct < token || comma < 0 || !words.form(comma).equals(",")) {
      return direct;
    }
    // "the ambassador to Peru, Ana Ruiz"
    for (int back = 2; back <= 5; back++) {
      int preposition = words.sameSentence(comma - back, token);
      if (preposition >= 0
          && POSTED.contains(words.form(preposition))
          && words.isCapital(comma - 1)) {
        int start = titleEndingAt(words, preposition, preposition);
        if (start < preposition) {
          return start;
        }
      }
    }
    return token;
  }

  private int titleEndingAt(Words words, int token, int none) {
    for (int length = lexicon.longestTitle(); length > 0; length--) {
      int start = words.sameSentence(token - length, token);
      if (start >= 0 && lexicon.title(words.key(start, token)).isTitle()) {
        return titleStart(words, start);
      }
    }
    return none;
  }

  /** Where the longest title that begins at a token ends; the token when none does. */
  private int titleEnd(Words words, int token, int end) {
    for (int stop = Math.min(end, token + lexicon.longestTitle()); stop > token; stop--) {
      if (!words.key(stop - 1).isEmpty() && lexicon.title(words.key(token, stop)).isTitle()) {
        return stop;
      }
    }
    return token;
  }

  private boolean isPersonAfterTitle(Words words, int token, int end) {
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
  private int nextBreak(Words words, int first, int end) {
    for (int token = first + 1; token < end; token++) {
      if (knownEnd(words, token, words.sentence(token).endToken()) > token + 1) {
        return token;
      }
      int title = titleEnd(words, token, end);
      if (title > token
          && title < end
          && !lexicon.isOrganisationHead(words.key(token))
          && words.isCapital(title)) {
        return token;
      }
    }
    return end;
  }

  private int personEnd(Words words, int first, int end) {
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

  private void addUnknown(Words words, int first, int end, List<Name> found) {
    while (end > first && words.key(end - 1).isEmpty()) {
      end--;
    }
    if (end == first) {
      return;
    }
    Name.Kind kind = kind(words, first, end);
    int title = kind == Name.Kind.ORGANISATION ? first : titleBefore(words, first);
    if (title < first && kind == Name.Kind.OTHER && isPersonAfterTitle(words, first, end)) {
      kind = Name.Kind.PERSON;
    }
    found.add(new Name(first, end, kind, kind == Name.Kind.PERSON ? title : first, List.of()));
  }

  private Name.Kind kind(Words words, int first, int end) {
    String last = words.key(end - 1);
    String start = words.key(first);
    if (end - first > 1) {
      if (lexicon.isOrganisationHead(last)
          || lexicon.isOrganisationHead(start)
          || hasHead(words, first, end)) {
        return Name.Kind.ORGANISATION;
      }
      if (lexicon.is("thing", last)
          || lexicon.is("geographic", last)
          || lexicon.is("thing", start)
          || lexicon.is("geographic", start)) {
        return Name.Kind.OTHER;
      }
      boolean given = lexicon.isGivenName(start);
      boolean place = gazetteer.contains(words.key(first, end));
      if (words.inTitleCase(first)) {
        return Name.Kind.OTHER;
      }
      if (given && end - first <= LONGEST_PERSON && (!place || beside(words, first, end))) {
        return Name.Kind.PERSON;
      }
      if (!place
          && end - first <= 4
          && (hasInitial(words, first, end) || beside(words, first, end))) {
        return Name.Kind.PERSON;
      }
      return Name.Kind.OTHER;
    }
    return Name.Kind.OTHER;
  }

  private boolean hasHead(Words words, int first, int end) {
    for (int token = first; token < end; token++) {
      if (!words.isCapital(token)
          && token > first
          && lexicon.isOrganisationHead(words.key(token - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitial(Words words, int first, int end) {
    for (int token = first; token < end - 1; token++) {
      String form = words.form(token);
      if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an age follows or a verb of saying stands beside the name. */
  private boolean beside(Words words, int first, int end) {
    int after = words.sameSentence(end, first);
    if (after >= 0) {
      if (words.form(after).equals(",")) {
        int age = words.sameSentence(after + 1, first);
        if (age >= 0 && words.form(age).matches("[1-9][0-9]")) {
          int close = words.sameSentence(age + 1, first);
          return close >= 0
              && (words.form(close).equals(",")
                  || words.form(close).equals("of")
                  || words.form(close).equals(".")
                  || words.form(close).equals("years")
                  || words.form(close).equals("años"));
        }
      }
      if (lexicon.is("speech", words.key(after)) && !words.isCapital(after)) {
        return true;
      }
    }
    int before = words.before(first);
    return before >= 0 && lexicon.is("speech", words.key(before)) && !words.isCapital(before);
  }
}
