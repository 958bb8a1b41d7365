package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.careo.bench.training.Treebank;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.read.tag.Tagger;

/**
 * Tags and lemmas of the shipped models against treebanks they were not trained on: English EWT
 * dev, Spanish PUD (news; its tags of names differ from those of the training text, so a second
 * figure takes noun and name as one).
 */
final class TaggingSet implements QualitySet {

  @Override
  public String name() {
    return "tagging";
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
    Tagger tagger = new Tagger();
    int all = 0;
    int tags = 0;
    int loose = 0;
    int lemmas = 0;
    int verbs = 0;
    int moods = 0;
    for (Treebank.Tree tree : trees) {
      List<Span> spans = TreebankText.spans(tree);
      List<Token> tokens = tagger.tag(tree.text(), spans, language).tokens();
      for (int index = 0; index < tokens.size(); index++) {
        Treebank.Word word = tree.words().get(index);
        Token token = tokens.get(index);
        all++;
        boolean right = token.tag().name().equals(word.tag());
        tags += right ? 1 : 0;
        loose += right || isNoun(token.tag().name()) && isNoun(word.tag()) ? 1 : 0;
        lemmas += token.lemma().equals(word.lemma().toLowerCase(Locale.ROOT)) ? 1 : 0;
        if (word.features().contains("VerbForm=Fin") && word.features().contains("Mood=")) {
          verbs++;
          moods +=
              part(token.features(), "Mood=").equals(part(word.features(), "Mood="))
                      && part(token.features(), "Tense=").equals(part(word.features(), "Tense="))
                  ? 1
                  : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: UPOS %.2f (noun = name: %.2f), lemma %.2f, mood and tense of finite verbs %.2f (%d words)%n",
        name,
        100.0 * tags / all,
        100.0 * loose / all,
        100.0 * lemmas / all,
        100.0 * moods / verbs,
        all);
  }

  private static boolean isNoun(String tag) {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  private static String part(String features, String name) {
    int at = features.indexOf(name);
    int end = features.indexOf('|', Math.max(at, 0));
    return at < 0 ? "" : features.substring(at, end < 0 ? features.length() : end);
  }
}
