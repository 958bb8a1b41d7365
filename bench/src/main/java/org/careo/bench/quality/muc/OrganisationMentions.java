package org.careo.bench.quality.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careo.bench.quality.muc.IncidentWords.Named;

/**
 * How a whole document speaks of each organisation: the words around every mention, the act told
 * nearest to it and on which side, what is claimed or blamed beside it, who sends the document and
 * from where. What is said of a group anywhere in a text tells more of its part than the sentence
 * nearest to an act alone.
 */
final class OrganisationMentions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'-]*|[,;\"():\\[\\]]");
  private static final Pattern ACRONYM_BEHIND = Pattern.compile("^\\s*[\\[(][^\\])]*[\\])]");
  private static final int STEM = 6;
  private static final int AROUND = 6;
  private static final int MIDDLE = 8;
  private static final int PATH = 3;
  private static final int MANY = 4;
  private static final int FAR = 9;

  private final IncidentWords words;
  private final String origin;
  private final List<String> sentences;
  private final List<List<Named>> acts = new ArrayList<>();
  private final Map<String, Set<String>> features = new TreeMap<>();

  /**
   * @param origin town the document was sent from
   * @param sentences its sentences in small letters
   */
  OrganisationMentions(IncidentWords words, String origin, List<String> sentences) {
    this.words = words;
    this.origin = origin;
    this.sentences = sentences;
    Map<String, Integer> counts = new TreeMap<>();
    List<List<Named>> mentions = new ArrayList<>();
    for (String sentence : sentences) {
      acts.add(words.places("type", sentence));
      mentions.add(words.places("organisation", sentence));
      mentions.getLast().stream()
          .map(Named::value)
          .distinct()
          .forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    for (int index = 0; index < sentences.size(); index++) {
      for (Named mention : mentions.get(index)) {
        Set<String> names =
            features.computeIfAbsent(
                mention.value(), each -> new TreeSet<>(document(each, counts)));
        if (names.stream().noneMatch(each -> each.startsWith("first "))) {
          names.add("first " + Math.min(MANY, index) + " " + kind(mention.value()));
        }
        names.addAll(of(mention, index));
      }
    }
  }

  /** What is known of an organisation by all its mentions: names of features. */
  Set<String> features(String organisation) {
    return features.getOrDefault(organisation, Set.of());
  }

  /** Whether it is a group or a body of a state; groups that trade or hide are of the former. */
  private String kind(String organisation) {
    return words.has("group", organisation) ? "group" : "body";
  }

  private Set<String> document(String organisation, Map<String, Integer> counts) {
    String kind = kind(organisation);
    int count = counts.getOrDefault(organisation, 0);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long groups = counts.keySet().stream().filter(each -> words.has("group", each)).count();
    return Set.of(
        "whose " + organisation,
        "from " + origin + " " + kind,
        "from " + origin + " " + organisation,
        "named " + Math.min(MANY, count) + " " + kind,
        "groups " + Math.min(MANY, groups) + " " + kind,
        "most named " + (count == most) + " " + kind,
        "long " + Math.min(AROUND, sentences.size() / PATH) + " " + kind);
  }

  private Set<String> of(Named mention, int index) {
    Set<String> names = new TreeSet<>();
    String kind = kind(mention.value());
    String sentence = sentences.get(index);
    List<String> left = new ArrayList<>(List.of("<"));
    left.addAll(tokens(sentence.substring(0, mention.start())));
    String behind = ACRONYM_BEHIND.matcher(sentence.substring(mention.end())).replaceFirst("");
    int behindFrom = sentence.length() - behind.length();
    List<String> right = new ArrayList<>(tokens(behind));
    right.add(">");
    for (int k = 0; k < AROUND; k++) {
      if (k < left.size()) {
        names.add("left " + left.get(left.size() - 1 - k));
      }
      if (k < right.size()) {
        names.add("right " + right.get(k));
      }
    }
    names.add("left 1 " + left.getLast() + " " + kind);
    names.add("right 1 " + right.getFirst() + " " + kind);
    if (left.size() > 1) {
      names.add("left 2 " + left.get(left.size() - 2) + " " + left.getLast());
    }
    if (right.size() > 1) {
      names.add("right 2 " + right.getFirst() + " " + right.get(1));
    }
    names.addAll(act(mention, index, behindFrom, kind));
    for (String said : List.of("blame", "claim")) {
      names.addAll(said(said, mention, index, kind));
    }
    tokens(sentence).stream()
        .filter(word -> word.length() > PATH)
        .forEach(word -> names.add("same sentence " + word));
    return names;
  }

  /** The act told nearest to a mention, the words between them, and which stands first. */
  private Set<String> act(Named mention, int index, int behindFrom, String kind) {
    Set<String> names = new TreeSet<>();
    names.add("act here " + !acts.get(index).isEmpty() + " " + kind);
    Named nearest = null;
    for (Named act : acts.get(index)) {
      if (nearest == null || away(act, mention) < away(nearest, mention)) {
        nearest = act;
      }
    }
    if (nearest == null) {
      int away = FAR;
      for (int other = 0; other < acts.size(); other++) {
        away = acts.get(other).isEmpty() ? away : Math.min(away, Math.abs(other - index));
      }
      names.add("act away " + Math.min(MANY, away) + " " + kind);
      return names;
    }
    String sentence = sentences.get(index);
    boolean before = nearest.end() <= mention.start();
    String side = before ? "before " : "behind ";
    List<String> between =
        before
            ? tokens(sentence.substring(nearest.end(), mention.start()))
            : tokens(
                sentence.substring(
                    Math.min(behindFrom, nearest.start()), Math.max(behindFrom, nearest.start())));
    names.add("act " + side + nearest.value() + " " + kind);
    names.add("act " + side + stem(nearest.words()) + " " + kind);
    names.add("act " + side + Math.min(MANY, between.size() / 2) + " far " + kind);
    between.stream()
        .limit(MIDDLE)
        .forEach(word -> names.add("between " + side + word + " " + kind));
    if (between.size() <= PATH) {
      names.add("path " + side + String.join(" ", between) + " " + kind);
    }
    return names;
  }

  private Set<String> said(String said, Named mention, int index, String kind) {
    Set<String> names = new TreeSet<>();
    String sentence = sentences.get(index);
    List<Named> here = words.places(said, sentence);
    names.add(said + " at mention " + !here.isEmpty() + " " + kind);
    for (Named word : here) {
      boolean before = word.end() <= mention.start();
      int gap =
          before
              ? tokens(sentence.substring(word.end(), mention.start())).size()
              : tokens(sentence.substring(mention.end(), Math.max(mention.end(), word.start())))
                  .size();
      String side = before ? " before " : " behind ";
      names.add(said + side + stem(word.words()) + " " + kind);
      names.add(said + side + Math.min(MANY, gap / 2));
    }
    boolean next = index + 1 < sentences.size() && words.has(said, sentences.get(index + 1));
    names.add(said + " next " + next + " " + kind);
    names.add(
        said + " last " + (index > 0 && words.has(said, sentences.get(index - 1))) + " " + kind);
    return names;
  }

  private static int away(Named act, Named mention) {
    return Math.min(Math.abs(act.start() - mention.end()), Math.abs(mention.start() - act.end()));
  }

  private static List<String> tokens(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(OrganisationMentions::stem)
        .toList();
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
