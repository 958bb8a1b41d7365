package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.learn.FeatureSink;
import org.careo.model.Language;

/**
 * Asks of an answer whether it is an attribution. The rankers were taught on English news of one
 * time and are held to a high precision; this question is taught on annotated reports of many kinds
 * in both languages and sees what was found around the spot. Its features are kinds, classes,
 * distances and the lemmas of the cue lexicon.
 */
final class SecondLook {
  private SecondLook() {}

  /**
   * Features of one answer.
   *
   * @param found what stands so far
   * @param answer the best answer of the rankers
   * @param sure their probability that the spot is an attribution at all
   */
  static void features(
      Context context, List<Attribution> found, Attribution answer, double sure, FeatureSink sink) {
    Spot spot = answer.spot();
    ShapeQuestion.describe(context, spot, sink);
    sink.add("answer", answer.shape().name(), spot.kind().name());
    Grid grid = context.grid();
    String language = grid.language(spot.head()).equals(Language.SPANISH) ? "es" : "en";
    String kind = spot.kind().name();
    String strength = spot.cue().strength().name();
    String lemma = kind.equals("COLON") ? ":" : spot.cue().lemma();
    String frame = ShapeQuestion.frame(context, spot, spot.end() >= grid.sentenceEnd(spot.head()));
    String form = "none";
    String modes = "";
    if (spot.predicate() >= 0) {
      Predicate predicate = grid.predicates().get(spot.predicate());
      form = predicate.form() + (predicate.passive() ? "P" : "");
      modes = (predicate.modal() ? "M" : "") + (predicate.negated() ? "N" : "");
    }
    boolean stands = Checks.stands(context, answer);
    sink.add("language", language, kind);
    sink.add("sure", odds(sure), kind);
    sink.add("sure language", odds(sure), language);
    sink.add("confidence", odds(answer.confidence()), kind);
    sink.add("stands", FeatureSink.flag(stands), kind, language);
    sink.add("stands strength", FeatureSink.flag(stands), strength, form);
    sink.add("lemma", language, lemma);
    sink.add("lemma form", language, lemma, form);
    sink.add("lemma frame", language, lemma, frame.split(" ", 2)[0]);
    sink.add("frame language", frame, language);
    sink.add("frame class", frame.split(" ", 2)[0], spot.cue().cueClass(), language);
    sink.add("form language", form, language, strength);
    sink.add("modes", modes, strength, language);
    source(context, answer, sink, form, strength, language);
    content(context, found, answer, sink, kind, strength);
    around(context, found, answer, sink, kind, language);
  }

  private static void source(
      Context context,
      Attribution answer,
      FeatureSink sink,
      String form,
      String strength,
      String language) {
    Grid grid = context.grid();
    String who = "none";
    String where = "none";
    if (!answer.source().isEmpty()) {
      int phrase = answer.nominal().isEmpty() ? -1 : grid.phraseOf(answer.nominal().first());
      who = phrase < 0 ? "words" : context.phraseKind(phrase);
      where = answer.source().first() < answer.spot().first() ? "before" : "behind";
    }
    int subject = Subjects.of(context, answer.spot());
    String same =
        subject < 0
            ? Subjects.why(subject)
            : answer.nominal().isEmpty()
                ? "unasked"
                : FeatureSink.flag(answer.source().contains(grid.phrases().get(subject).head()));
    sink.add("source", who, where, strength);
    sink.add("source form", who, where, form);
    sink.add("source language", who, where, language);
    sink.add("source class", who, answer.spot().cue().cueClass());
    sink.add("source subject", who, same, form);
  }

  private static void content(
      Context context,
      List<Attribution> found,
      Attribution answer,
      FeatureSink sink,
      String kind,
      String strength) {
    Grid grid = context.grid();
    int length = answer.length();
    int finite = 0;
    for (Attribution.Range piece : answer.content()) {
      finite += context.finiteBetween(piece.first(), piece.end());
    }
    int first = answer.contentFirst();
    int phrase = grid.phraseOf(first);
    CueLexicon lexicon = CueLexicon.of(grid.language(first));
    String begins =
        phrase >= 0
            ? context.phraseKind(phrase)
            : grid.predicateOf(first) >= 0
                ? grid.predicates().get(grid.predicateOf(first)).form()
                : grid.kind(first);
    boolean told =
        phrase >= 0
            && grid.phrases().get(phrase).first() == first
            && lexicon
                .phrases("noun")
                .containsKey(grid.token(grid.phrases().get(phrase).head()).lemma());
    String quoted =
        FeatureSink.flag(grid.quotation(first) >= 0)
            + FeatureSink.flag(grid.quotation(answer.contentEnd() - 1) >= 0);
    String after =
        answer.contentEnd() >= grid.sentenceEnd(first) ? "END" : grid.kind(answer.contentEnd());
    sink.add("length", Context.bucket(length), kind, FeatureSink.few(finite));
    sink.add("length strength", Context.bucket(length), strength, answer.shape().name());
    sink.add("begins", begins, kind, FeatureSink.few(finite));
    sink.add("begins class", begins, answer.spot().cue().cueClass());
    sink.add("told", FeatureSink.flag(told), kind, strength);
    sink.add("quoted", quoted, kind, strength);
    sink.add("after", after, kind, answer.shape().name());
    String same = "none";
    int holds = 0;
    for (Attribution other : found) {
      String relation = relation(answer, other);
      if (relation.equals("holds")) {
        holds++;
      } else if (!relation.equals("apart")) {
        same = relation;
      }
    }
    sink.add("same words", same, kind);
    sink.add("same words strength", same, strength, FeatureSink.few(holds));
    sink.add("holds", FeatureSink.few(holds), kind);
  }

  /** How the words of an answer lie to those of an attribution. */
  private static String relation(Attribution answer, Attribution other) {
    int shared = answer.shared(other);
    boolean cue = answer.holds(other.spot().head());
    if (shared == 0) {
      return cue ? "holds cue" : "apart";
    }
    if (shared == other.length() && cue) {
      return "holds";
    }
    if (other.holds(answer.spot().head())) {
      return shared == answer.length() ? "inside" : "crosses";
    }
    return answer.sharesMost(other) ? "same" : "cuts";
  }

  private static void around(
      Context context,
      List<Attribution> found,
      Attribution answer,
      FeatureSink sink,
      String kind,
      String language) {
    Grid grid = context.grid();
    int head = answer.spot().head();
    int depth = 0;
    int beside = 0;
    String holder = "none";
    for (Attribution other : found) {
      if (other.holds(head)) {
        depth++;
        holder = other.source().isEmpty() ? "unnamed" : "named";
        if (grid.quotation(head) >= 0) {
          holder = "quoted";
        }
      } else if (grid.sentence(other.spot().head()) == grid.sentence(head)) {
        beside++;
      }
    }
    String segment = grid.segmentKind(head).name();
    boolean begins = grid.sentenceStart(head) == grid.paragraphStart(head);
    sink.add("depth", FeatureSink.few(depth), holder, kind);
    sink.add("depth language", FeatureSink.few(depth), language, kind);
    sink.add("beside", FeatureSink.few(beside), FeatureSink.few(depth), kind);
    sink.add("segment kind", segment, kind, language);
    sink.add("paragraph", FeatureSink.flag(begins), kind, segment);
  }

  /** Log odds in steps of one. */
  private static String odds(double probability) {
    double bounded = Math.clamp(probability, 0.0005, 0.9995);
    return Integer.toString((int) Math.round(Math.log(bounded / (1 - bounded))));
  }
}
