package org.careo.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.careo.read.base.LinearModel;
import org.careo.read.tag.SeenForms;
import org.careo.read.tag.SpanishWords;

/**
 * Share of right universal tags of a Spanish tagger trained on one treebank and measured on the
 * other: {@code ./careo-bench training.AcrossTreebanks TREEBANKS}. Measured on every second
 * sentence, as the tags stand, under {@link SharedConvention}, which was written with all sentences
 * in sight, and under a {@link CountedConvention} counted on the sentences that are not measured.
 */
public final class AcrossTreebanks {
  private AcrossTreebanks() {}

  public static void main(String[] arguments) throws IOException {
    List<Treebank.Tree> all = TrainTaggers.spanishTrees(Path.of(arguments[0]));
    List<Treebank.Tree> ancora = all.stream().filter(tree -> tree.convention() == 1).toList();
    List<Treebank.Tree> gsd = all.stream().filter(tree -> tree.convention() == 2).toList();
    for (int counted = 0; counted < 2; counted++) {
      CountedConvention convention =
          new CountedConvention(
              CountedConvention.half(ancora, counted), CountedConvention.half(gsd, counted));
      measure("AnCora -> GSD", ancora, CountedConvention.half(gsd, 1 - counted), convention);
      measure("GSD -> AnCora", gsd, CountedConvention.half(ancora, 1 - counted), convention);
    }
  }

  private static void measure(
      String name,
      List<Treebank.Tree> train,
      List<Treebank.Tree> measured,
      CountedConvention convention)
      throws IOException {
    SpanishWords words = new SpanishWords(new SeenForms(DictionaryBuilder.forms(train)));
    Path file = Files.createTempFile("careo", ".model");
    TrainTaggers.train(train, words, TrainTaggers::spanishLabel, TrainTaggers.SPANISH, file);
    LinearModel model = LinearModel.read(Files.newInputStream(file));
    Files.delete(file);
    System.out.printf(
        Locale.ROOT,
        "%s, half: %.2f, shared convention %.2f, convention counted on the other half %.2f"
            + " (%d forms and shapes)%n",
        name,
        TrainTaggers.accuracy(model, words, measured),
        TrainTaggers.accuracy(model, words, measured, SharedConvention::tag),
        TrainTaggers.accuracy(model, words, measured, convention::tag),
        convention.size());
  }
}
