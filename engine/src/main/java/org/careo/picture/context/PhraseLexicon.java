package org.careo.picture.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;
import org.careo.text.word.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with labels, found in token sequences: the longest phrase that begins at a
 * token wins, each word of it met as written or as a lemma, accents and case put aside.
 *
 * <p>A row of the resource: label, language tag, phrases separated by "|".
 */
public final class PhraseLexicon {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(String label, List<String> words) {}

  /**
   * A phrase found.
   *
   * @param label label of its row
   * @param first index of its first token
   * @param end index after its last token
   */
  public record Match(String label, int first, int end) {}

  private PhraseLexicon() {}

  /**
   * @param resource path on the class path, with a slash before it
   */
  public static PhraseLexicon load(String resource) {
    PhraseLexicon lexicon = new PhraseLexicon();
    for (String[] fields : ResourceTable.rows(resource, 3)) {
      for (String phrase : fields[2].split("\\|")) {
        List<String> words = List.of(Folding.fold(phrase.strip()).split(" "));
        lexicon
            .byFirst
            .computeIfAbsent(fields[1] + " " + words.getFirst(), key -> new ArrayList<>())
            .add(new Entry(fields[0], words));
      }
    }
    lexicon
        .byFirst
        .values()
        .forEach(
            entries ->
                entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size())));
    return lexicon;
  }

  /** Whether a folded word alone bears a label. */
  public boolean isWord(Language language, String word, String label) {
    return byFirst.getOrDefault(language.tag() + " " + word, List.of()).stream()
        .anyMatch(entry -> entry.words().size() == 1 && entry.label().equals(label));
  }

  /** The longest phrase that begins at a token and ends before another. */
  public Optional<Match> at(Surroundings around, Language language, int token, int limit) {
    Token first = around.reading().tokens().get(token);
    String written = Folding.fold(first.span().of(around.text()));
    String lemma = Folding.fold(first.lemma());
    Optional<Match> found =
        longest(around, byFirst.get(language.tag() + " " + written), token, limit);
    return found.isPresent() || lemma.equals(written)
        ? found
        : longest(around, byFirst.get(language.tag() + " " + lemma), token, limit);
  }

  private static Optional<Match> longest(
      Surroundings around, @Nullable List<Entry> entries, int token, int limit) {
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry entry : entries) {
      int end = token + entry.words().size();
      if (end <= limit && matches(around, entry.words(), token)) {
        return Optional.of(new Match(entry.label(), token, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Labels of all phrases that begin at a token, as written, by its lemma or by the verb of a
   * Spanish participle, and end before another token.
   */
  public Set<String> labels(Surroundings around, Language language, int token, int limit) {
    Token first = around.reading().tokens().get(token);
    Set<String> labels = new TreeSet<>();
    String written = Folding.fold(first.span().of(around.text()));
    Set<String> words = new TreeSet<>(List.of(written, Folding.fold(first.lemma())));
    words.addAll(Stems.ofParticiple(written));
    for (String word : words) {
      for (Entry entry : byFirst.getOrDefault(language.tag() + " " + word, List.of())) {
        if (token + entry.words().size() <= limit && matches(around, entry.words(), token)) {
          labels.add(entry.label());
        }
      }
    }
    return labels;
  }

  private static boolean matches(Surroundings around, List<String> words, int token) {
    for (int i = 1; i < words.size(); i++) {
      Token next = around.reading().tokens().get(token + i);
      if (!words.get(i).equals(Folding.fold(next.span().of(around.text())))
          && !words.get(i).equals(Folding.fold(next.lemma()))) {
        return false;
      }
    }
    return true;
  }

  /** All phrases between two tokens, in order, none overlapping another. */
  public List<Match> in(Surroundings around, Language language, int from, int to) {
    List<Match> matches = new ArrayList<>();
    int token = from;
    while (token < to) {
      Optional<Match> match = at(around, language, token, to);
      match.ifPresent(matches::add);
      token = match.map(Match::end).orElse(token + 1);
    }
    return matches;
  }

  /** The words of a match in the text. */
  public static Span span(Surroundings around, Match match) {
    return around
        .reading()
        .tokens()
        .get(match.first())
        .span()
        .cover(around.reading().tokens().get(match.end() - 1).span());
  }
}
