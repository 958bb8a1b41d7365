package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.careo.read.base.LinearModel;
import org.careo.read.tag.Dictionary;
import org.careo.read.tag.EnglishWords;
import org.careo.read.tag.SeenForms;
import org.careo.read.tag.SpanishWords;
import org.careo.read.tag.TagDecoder;
import org.careo.read.tag.TagFeatures;
import org.careo.read.tag.WordClasses;
import org.careo.text.word.WordClusters;

/**
 * Trains the taggers: {@code ./careo-bench training.TrainTaggers TREEBANKS RESOURCES [LANGUAGE]},
 * both or one (en, es), where TREEBANKS holds the folders UD_English-EWT, UD_Spanish-AnCora and
 * UD_Spanish-GSD and RESOURCES is the folder of the tagger's resources in the engine.
 */
public final class TrainTaggers {
  private static final int RARE = 20;

  /** Chosen on a tenth of EWT's train part held out of training. */
  static final Setting ENGLISH = new Setting(8, 2, 0.06f);

  /** Chosen on a tenth of each treebank held out of training. */
  static final Setting SPANISH = new Setting(10, 1, 0.06f);

  /**
   * How a tagger is trained.
   *
   * @param rounds how often each sentence is learned from
   * @param minimum how often a feature must be seen to get a weight
   * @param smallest weights nearer to nothing than this are left out of the file
   */
  record Setting(int rounds, int minimum, float smallest) {}

  /** What a tag is taken for when answers are compared. */
  @FunctionalInterface
  interface Convention {

    /**
     * The tag that is compared.
     *
     * @param next the word behind; empty at the end of a sentence
     */
    String tag(String form, String next, String tag);
  }

  private TrainTaggers() {}

  public static void main(String[] arguments) throws IOException {
    Path treebanks = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1]);
    Files.createDirectories(resources);
    String language = arguments.length > 2 ? arguments[2] : "";
    if (!language.equals("es")) {
      english(treebanks, resources);
    }
    if (!language.equals("en")) {
      spanish(treebanks, resources);
    }
  }

  private static void english(Path treebanks, Path resources) throws IOException {
    List<Treebank.Tree> trees =
        Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-train.conllu.gz"));
    DictionaryBuilder.wordNet(resources.resolve("en-words.gz"));
    Map<String, String> forms = DictionaryBuilder.forms(trees);
    DictionaryBuilder.write(resources.resolve("en-forms.gz"), forms);
    Dictionary words;
    try (var stream = Files.newInputStream(resources.resolve("en-words.gz"))) {
      words = Dictionary.read(stream);
    }
    train(
        trees,
        new EnglishWords(new SeenForms(forms), words, WordClusters.shipped()),
        word -> word.tag() + "/" + word.treebankTag(),
        ENGLISH,
        resources.resolve("en-model.bin"));
  }

  private static void spanish(Path treebanks, Path resources) throws IOException {
    List<Treebank.Tree> trees = spanishTrees(treebanks);
    Map<String, String> forms = DictionaryBuilder.forms(trees);
    DictionaryBuilder.write(resources.resolve("es-forms.gz"), forms);
    train(
        trees,
        new SpanishWords(new SeenForms(forms)),
        TrainTaggers::spanishLabel,
        SPANISH,
        resources.resolve("es-model.bin"));
  }

  /** AnCora, whose conventions are followed, and GSD. */
  static List<Treebank.Tree> spanishTrees(Path treebanks) throws IOException {
    List<Treebank.Tree> trees = new ArrayList<>();
    for (Treebank.Tree tree :
        Treebank.surface(treebanks.resolve("UD_Spanish-AnCora/es_ancora-ud-dev.conllu.gz"))) {
      trees.add(tree.under(1));
    }
    for (Treebank.Tree tree :
        Treebank.surface(treebanks.resolve("UD_Spanish-GSD/es_gsd-ud-dev.conllu.gz"))) {
      trees.add(tree.under(2));
    }
    return trees;
  }

  /** Universal tag with the form of verbs. */
  static String spanishLabel(Treebank.Word word) {
    if (!word.tag().equals("VERB") && !word.tag().equals("AUX")) {
      return word.tag();
    }
    int at = word.features().indexOf("VerbForm=");
    return at < 0 ? word.tag() : word.tag() + "/" + word.features().substring(at + 9, at + 12);
  }

  /** Trains a model and writes it. */
  static void train(
      List<Treebank.Tree> trees,
      WordClasses classes,
      Function<Treebank.Word, String> labelOf,
      Setting setting,
      Path file)
      throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (Treebank.Word word : tree.words()) {
        counts.merge(labelOf.apply(word), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, String> kept = new TreeMap<>();
    counts.forEach(
        (label, count) -> {
          String shown = count >= RARE ? label : usual(label, counts);
          kept.put(label, shown);
          numbers.computeIfAbsent(shown, same -> numbers.size());
        });
    List<PerceptronTrainer.Example> examples = new ArrayList<>();
    int index = 0;
    for (Treebank.Tree tree : trees) {
      int[] gold =
          tree.words().stream()
              .mapToInt(word -> numbers.get(kept.get(labelOf.apply(word))))
              .toArray();
      String[] words = tree.words().stream().map(Treebank.Word::form).toArray(String[]::new);
      examples.add(
          new PerceptronTrainer.Example(new TagFeatures(words, classes, tree.convention()), gold));
      if (++index % 12 == 0 && words.length > 4) {
        examples.add(
            new PerceptronTrainer.Example(
                new TagFeatures(headline(words), classes, tree.convention()), gold));
      }
    }
    PerceptronTrainer trainer = new PerceptronTrainer(List.copyOf(numbers.keySet()));
    trainer.train(examples, setting.rounds(), setting.minimum());
    try (OutputStream stream = Files.newOutputStream(file)) {
      trainer.write(stream, setting.smallest());
    }
  }

  /** The words as a headline writes them, so that capitals alone do not make a name. */
  private static String[] headline(String[] words) {
    String[] capitals = words.clone();
    for (int index = 0; index < words.length; index++) {
      String word = words[index];
      if (word.length() > 3 || index == 0) {
        capitals[index] = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
    }
    return capitals;
  }

  /** The most frequent label with the same universal tag. */
  private static String usual(String label, Map<String, Integer> counts) {
    String tag = label.contains("/") ? label.substring(0, label.indexOf('/')) : label;
    String best = label;
    int most = -1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getKey().equals(tag) || entry.getKey().startsWith(tag + "/")) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          best = entry.getKey();
        }
      }
    }
    return best;
  }

  /** Share of words whose universal tag is right, in percent. */
  static double accuracy(LinearModel model, WordClasses classes, List<Treebank.Tree> trees) {
    return accuracy(model, classes, trees, (form, next, tag) -> tag);
  }

  /**
   * Share of words whose tag is right, in percent, under a mapping that is given both sides.
   *
   * @param mapping from form, word behind it and tag to the tag that is compared
   */
  static double accuracy(
      LinearModel model, WordClasses classes, List<Treebank.Tree> trees, Convention mapping) {
    int right = 0;
    int all = 0;
    for (Treebank.Tree tree : trees) {
      String[] words = tree.words().stream().map(Treebank.Word::form).toArray(String[]::new);
      int[] labels =
          new TagDecoder(model).decode(new TagFeatures(words, classes, tree.convention()));
      for (int index = 0; index < words.length; index++) {
        String label = model.labels().get(labels[index]);
        String tag = label.contains("/") ? label.substring(0, label.indexOf('/')) : label;
        String next = index + 1 < words.length ? words[index + 1] : "";
        String wanted = mapping.tag(words[index], next, tree.words().get(index).tag());
        right += mapping.tag(words[index], next, tag).equals(wanted) ? 1 : 0;
        all++;
      }
    }
    return 100.0 * right / all;
  }
}
