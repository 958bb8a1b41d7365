package org.careo.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.attribute.learn.Weights;
import org.careo.attribute.pattern.Extractor;
import org.careo.attribute.pattern.Reconsidered;
import org.careo.attribute.pattern.Reconsidered.Asked;
import org.careo.bench.picture.FeatureClassifier;

/**
 * Learns the weights of the second look: {@code ./careo-bench training.TrainSecondLook WEIGHTS
 * EXAMPLE… EVERY=FOLDER} reads the annotated statements of example cases and each EVERYth article
 * of FOLDER (PolNeAR's train part, outermost attributions) and writes WEIGHTS. Before, it shows for
 * each example what weights of everything else would make of it.
 */
public final class TrainSecondLook {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  /** Chosen on the cases, each left out in turn, as is how often a feature must be seen. */
  private static final double PENALTY = 16;

  private static final int RARE = 3;

  /** Weights nearer to nothing are left out. */
  private static final double SMALLEST = 0.02;

  private TrainSecondLook() {}

  /** The answers of a case, and how many statements are annotated in it. */
  private record Case(
      String name, boolean example, List<Asked> answers, List<Boolean> right, int annotated) {}

  public static void main(String[] arguments) throws IOException {
    Extractor extractor = new Extractor(Weights.read("rankers.tsv"), Weights.parse(List.of()), 0.5);
    List<Case> cases = new ArrayList<>();
    for (String example : Arrays.asList(arguments).subList(1, arguments.length)) {
      cases.add(read(example, extractor));
    }
    show(cases);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the second look: decision, template, values, weight, separated by tabs.");
    lines.add(
        "# Learned by org.careo.bench.training.TrainSecondLook on the example cases; holds kinds of tokens,");
    lines.add("# classes and lemmas of cues and distances. Apache-2.0.");
    for (boolean found : new boolean[] {true, false}) {
      learn(cases, found)
          .weights()
          .forEach(
              (feature, row) -> {
                if (Math.abs(row[1]) >= SMALLEST) {
                  lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", row[1]));
                }
              });
    }
    Files.write(Path.of(arguments[0]), lines);
    System.out.println(lines.size() + " lines");
  }

  private static Case read(String named, Extractor extractor) throws IOException {
    List<Asked> answers = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    int annotated = 0;
    String[] parts = named.split("=", 2);
    boolean outermost = parts.length > 1;
    Path folder = Path.of(parts[parts.length - 1]);
    for (AnnotatedStatements.Annotated report :
        outermost
            ? AnnotatedStatements.polnear(folder, Integer.parseInt(parts[0]))
            : AnnotatedStatements.read(folder)) {
      List<Asked> asked = extractor.asked(report.grid());
      if (outermost) {
        asked = asked.stream().filter(each -> !each.nested()).toList();
      }
      boolean[] told = report.statements().right(asked);
      answers.addAll(asked);
      for (boolean one : told) {
        right.add(one);
      }
      annotated += report.statements().size();
    }
    return new Case(String.valueOf(folder.getFileName()), !outermost, answers, right, annotated);
  }

  private static FeatureClassifier learn(List<Case> cases, boolean found) {
    List<FeatureClassifier.Example> examples = new ArrayList<>();
    for (Case one : cases) {
      for (int i = 0; i < one.answers().size(); i++) {
        if (one.answers().get(i).found() == found) {
          examples.add(
              new FeatureClassifier.Example(
                  one.answers().get(i).features(), Set.of(one.right().get(i) ? RIGHT : WRONG)));
        }
      }
    }
    return FeatureClassifier.learn(examples, List.of(WRONG, RIGHT), RARE, PENALTY);
  }

  /** Prints F1 of contents before and after, each case by weights of the others. */
  private static void show(List<Case> cases) {
    List<Weighed> all = new ArrayList<>();
    int annotated = 0;
    for (Case held : cases) {
      if (!held.example()) {
        continue;
      }
      List<Case> others = cases.stream().filter(each -> !each.equals(held)).toList();
      FeatureClassifier keep = learn(others, true);
      FeatureClassifier add = learn(others, false);
      List<Weighed> own = new ArrayList<>();
      for (int i = 0; i < held.answers().size(); i++) {
        Asked answer = held.answers().get(i);
        double probability =
            (answer.found() ? keep : add).probabilities(answer.features()).getOrDefault(RIGHT, 0.0);
        own.add(new Weighed(answer.found(), held.right().get(i), probability));
      }
      annotated += held.annotated();
      all.addAll(own);
      System.out.println(
          held.name()
              + "  "
              + score(own, held.annotated(), 0, 1)
              + "  -> "
              + score(own, held.annotated(), Reconsidered.LEAST_KEPT, Reconsidered.LEAST_ADDED));
    }
    System.out.println("all  " + score(all, annotated, 0, 1));
    for (double keep : new double[] {0, 0.3, 0.4, 0.5}) {
      for (double add : new double[] {0.4, 0.5, 0.6, 1}) {
        System.out.println(
            "kept from " + keep + ", added from " + add + ": " + score(all, annotated, keep, add));
      }
    }
  }

  private record Weighed(boolean found, boolean right, double probability) {}

  /** Precision, recall and F1 of contents with these least probabilities. */
  private static String score(List<Weighed> answers, int annotated, double keep, double add) {
    int stand = 0;
    int right = 0;
    for (Weighed answer : answers) {
      if (answer.probability() >= (answer.found() ? keep : add)) {
        stand++;
        right += answer.right() ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.4f",
        (double) right / Math.max(1, stand),
        (double) right / Math.max(1, annotated),
        2.0 * right / Math.max(1, annotated + stand));
  }
}
