package org.careo.picture.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Finds names of operations: "Operation Clear Water", "Plan Frontera", "the Delta Task Force". */
final class NameFinder {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> INSIDE = SMALL_WORDS.of("name-finder-inside");

  /** Longest name, in words. */
  private static final int LONGEST = 8;

  private final PhraseLexicon words;

  NameFinder(PhraseLexicon words) {
    this.words = words;
  }

  /**
   * A name where it stands.
   *
   * @param acronym letters in brackets right after it; empty when none
   */
  record Name(Span span, int firstToken, int endToken, String text, String acronym) {}

  /** Names in a sentence, in order; none where most words are capitalised, as in headlines. */
  List<Name> find(Surroundings around, Sentence sentence) {
    List<Name> names = new ArrayList<>();
    // A stretch that is not read (a line of megabytes, a third language) has no tokens.
    boolean empty = sentence.endToken() <= sentence.firstToken();
    if (empty || isTitleCase(around, sentence)) {
      return names;
    }
    for (Match match : heads(around, sentence)) {
      if (isFree(names, match.first())) {
        Name name = name(around, sentence, match);
        if (name.endToken() - name.firstToken() > match.end() - match.first()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /**
   * Words that head a name: with a capital, or such as need none where a name follows ("operación
   * Río Limpio").
   */
  private List<Match> heads(Surroundings around, Sentence sentence) {
    int end = sentence.endToken();
    List<Match> heads = new ArrayList<>();
    for (Match match : words.in(around, sentence.language(), sentence.firstToken(), end)) {
      if (match.label().equals("HEAD") && isCapital(around, match.first())) {
        heads.add(match);
      }
    }
    for (int i = sentence.firstToken(); i < end - 1; i++) {
      int next = i + 1;
      boolean small = words.labels(around, sentence.language(), i, next).contains("SMALL HEAD");
      boolean known = small && isPlaceOrDay(around, sentence, token(around, next).span());
      if (small && !isCapital(around, i) && isName(around, next) && !known) {
        heads.add(new Match("SMALL HEAD", i, next));
      }
    }
    heads.sort(Comparator.comparingInt(Match::first));
    return heads;
  }

  private static boolean isPlaceOrDay(Surroundings around, Sentence sentence, Span word) {
    int index = around.sentence(sentence.span().start());
    return around.placesOf(index).stream().anyMatch(place -> place.span().overlaps(word))
        || around.timesOf(index).stream().anyMatch(time -> time.span().overlaps(word));
  }

  private static Token token(Surroundings around, int token) {
    return around.reading().tokens().get(token);
  }

  private static boolean isFree(List<Name> names, int token) {
    return names.isEmpty() || names.getLast().endToken() <= token;
  }

  private static Name name(Surroundings around, Sentence sentence, Match head) {
    int first = head.first();
    while (first > sentence.firstToken()
        && head.first() - first < LONGEST / 2
        && isName(around, first - 1)
        && first - 1 > sentence.firstToken()) {
      first--;
    }
    int end = head.end();
    int last = head.end();
    while (end < sentence.endToken() && end - head.first() < LONGEST) {
      if (isName(around, end)) {
        last = end + 1;
      } else if (!INSIDE.contains(Folding.fold(word(around, end)))) {
        break;
      }
      end++;
    }
    List<Token> tokens = around.reading().tokens();
    Span span = tokens.get(first).span().cover(tokens.get(last - 1).span());
    return new Name(span, first, last, around.words(span), acronym(around, sentence, last));
  }

  private static String acronym(Surroundings around, Sentence sentence, int token) {
    if (token + 2 >= sentence.endToken() || !word(around, token).equals("(")) {
      return "";
    }
    String inside = word(around, token + 1);
    boolean letters = inside.length() >= 2 && inside.equals(inside.toUpperCase(Locale.ROOT));
    return letters && Character.isLetter(inside.charAt(0)) ? inside : "";
  }

  private static boolean isName(Surroundings around, int token) {
    PartOfSpeech tag = around.reading().tokens().get(token).tag();
    return isCapital(around, token) && tag != PartOfSpeech.PUNCT && tag != PartOfSpeech.DET;
  }

  private static boolean isCapital(Surroundings around, int token) {
    return Character.isUpperCase(word(around, token).codePointAt(0));
  }

  private static String word(Surroundings around, int token) {
    return around.reading().tokens().get(token).span().of(around.text());
  }

  /** Whether a line without a full stop has a capital on two of three of its longer words. */
  private static boolean isTitleCase(Surroundings around, Sentence sentence) {
    Reading reading = around.reading();
    int all = 0;
    int capital = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = reading.tokens().get(i).span().of(around.text());
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        all++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    String last = reading.tokens().get(sentence.endToken() - 1).span().of(around.text());
    return !".!?”\"".contains(last) && all >= 3 && capital * 3 >= all * 2;
  }
}
