package org.careo.picture.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.careo.model.Commitment;
import org.careo.model.Deployment;
import org.careo.model.Deployment.Asset;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.word.WordClasses;

/**
 * Finds forces and means in sentences that put them somewhere. What is refused ("rejected the idea
 * of sending troops", "el envío de tropas fue descartado") is no deployment but a position, and
 * what is only asked for or threatened has come no further for that.
 */
final class DeploymentFinder {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Farthest a force may stand from the word that deploys it, in tokens. */
  private static final int REACH = 30;

  /** Types of happenings that take a side and put nothing anywhere. */
  private static final Set<String> STANCES =
      Set.of("REJECT", "SUPPORT", "REQUEST", "ACCUSE", "THREATEN");

  private static final Set<String> OF = SMALL_WORDS.of("deployment-finder-of");

  private static final Set<String> OFFICES = SMALL_WORDS.of("deployment-finder-offices");

  private final PhraseLexicon words;

  DeploymentFinder(PhraseLexicon words) {
    this.words = words;
  }

  /**
   * Deployments of a sentence, in order.
   *
   * @param happenings happenings of the sentence
   * @param operation id of the operation spoken of; empty when none
   */
  List<Deployment> find(
      Surroundings around, Sentence sentence, List<Happening> happenings, String operation) {
    List<Match> matches =
        words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken());
    List<Match> deploying =
        matches.stream().filter(match -> isDeploying(around, sentence, match)).toList();
    Refusals refusals = new Refusals(around, happenings);
    List<Deployment> found = new ArrayList<>();
    int phraseEnd = -1;
    for (Match match : matches) {
      if (!match.label().startsWith("ASSET ") || match.first() < phraseEnd) {
        continue;
      }
      Optional<Match> by =
          deploying.stream()
              .filter(each -> Math.abs(each.first() - match.first()) <= REACH)
              .filter(each -> each.first() != match.first())
              .min(Comparator.comparingInt(each -> Math.abs(each.first() - match.first())));
      if (by.isEmpty()) {
        continue;
      }
      Phrase phrase = phrase(around, sentence, match);
      phraseEnd = phrase.endToken();
      if (isBody(around.reading(), phrase, match)
          || isSource(around, phrase)
          || refusals.isRefused(by.get(), phrase.span())) {
        continue;
      }
      found.add(
          deployment(
              around,
              sentence,
              phrase,
              Asset.valueOf(match.label().substring(6)),
              happening(around, by.get(), happenings),
              operation));
    }
    return found;
  }

  /**
   * A word that puts a force somewhere, some only as verbs ("the post" does not); "the deployment"
   * too, when it is told of what.
   */
  private boolean isDeploying(Surroundings around, Sentence sentence, Match match) {
    int last = match.end() - 1;
    return match.label().equals("DEPLOY")
        || match.label().equals("DEPLOY VERB")
            && around.reading().tokens().get(last).tag() == PartOfSpeech.VERB
        || match.label().equals("BACK")
            && match.end() < sentence.endToken()
            && OF.contains(around.reading().tokens().get(match.end()).lemma())
            && words
                .at(around, sentence.language(), last, match.end())
                .filter(each -> each.label().equals("DEPLOY"))
                .isPresent();
  }

  private record Phrase(int firstToken, int endToken, Span span) {}

  /** The noun phrase of a force, without determiner; the words themselves where none is. */
  private static Phrase phrase(Surroundings around, Sentence sentence, Match match) {
    Reading reading = around.reading();
    int first = match.first();
    int end = match.end();
    for (NounPhrase each : reading.nounPhrases()) {
      if (each.firstToken() >= sentence.endToken()) {
        break;
      }
      if (each.firstToken() <= match.first() && each.endToken() >= match.end()) {
        first = each.firstToken();
        end = each.endToken();
      }
    }
    while (first < match.first() && reading.tokens().get(first).tag() == PartOfSpeech.DET) {
      first++;
    }
    return new Phrase(
        first, end, reading.tokens().get(first).span().cover(reading.tokens().get(end - 1).span()));
  }

  /** "The fleet office": a body that only has a force in its name. */
  private static boolean isBody(Reading reading, Phrase phrase, Match match) {
    return IntStream.range(match.end(), phrase.endToken())
        .mapToObj(reading.tokens()::get)
        .filter(token -> token.tag() == PartOfSpeech.NOUN)
        .anyMatch(token -> OFFICES.contains(token.lemma()));
  }

  /** "…, the coast guard said": who only tells of it. */
  private static boolean isSource(Surroundings around, Phrase phrase) {
    return around.account().statements().stream()
        .filter(each -> each.form() != Statement.Form.AUTHOR)
        .flatMap(each -> each.source().stream())
        .anyMatch(source -> source.contains(phrase.span()) || phrase.span().contains(source));
  }

  private static Optional<Happening> happening(
      Surroundings around, Match by, List<Happening> happenings) {
    Span span = PhraseLexicon.span(around, by);
    return happenings.stream()
        .filter(each -> !STANCES.contains(each.type()))
        .min(
            Comparator.comparingInt(
                (Happening each) -> Math.abs(each.span().start() - span.start())))
        .filter(each -> Math.abs(each.span().start() - span.start()) < 40);
  }

  private static Deployment deployment(
      Surroundings around,
      Sentence sentence,
      Phrase phrase,
      Asset asset,
      Optional<Happening> by,
      String operation) {
    int index = around.sentence(phrase.span().start());
    List<Figure> strength =
        around.figuresOf(index).stream()
            .filter(figure -> figure.kind() == Figure.Kind.LEVEL)
            .filter(
                figure ->
                    figure.span().overlaps(phrase.span())
                        || isJustBefore(figure.span(), phrase.span()))
            .toList();
    String words = around.words(phrase.span());
    String number = strength.isEmpty() ? "" : around.words(strength.getFirst().span());
    String id = "d" + around.account().report().id() + "." + phrase.span().start();
    return new Deployment(
        id,
        operation,
        by.filter(each -> !each.actors().isEmpty())
            .map(each -> each.actors().getFirst())
            .filter(each -> !words.contains(each))
            .orElse(""),
        words,
        asset,
        strength.stream().map(Figure::id).toList(),
        number,
        around.place(phrase.span()),
        from(around, sentence, phrase),
        by.filter(each -> !each.recipients().isEmpty())
            .map(each -> each.recipients().getFirst())
            .filter(each -> !words.contains(each))
            .orElse(""),
        around.time(phrase.span()),
        by.map(Happening::stage).orElse(Commitment.Stage.UNKNOWN),
        by.map(Happening::negated).orElse(false),
        around.telling(phrase.span()),
        id);
  }

  private static boolean isJustBefore(Span figure, Span phrase) {
    return figure.end() <= phrase.start() && phrase.start() - figure.end() <= 4;
  }

  /** The place after "from" or "desde" behind the force. */
  private static String from(Surroundings around, Sentence sentence, Phrase phrase) {
    Reading reading = around.reading();
    int limit = Math.min(sentence.endToken(), phrase.endToken() + 12);
    for (int i = phrase.endToken(); i < limit - 1; i++) {
      String lemma = reading.tokens().get(i).lemma();
      if (lemma.equals("from") || lemma.equals("desde")) {
        int start = reading.tokens().get(i + 1).start();
        return around.placesOf(around.sentence(start)).stream()
            .filter(place -> place.span().start() - start >= 0 && place.span().start() - start < 8)
            .findFirst()
            .map(place -> around.words(place.span()))
            .orElse("");
      }
    }
    return "";
  }
}
