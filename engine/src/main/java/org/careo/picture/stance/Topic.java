package org.careo.picture.stance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Happening;
import org.careo.model.Reading;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a position is about.
 *
 * @param span where it stands
 * @param words the topic as written, without what introduces it ("that", a comma); empty when
 *     nothing but such words stands there
 * @param before the sentence before, where the words only point to it ("the decision", "it"); empty
 *     when they speak for themselves
 * @param stems stems of what is meant, in text order, each once
 */
record Topic(Span span, String words, String before, List<String> stems) {
  private static final int STEM = 6;

  /** A work cited in brackets at the end: "it (Mexico News Daily, 2024)". */
  private static final Pattern CITED = Pattern.compile("\\s*\\([^()]*\\b\\d{4}[^()]*\\)\\s*$");

  /** Fewest words of a report's first sentence. */
  private static final int SENTENCE = 6;

  private static final Set<String> EMPTY =
      Set.of("possib", "idea", "posibi", "effort", "esfuer", "any", "cualqu", "use", "uso");

  /** Words a topic is not named by when they open it. */
  private static final Set<String> OPENING =
      Set.of("that", "que", "and", "y", "to", "of", "for", "on", "de", "del", "al", "as");

  private static final Set<String> POINTING =
      Set.of("it", "this", "that", "these", "them", "esto", "eso", "ello", "lo");

  /** Nouns that with an article only point to what was just told. */
  private static final Set<String> POINTERS =
      Set.of(
          "account",
          "accusation",
          "action",
          "allegation",
          "announcement",
          "claim",
          "decision",
          "idea",
          "measure",
          "move",
          "order",
          "plan",
          "proposal",
          "report",
          "request",
          "result",
          "ruling",
          "step",
          "suggestion",
          "acusacion",
          "anuncio",
          "fallo",
          "hecho",
          "informe",
          "medida",
          "orden",
          "paso",
          "pedido",
          "propuesta",
          "version");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "this", "that", "these", "those", "such", "el", "la", "los", "las", "este", "esta",
          "esa", "ese", "dicha", "dicho");

  Topic {
    stems = List.copyOf(stems);
  }

  /**
   * The topic of a statement.
   *
   * @param named the words that name it
   * @param meant the words whose stems say what is meant
   * @param holder whose position it is; its own name is no topic
   */
  static Topic of(Surroundings around, Span named, Span meant, String holder) {
    String words = opened(around.words(named));
    Sentence before = pointsBack(words) ? sentenceBefore(around, named) : null;
    return new Topic(
        named,
        words,
        before == null ? "" : around.words(before.span()),
        stems(around, before == null ? meant : before.span(), holder));
  }

  /**
   * What follows the trigger in its sentence, up to a mark that ends the thought; the clause of the
   * trigger where nothing follows ("the strike was ruled out").
   */
  static Topic behind(Surroundings around, Happening happening, String holder) {
    Span behind = behind(around, happening.span());
    Span span = behind.equals(happening.span()) ? subject(around, behind) : behind;
    return of(around, span, span, holder);
  }

  /** The clause of words; only its first word where that points back ("that is ruled out"). */
  private static Span subject(Surroundings around, Span words) {
    Span clause = around.clause(words);
    String first = clause.of(around.text()).replaceFirst("(?s)\\s.*", "");
    return POINTING.contains(Folding.fold(first))
        ? new Span(clause.start(), clause.start() + first.length())
        : clause;
  }

  /** What follows words in their sentence, up to a mark that ends the thought; else the words. */
  static Span behind(Surroundings around, Span words) {
    Reading reading = around.reading();
    int index = around.sentence(words.start());
    if (index < 0) {
      return words;
    }
    Sentence sentence = reading.sentences().get(index);
    int first = sentence.firstToken();
    while (first < sentence.endToken() && reading.tokens().get(first).start() < words.end()) {
      first++;
    }
    int end = first;
    while (end < sentence.endToken() && !ends(around, reading.tokens().get(end), end - first)) {
      end++;
    }
    return end == first
        ? words
        : reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span());
  }

  private static boolean ends(Surroundings around, Token token, int words) {
    String mark = token.span().of(around.text());
    return ".;:".contains(mark) || mark.equals(",") && words != 1;
  }

  /** The words from the first that can name something on. */
  private static String opened(String words) {
    String rest =
        CITED.matcher(words).replaceFirst("").replaceFirst("^[^\\p{L}\\p{N}\"“«'‘$€£¿¡]+", "");
    if (count(rest, '"') % 2 == 1) {
      rest = rest.replaceFirst("^\"[^\\p{L}\\p{N}]*", "");
    }
    int space = rest.indexOf(' ');
    return space > 0 && OPENING.contains(Folding.fold(rest.substring(0, space)))
        ? opened(rest.substring(space + 1))
        : rest;
  }

  private static long count(String words, char mark) {
    return words.chars().filter(each -> each == mark).count();
  }

  private static boolean pointsBack(String topic) {
    List<String> words = Folding.words(topic);
    return words.size() == 1 && POINTING.contains(words.getFirst())
        || words.size() == 2
            && ARTICLES.contains(words.getFirst())
            && POINTERS.contains(words.getLast());
  }

  /** The sentence before in the same paragraph; at a paragraph's beginning the report's first. */
  private static @Nullable Sentence sentenceBefore(Surroundings around, Span named) {
    int index = around.sentence(named.start());
    if (index <= 0) {
      return null;
    }
    List<Sentence> sentences = around.reading().sentences();
    Sentence before = sentences.get(index - 1);
    boolean quoted = "\"“«‘'".indexOf(before.span().of(around.text()).charAt(0)) >= 0;
    return before.segment() == sentences.get(index).segment() && !quoted
        ? before
        : sentences.subList(0, index).stream()
            .filter(
                each ->
                    around.account().report().segments().get(each.segment()).kind()
                        == SegmentKind.BODY)
            .filter(each -> each.endToken() - each.firstToken() >= SENTENCE)
            .findFirst()
            .orElse(null);
  }

  /** Stems of names, nouns, adjectives and verbs, without the holder's own name. */
  private static List<String> stems(Surroundings around, Span span, String holder) {
    Set<String> own = new LinkedHashSet<>(Folding.words(holder));
    Set<String> stems = new LinkedHashSet<>();
    Reading reading = around.reading();
    int index = around.sentence(span.start());
    if (index < 0) {
      return List.of();
    }
    for (int i = reading.sentences().get(index).firstToken(); i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (token.start() >= span.end()) {
        break;
      }
      if (token.start() >= span.start() && isContent(token)) {
        String word = Folding.fold(token.lemma());
        String stem = stem(word);
        if (word.length() > 2 && !own.contains(word) && !EMPTY.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return List.copyOf(stems);
  }

  /** The beginning of a word, by which words of topics are compared. */
  static String stem(String lemma) {
    String word = Folding.fold(lemma);
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, VERB -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
