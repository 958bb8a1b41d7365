package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.SmallWords;

/** One of the two reports of an edge, with its words folded once. */
final class Side {
  private static final Concepts CONCEPTS = Concepts.shipped();

  private final Digest digest;
  private final List<String> words = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final int[] first;
  private final int[] end;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Integer, List<String>> concepts = new HashMap<>();

  Side(Digest digest) {
    this.digest = digest;
    first = new int[digest.sentenceCount() + 1];
    end = new int[digest.sentenceCount() + 1];
    String text = digest.account().report().text();
    for (int word = 0; word < digest.size(); word++) {
      String folded = Folding.fold(digest.span(word).of(text));
      words.add(folded);
      lemmas.add(tokenAt(word).map(token -> Folding.fold(token.lemma())).orElse(folded));
      if (digest.is(word, Digest.NUMBER)) {
        numbers.add(number(folded));
      }
      if (digest.is(word, Digest.NAME)) {
        names.add(folded);
      }
      int sentence = digest.sentence(word);
      if (end[sentence] == 0) {
        first[sentence] = word;
      }
      end[sentence] = word + 1;
    }
  }

  Digest digest() {
    return digest;
  }

  boolean inSpanish() {
    return digest.account().report().language().equals(Language.SPANISH);
  }

  /** Spanish, or English for any other language. */
  Language language() {
    return inSpanish() ? Language.SPANISH : Language.ENGLISH;
  }

  /** Whether a sentence has no word of the article. */
  boolean isEmpty(int sentence) {
    return end[sentence] == 0;
  }

  /** First word of a sentence. */
  int first(int sentence) {
    return first[sentence];
  }

  /** Behind the last word of a sentence. */
  int end(int sentence) {
    return end[sentence];
  }

  /** Folded word at an index. */
  String word(int index) {
    return words.get(index);
  }

  /** Folded dictionary form of the word at an index; the word itself where it was not read. */
  String lemma(int index) {
    return lemmas.get(index);
  }

  /**
   * Concepts of the word at an index in the table of both languages; empty when it is not in it.
   */
  List<String> concepts(int index) {
    return concepts.computeIfAbsent(index, this::findConcepts);
  }

  private List<String> findConcepts(int index) {
    List<String> found = CONCEPTS.of(language(), word(index));
    found = found.isEmpty() ? CONCEPTS.of(language(), lemma(index)) : found;
    return found.isEmpty() ? CONCEPTS.ofStem(language(), word(index)) : found;
  }

  Span span(int index) {
    return digest.span(index);
  }

  /** The words of a span on one line. */
  String text(Span span) {
    return span.of(digest.account().report().text()).replaceAll("\\s+", " ");
  }

  /** An empty span where a sentence begins: where something was added or lost. */
  Span nowhere(int sentence) {
    int start = isEmpty(sentence) ? 0 : digest.span(first[sentence]).start();
    return new Span(start, start);
  }

  /** The first word that a span touches or that follows it; the last word at most. */
  int wordAt(Span span) {
    int low = 0;
    int high = Math.max(0, digest.size() - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (digest.span(middle).end() > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The words that a span touches. */
  IntStream wordsIn(Span span) {
    return IntStream.range(wordAt(span), digest.size())
        .takeWhile(word -> digest.span(word).overlaps(span));
  }

  /** Whether a word stands in what the report puts to somebody. */
  boolean isPutToSomebody(int index) {
    Span word = digest.span(index);
    return digest.account().statements().stream()
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .flatMap(statement -> statement.content().stream())
        .anyMatch(part -> part.contains(word));
  }

  /** Figures that stand in a sentence. */
  List<Figure> figures(int sentence) {
    return reportFigures().stream().filter(each -> isIn(sentence, each.span())).toList();
  }

  List<Figure> reportFigures() {
    return digest.account().reading().figures();
  }

  /** Time expressions that stand in a sentence. */
  List<TimeExpression> times(int sentence) {
    return reportTimes().stream().filter(each -> isIn(sentence, each.span())).toList();
  }

  List<TimeExpression> reportTimes() {
    return digest.account().reading().times();
  }

  /** Whether the report says it was published in a year. */
  boolean isPublishedIn(String year) {
    return digest.account().report().published().range().from().startsWith(year);
  }

  boolean isNumber(int index) {
    return digest.is(index, Digest.NUMBER);
  }

  boolean isName(int index) {
    return digest.is(index, Digest.NAME);
  }

  /** Whether one of the marks stands between the word and the one before it. */
  boolean hasBefore(int index, String marks) {
    if (index == 0) {
      return true;
    }
    String text = digest.account().report().text();
    for (int at = digest.span(index - 1).end(); at < digest.span(index).start(); at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a straight quotation mark closes between the word and the one before it. */
  boolean closesQuotation(int index) {
    String text = digest.account().report().text();
    int from = index == 0 ? digest.span(index).start() : digest.span(index - 1).end();
    boolean closes = false;
    for (int at = from; at < digest.span(index).start(); at++) {
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      boolean opens = Character.isWhitespace(before) || before == '(';
      closes |= text.charAt(at) == '"' && !opens;
    }
    return closes;
  }

  /** Whether one of the marks stands right behind the last word of a sentence. */
  boolean endsWith(int sentence, String marks) {
    String text = digest.account().report().text();
    int behind = isEmpty(sentence) ? 0 : digest.span(end[sentence] - 1).end();
    return behind < text.length() && marks.indexOf(text.charAt(behind)) >= 0;
  }

  /** Whether words stand under a picture. */
  boolean isCaption(Span span) {
    return digest.account().report().segments().stream()
        .anyMatch(
            segment -> segment.kind() == SegmentKind.CAPTION && segment.span().contains(span));
  }

  /** Whether a range is the day the report says it was published. */
  boolean isPublishedOn(DateRange range) {
    DateRange published = digest.account().report().published().range();
    return published.isKnown() && published.equals(range);
  }

  /** A capital that begins no sentence: "in May" has no auxiliary. */
  boolean isCapitalInside(int index) {
    String text = digest.account().report().text();
    return Character.isUpperCase(text.charAt(digest.span(index).start()))
        && index > first[digest.sentence(index)];
  }

  /**
   * A Spanish verb in the conditional that no "que" before it makes a future seen from the past.
   */
  boolean isConditional(int index) {
    boolean form = tokenAt(index).filter(token -> token.has("Mood=Cnd")).isPresent();
    for (int at = first[digest.sentence(index)]; form && at < index; at++) {
      form = !SmallWords.of("REPORTED_FUTURE").contains(word(at));
    }
    return form;
  }

  private Optional<Token> tokenAt(int index) {
    List<Token> tokens = digest.account().reading().tokens();
    int start = digest.span(index).start();
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (token.start() == start) {
        return Optional.of(token);
      }
      if (token.start() < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private boolean isIn(int sentence, Span span) {
    int word = wordAt(span);
    return word >= first[sentence] && word < end[sentence];
  }

  boolean hasNumber(String digits) {
    return numbers.contains(digits);
  }

  boolean hasName(String name) {
    return names.contains(name);
  }

  /** Digits of a number without separators. */
  static String number(String word) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        digits.append(word.charAt(at));
      }
    }
    return digits.toString();
  }
}
