package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the words of a content: its terms, what is negated among them, its markers. */
final class ContentReader {
  private static final int WITHOUT = 5;
  private static final List<String> EXTREMES = List.of("low", "high", "first");

  private final Concepts concepts;
  private final Markers markers;
  private final Reading reading;
  private final String text;
  private final Map<String, Actor> actors;
  private final Predicate<Span> leftOut;
  private final List<Term> terms = new ArrayList<>();
  private final Set<String> extremes = new LinkedHashSet<>();
  private boolean position;
  private boolean conditional;

  /**
   * @param leftOut words of figures and times, which are compared apart
   */
  ContentReader(
      Concepts concepts,
      Markers markers,
      Reading reading,
      String text,
      Map<String, Actor> actors,
      Predicate<Span> leftOut) {
    this.concepts = concepts;
    this.markers = markers;
    this.reading = reading;
    this.text = text;
    this.actors = actors;
    this.leftOut = leftOut;
  }

  List<Term> terms() {
    return terms;
  }

  /** Which superlatives stand in it: "low", "high", "first". */
  Set<String> extremes() {
    return extremes;
  }

  /** Whether a verb of stance stands in it: reject, demand, threaten. */
  boolean isPosition() {
    return position;
  }

  /** Whether "if", "would", "could" stands in it. */
  boolean isConditional() {
    return conditional;
  }

  /**
   * Reads a piece of a content.
   *
   * @param denied whether the holder denies it as a whole
   */
  void read(Span piece, boolean denied) {
    List<Token> tokens = tokens(piece);
    if (tokens.isEmpty()) {
      return;
    }
    Language language = languageAt(piece.start());
    boolean[] negated = new boolean[tokens.size()];
    boolean[] flips = new boolean[tokens.size()];
    negations(tokens, language, negated, flips);
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      String word = Folding.fold(token.span().of(text));
      for (String extreme : EXTREMES) {
        if (markers.is(extreme, word)) {
          extremes.add(extreme);
        }
      }
      if (markers.is("condition", word) && token.tag() != PartOfSpeech.NOUN) {
        conditional = true;
      }
      if (flips[index] || markers.is("negation", word) || leftOut.test(token.span())) {
        index++;
        continue;
      }
      index += addTerm(tokens, index, language, negated[index] != denied);
    }
  }

  private void negations(
      List<Token> tokens, Language language, boolean[] negated, boolean[] flips) {
    boolean[] flipped = new boolean[tokens.size()];
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      String word = Folding.fold(token.span().of(text));
      if (markers.is("negation", word) || markers.is("negation", Folding.fold(token.lemma()))) {
        if (!isOnly(tokens, index)) {
          int end = Scope.end(tokens, index, text, markers);
          if (markers.is("without", word)) {
            end = Math.min(end, index + WITHOUT);
          }
          fill(negated, index + 1, end);
        }
      } else {
        int length = flipLength(tokens, index, language);
        if (length > 0) {
          position = true;
          for (int at = index; at < index + length; at++) {
            flips[at] = true;
          }
          int from =
              isPassive(tokens, index) ? Scope.start(tokens, index, text, markers) : index + length;
          int end = Scope.end(tokens, index + length - 1, text, markers);
          for (int at = from; at < end; at++) {
            flipped[at] = !flipped[at];
          }
          if (negated[index]) {
            // "did not reject": the negation is used up by the verb it stands with.
            for (int at = index; at < end; at++) {
              negated[at] = true;
            }
          }
        }
      }
    }
    for (int index = 0; index < negated.length; index++) {
      negated[index] = negated[index] != flipped[index];
    }
  }

  private static void fill(boolean[] marks, int from, int end) {
    for (int index = from; index < Math.min(end, marks.length); index++) {
      marks[index] = true;
    }
  }

  /** "not only", "no solo": no negation. */
  private boolean isOnly(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && markers.is("only", Folding.fold(tokens.get(index + 1).span().of(text)));
  }

  private int flipLength(List<Token> tokens, int index, Language language) {
    PartOfSpeech tag = tokens.get(index).tag();
    if (tag == PartOfSpeech.PROPN || tag == PartOfSpeech.DET) {
      return 0;
    }
    for (int length = Math.min(3, tokens.size() - index); length >= 1; length--) {
      List<String> found = sensesAt(tokens, index, length, language);
      if (!found.isEmpty()) {
        return markers.is("flip", found.getFirst()) ? length : 0;
      }
    }
    return 0;
  }

  private boolean isPassive(List<Token> tokens, int index) {
    for (int at = Math.max(0, index - 3); at < index; at++) {
      if (markers.is("passive", Folding.fold(tokens.get(at).lemma()))) {
        return !Folding.fold(tokens.get(index).span().of(text)).endsWith("ing");
      }
    }
    return false;
  }

  private int addTerm(List<Token> tokens, int index, Language language, boolean negated) {
    Token token = tokens.get(index);
    Mention mention = mentionAt(token.span());
    if (mention != null) {
      int end = index + 1;
      while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) {
        end++;
      }
      Span span = token.span().cover(tokens.get(end - 1).span());
      if (addParts(tokens.subList(index, end), mention, language, negated)) {
        return end - index;
      }
      terms.add(name(mention, span, sensesAt(tokens, index, end - index, language), negated));
      return end - index;
    }
    for (int length = Math.min(Concepts.LONGEST, tokens.size() - index); length >= 1; length--) {
      if (length > 1 && mentionAt(tokens.get(index + length - 1).span()) != null) {
        continue;
      }
      List<String> found = sensesAt(tokens, index, length, language);
      if (!found.isEmpty() && (length > 1 || isContent(token))) {
        Span span = token.span().cover(tokens.get(index + length - 1).span());
        if (!found.stream().allMatch(concept -> markers.is("empty", concept))) {
          terms.add(concept(token, found, span, negated));
        }
        return length;
      }
    }
    String lemma = Folding.fold(token.lemma());
    if (isContent(token) && !markers.is("empty", lemma)) {
      String word = Folding.fold(token.span().of(text));
      boolean name = token.tag() == PartOfSpeech.PROPN;
      Set<String> senses = new LinkedHashSet<>();
      if (name) {
        senses.add("n:" + word);
      }
      senses.add("w:" + Cognates.key(lemma));
      senses.add("w:" + Cognates.key(Stems.stem(language, word)));
      terms.add(
          new Term(List.copyOf(senses), List.of(), List.of(), kind(token), token.span(), negated));
    }
    return 1;
  }

  /**
   * A name made of known words, "the Mexican military": each word by itself, the first with the
   * actor, so that it meets "the military of Mexico".
   */
  private boolean addParts(
      List<Token> tokens, Mention mention, Language language, boolean negated) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return false;
    }
    List<Term> parts = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      List<String> found = sensesAt(tokens, index, 1, language);
      if (found.isEmpty() && isContent(token) && !markers.is("empty", folded(token.lemma()))) {
        return false;
      }
      if (!found.isEmpty()) {
        parts.add(concept(token, found, token.span(), negated));
      }
    }
    if (parts.size() < 2) {
      return false;
    }
    Term first = parts.getFirst();
    List<String> senses = new ArrayList<>(first.senses());
    senses.add("a:" + mention.actor());
    terms.add(
        new Term(senses, first.broader(), first.opposites(), first.kind(), first.span(), negated));
    terms.addAll(parts.subList(1, parts.size()));
    return true;
  }

  private Term concept(Token token, List<String> found, Span span, boolean negated) {
    if (markers.is("stance", found.getFirst()) && token.tag() == PartOfSpeech.VERB) {
      position = true;
    }
    List<String> senses = new ArrayList<>();
    List<String> broader = new ArrayList<>();
    List<String> opposites = new ArrayList<>();
    for (String concept : found) {
      senses.add("c:" + concept);
      String wider = concepts.broader(concept);
      if (!wider.isEmpty()) {
        broader.add("c:" + wider);
      }
      String opposite = concepts.opposite(concept);
      if (!opposite.isEmpty()) {
        opposites.add("c:" + opposite);
      }
    }
    Term.Kind kind = markers.is("light", found.getFirst()) ? Term.Kind.LIGHT : kind(token);
    return new Term(senses, broader, opposites, kind, span, negated);
  }

  /** A named actor: its id, its name, its surname, its other names, the concept the words hold. */
  private Term name(Mention mention, Span span, List<String> found, boolean negated) {
    Set<String> senses = new LinkedHashSet<>();
    senses.add("a:" + mention.actor());
    found.forEach(concept -> senses.add("c:" + concept));
    Actor actor = actors.get(mention.actor());
    if (actor != null) {
      senses.add("n:" + String.join(" ", Folding.words(actor.name())));
      List<String> words = Folding.words(actor.name());
      if (actor.kind() == ActorKind.PERSON && !words.isEmpty()) {
        senses.add("n:" + words.getLast());
        if (words.size() > 2) {
          senses.add("n:" + words.get(words.size() - 2));
        }
      }
      actor.aliases().forEach(alias -> senses.add("n:" + String.join(" ", Folding.words(alias))));
      if (actor.kind() != ActorKind.PERSON) {
        parts(span).forEach(senses::add);
      }
      if (actor.kind() == ActorKind.STATE && actor.country().length() == 2) {
        senses.add("c:" + actor.country());
      }
    }
    return new Term(List.copyOf(senses), List.of(), List.of(), Term.Kind.NAME, span, negated);
  }

  /** Concepts of the single words of a name: the military in "the Mexican military". */
  private List<String> parts(Span span) {
    List<String> found = new ArrayList<>();
    List<Token> tokens = tokens(span);
    for (int index = 0; index < tokens.size(); index++) {
      for (String concept : sensesAt(tokens, index, 1, languageAt(span.start()))) {
        found.add("c:" + concept);
      }
    }
    return found;
  }

  /** Senses of so many tokens from this index: by dictionary forms, else by the words. */
  private List<String> sensesAt(List<Token> tokens, int from, int length, Language language) {
    StringBuilder lemmas = new StringBuilder();
    StringBuilder words = new StringBuilder();
    StringBuilder mixed = new StringBuilder();
    for (int index = from; index < from + length; index++) {
      String lemma = folded(tokens.get(index).lemma());
      String word = folded(tokens.get(index).span().of(text));
      append(lemmas, lemma);
      append(words, word);
      append(mixed, index == from ? lemma : word);
    }
    Set<String> found = new LinkedHashSet<>(concepts.of(language, lemmas.toString()));
    if (found.isEmpty()) {
      found.addAll(concepts.of(language, words.toString()));
    }
    if (found.isEmpty() && length > 1) {
      found.addAll(concepts.of(language, mixed.toString()));
    }
    if (found.isEmpty() && length == 1 && isContent(tokens.get(from))) {
      found.addAll(concepts.ofStem(language, words.toString()));
    }
    return List.copyOf(found);
  }

  private static String folded(String word) {
    return String.join(" ", Folding.words(word));
  }

  private static void append(StringBuilder line, String word) {
    if (!word.isEmpty()) {
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
  }

  private @Nullable Mention mentionAt(Span span) {
    int low = 0;
    int high = reading.mentions().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = reading.mentions().get(middle);
      if (mention.span().contains(span)) {
        boolean named =
            !mention.actor().isEmpty()
                && switch (mention.kind()) {
                  case NAME, SURNAME, ACRONYM, METONYM, DEMONYM, PRONOUN, ROLE -> true;
                  case UNNAMED -> false;
                };
        return named ? mention : null;
      }
      if (mention.span().start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  private List<Token> tokens(Span piece) {
    List<Token> all = reading.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < piece.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).end() <= piece.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  private Language languageAt(int offset) {
    Language language = Language.ENGLISH;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().start() > offset) {
        break;
      }
      language = sentence.language();
    }
    return language;
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, VERB, ADJ, ADV -> true;
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private static Term.Kind kind(Token token) {
    return switch (token.tag()) {
      case VERB, AUX -> Term.Kind.VERB;
      case PROPN -> Term.Kind.NAME;
      case NOUN -> Term.Kind.NOUN;
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
          Term.Kind.OTHER;
    };
  }
}
