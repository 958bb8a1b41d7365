package org.careo.read.name;

import org.careo.read.gazetteer.Gazetteer;

/**
 * Judges what a run of capitals names that no base knows: a person, an organisation, or neither, by
 * the nouns in it and by what stands beside it.
 */
final class NameKinds {
  /** In words, particles counted, for a person whose given name is known. */
  private static final int LONGEST_PERSON = 6;

  /** The same for a person told by what stands beside the name alone. */
  private static final int LONGEST_UNKNOWN = 4;

  private final Words words;
  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final NameEvidence evidence;

  NameKinds(Words words) {
    this.words = words;
    evidence = new NameEvidence(words);
  }

  /** The kind of a name of which neither base nor title tells. */
  Name.Kind of(int first, int end) {
    String last = words.key(end - 1);
    String start = words.key(first);
    boolean single = end - first == 1;
    if (single) {
      return evidence.isOrganisation(first, end) && !gazetteer.contains(start)
          ? Name.Kind.ORGANISATION
          : Name.Kind.OTHER;
    }
    if (lexicon.isOrganisationHead(last)
        || lexicon.isOrganisationHead(start)
        || lexicon.isOrganisationHead(words.key(first, first + 2))
        || lexicon.isOrganisationHead(words.key(end - 2, end))
        || hasHead(first, end)
        || hasAmpersand(first, end)) {
      return Name.Kind.ORGANISATION;
    }
    // Behind a given name "Guerra" is a surname, and so is "Valle" in a Spanish text.
    boolean given = lexicon.isGivenName(start);
    boolean thing =
        lexicon.is("thing", last)
            || lexicon.is("thing-first", last) && !given
            || lexicon.is("geographic", last) && !(given && words.isSpanish(first))
            || lexicon.is("thing", start)
            || lexicon.is("thing-first", start)
            || lexicon.is("geographic", start)
            || lexicon.is("modifier", last);
    boolean place = gazetteer.contains(words.key(first, end));
    // "the nurses' union, Unidad del Valle,": what the text calls it says more than its last word.
    boolean told =
        thing && !place && !words.inTitleCase(first) && evidence.isOrganisation(first, end);
    if (told) {
      return Name.Kind.ORGANISATION;
    }
    if (thing || words.inTitleCase(first)) {
      return Name.Kind.OTHER;
    }
    boolean person = evidence.isPerson(first, end);
    boolean plain = !place && !lexicon.is("compass", last);
    if (given && end - first <= LONGEST_PERSON && (plain || person)) {
      return Name.Kind.PERSON;
    }
    if (!place && evidence.isOrganisation(first, end)) {
      return Name.Kind.ORGANISATION;
    }
    if (place || end - first > LONGEST_UNKNOWN || !evidence.hasInitial(first, end) && !person) {
      return Name.Kind.OTHER;
    }
    // "Human Rights Monitor said": who is called by common words alone is nobody in person.
    boolean spokesman = !evidence.isPersonBeside(first, end) && evidence.isCommon(first, end);
    return spokesman ? Name.Kind.ORGANISATION : Name.Kind.PERSON;
  }

  private boolean hasAmpersand(int first, int end) {
    for (int token = first + 1; token < end; token++) {
      if (words.form(token).equals("&")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHead(int first, int end) {
    for (int token = first; token < end; token++) {
      if (!words.isCapital(token)
          && token > first
          && lexicon.isOrganisationHead(words.key(token - 1))) {
        return true;
      }
    }
    return false;
  }
}
