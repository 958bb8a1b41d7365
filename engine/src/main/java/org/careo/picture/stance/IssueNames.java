package org.careo.picture.stance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/**
 * Names an issue by a noun phrase of its positions: the one whose words most of them share, of
 * equals the first. A phrase goes on over its complements ("the release of water from the dam");
 * what only says when ("a third time") is no name.
 */
final class IssueNames {
  /** Longest name, in words. */
  private static final int LONGEST = 12;

  private static final Set<String> GOES_ON =
      Set.of(
          "of", "on", "to", "for", "from", "in", "against", "with", "at", "de", "del", "sobre",
          "para", "contra", "en", "a", "al", "con", "desde");

  /** Nouns that count how often or say when. */
  private static final Set<String> TIMES =
      Set.of(
          "time",
          "times",
          "vez",
          "veces",
          "ocasion",
          "ocasiones",
          "day",
          "dia",
          "week",
          "semana",
          "month",
          "mes",
          "year",
          "ano",
          "today",
          "hoy");

  private IssueNames() {}

  private record Candidate(String words, int shared, int order) {}

  /**
   * The name of an issue.
   *
   * @param drafts its positions
   * @return empty when no position has a phrase that could name it
   */
  static Optional<String> of(List<Draft> drafts) {
    Map<String, Integer> counts = new HashMap<>();
    drafts.forEach(
        draft -> new HashSet<>(draft.stems()).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    return drafts.stream()
        .filter(draft -> draft.topic().before().isEmpty())
        .flatMap(draft -> candidates(draft, counts).stream())
        .max(
            Comparator.comparingInt(Candidate::shared)
                .thenComparing(Comparator.comparingInt(Candidate::order).reversed())
                .thenComparing(Candidate::words))
        .map(Candidate::words);
  }

  private static List<Candidate> candidates(Draft draft, Map<String, Integer> counts) {
    Surroundings around = draft.around();
    Span span = draft.topic().span();
    List<Token> tokens = around.reading().tokens();
    List<NounPhrase> phrases =
        around.reading().nounPhrases().stream()
            .filter(phrase -> tokens.get(phrase.firstToken()).start() >= span.start())
            .filter(phrase -> tokens.get(phrase.endToken() - 1).end() <= span.end())
            .filter(phrase -> isNaming(around.reading(), phrase))
            .filter(phrase -> !isInBrackets(around, tokens.get(phrase.firstToken()).start(), span))
            .toList();
    return phrases.stream()
        .map(phrase -> candidate(around, phrase, span, counts, phrases.indexOf(phrase)))
        .toList();
  }

  /** What stands in brackets is cited or explained beside the matter. */
  private static boolean isInBrackets(Surroundings around, int at, Span span) {
    String before = around.text().substring(span.start(), at);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static boolean isNaming(Reading reading, NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    boolean noun = head.tag() == PartOfSpeech.NOUN || head.tag() == PartOfSpeech.PROPN;
    boolean time = reading.times().stream().anyMatch(each -> each.span().overlaps(head.span()));
    return noun && !time && !TIMES.contains(Folding.fold(head.lemma()));
  }

  private static Candidate candidate(
      Surroundings around, NounPhrase phrase, Span span, Map<String, Integer> counts, int order) {
    int end = end(around.reading(), phrase, span);
    List<Token> tokens = around.reading().tokens().subList(phrase.firstToken(), end);
    int shared =
        tokens.stream()
            .map(token -> Topic.stem(token.lemma()))
            .distinct()
            .mapToInt(stem -> counts.getOrDefault(stem, 1) - 1)
            .sum();
    Span whole = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Candidate(around.words(whole), shared, order);
  }

  /** Where a phrase with its complements ends: at a mark, a finite verb or the topic's end. */
  private static int end(Reading reading, NounPhrase phrase, Span span) {
    int end = phrase.endToken();
    int limit = Math.min(reading.tokens().size(), phrase.firstToken() + LONGEST);
    while (end < limit && reading.tokens().get(end).end() <= span.end()) {
      int before = end;
      if (!GOES_ON.contains(Folding.fold(reading.tokens().get(end).lemma()))) {
        return end;
      }
      int next = end + 1;
      for (NounPhrase each : reading.nounPhrases()) {
        boolean here = each.firstToken() == next && each.endToken() <= limit;
        if (here
            && reading.tokens().get(each.endToken() - 1).end() <= span.end()
            && isNaming(reading, each)) {
          end = each.endToken();
        }
      }
      if (end == before) {
        return end;
      }
    }
    return end;
  }
}
