package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.bench.training.Treebank;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.Span;
import org.careo.model.VerbGroup;
import org.careo.read.CoreReader;
import org.careo.read.base.Base;

/**
 * Verb groups, subjects and noun phrases from raw sentences against the trees of treebanks not
 * trained on: English EWT dev, Spanish PUD. A subject is right when its head is the word the tree
 * names; a clause whose subject the tree leaves open is no error. A noun phrase counts by head and
 * first token.
 */
final class ChunkSet implements QualitySet {

  @Override
  public String name() {
    return "chunks";
  }

  @Override
  public String folder() {
    return "attribution/es_pud";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path treebanks = bench.evaluation().resolveSibling("data").resolve("ud");
    score(
        "English EWT dev",
        Treebank.words(treebanks.resolve("UD_English-EWT/en_ewt-ud-dev.conllu.gz")),
        Language.ENGLISH);
    score(
        "Spanish PUD dev",
        Treebank.surface(bench.evaluation().resolve(folder()).resolve("es_pud-dev.conllu")),
        Language.SPANISH);
  }

  private static void score(String name, List<Treebank.Tree> trees, Language language) {
    CoreReader reader = new CoreReader();
    int subjects = 0;
    int given = 0;
    int right = 0;
    int heads = 0;
    int headsFound = 0;
    int startsRight = 0;
    int finite = 0;
    int finiteFound = 0;
    for (Treebank.Tree tree : trees) {
      Base base = reader.read(TreebankText.report(tree.text(), language));
      List<Span> spans = TreebankText.spans(tree);
      Map<Integer, Integer> wordAt = new HashMap<>();
      for (int word = 0; word < spans.size(); word++) {
        wordAt.put(spans.get(word).start(), word);
      }
      Map<Integer, Integer> subjectOf = new HashMap<>();
      Map<Integer, Clause> clauseAt = new HashMap<>();
      for (Clause clause : base.clauses()) {
        if (clause.verbGroup() >= 0) {
          VerbGroup group = base.verbGroups().get(clause.verbGroup());
          for (int token = group.firstToken(); token < group.endToken(); token++) {
            clauseAt.put(wordAt.getOrDefault(base.tokens().get(token).start(), -1), clause);
          }
        }
      }
      for (int word = 0; word < spans.size(); word++) {
        Treebank.Word one = tree.words().get(word);
        if (one.relation().startsWith("nsubj") && one.head() >= 0) {
          subjectOf.merge(one.head(), word, Math::min);
        }
        if (one.features().contains("VerbForm=Fin") && !one.relation().startsWith("amod")) {
          finite++;
          Clause clause = clauseAt.get(word);
          finiteFound +=
              clause != null && base.verbGroups().get(clause.verbGroup()).isFinite() ? 1 : 0;
        }
      }
      for (Map.Entry<Integer, Integer> entry : subjectOf.entrySet()) {
        Treebank.Word subject = tree.words().get(entry.getValue());
        if (subject.features().contains("PronType=Rel") || subject.features().contains("Int")) {
          continue;
        }
        subjects++;
        Clause clause = clauseAt.get(entry.getKey());
        for (int word = 0; clause == null && word < spans.size(); word++) {
          boolean copula =
              tree.words().get(word).head() == entry.getKey()
                  && tree.words().get(word).relation().startsWith("cop");
          clause = copula ? clauseAt.get(word) : null;
        }
        if (clause != null && clause.subject() >= 0) {
          given++;
          NounPhrase phrase = base.nounPhrases().get(clause.subject());
          int gold = spans.get(entry.getValue()).start();
          int head = base.tokens().get(phrase.head()).start();
          boolean flat = sameName(tree, entry.getValue(), wordAt.getOrDefault(head, -1));
          right += head == gold || flat ? 1 : 0;
        }
      }
      Map<Integer, NounPhrase> phraseAt = new HashMap<>();
      for (NounPhrase phrase : base.nounPhrases()) {
        phraseAt.put(base.tokens().get(phrase.head()).start(), phrase);
      }
      for (int word = 0; word < spans.size(); word++) {
        Treebank.Word one = tree.words().get(word);
        boolean nominal = one.tag().equals("NOUN");
        if (!nominal || one.relation().matches("compound|flat|fixed|goeswith|amod")) {
          continue;
        }
        heads++;
        NounPhrase phrase = phraseAt.get(spans.get(word).start());
        if (phrase != null) {
          headsFound++;
          int first = base.tokens().get(phrase.firstToken()).start();
          startsRight += first == spans.get(firstOf(tree, word)).start() ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: finite verbs in finite groups %.1f; subjects precision %.1f, recall %.1f, F1 %.1f (%d); noun"
            + " phrase heads %.1f, first token right %.1f%n",
        name,
        100.0 * finiteFound / finite,
        100.0 * right / given,
        100.0 * right / subjects,
        200.0 * right / (given + subjects),
        subjects,
        100.0 * headsFound / heads,
        100.0 * startsRight / headsFound);
  }

  private static boolean sameName(Treebank.Tree tree, int gold, int found) {
    if (found < 0) {
      return false;
    }
    Treebank.Word word = tree.words().get(found);
    Treebank.Word other = tree.words().get(gold);
    return word.head() == gold && word.relation().matches("flat.*|compound.*")
        || other.head() == found && other.relation().matches("flat.*|compound.*");
  }

  /**
   * First word of a noun's phrase in the tree: articles, adjectives, numbers and names before it.
   */
  private static int firstOf(Treebank.Tree tree, int noun) {
    int first = noun;
    for (int word = 0; word < noun; word++) {
      Treebank.Word one = tree.words().get(word);
      boolean before =
          one.head() == noun && one.relation().matches("det|amod|nummod|compound|nmod:poss");
      if (before) {
        int start = word;
        for (int inner = 0; inner < word; inner++) {
          Treebank.Word part = tree.words().get(inner);
          boolean belongs = part.head() == word && !part.relation().matches("case|punct|cc");
          start = belongs ? Math.min(start, inner) : start;
        }
        first = Math.min(first, start);
      }
    }
    return first;
  }
}
