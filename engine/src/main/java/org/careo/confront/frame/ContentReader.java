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
import org.careo.model.VerbGroup;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.text.word.Stems;
import org.jspecify.annotations.Nullable;

/** Reads the words of a content: its terms, what is negated among them, its markers. */
final class ContentReader {
  private static final List<String> EXTREMES = List.of("low", "high", "first");

  private final Concepts concepts;
  private final Markers markers;
  private final Reading reading;
  private final String text;
  private final Map<String, Actor> actors;
  private final Predicate<Span> leftOut;
  private final Senses senses;
  private final List<Term> terms = new ArrayList<>();
  private final List<Span> left = new ArrayList<>();
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
    senses = new Senses(concepts, text);
  }

  /**
   * The terms read so far.
   *
   * @param roles what the tokens that bear the clauses do
   */
  List<Term> terms(Map<Integer, Term.Role> roles) {
    return terms.stream().map(term -> term.as(role(term.span(), roles))).toList();
  }

  private Term.Role role(Span span, Map<Integer, Term.Role> roles) {
    int index = Tokens.firstAt(reading, span.start());
    while (index < reading.tokens().size() && reading.tokens().get(index).end() <= span.end()) {
      Term.Role role = roles.get(index);
      if (role != null) {
        return role;
      }
      index++;
    }
    return Term.Role.BESIDE;
  }

  /** Leaves a passage out that is part of a content but not of what is compared. */
  void leaveOut(Span passage) {
    left.add(passage);
  }

  /** Whether the words at an index of the tokens say that somebody rejects something. */
  boolean isRejecting(int token) {
    return Negation.flipLength(
                reading.tokens(),
                token,
                languageAt(reading.tokens().get(token).start()),
                markers,
                senses)
            > 0
        && reading.verbGroups().stream()
            .filter(group -> group.firstToken() <= token && token < group.endToken())
            .noneMatch(VerbGroup::negated);
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
    List<Token> tokens = Tokens.in(reading, piece);
    if (tokens.isEmpty()) {
      return;
    }
    Language language = languageAt(piece.start());
    Negation negation = Negation.of(tokens, language, text, markers, senses);
    position |= negation.rejects();
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
      if (negation.flips()[index] || markers.is("negation", word) || isLeftOut(token.span())) {
        index++;
        continue;
      }
      index += addTerm(tokens, index, language, negation.negated()[index] != denied);
    }
  }

  private boolean isLeftOut(Span span) {
    return leftOut.test(span) || left.stream().anyMatch(passage -> passage.contains(span));
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
      terms.add(name(mention, span, senses.at(tokens, index, end - index, language), negated));
      return end - index;
    }
    for (int length = Math.min(Concepts.LONGEST, tokens.size() - index); length >= 1; length--) {
      if (length > 1 && mentionAt(tokens.get(index + length - 1).span()) != null) {
        continue;
      }
      List<String> found = senses.at(tokens, index, length, language);
      if (!found.isEmpty() && (length > 1 || Senses.isContent(token))) {
        Span span = token.span().cover(tokens.get(index + length - 1).span());
        if (!found.stream().allMatch(concept -> markers.is("empty", concept))) {
          terms.add(concept(token, found, span, language, negated));
        }
        return length;
      }
    }
    String lemma = Folding.fold(token.lemma());
    if (Senses.isContent(token) && !markers.is("empty", lemma)) {
      String word = Folding.fold(token.span().of(text));
      boolean name = token.tag() == PartOfSpeech.PROPN;
      Set<String> keys = new LinkedHashSet<>();
      if (name) {
        keys.add("n:" + word);
      }
      keys.add("w:" + Cognates.key(lemma));
      keys.add("w:" + Cognates.key(Stems.stem(language, word)));
      terms.add(
          new Term(
              List.copyOf(keys),
              List.of(),
              List.of(),
              kind(token),
              name || language.equals(Language.SPANISH) ? "" : lemma,
              token.span(),
              negated,
              Term.Role.BESIDE));
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
      List<String> found = senses.at(tokens, index, 1, language);
      if (found.isEmpty()
          && Senses.isContent(token)
          && !markers.is("empty", Senses.folded(token.lemma()))) {
        return false;
      }
      if (!found.isEmpty()) {
        parts.add(concept(token, found, token.span(), language, negated));
      }
    }
    if (parts.size() < 2) {
      return false;
    }
    Term first = parts.getFirst();
    List<String> keys = new ArrayList<>(first.senses());
    keys.add("a:" + mention.actor());
    terms.add(
        new Term(
            keys,
            first.broader(),
            first.opposites(),
            first.kind(),
            first.word(),
            first.span(),
            negated,
            Term.Role.BESIDE));
    terms.addAll(parts.subList(1, parts.size()));
    return true;
  }

  private Term concept(
      Token token, List<String> found, Span span, Language language, boolean negated) {
    if (markers.is("stance", found.getFirst()) && token.tag() == PartOfSpeech.VERB) {
      position = true;
    }
    List<String> keys = new ArrayList<>();
    List<String> broader = new ArrayList<>();
    List<String> opposites = new ArrayList<>();
    for (String concept : found) {
      keys.add("c:" + concept);
      String wider = concepts.broader(concept);
      if (!wider.isEmpty()) {
        broader.add("c:" + wider);
      }
      concepts.opposites(concept).forEach(opposite -> opposites.add("c:" + opposite));
    }
    Term.Kind kind = markers.is("light", found.getFirst()) ? Term.Kind.LIGHT : kind(token);
    boolean oneWord = span.equals(token.span());
    String word =
        language.equals(Language.ENGLISH) && oneWord
            ? Folding.fold(token.lemma())
            : concepts.usual(found.getFirst());
    return new Term(keys, broader, opposites, kind, word, span, negated, Term.Role.BESIDE);
  }

  /** A named actor: its id, its name, its surname, its other names, the concept the words hold. */
  private Term name(Mention mention, Span span, List<String> found, boolean negated) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("a:" + mention.actor());
    found.forEach(concept -> keys.add("c:" + concept));
    Actor actor = actors.get(mention.actor());
    if (actor != null) {
      keys.add("n:" + String.join(" ", Folding.words(actor.name())));
      List<String> words = Folding.words(actor.name());
      if (actor.kind() == ActorKind.PERSON && !words.isEmpty()) {
        keys.add("n:" + words.getLast());
        if (words.size() > 2) {
          keys.add("n:" + words.get(words.size() - 2));
        }
      }
      actor.aliases().forEach(alias -> keys.add("n:" + String.join(" ", Folding.words(alias))));
      if (actor.kind() != ActorKind.PERSON) {
        parts(span).forEach(keys::add);
      }
      if (actor.kind() == ActorKind.STATE && actor.country().length() == 2) {
        keys.add("c:" + actor.country());
      }
    }
    return new Term(
        List.copyOf(keys),
        List.of(),
        List.of(),
        Term.Kind.NAME,
        "",
        span,
        negated,
        Term.Role.BESIDE);
  }

  /** Concepts of the single words of a name: the military in "the Mexican military". */
  private List<String> parts(Span span) {
    List<String> found = new ArrayList<>();
    List<Token> tokens = Tokens.in(reading, span);
    for (int index = 0; index < tokens.size(); index++) {
      for (String concept : senses.at(tokens, index, 1, languageAt(span.start()))) {
        found.add("c:" + concept);
      }
    }
    return found;
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

  private Language languageAt(int offset) {
    return Tokens.sentenceAt(reading, offset).map(Sentence::language).orElse(Language.ENGLISH);
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
