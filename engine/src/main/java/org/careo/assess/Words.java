package org.careo.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/** Words that tell what sort of source or claim it is, from {@code words.tsv}. */
final class Words {
  private static final String RESOURCE = "/org/careo/assess/words.tsv";

  /** Words of the longest phrase of the table. */
  private static final int LONGEST = 3;

  private final Map<String, Set<String>> classes = new HashMap<>();

  Words() {
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      Set<String> words = classes.computeIfAbsent(fields[0], name -> new HashSet<>());
      for (String word : fields[1].split("\\|")) {
        words.add(String.join(" ", Folding.words(word)));
      }
    }
  }

  boolean isOfficial(String text) {
    return any("official", text);
  }

  /** Whether somebody holds public power or speaks for who does. */
  boolean isAuthority(String text) {
    return any("official", text) || any("authority", text);
  }

  boolean isExpert(String text) {
    return any("expert", text);
  }

  boolean isForecast(String text) {
    return any("forecast", text);
  }

  /** Whether the words are of being able: negated in the past, they tell of what was tried. */
  boolean isAbility(String text) {
    return any("ability", text);
  }

  boolean isOpinion(String text) {
    return any("opinion", text);
  }

  /** Whether the cue tells of a thing done by saying it: ordered, offered, signed. */
  boolean isDeed(String cue) {
    return any("deed", cue);
  }

  /** Whether the cue tells who stands behind a thing: supports, backs, welcomes. */
  boolean isBacking(String cue) {
    return any("backing", cue);
  }

  /**
   * Whether what is asked for is no stand on the matter: forgiveness, a comment, not to be named.
   */
  boolean isManner(String text) {
    return any("manner", text);
  }

  /** Whether the verb is one of keeping silent when it is negated: comment, answer, discuss. */
  boolean isTalk(String lemma) {
    return any("talk", lemma);
  }

  /** Whether the words call for something: must, ought to, hay que. */
  boolean isDuty(String text) {
    return any("duty", text);
  }

  /** Whether a document is meant that nobody could look up: recent reports, data, our reading. */
  boolean isVague(String text) {
    return any("vague", text);
  }

  /** Whether somebody is called an eyewitness, or one of those it happened to. */
  boolean isWitness(String text) {
    return any("witness", text);
  }

  /**
   * Whether somebody is called one who was there when it happened, not only one who lives there.
   */
  boolean isEyewitness(String text) {
    return any("eyewitness", text);
  }

  /** Whether the cue tells of counting or measuring: the institute measured. */
  boolean isMeasuring(String cue) {
    return any("measuring", cue);
  }

  /** Whether somebody says in words of his own that he saw or counted it. */
  boolean isOwnSeeing(String quotation) {
    return any("own seeing", quotation);
  }

  /** Whether what somebody says begins with his having seen or counted it. */
  boolean beginsWithSeeing(String content) {
    List<String> words = Folding.words(content);
    return any("seeing", String.join(" ", words.subList(0, Math.min(LONGEST, words.size()))));
  }

  /** Whether the name is that of a newspaper, a station or an agency. */
  boolean isMedium(String name) {
    return any("medium", name);
  }

  private boolean any(String kind, String text) {
    List<String> words = Folding.words(text);
    Set<String> known = classes.getOrDefault(kind, Set.of());
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        if (known.contains(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
