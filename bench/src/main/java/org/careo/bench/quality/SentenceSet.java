package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.bench.training.Treebank;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.read.sentence.SentenceSplitter;
import org.careo.read.token.Tokenizer;

/**
 * Sentences and tokens found in running text: the sentences of each document joined by one blank,
 * found again. Spanish PUD and AnCora dev are news, English EWT dev is web text without its line
 * breaks.
 */
final class SentenceSet implements QualitySet {

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String folder() {
    return "attribution/es_pud";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path treebanks = bench.evaluation().resolveSibling("data").resolve("ud");
    score(
        "Spanish AnCora dev (news)",
        Treebank.surface(treebanks.resolve("UD_Spanish-AnCora/es_ancora-ud-dev.conllu.gz")),
        Language.SPANISH);
    score(
        "Spanish PUD dev (news)",
        Treebank.surface(bench.evaluation().resolve(folder()).resolve("es_pud-dev.conllu")),
        Language.SPANISH);
    List<Treebank.Tree> english =
        Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-dev.conllu.gz"));
    score("English EWT dev (web)", english, Language.ENGLISH);
    score(
        "English EWT dev (weblogs and newsgroups)",
        english.stream().filter(tree -> tree.document().matches("(weblog|newsgroup).*")).toList(),
        Language.ENGLISH);
  }

  private static void score(String name, List<Treebank.Tree> trees, Language language) {
    SentenceSplitter splitter = new SentenceSplitter();
    Tokenizer tokenizer = new Tokenizer();
    int[] sentences = new int[3];
    int[] tokens = new int[3];
    List<String> texts = new ArrayList<>();
    String document = "";
    for (int index = 0; index <= trees.size(); index++) {
      boolean ends = index == trees.size() || !trees.get(index).document().equals(document);
      if (ends && !texts.isEmpty()) {
        Set<Span> gold = new HashSet<>();
        int at = 0;
        for (String text : texts) {
          gold.add(new Span(at, at + text.length()));
          at += text.length() + 1;
        }
        String joined = String.join(" ", texts);
        List<Span> found = splitter.sentences(joined, new Span(0, joined.length()), language);
        count(gold, found, sentences);
        texts.clear();
      }
      if (index < trees.size()) {
        Treebank.Tree tree = trees.get(index);
        document = tree.document();
        texts.add(tree.text().strip());
        count(
            new HashSet<>(TreebankText.spans(tree)),
            tokenizer.tokens(tree.text(), 0, tree.text().length(), language),
            tokens);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: sentences F1 %.2f (precision %.2f, recall %.2f), tokens F1 %.2f%n",
        name,
        200.0 * sentences[2] / (sentences[0] + sentences[1]),
        100.0 * sentences[2] / sentences[1],
        100.0 * sentences[2] / sentences[0],
        200.0 * tokens[2] / (tokens[0] + tokens[1]));
  }

  private static void count(Set<Span> gold, List<Span> found, int[] counts) {
    counts[0] += gold.size();
    counts[1] += found.size();
    for (Span span : found) {
      counts[2] += gold.contains(span) ? 1 : 0;
    }
  }
}
