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

/** Finds shares of a surveyed population beside what they are for or against. */
final class PollFinder {
  /** Prepositions behind which stands where those asked live. */
  private static final Set<String> IN = Set.of("in", "of", "from", "en", "de");

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
        Span question = question(around, sentence, side.get());
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
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
        .filter(mention -> Math.abs(mention.span().start() - span.start()) < 30)
        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - span.start())))
        .map(mention -> around.words(mention.span()))
        .orElse("");
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

  /** The words behind the side, up to the next mark; the side itself when there are none. */
  private static Span question(Surroundings around, Sentence sentence, Match side) {
    Reading reading = around.reading();
    int end = side.end();
    while (end < sentence.endToken() && reading.tokens().get(end).tag() != PartOfSpeech.PUNCT) {
      end++;
    }
    int first = end == side.end() ? side.first() : side.end();
    return reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span());
  }
}
