package org.careo.bench.quality.muc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.bench.picture.FeatureClassifier;
import org.careo.bench.picture.FeatureClassifier.Example;
import org.careo.bench.quality.muc.AnswerKeys.Key;
import org.careo.bench.quality.muc.AnswerKeys.Perpetrator;
import org.careo.bench.quality.muc.Incidents.Draft;
import org.careo.bench.quality.muc.Suspects.Suspect;

/**
 * Which drafts are incidents that the annotators report, who did them and how sure that is, as
 * learned from the answer keys of other documents.
 */
final class Decisions {
  private static final String NONE = "NONE";
  private static final String REAL = "REAL";
  private static final List<String> STATUSES =
      List.of(
          NONE,
          "REPORTED AS FACT",
          "SUSPECTED OR ACCUSED",
          "CLAIMED OR ADMITTED",
          "POSSIBLE",
          "ACQUITTED");

  private static final int RARE = 4;
  private static final double PENALTY = 8;

  /** Of organisations far more features are known than there are examples. */
  private static final double PENALTY_OF_STATUS = 20;

  /** How likely an incident must be to be told, and an organisation to have done it (on folds). */
  private static final double LEAST = 0.4;

  private static final double LEAST_ORGANISATION = 0.3;

  private final FeatureClassifier real;
  private final FeatureClassifier status;

  private Decisions(FeatureClassifier real, FeatureClassifier status) {
    this.real = real;
    this.status = status;
  }

  /** The drafts of a document beside its answer keys. */
  record Document(String id, List<Draft> drafts, List<Key> keys) {}

  /** Learns from documents. */
  static Decisions learn(List<Document> documents) {
    List<Example> reals = new ArrayList<>();
    List<Example> statuses = new ArrayList<>();
    for (Document document : documents) {
      Set<Draft> answered = answered(document);
      for (Draft draft : document.drafts()) {
        List<Key> keys =
            document.keys().stream().filter(key -> key.isOf(draft.incident().type)).toList();
        reals.add(new Example(draft.features(), Set.of(answered.contains(draft) ? REAL : NONE)));
        if (!keys.isEmpty()) {
          draft
              .suspects()
              .forEach(each -> statuses.add(new Example(each.features(), Set.of(of(each, keys)))));
        }
      }
    }
    return new Decisions(
        FeatureClassifier.learn(reals, List.of(NONE, REAL), RARE, PENALTY),
        FeatureClassifier.learn(statuses, STATUSES, RARE, PENALTY_OF_STATUS));
  }

  /** Of each key the first draft that may be its incident, one of its own type before others. */
  private static Set<Draft> answered(Document document) {
    Set<Draft> answered = new LinkedHashSet<>();
    for (Key key : document.keys()) {
      document.drafts().stream()
          .filter(draft -> !answered.contains(draft))
          .filter(draft -> key.isOf(draft.incident().type))
          .min(Comparator.comparing(draft -> !key.types().contains(draft.incident().type)))
          .ifPresent(answered::add);
    }
    return answered;
  }

  private static String of(Suspect suspect, List<Key> keys) {
    return keys.stream()
        .flatMap(key -> key.perpetrators().stream())
        .filter(each -> each.isNamed(suspect.name()))
        .map(Perpetrator::status)
        .filter(STATUSES::contains)
        .findFirst()
        .orElse(NONE);
  }

  /** The templates of a document. */
  List<Map<String, Object>> templates(Document document) {
    List<Map<String, Object>> templates = new ArrayList<>();
    for (Draft draft : document.drafts()) {
      if (real.probabilities(draft.features()).getOrDefault(REAL, 0.0) >= LEAST) {
        perpetrator(draft)
            .ifPresent(each -> draft.incident().organisation(each.name(), each.status()));
        templates.add(draft.incident().template());
      }
    }
    return templates;
  }

  private record Accused(String name, String status, double likely) {}

  /** Of the organisations the likeliest to have done it, if it is likely enough. */
  private Optional<Accused> perpetrator(Draft draft) {
    Optional<Accused> likeliest = Optional.empty();
    for (Suspect suspect : draft.suspects()) {
      Map<String, Double> of = status.probabilities(suspect.features());
      double likely = 1 - of.getOrDefault(NONE, 0.0);
      if (likely >= LEAST_ORGANISATION
          && likeliest.filter(other -> other.likely() >= likely).isEmpty()) {
        String surest =
            STATUSES.stream()
                .skip(1)
                .max((a, b) -> Double.compare(of.getOrDefault(a, 0.0), of.getOrDefault(b, 0.0)))
                .orElse(NONE);
        likeliest = Optional.of(new Accused(suspect.name(), surest, likely));
      }
    }
    return likeliest;
  }
}
