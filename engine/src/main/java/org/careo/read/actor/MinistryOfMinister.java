package org.careo.read.actor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.name.Words;
import org.careo.text.Folding;

/**
 * Tells which ministry "the ministry" is in a report that names its minister only: "la ministra de
 * Salud, Ana Ruiz" heads the Ministerio de Salud, "the health minister" the Health Ministry. A
 * report with ministers of two ministries tells nothing.
 */
final class MinistryOfMinister {
  private static final Map<String, String> SPANISH = ActorWords.values("ministry");
  private static final WordList MINISTERS = ActorWords.of("minister");
  private static final WordList NO_FIELD = ActorWords.of("no-field");
  private static final WordList FIELDS = ActorWords.of("field");
  private static final WordList OF = ActorWords.of("of-the");
  private static final WordList BEFORE_LA = ActorWords.of("before-la");
  private static final WordList LA = ActorWords.of("la");

  private final Words words;
  private final Map<String, Ministry> byKey = new LinkedHashMap<>();

  MinistryOfMinister(Words words) {
    this.words = words;
    for (int token = 0; token < words.count(); token++) {
      if (ActorReader.isRead(words, token)) {
        if (words.isSpanish(token)) {
          addSpanish(token);
        } else {
          addEnglish(token);
        }
      }
    }
  }

  /**
   * The ministry a noun ("ministerio", "secretaría", "ministry") means; none when it stays open.
   */
  Entity find(String noun, ActorBook book) {
    Ministry found = null;
    for (Ministry ministry : byKey.values()) {
      if (ministry.noun().equals(noun)) {
        if (found != null) {
          return Entity.NONE;
        }
        found = ministry;
      }
    }
    return found == null
        ? Entity.NONE
        : book.entity(
            "organisation:" + found.key().replace(' ', '-'),
            ActorKind.ORGANISATION,
            "",
            found.name());
  }

  private void addSpanish(int token) {
    String noun = SPANISH.get(words.key(token));
    int first = words.sameSentence(token + 1, token);
    if (noun == null || first < 0) {
      return;
    }
    boolean article =
        BEFORE_LA.contains(words.key(first))
            && words.sameSentence(first + 1, token) >= 0
            && LA.contains(words.key(first + 1));
    boolean of = OF.contains(words.key(first));
    int start = article ? first + 2 : first + 1;
    int end = start;
    while (words.sameSentence(end, token) >= 0 && words.isCapital(end)) {
      end++;
    }
    if (of && end > start) {
      add(
          Folding.fold(noun),
          noun + " " + text(first, end),
          Folding.fold(noun) + " " + words.key(first, end));
    }
  }

  private void addEnglish(int token) {
    int field = words.before(token);
    boolean minister = MINISTERS.contains(words.key(token)) && field >= 0;
    if (!minister
        || NO_FIELD.contains(words.key(field))
        || words.tag(field) != PartOfSpeech.NOUN && !FIELDS.contains(words.key(field))) {
      return;
    }
    String form = words.form(field);
    String name = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) + " Ministry";
    add("ministry", name, words.key(field) + " ministry");
  }

  private void add(String noun, String name, String key) {
    byKey.putIfAbsent(key, new Ministry(noun, name, key));
  }

  private String text(int first, int end) {
    return words
        .base()
        .text()
        .substring(words.token(first).start(), words.token(end - 1).end())
        .replaceAll("\\s+", " ");
  }

  private record Ministry(String noun, String name, String key) {}
}
