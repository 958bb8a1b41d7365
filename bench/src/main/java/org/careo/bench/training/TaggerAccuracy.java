package org.careo.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.read.base.LinearModel;
import org.careo.read.tag.Dictionary;
import org.careo.read.tag.EnglishWords;
import org.careo.read.tag.SeenForms;
import org.careo.read.tag.SpanishWords;
import org.careo.text.word.WordClusters;

/**
 * Accuracy of the taggers on sentences held back: {@code ./careo-bench training.TaggerAccuracy
 * TREEBANKS RESOURCES}. English: the shipped model on the treebank's development part. Spanish:
 * models trained for the purpose, each measured on sentences it has not seen.
 */
public final class TaggerAccuracy {

  private TaggerAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    Path treebanks = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1]);
    if (Files.exists(resources.resolve("en-model.bin")) && arguments.length < 3) {
      Dictionary words;
      try (var stream = Files.newInputStream(resources.resolve("en-words.gz"))) {
        words = Dictionary.read(stream);
      }
      Dictionary forms;
      try (var stream = Files.newInputStream(resources.resolve("en-forms.gz"))) {
        forms = Dictionary.read(stream);
      }
      EnglishWords english =
          new EnglishWords(new SeenForms(forms.entries()), words, WordClusters.shipped());
      LinearModel model = LinearModel.read(Files.newInputStream(resources.resolve("en-model.bin")));
      System.out.printf(
          "English EWT dev: %.2f%n",
          TrainTaggers.accuracy(
              model,
              english,
              Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-dev.conllu.gz"))));
    }
    List<Treebank.Tree> all = TrainTaggers.spanishTrees(treebanks);
    List<Treebank.Tree> ancora = all.stream().filter(tree -> tree.convention() == 1).toList();
    List<Treebank.Tree> gsd = all.stream().filter(tree -> tree.convention() == 2).toList();
    List<Treebank.Tree> both = new ArrayList<>(rest(ancora));
    both.addAll(rest(gsd));
    spanish("AnCora + GSD -> AnCora tenth", both, tenth(ancora));
    spanish("AnCora + GSD -> GSD tenth", both, tenth(gsd));
    spanish("AnCora -> AnCora tenth", rest(ancora), tenth(ancora));
    spanish("GSD -> GSD tenth", rest(gsd), tenth(gsd));
    spanish("AnCora -> GSD", ancora, gsd);
    spanish("GSD -> AnCora", gsd, ancora);
  }

  private static void spanish(String name, List<Treebank.Tree> train, List<Treebank.Tree> held)
      throws IOException {
    Map<String, String> forms = DictionaryBuilder.forms(train);
    SpanishWords words = new SpanishWords(new SeenForms(forms));
    Path file = Files.createTempFile("careo", ".model");
    TrainTaggers.train(train, words, TrainTaggers::spanishLabel, TrainTaggers.SPANISH, file);
    LinearModel model = LinearModel.read(Files.newInputStream(file));
    Files.delete(file);
    System.out.printf(
        "Spanish %s: %.2f, under the convention both treebanks share %.2f%n",
        name,
        TrainTaggers.accuracy(model, words, held),
        TrainTaggers.accuracy(model, words, held, SharedConvention::tag));
  }

  /** Every tenth sentence. */
  static List<Treebank.Tree> tenth(List<Treebank.Tree> trees) {
    List<Treebank.Tree> part = new ArrayList<>();
    for (int index = 9; index < trees.size(); index += 10) {
      part.add(trees.get(index));
    }
    return part;
  }

  /** The others. */
  static List<Treebank.Tree> rest(List<Treebank.Tree> trees) {
    List<Treebank.Tree> part = new ArrayList<>(trees);
    part.removeAll(tenth(trees));
    return part;
  }
}
