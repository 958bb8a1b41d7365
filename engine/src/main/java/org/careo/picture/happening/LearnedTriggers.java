package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;

/**
 * Decides by learned weights which words of Spanish sentences name happenings, in reports like
 * those the weights were learned from ({@link ReportWeights}). Words that do, near each other and
 * with no mark between, name one ("suspendieron el lunes la protesta"), but a verb behind "and"
 * names another ("fue detenido y acusado"). What the rules found there is kept, the likeliest where
 * they found several; what they found elsewhere is none; what they did not find is told with the
 * likeliest type. What is only thought or measured stays the rules'.
 */
final class LearnedTriggers {
  /** Farthest apart two words of one happening may stand, in tokens. */
  private static final int APART = 7;

  /** Kinds that are no deeds; the weights say nothing of them. */
  private static final Set<String> UNDECIDED = Set.of("METRIC", "ASSESSMENT");

  private final Scene scene;
  private final TriggerWeights weights;
  private final Belonging belonging;
  private final TriggerFeatures features;

  LearnedTriggers(Scene scene, TriggerWeights weights, List<Happening> found) {
    this.scene = scene;
    this.weights = weights;
    List<Happening> deeds =
        found.stream().filter(each -> !UNDECIDED.contains(each.type())).toList();
    belonging = new Belonging(scene.reading, deeds);
    features = new TriggerFeatures(scene, belonging, deeds);
  }

  /**
   * A word that may name a happening.
   *
   * @param odds log odds that it does
   */
  record Candidate(int sentence, int token, List<String> features, double odds) {}

  /** All words of the Spanish sentences of the article that may name a happening. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int index = 0; index < scene.reading.sentences().size(); index++) {
      Sentence sentence = scene.reading.sentences().get(index);
      if (isDecided(sentence)) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
          if (features.isCandidate(token)) {
            List<String> names = features.of(index, token);
            found.add(new Candidate(index, token, names, weights.happening(names)));
          }
        }
      }
    }
    return found;
  }

  private boolean isDecided(Sentence sentence) {
    return sentence.language().equals(Language.SPANISH)
        && scene.account.report().segments().get(sentence.segment()).kind().isArticle();
  }

  /**
   * The happenings of a report after the decision; those of the rules where the weights do not
   * speak.
   *
   * @param sure whether the weights alone are believed; else also the rules where the weights
   *     nearly agree
   */
  List<Happening> decide(List<Happening> found, boolean sure) {
    List<Happening> decided = new ArrayList<>();
    for (Happening each : found) {
      int sentence = scene.surroundings.sentence(each.span().start());
      if (isThought(each) || !isDecided(scene.reading.sentences().get(sentence))) {
        decided.add(each);
      }
    }
    for (List<Candidate> together : groups(sure)) {
      Span words = scene.words(together.getFirst().token(), together.getLast().token() + 1);
      Optional<Happening> told =
          together.stream()
              .filter(each -> belonging.told(each.token()).isPresent())
              .max(Comparator.comparingDouble(Candidate::odds))
              .flatMap(each -> belonging.told(each.token()));
      decided.add(
          told.filter(each -> !isThought(each))
              .map(each -> each.at(words))
              .orElseGet(() -> tell(together, words)));
    }
    return decided;
  }

  /** A forecast, a judgement and the like of nothing that is done. */
  private static boolean isThought(Happening happening) {
    return Modality.isOwnKind(happening.type()) && happening.mode().isEmpty();
  }

  private static Candidate best(List<Candidate> together) {
    return together.stream().max(Comparator.comparingDouble(Candidate::odds)).orElseThrow();
  }

  private boolean isTold(Candidate each, boolean sure) {
    return TriggerWeights.isHappening(each.odds())
        || !sure
            && TriggerWeights.isNearlyHappening(each.odds())
            && belonging.told(each.token()).isPresent();
  }

  private List<List<Candidate>> groups(boolean sure) {
    List<List<Candidate>> groups = new ArrayList<>();
    Optional<Candidate> before = Optional.empty();
    for (Candidate each : candidates()) {
      if (isTold(each, sure)) {
        if (before.filter(other -> isOne(other, each)).isEmpty()) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(each);
        before = Optional.of(each);
      }
    }
    return groups;
  }

  private boolean isOne(Candidate before, Candidate after) {
    if (before.sentence() != after.sentence()) {
      return false;
    }
    Optional<Happening> told = belonging.told(before.token());
    if (told.isPresent() && told.equals(belonging.told(after.token()))) {
      return true;
    }
    if (after.token() - before.token() > APART) {
      return false;
    }
    boolean verb = belonging.group(after.token()).isPresent();
    for (int i = before.token() + 1; i < after.token(); i++) {
      PartOfSpeech tag = scene.reading.tokens().get(i).tag();
      if (tag == PartOfSpeech.PUNCT || verb && tag == PartOfSpeech.CCONJ) {
        return false;
      }
    }
    return true;
  }

  /** A happening that no rule found: told by its verb where it has one, else by its noun. */
  private Happening tell(List<Candidate> together, Span words) {
    Candidate best = best(together);
    int head =
        together.stream()
            .map(Candidate::token)
            .filter(token -> belonging.group(token).isPresent())
            .findFirst()
            .orElse(best.token());
    Sentence sentence = scene.reading.sentences().get(best.sentence());
    Statement told = scene.surroundings.of(words);
    Optional<VerbGroup> verb = belonging.group(head);
    Roles.Found around;
    Commitment.Stage stage;
    boolean negated;
    if (verb.isPresent()) {
      Clause clause = scene.reading.clauses().get(belonging.clause(head));
      around = scene.roles.ofVerb(sentence, belonging.clause(head), verb.get());
      stage = scene.stages.of(clause, verb.get(), told);
      negated = verb.get().negated() || scene.stages.denied(clause);
    } else {
      around = scene.roles.ofNoun(sentence, head);
      stage = scene.stages.ofNoun(sentence, head, told);
      negated = told.commitment().polarity() == Commitment.Polarity.DENIES;
    }
    return scene.happening(
        words,
        new Scene.Kind(weights.type(best.features()), ""),
        Scene.withSpeaker(around, told, words, false),
        stage,
        told,
        negated,
        "learned " + scene.lemma(best.token()));
  }
}
