package org.careo.picture.stance;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Clause;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.text.word.WordClasses;

/**
 * What a position is about.
 *
 * @param span where it stands
 * @param words the topic as written, without what introduces it ("that", a comma); empty when
 *     nothing but such words stands there
 * @param matter the words that say what is meant: the topic itself, or what was told before where
 *     the topic only points to it ("the decision", "it", "denied this")
 * @param stems stems of what is meant, in text order, each once
 */
record Topic(Span span, String words, Span matter, List<String> stems) {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final int STEM = 6;

  /** So many characters at most part a participle from the phrase before it. */
  private static final int BEFORE = 3;

  /** Words that tell by whom something is done. */
  private static final Set<String> AGENT = SMALL_WORDS.of("topic-agent");

  /** A work cited in brackets at the end: "it (Mexico News Daily, 2024)". */
  private static final Pattern CITED = Pattern.compile("\\s*\\([^()]*\\b\\d{4}[^()]*\\)\\s*$");

  /** Fewest words of a report's first sentence. */
  private static final int SENTENCE = 6;

  private static final Set<String> EMPTY = SMALL_WORDS.of("topic-empty");

  /** Words a topic is not named by when they open it. */
  private static final Set<String> OPENING = SMALL_WORDS.of("topic-opening");

  private static final Set<String> POINTING = SMALL_WORDS.of("topic-pointing");

  /** Nouns that with an article only point to what was just told. */
  private static final Set<String> POINTERS = SMALL_WORDS.of("topic-pointers");

  private static final Set<String> ARTICLES = SMALL_WORDS.of("topic-articles");

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
    boolean points = isPointer(words) || isWithoutMatter(around, named);
    Span before = points ? before(around, named) : named;
    boolean back = !before.equals(named);
    return new Topic(named, words, before, stems(around, back ? before : meant, holder));
  }

  /** Whether the topic only points to something told before. */
  boolean pointsBack() {
    return !matter.equals(span);
  }

  /** Whether the topic points with a noun of its own: "the ruling". */
  boolean isNamedPointer() {
    return pointsBack() && isNamedPointer(words);
  }

  /**
   * What follows the trigger in its sentence, up to a mark that ends the thought; where nothing
   * follows, the subject of a passive ("the strike was ruled out"), else the bare trigger, which
   * points back ("the mayor disagreed").
   */
  static Topic behind(Surroundings around, Happening happening, String holder) {
    Span behind = behind(around, happening.span());
    boolean bare =
        behind.equals(happening.span())
            || opensWithAgent(around, behind) && isSuffered(around, happening.span());
    Span span = bare ? undergone(around, happening.span()) : behind;
    return of(around, span, span, holder);
  }

  /** "Favoured by the navy": who does it is not what it is about. */
  private static boolean opensWithAgent(Surroundings around, Span behind) {
    List<String> words = Folding.words(behind.of(around.text()));
    return !words.isEmpty() && AGENT.contains(words.getFirst());
  }

  /** Whether the verb of words is a passive or a participle: "favoured by", "is backed by". */
  private static boolean isSuffered(Surroundings around, Span words) {
    Reading reading = around.reading();
    return reading.verbGroups().stream()
        .filter(group -> reading.tokens().get(group.head()).span().overlaps(words))
        .anyMatch(group -> group.passive() || group.form() == VerbGroup.VerbForm.PARTICIPLE);
  }

  /**
   * The subject of the passive clause of words, else the phrase that a participle stands right
   * behind; the words where there is none.
   */
  private static Span undergone(Surroundings around, Span words) {
    Reading reading = around.reading();
    return reading.clauses().stream()
        .filter(clause -> clause.subject() >= 0 && clause.verbGroup() >= 0)
        .filter(clause -> reading.verbGroups().get(clause.verbGroup()).passive())
        .filter(
            clause ->
                reading
                    .tokens()
                    .get(reading.verbGroups().get(clause.verbGroup()).head())
                    .span()
                    .overlaps(words))
        .map(clause -> span(reading, reading.nounPhrases().get(clause.subject())))
        .findFirst()
        .or(() -> rightBefore(around, words))
        .orElse(words);
  }

  /** "The third, favoured by the navy": the phrase before words, a mark at most between. */
  private static Optional<Span> rightBefore(Surroundings around, Span words) {
    if (!opensWithAgent(around, behind(around, words)) || !isSuffered(around, words)) {
      return Optional.empty();
    }
    return around.reading().nounPhrases().stream()
        .map(phrase -> span(around.reading(), phrase))
        .filter(span -> span.end() < words.start() && words.start() - span.end() <= BEFORE)
        .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::length));
  }

  /** Where a phrase stands. */
  static Span span(Reading reading, NounPhrase phrase) {
    return reading
        .tokens()
        .get(phrase.firstToken())
        .span()
        .cover(reading.tokens().get(phrase.endToken() - 1).span());
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

  private static boolean isPointer(String topic) {
    List<String> words = Folding.words(topic);
    return words.size() == 1 && POINTING.contains(words.getFirst()) || isNamedPointer(topic);
  }

  private static boolean isNamedPointer(String topic) {
    List<String> words = Folding.words(topic);
    return words.size() == 2
        && ARTICLES.contains(words.getFirst())
        && POINTERS.contains(words.getLast());
  }

  /** "Denied this", "I told him no", "lo niega": one verb and nothing it could be about. */
  private static boolean isWithoutMatter(Surroundings around, Span named) {
    int verbs = 0;
    for (Token token : tokens(around, named)) {
      switch (token.tag()) {
        case NOUN, PROPN, ADJ, NUM -> {
          return false;
        }
        case VERB -> verbs++;
        case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> {}
      }
    }
    return verbs <= 1;
  }

  /** Tokens of a span in the sentence where it begins. */
  private static List<Token> tokens(Surroundings around, Span span) {
    int index = around.sentence(span.start());
    if (index < 0) {
      return List.of();
    }
    Sentence sentence = around.reading().sentences().get(index);
    return around.reading().tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
        .filter(token -> span.contains(token.span()))
        .toList();
  }

  /**
   * What was told before words that only point: the last thing somebody said in the sentence or the
   * one before, else the sentence before; at a paragraph's beginning the report's first. The words
   * themselves when there is none.
   */
  private static Span before(Surroundings around, Span named) {
    int index = around.sentence(named.start());
    if (index < 0) {
      return named;
    }
    List<Sentence> sentences = around.reading().sentences();
    Sentence here = sentences.get(index);
    int from =
        index > 0 && sentences.get(index - 1).segment() == here.segment()
            ? sentences.get(index - 1).span().start()
            : here.span().start();
    Optional<Span> said =
        around.account().statements().stream()
            .filter(each -> each.form() != Statement.Form.AUTHOR)
            .map(each -> each.content().getLast())
            .filter(content -> content.start() >= from && content.end() <= named.start())
            .filter(content -> !isWithoutMatter(around, content))
            .max(Comparator.comparingInt(Span::end).thenComparingInt(Span::start));
    return said.orElseGet(
        () -> sentenceBefore(around, index).map(each -> lastClause(around, each)).orElse(named));
  }

  /** The last main clause of a sentence, on which what follows goes on. */
  private static Span lastClause(Surroundings around, Sentence sentence) {
    Reading reading = around.reading();
    List<VerbGroup> verbs =
        reading.verbGroups().stream()
            .filter(VerbGroup::isFinite)
            .filter(group -> group.firstToken() >= sentence.firstToken())
            .filter(group -> group.endToken() <= sentence.endToken())
            .toList();
    for (VerbGroup verb : verbs.reversed()) {
      Optional<Clause> clause =
          reading.clauses().stream()
              .filter(each -> each.verbGroup() >= 0)
              .filter(each -> reading.verbGroups().get(each.verbGroup()).equals(verb))
              .findFirst();
      if (clause.filter(each -> !isMain(each)).isEmpty()) {
        int first = first(reading, sentence, verb, clause);
        return new Span(reading.tokens().get(first).start(), sentence.span().end());
      }
    }
    return sentence.span();
  }

  private static boolean isMain(Clause clause) {
    return switch (clause.kind()) {
      case MAIN, COORDINATED -> true;
      case COMPLEMENT, RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
    };
  }

  /** Where a clause begins: with its subject, else behind the mark or conjunction before it. */
  private static int first(
      Reading reading, Sentence sentence, VerbGroup verb, Optional<Clause> clause) {
    int subject = clause.map(Clause::subject).orElse(-1);
    int own = subject < 0 ? -1 : reading.nounPhrases().get(subject).firstToken();
    // A subject shared with the clause before is no part of this one.
    if (own >= clause.map(Clause::firstToken).orElse(0) && own < verb.firstToken()) {
      return own;
    }
    int first = verb.firstToken();
    while (first > sentence.firstToken() && !parts(reading.tokens().get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean parts(Token token) {
    return switch (token.tag()) {
      case PUNCT, CCONJ -> true;
      case ADJ, ADP, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, SYM, VERB, X ->
          false;
    };
  }

  private static Optional<Sentence> sentenceBefore(Surroundings around, int index) {
    if (index == 0) {
      return Optional.empty();
    }
    List<Sentence> sentences = around.reading().sentences();
    // "MARITZA LEMA:" only says whose turn it is.
    int at = index > 1 && !hasVerb(around, sentences.get(index - 1)) ? index - 1 : index;
    Sentence before = sentences.get(at - 1);
    boolean quoted = "\"“«‘'".indexOf(before.span().of(around.text()).charAt(0)) >= 0;
    return before.segment() == sentences.get(at).segment() && !quoted
        ? Optional.of(before)
        : sentences.subList(0, at).stream()
            .filter(
                each ->
                    around.account().report().segments().get(each.segment()).kind()
                        == SegmentKind.BODY)
            .filter(each -> each.endToken() - each.firstToken() >= SENTENCE)
            .findFirst();
  }

  private static boolean hasVerb(Surroundings around, Sentence sentence) {
    return around.reading().tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
        .map(Token::tag)
        .anyMatch(tag -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX);
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
    Language language = reading.sentences().get(index).language();
    for (int i = reading.sentences().get(index).firstToken(); i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (token.start() >= span.end()) {
        break;
      }
      if (token.start() >= span.start() && isContent(token)) {
        String word = Folding.fold(token.lemma());
        String stem = stem(language, token);
        if (word.length() > 2 && !own.contains(word) && !EMPTY.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return List.copyOf(stems);
  }

  /**
   * The beginning of a word, by which words of topics are compared; of a word in the table of
   * concepts the usual English word's, so that topics of two languages meet.
   */
  static String stem(Language language, Token token) {
    String word = Folding.fold(token.lemma());
    List<String> concepts =
        token.tag() == PartOfSpeech.PROPN ? List.of() : Concepts.shipped().of(language, word);
    String usual = concepts.isEmpty() ? "" : Concepts.shipped().usual(concepts.getFirst());
    String meant = usual.isEmpty() ? word : usual;
    return meant.length() <= STEM ? meant : meant.substring(0, STEM);
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, VERB -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
