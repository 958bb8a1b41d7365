package org.careo.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.credit.Bibliography.Work;
import org.careo.trace.digest.SmallWords;

/**
 * The sentences of a report that it puts to one work of its list, by "[2]" or "(Name, 2031)", where
 * that work is a report of the case. A sentence that cites two says of neither what it told.
 */
final class CitedPassages {
  private static final Set<String> ARTICLES = SmallWords.of("ARTICLE");
  private static final Pattern CITED =
      Pattern.compile(
          "\\[\\^?(\\d{1,3})(?=[\\],;])|[(;]\\s?(\\p{Lu}[^();]{2,60}?),? (?:19|20)\\d\\d[a-z]?(?=[);,])");

  /** Letters of a number behind the full stop. */
  private static final int BEHIND = 5;

  private CitedPassages() {}

  /**
   * For each report that is cited alone in sentences those sentences.
   *
   * @param listed the reports of the case on the list
   */
  static Map<Integer, BitSet> of(Dossier dossier, List<Integer> listed, List<Dossier> dossiers) {
    Map<Work, Integer> meant = meant(dossier, listed, dossiers);
    Map<Integer, BitSet> passages = new TreeMap<>();
    if (meant.isEmpty()) {
      return passages;
    }
    Span[] sentences = dossier.digest().sentenceSpans();
    for (int sentence = 0; sentence < sentences.length; sentence++) {
      Set<Work> cited = cited(dossier, sentences, sentence);
      if (cited.size() == 1) {
        Integer report = meant.get(cited.iterator().next());
        if (report != null) {
          passages.computeIfAbsent(report, first -> new BitSet()).set(sentence);
        }
      }
    }
    return passages;
  }

  /** The works of a report's list that are reports of the case. */
  static Map<Work, Integer> meant(Dossier dossier, List<Integer> listed, List<Dossier> dossiers) {
    Map<Work, Integer> meant = new HashMap<>();
    for (int report : listed) {
      dossier.naming(dossiers.get(report)).ifPresent(work -> meant.putIfAbsent(work, report));
    }
    return meant;
  }

  /** The works a sentence cites. */
  private static Set<Work> cited(Dossier dossier, Span[] sentences, int sentence) {
    Set<Work> cited = new HashSet<>();
    Span span = sentences[sentence];
    if (span.isEmpty()) {
      return cited;
    }
    String text = dossier.account().report().text();
    int next = sentence + 1 < sentences.length ? sentences[sentence + 1].start() : text.length();
    // A number may stand behind the full stop, and the last words count to no sentence there.
    int end = Math.min(text.length(), Math.max(span.end(), Math.min(next, span.end() + BEHIND)));
    Matcher found = CITED.matcher(text).region(span.start(), end);
    while (found.find()) {
      work(found, dossier.works().works()).ifPresent(cited::add);
    }
    return cited;
  }

  private static Optional<Work> work(Matcher found, List<Work> works) {
    if (found.group(1) != null) {
      return works.stream().filter(work -> work.number().equals(found.group(1))).findFirst();
    }
    List<String> name = new ArrayList<>(Folding.words(found.group(2)));
    name.removeAll(ARTICLES);
    List<Work> by =
        works.stream()
            .filter(work -> !name.isEmpty() && begins(work.words(), name.getFirst()))
            .toList();
    // Two works of one author are told apart by letters that change from list to list.
    return by.size() == 1 ? Optional.of(by.getFirst()) : Optional.empty();
  }

  private static boolean begins(List<String> line, String name) {
    int first = 0;
    while (first < line.size() && ARTICLES.contains(line.get(first))) {
      first++;
    }
    return first < line.size() && line.get(first).equals(name);
  }
}
