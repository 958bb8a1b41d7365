package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Figure;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Poll;
import org.careo.model.Position.Stance;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Finds shares of a surveyed population beside what they are for or against. */
final class PollFinder {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Prepositions behind which stands where those asked live. */
  private static final Set<String> IN = SMALL_WORDS.of("poll-finder-in");

  private static final Set<String> POINTING = SMALL_WORDS.of("poll-finder-pointing");

  /** Most characters between a side and the share it governs: "the support of only 62%". */
  private static final int GOVERNED = 12;

  /** So many tokens behind a conjunction a share may stand that begins another answer. */
  private static final int NEAR = 4;

  private final PhraseLexicon words;

  PollFinder(PhraseLexicon words) {
    this.words = words;
  }

  /**
   * A share of a survey before its issue is known.
   *
   * @param poll the share, without an issue
   * @param around where it is told
   * @param words from the share to the end of what it is for or against
   * @param question what it is for or against
   */
  record Asked(Poll poll, Surroundings around, Span words, Span question) {}

  /** Polls of all accounts, sorted by id. */
  List<Asked> find(List<Surroundings> arounds) {
    List<Asked> polls = new ArrayList<>();
    for (Surroundings around : arounds) {
      Optional<Match> asked = Optional.empty();
      for (int i = 0; i < around.reading().sentences().size(); i++) {
        Sentence sentence = around.reading().sentences().get(i);
        if (!around.isArticle(sentence.span())) {
          asked = Optional.empty();
          continue;
        }
        List<Match> matches =
            words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken());
        Optional<Match> here =
            matches.stream().filter(match -> match.label().equals("POLL")).findFirst();
        // A survey named in the sentence before is still what is spoken of.
        Optional<Match> poll = here.isPresent() ? here : asked;
        if (poll.isPresent()) {
          shares(around, sentence, i, poll.get(), matches, polls);
        }
        asked = here;
      }
    }
    polls.sort(Comparator.comparing(each -> each.poll().id()));
    return polls;
  }

  private void shares(
      Surroundings around,
      Sentence sentence,
      int index,
      Match poll,
      List<Match> matches,
      List<Asked> polls) {
    for (Figure figure : around.figuresOf(index)) {
      if (figure.kind() != Figure.Kind.SHARE && !figure.unit().equals("percent")) {
        continue;
      }
      Optional<Match> side =
          matches.stream()
              .filter(match -> match.label().startsWith("SHARE "))
              .min(
                  Comparator.comparingInt(
                      match -> distance(PhraseLexicon.span(around, match), figure)));
      if (side.isPresent()) {
        Span question = question(around, sentence, side.get(), figure);
        if (isPointer(around, question) && isOfSentence(polls, sentence)) {
          // "46% support it, while about half oppose it": what was asked before.
          question = polls.getLast().question();
        }
        Poll found =
            new Poll(
                "q" + around.account().report().id() + "." + figure.span().start(),
                pollster(around, poll),
                population(around, sentence, figure),
                around.words(question),
                Stance.valueOf(side.get().label().substring(6)),
                around.words(figure.span()),
                List.of(figure.id()),
                "",
                around.time(figure.span()),
                around.telling(figure.span()));
        polls.add(new Asked(found, around, figure.span().cover(question), question));
      }
    }
  }

  private static boolean isPointer(Surroundings around, Span question) {
    return POINTING.contains(Folding.fold(around.words(question)).replaceAll("\\s*\\(.*", ""));
  }

  private static boolean isOfSentence(List<Asked> polls, Sentence sentence) {
    return !polls.isEmpty() && sentence.span().contains(polls.getLast().question());
  }

  /** A word behind the share counts as nearer than one before it. */
  private static int distance(Span span, Figure figure) {
    return span.start() >= figure.span().end()
        ? span.start() - figure.span().end()
        : 2 * (figure.span().start() - span.start());
  }

  /** The name within three words of the word for the survey. */
  private static String pollster(Surroundings around, Match poll) {
    Span span = PhraseLexicon.span(around, poll);
    return around.reading().mentions().stream()
        .filter(PollFinder::isNamed)
        .filter(mention -> Math.abs(mention.span().start() - span.start()) < 30)
        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - span.start())))
        .map(mention -> around.words(mention.span()))
        .orElse("");
  }

  private static boolean isNamed(Mention mention) {
    return switch (mention.kind()) {
      case NAME, SURNAME, ACRONYM, METONYM -> true;
      case ROLE, DEMONYM, UNNAMED, PRONOUN -> false;
    };
  }

  /** "of Mexicans", "de los encuestados" right behind the share; empty when untold. */
  private static String population(Surroundings around, Sentence sentence, Figure figure) {
    Reading reading = around.reading();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 1; i++) {
      Token token = reading.tokens().get(i);
      if (token.start() >= figure.span().end()) {
        String word = Folding.fold(token.span().of(around.text()));
        if (!word.equals("of") && !word.equals("de")) {
          return "";
        }
        int end = nameEnd(reading, sentence, i + 1);
        if (end > i + 1
            && end + 1 < sentence.endToken()
            && IN.contains(Folding.fold(reading.tokens().get(end).span().of(around.text())))
            && reading.tokens().get(end + 1).tag() == PartOfSpeech.PROPN) {
          end = nameEnd(reading, sentence, end + 1);
        }
        return end == i + 1
            ? ""
            : around.words(
                reading.tokens().get(i + 1).span().cover(reading.tokens().get(end - 1).span()));
      }
    }
    return "";
  }

  private static int nameEnd(Reading reading, Sentence sentence, int first) {
    int end = first;
    while (end < sentence.endToken() && isName(reading.tokens().get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, DET, NUM -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /**
   * The words behind the side, up to the next mark or share; before a share that the side governs
   * ("has the support of 62%") the subject; the side itself when there are none.
   */
  private static Span question(Surroundings around, Sentence sentence, Match side, Figure figure) {
    Reading reading = around.reading();
    Span words = PhraseLexicon.span(around, side);
    boolean governs =
        words.end() <= figure.span().start() && figure.span().start() - words.end() <= GOVERNED;
    if (governs) {
      return subject(around, words).orElse(words);
    }
    int end = side.end();
    while (end < sentence.endToken() && !ends(around, sentence, end)) {
      end++;
    }
    int behind = side.end();
    while (behind < end && reading.tokens().get(behind).tag() == PartOfSpeech.ADP) {
      behind++;
    }
    int first = end == behind ? side.first() : behind;
    return reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span());
  }

  /** Whether a mark, or a conjunction before another share, stands at a token. */
  private static boolean ends(Surroundings around, Sentence sentence, int token) {
    List<Token> tokens = around.reading().tokens();
    PartOfSpeech tag = tokens.get(token).tag();
    if (tag == PartOfSpeech.PUNCT) {
      return true;
    }
    if (tag != PartOfSpeech.CCONJ && tag != PartOfSpeech.SCONJ) {
      return false;
    }
    int last = Math.min(sentence.endToken(), token + NEAR) - 1;
    Span near = tokens.get(token).span().cover(tokens.get(last).span());
    return around.figuresOf(around.sentence(near.start())).stream()
        .anyMatch(figure -> near.overlaps(figure.span()));
  }

  /** The subject of the clause of words. */
  private static Optional<Span> subject(Surroundings around, Span words) {
    Reading reading = around.reading();
    List<Token> tokens = reading.tokens();
    return reading.clauses().stream()
        .filter(clause -> clause.subject() >= 0)
        .filter(
            clause ->
                tokens
                    .get(clause.firstToken())
                    .span()
                    .cover(tokens.get(clause.endToken() - 1).span())
                    .contains(words))
        .map(clause -> reading.nounPhrases().get(clause.subject()))
        .map(
            phrase ->
                tokens
                    .get(phrase.firstToken())
                    .span()
                    .cover(tokens.get(phrase.endToken() - 1).span()))
        .filter(span -> span.end() <= words.start())
        .max(Comparator.comparingInt(Span::start));
  }
}
