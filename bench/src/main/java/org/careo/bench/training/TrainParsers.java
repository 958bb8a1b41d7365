package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.careo.model.Language;
import org.careo.read.base.LinearModel;
import org.careo.read.parse.Parser;
import org.careo.read.parse.ParserFeatures;
import org.careo.read.parse.Tree;
import org.careo.read.tag.Dictionary;
import org.careo.read.tag.EnglishWords;
import org.careo.read.tag.SeenForms;
import org.careo.read.tag.SpanishWords;
import org.careo.read.tag.TagDecoder;
import org.careo.read.tag.TagFeatures;
import org.careo.read.tag.WordClasses;
import org.careo.text.word.WordClusters;

/**
 * Trains the parsers: {@code ./careo-bench training.TrainParsers TREEBANKS READ-RESOURCES}. The
 * tags of each fifth of a treebank come from a tagger trained on the rest, so that the parser
 * learns on tags as good as those it will meet. With a third argument nothing is written and the
 * accuracy on sentences held back is printed.
 */
public final class TrainParsers {
  /** Subtypes that both treebanks of a language mark alike; the others are left out. */
  private static final List<String> KEPT = List.of("aux:pass", "compound:prt", "nmod:poss");

  /** A tagger of a fifth's tags: quick to train, its errors are of the same kinds. */
  private static final TrainTaggers.Setting TAGGER = new TrainTaggers.Setting(5, 2, 0.06f);

  private TrainParsers() {}

  public static void main(String[] arguments) throws IOException {
    Path treebanks = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]).resolve("parse");
    boolean measure = arguments.length > 2;
    Files.createDirectories(folder);
    Dictionary words;
    try (var stream = Files.newInputStream(folder.resolveSibling("tag").resolve("en-words.gz"))) {
      words = Dictionary.read(stream);
    }
    Function<List<Treebank.Tree>, WordClasses> english =
        trees ->
            new EnglishWords(
                new SeenForms(DictionaryBuilder.forms(trees)), words, WordClusters.shipped());
    Function<List<Treebank.Tree>, WordClasses> spanish =
        trees -> new SpanishWords(new SeenForms(DictionaryBuilder.forms(trees)));
    Function<Treebank.Word, String> englishLabel = word -> word.tag() + "/" + word.treebankTag();
    List<Treebank.Tree> ewt =
        Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-train.conllu.gz"));
    List<Treebank.Tree> dev =
        Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-dev.conllu.gz"));
    List<Treebank.Tree> both = TrainTaggers.spanishTrees(treebanks);
    if (measure) {
      measure("English EWT dev", Language.ENGLISH, ewt, dev, english, englishLabel);
      measure(
          "Spanish AnCora tenth",
          Language.SPANISH,
          TaggerAccuracy.rest(both),
          TaggerAccuracy.tenth(both).stream().filter(tree -> tree.convention() == 1).toList(),
          spanish,
          TrainTaggers::spanishLabel);
      return;
    }
    train(tagged(ewt, english, englishLabel), ewt, folder.resolve("en-model.bin"));
    train(tagged(both, spanish, TrainTaggers::spanishLabel), both, folder.resolve("es-model.bin"));
  }

  private static void measure(
      String name,
      Language language,
      List<Treebank.Tree> train,
      List<Treebank.Tree> held,
      Function<List<Treebank.Tree>, WordClasses> classes,
      Function<Treebank.Word, String> labelOf)
      throws IOException {
    Path file = Files.createTempFile("careo", ".model");
    train(tagged(train, classes, labelOf), train, file);
    LinearModel model = LinearModel.read(Files.newInputStream(file));
    Files.delete(file);
    Parser parser = new Parser(model);
    List<List<String>> labels = tags(train, held, classes, labelOf);
    Map<String, int[]> counts = new TreeMap<>();
    int all = 0;
    int headed = 0;
    int right = 0;
    for (int index = 0; index < held.size(); index++) {
      List<Treebank.Word> words = held.get(index).words();
      Tree tree = parser.parse(normals(words), labels.get(index), language);
      for (int word = 0; word < words.size(); word++) {
        if (words.get(word).tag().equals("PUNCT")) {
          continue;
        }
        String gold = relation(words.get(word).relation());
        boolean head = words.get(word).head() == tree.head(word);
        boolean both = head && gold.equals(tree.relation(word));
        all++;
        headed += head ? 1 : 0;
        right += both ? 1 : 0;
        counts.computeIfAbsent(gold, same -> new int[3])[0]++;
        counts.computeIfAbsent(tree.relation(word), same -> new int[3])[1]++;
        counts.get(gold)[2] += both ? 1 : 0;
      }
    }
    System.out.printf(
        "%s: heads %.2f, heads and relations %.2f%n",
        name, 100.0 * headed / all, 100.0 * right / all);
    counts.forEach(
        (relation, count) ->
            System.out.printf(
                "  %-12s gold %5d  F1 %.1f%n",
                relation, count[0], 200.0 * count[2] / (count[0] + count[1])));
  }

  private static List<String> normals(List<Treebank.Word> words) {
    return words.stream().map(word -> TagFeatures.normal(word.form())).toList();
  }

  private static String relation(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || KEPT.contains(relation) ? relation : relation.substring(0, colon);
  }

  /** Tags of each fifth by a tagger trained on the other four. */
  private static List<List<String>> tagged(
      List<Treebank.Tree> trees,
      Function<List<Treebank.Tree>, WordClasses> classes,
      Function<Treebank.Word, String> labelOf)
      throws IOException {
    List<List<String>> labels =
        new ArrayList<>(trees.stream().map(tree -> List.<String>of()).toList());
    for (int fold = 0; fold < 5; fold++) {
      List<Treebank.Tree> others = new ArrayList<>();
      List<Treebank.Tree> own = new ArrayList<>();
      for (int index = 0; index < trees.size(); index++) {
        (index % 5 == fold ? own : others).add(trees.get(index));
      }
      List<List<String>> found = tags(others, own, classes, labelOf);
      for (int index = 0; index < own.size(); index++) {
        labels.set(index * 5 + fold, found.get(index));
      }
    }
    return labels;
  }

  private static List<List<String>> tags(
      List<Treebank.Tree> train,
      List<Treebank.Tree> held,
      Function<List<Treebank.Tree>, WordClasses> classes,
      Function<Treebank.Word, String> labelOf)
      throws IOException {
    WordClasses words = classes.apply(train);
    Path file = Files.createTempFile("careo", ".model");
    TrainTaggers.train(train, words, labelOf, TAGGER, file);
    LinearModel model = LinearModel.read(Files.newInputStream(file));
    Files.delete(file);
    TagDecoder decoder = new TagDecoder(model);
    List<List<String>> labels = new ArrayList<>();
    for (Treebank.Tree tree : held) {
      String[] forms = tree.words().stream().map(Treebank.Word::form).toArray(String[]::new);
      List<String> found = new ArrayList<>();
      for (int label : decoder.decode(new TagFeatures(forms, words, tree.convention()))) {
        found.add(model.labels().get(label));
      }
      labels.add(found);
    }
    return labels;
  }

  private static void train(List<List<String>> labels, List<Treebank.Tree> trees, Path file)
      throws IOException {
    Map<String, Integer> relations = new LinkedHashMap<>();
    List<ParserTrainer.Example> examples = new ArrayList<>();
    for (int index = 0; index < trees.size(); index++) {
      List<Treebank.Word> words = trees.get(index).words();
      int[] heads = new int[words.size()];
      int[] numbers = new int[words.size()];
      for (int word = 0; word < heads.length; word++) {
        heads[word] = words.get(word).head() < 0 ? heads.length : words.get(word).head();
        numbers[word] =
            relations.computeIfAbsent(
                relation(words.get(word).relation()), same -> relations.size());
      }
      examples.add(
          new ParserTrainer.Example(
              new ParserFeatures(normals(words), labels.get(index), trees.get(index).convention()),
              heads,
              numbers));
    }
    ParserTrainer trainer = new ParserTrainer(List.copyOf(relations.keySet()));
    trainer.train(examples, 10, labels.size() > 8_000 ? 4 : 2);
    try (OutputStream stream = Files.newOutputStream(file)) {
      trainer.write(stream, 0.15f);
    }
  }
}
