package org.careo.picture.operation;

import java.util.List;
import java.util.Set;
import org.careo.model.Happening;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.PhraseLexicon.Match;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Which of the things a sentence speaks of are what somebody refuses in it. */
final class Refusals {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> AGAINST = SMALL_WORDS.of("refusals-against");
  private static final Set<String> THAT = SMALL_WORDS.of("refusals-that");

  private final Surroundings around;
  private final Reading reading;
  private final List<Happening> refusals;

  /**
   * @param happenings happenings of the sentence
   */
  Refusals(Surroundings around, List<Happening> happenings) {
    this.around = around;
    reading = around.reading();
    refusals =
        happenings.stream()
            .filter(each -> each.type().equals("REJECT") && !each.negated())
            .toList();
  }

  /**
   * Whether a deploying word and its force are refused: they stand behind the refusal and no other
   * verb of its own between ("ruled out sending troops"), or are what is refused in the passive
   * ("the deployment of troops was ruled out").
   */
  boolean isRefused(Match deploying, Span force) {
    Span words = PhraseLexicon.span(around, deploying).cover(force);
    return refusals.stream()
        .anyMatch(each -> isObject(each.span(), words) || isSubject(each.span(), words));
  }

  private boolean isObject(Span refusal, Span words) {
    if (refusal.end() > words.start()) {
      return false;
    }
    List<Token> between =
        reading.tokens().stream()
            .filter(token -> token.start() >= refusal.end() && token.end() <= words.start())
            .toList();
    boolean that = between.stream().anyMatch(token -> THAT.contains(Folding.fold(token.lemma())));
    boolean verb =
        reading.verbGroups().stream()
            .filter(VerbGroup::isFinite)
            .map(this::start)
            .anyMatch(start -> start >= refusal.end() && start <= words.start());
    return between.stream().noneMatch(this::parts) && (that || !verb && !goesOn(between, words));
  }

  /** "Rejected the plan and sent troops": another deed of the same subject. */
  private boolean goesOn(List<Token> between, Span words) {
    boolean joined = !between.isEmpty() && between.getLast().tag() == PartOfSpeech.CCONJ;
    return joined
        && reading.tokens().stream()
            .filter(token -> token.start() == words.start())
            .anyMatch(token -> token.tag() == PartOfSpeech.VERB && !isNominal(token));
  }

  /** A gerund or a Spanish infinitive, which is joined to a noun and not to a verb. */
  private boolean isNominal(Token token) {
    String written = Folding.fold(token.span().of(around.text()));
    return written.endsWith("ing") || written.endsWith("r");
  }

  private boolean isSubject(Span refusal, Span words) {
    return words.end() <= refusal.start()
        && reading.verbGroups().stream()
            .filter(VerbGroup::passive)
            .filter(group -> start(group) <= refusal.start() && refusal.start() < end(group))
            .anyMatch(group -> isOnePhrase(words.end(), start(group)));
  }

  /** Whether nothing but nouns and what joins them stands between two offsets. */
  private boolean isOnePhrase(int from, int to) {
    return reading.tokens().stream()
        .filter(token -> token.start() >= from && token.end() <= to)
        .noneMatch(token -> parts(token) || token.tag() == PartOfSpeech.VERB);
  }

  private boolean parts(Token token) {
    return token.tag() == PartOfSpeech.PUNCT && ",.;:–—".contains(token.span().of(around.text()))
        || AGAINST.contains(Folding.fold(token.lemma()));
  }

  private int start(VerbGroup group) {
    return reading.tokens().get(group.firstToken()).start();
  }

  private int end(VerbGroup group) {
    return reading.tokens().get(group.endToken() - 1).end();
  }
}
