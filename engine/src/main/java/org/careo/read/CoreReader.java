package org.careo.read;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.read.base.Base;
import org.careo.read.chunk.Chunker;
import org.careo.read.chunk.Chunks;
import org.careo.read.chunk.ParsedSentence;
import org.careo.read.language.LanguageGuesser;
import org.careo.read.parse.Parser;
import org.careo.read.parse.Tree;
import org.careo.read.quote.QuotationScanner;
import org.careo.read.sentence.SentenceSplitter;
import org.careo.read.tag.Tagger;
import org.careo.read.token.Tokenizer;

/** Sentences, tokens, tags, chunks and quotations of a report: what every later layer stands on. */
public final class CoreReader {
  /** A longer sentence is tagged piece by piece, so that memory stays bounded. */
  private static final int LONGEST_TAGGED = 2_000;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();
  private final Tagger tagger = new Tagger();
  private final Parser parser = new Parser();
  private final Chunker chunker = new Chunker();
  private final LanguageGuesser languages = new LanguageGuesser();
  private final QuotationScanner scanner = new QuotationScanner(languages);

  /** Never throws for any report. */
  public Base read(Report report) {
    String text = report.text();
    Language main = mainLanguage(report);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Chunks chunks = new Chunks();
    for (SentenceSplitter.Found found : splitter.sentences(report, main)) {
      Language language = languageOf(text, found.span(), main);
      int first = tokens.size();
      if (language.isRead()) {
        List<Span> spans =
            tokenizer.tokens(text, found.span().start(), found.span().end(), language);
        for (int from = 0; from < spans.size(); from += LONGEST_TAGGED) {
          int to = Math.min(spans.size(), from + LONGEST_TAGGED);
          Tagger.Tagged tagged = tagger.tag(text, spans.subList(from, to), language);
          Tree tree = parser.parse(tagged.normals(), tagged.labels(), language);
          chunker.add(
              new ParsedSentence(
                  tokens.size(),
                  tagged.tokens(),
                  tagged.normals(),
                  tagged.labels(),
                  tree,
                  language),
              chunks);
          tokens.addAll(tagged.tokens());
        }
      }
      sentences.add(new Sentence(found.span(), first, tokens.size(), found.segment(), language));
    }
    return new Base(
        report,
        sentences,
        tokens,
        chunks.verbGroups(),
        chunks.nounPhrases(),
        chunks.clauses(),
        scanner.quotations(report));
  }

  private Language mainLanguage(Report report) {
    if (!report.language().equals(Language.UNKNOWN)) {
      return report.language();
    }
    return languages.guess(report.text(), new Span(0, report.text().length()));
  }

  /** The report's language unless a sentence of some length clearly is in another. */
  private Language languageOf(String text, Span span, Language main) {
    LanguageGuesser.Evidence evidence = languages.evidence(text, span);
    boolean other =
        !evidence.language().equals(Language.UNKNOWN) && !evidence.language().equals(main);
    return other && evidence.weight() >= 2.5 && evidence.words() >= 5 ? evidence.language() : main;
  }
}
