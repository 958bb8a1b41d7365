package org.careo.picture.operation;

import java.util.List;
import java.util.Optional;
import org.careo.model.Designation;
import org.careo.model.Designation.Kind;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/** Draws designations from the happenings that name them. */
final class DesignationFinder {
  private final PhraseLexicon words;

  DesignationFinder(PhraseLexicon words) {
    this.words = words;
  }

  Designation designation(Surroundings around, Sentence sentence, Happening happening) {
    List<Match> matches =
        words.in(around, sentence.language(), sentence.firstToken(), sentence.endToken());
    List<Figure> figures =
        around.figuresOf(around.sentence(happening.span().start())).stream()
            .filter(figure -> Math.abs(figure.span().start() - happening.span().start()) < 120)
            .filter(figure -> figure.kind() == Figure.Kind.LEVEL)
            .toList();
    Kind kind = kind(around, happening, matches);
    return new Designation(
        "g" + happening.id().substring(1),
        kind,
        happening.actors().isEmpty() ? "" : happening.actors().getFirst(),
        kind == Kind.REWARD ? sought(around, sentence, happening) : happening.recipients(),
        kind == Kind.REWARD
            ? ""
            : figures.stream().findFirst().map(figure -> around.words(figure.span())).orElse(""),
        figures.stream().map(Figure::id).toList(),
        label(around, sentence, happening),
        labelled(around, matches, "INSTRUMENT").orElse(""),
        effect(around, sentence, matches, happening),
        happening.time(),
        happening.stage(),
        happening.negated(),
        around.telling(happening.span()),
        "g" + happening.same().substring(1));
  }

  /**
   * "A reward for information leading to the arrest of Lena Vogt": who is sought, the first named
   * behind.
   */
  private static List<String> sought(Surroundings around, Sentence sentence, Happening happening) {
    return around.reading().mentions().stream()
        .filter(mention -> mention.span().start() >= happening.span().end())
        .filter(mention -> sentence.span().contains(mention.span()))
        .map(Mention::actor)
        .filter(actor -> !actor.isEmpty() && !happening.actors().contains(actor))
        .limit(1)
        .toList();
  }

  private static Kind kind(Surroundings around, Happening happening, List<Match> matches) {
    for (Match match : matches) {
      if (PhraseLexicon.span(around, match).overlaps(happening.span())) {
        if (match.label().equals("REWARD")) {
          return Kind.REWARD;
        }
        if (match.label().equals("LISTING")) {
          return Kind.LISTING;
        }
      }
    }
    return Kind.LABEL;
  }

  private static Optional<String> labelled(Surroundings around, List<Match> matches, String label) {
    return matches.stream()
        .filter(match -> match.label().equals(label))
        .findFirst()
        .map(match -> around.words(PhraseLexicon.span(around, match)));
  }

  /** The words after "as" or "como" behind the trigger, up to the next mark or verb. */
  private static String label(Surroundings around, Sentence sentence, Happening happening) {
    Reading reading = around.reading();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = Folding.fold(reading.tokens().get(i).span().of(around.text()));
      boolean after = reading.tokens().get(i).start() >= happening.span().start();
      if (after && (word.equals("as") || word.equals("como"))) {
        int end = i + 1;
        while (end < sentence.endToken() && isOfLabel(reading, end)) {
          end++;
        }
        return end == i + 1 ? "" : around.words(span(reading, i + 1, end));
      }
    }
    return "";
  }

  private static boolean isOfLabel(Reading reading, int token) {
    return switch (reading.tokens().get(token).tag()) {
      case NOUN, PROPN, ADJ, DET, NUM, ADP, CCONJ -> true;
      case ADV, AUX, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /** From a word of purpose behind the trigger to the end of the sentence's part. */
  private static String effect(
      Surroundings around, Sentence sentence, List<Match> matches, Happening happening) {
    Reading reading = around.reading();
    for (Match match : matches) {
      if (match.label().equals("AIM")
          && reading.tokens().get(match.first()).start() >= happening.span().end()) {
        int end = match.end();
        while (end < sentence.endToken() && reading.tokens().get(end).tag() != PartOfSpeech.PUNCT) {
          end++;
        }
        return around.words(span(reading, match.first(), end));
      }
    }
    return "";
  }

  private static Span span(Reading reading, int from, int to) {
    return reading.tokens().get(from).span().cover(reading.tokens().get(to - 1).span());
  }
}
