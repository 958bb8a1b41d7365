package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.SortedSearch;

/**
 * A reading laid out by token. Indexes are those of {@link Reading#tokens()}; -1 means none.
 *
 * <p>The kind of a token is what the trained rankers see instead of the word: a role for
 * closed-class words (THAT, WHO, BUT), a mark for punctuation (COMMA, OQ and CQ for the marks that
 * open and close a quotation), else the part of speech with the form of a verb (VFIN, VING, VPART,
 * VINF).
 */
public final class Grid {
  public static final String COMMA = "COMMA";
  public static final String OPEN_QUOTE = "OQ";
  public static final String CLOSE_QUOTE = "CQ";
  public static final String STOP = "STOP";
  public static final String COLON = "COLON";
  public static final String DASH = "DASH";
  public static final String SEMICOLON = "SEMI";
  public static final String OPEN_BRACKET = "LPAR";
  public static final String CLOSE_BRACKET = "RPAR";
  public static final String MARK = "MARK";
  private static final int FOREIGN = -2;

  private final Report report;
  private final Reading reading;
  private final List<Token> tokens;
  private final String[] lower;
  private final String[] kind;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] quotation;
  private final int[] phraseOf;
  private final int[] predicateOf;
  private final BitSet timeStarts;
  private final List<Phrase> phrases;
  private final List<Predicate> predicates;
  private final ClauseMap clauses;
  private final InterviewTurns interview;

  public Grid(Report report, Reading reading) {
    this.report = report;
    this.reading = reading;
    this.tokens = Retagger.tokens(report, reading);
    this.clauses = new ClauseMap(reading);
    int size = tokens.size();
    lower = new String[size];
    kind = new String[size];
    sentence = filled(size);
    paragraph = filled(size);
    quotation = filled(size);
    phraseOf = filled(size);
    predicateOf = filled(size);
    for (int i = 0; i < size; i++) {
      lower[i] = tokens.get(i).span().of(report.text()).toLowerCase(Locale.ROOT);
    }
    layOutSentences();
    layOutQuotations();
    for (int i = 0; i < size; i++) {
      kind[i] = kind[i] == null ? Kinds.of(tokens.get(i), lower[i], language(i)) : kind[i];
    }
    timeStarts = new BitSet(size);
    reading.times().forEach(time -> timeStarts.set(Math.max(0, tokenAt(time.span().start()))));
    phrases = Phrases.find(this);
    predicates = Predicates.find(this);
    for (int p = 0; p < phrases.size(); p++) {
      Arrays.fill(phraseOf, phrases.get(p).first(), phrases.get(p).end(), p);
    }
    for (int p = 0; p < predicates.size(); p++) {
      Arrays.fill(predicateOf, predicates.get(p).first(), predicates.get(p).end(), p);
    }
    interview = InterviewTurns.of(this);
  }

  /** The answers of the report, where it is an interview whose sides have no name. */
  public InterviewTurns interview() {
    return interview;
  }

  /** Whether a verb group of any form, finite or not, has a token between two tokens. */
  public boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (predicateOf(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "his", "su": whose it is; "her" is tagged in more than one way. */
  public boolean isPossessive(int index) {
    return is(index, "HIS") || reads(index, "her");
  }

  /** Whether a token is a word of a section of phrases, in whatever language the text is. */
  public boolean reads(int index, String section) {
    return CueLexicon.isInEither(section, lower(index));
  }

  /** The mark of the genitive: "'s" or the apostrophe alone. */
  public boolean isGenitive(int index) {
    return reads(index, "genitive") || reads(index, "genitive of plural");
  }

  /** Whether a token ends in one of the endings of a section of phrases. */
  public boolean endsIn(int index, String section) {
    return CueLexicon.isEndingOf(section, lower(index));
  }

  /** "to", "a", and "al" however it is tagged: before whom something is said to. */
  public boolean isToward(int index) {
    return is(index, "TO") || reads(index, "to the");
  }

  /** Whether a time expression begins with a token: "two audits | last year". */
  public boolean startsTime(int index) {
    return timeStarts.get(index);
  }

  /** An array of -1. */
  static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  private void layOutSentences() {
    List<Sentence> sentences = reading.sentences();
    int number = -1;
    int before = -1;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence here = sentences.get(s);
      boolean article = report.segments().get(here.segment()).kind().isArticle();
      if (article && (before < 0 || startsParagraph(sentences.get(before), here))) {
        number++;
      }
      before = article ? s : before;
      for (int i = here.firstToken(); i < here.endToken(); i++) {
        sentence[i] = s;
        paragraph[i] = article ? number : FOREIGN;
      }
    }
  }

  private boolean startsParagraph(Sentence before, Sentence here) {
    if (before.segment() != here.segment()) {
      return true;
    }
    int from = before.span().end();
    int to = here.span().start();
    return to > from && report.text().substring(from, to).indexOf('\n') >= 0;
  }

  /** Outermost quotations only: what stands in marks inside them belongs to their words. */
  private void layOutQuotations() {
    int token = 0;
    List<Quotation> quotations = reading.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quote = quotations.get(q);
      if (quote.depth() > 0) {
        continue;
      }
      while (token < tokens.size() && tokens.get(token).start() < quote.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && tokens.get(i).start() < quote.span().end(); i++) {
        Span span = tokens.get(i).span();
        quotation[i] = q;
        if (span.end() <= quote.inner().start()) {
          kind[i] = OPEN_QUOTE;
        } else if (quote.closed() && span.start() >= quote.inner().end()) {
          kind[i] = CLOSE_QUOTE;
        }
      }
    }
  }

  public Report report() {
    return report;
  }

  public Reading reading() {
    return reading;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Lower-case form of a token; empty outside the text. */
  public String lower(int index) {
    return index < 0 || index >= lower.length ? "" : lower[index];
  }

  /** Kind of a token; "NONE" outside the text. */
  public String kind(int index) {
    return index < 0 || index >= kind.length ? "NONE" : kind[index];
  }

  public boolean is(int index, String wanted) {
    return kind(index).equals(wanted);
  }

  /** Part of speech of a token; X outside the text. */
  public PartOfSpeech tag(int index) {
    return index < 0 || index >= size() ? PartOfSpeech.X : tokens.get(index).tag();
  }

  /** Language of the token's sentence, of the nearest outside the text; unknown without one. */
  public Language language(int index) {
    int number = size() == 0 ? -1 : sentence[Math.clamp(index, 0, size() - 1)];
    return number < 0 ? Language.UNKNOWN : reading.sentences().get(number).language();
  }

  /** Index of the token's sentence; negative outside every sentence. */
  public int sentence(int index) {
    return index < 0 || index >= sentence.length ? -1 : sentence[index];
  }

  public Sentence sentenceAt(int index) {
    return reading.sentences().get(sentence[index]);
  }

  /** First token of the token's sentence; outside every sentence the token stands for itself. */
  public int sentenceStart(int index) {
    return isInSentence(index) ? sentenceAt(index).firstToken() : Math.clamp(index, 0, size());
  }

  /** End of the token's sentence; outside every sentence the token stands for itself. */
  public int sentenceEnd(int index) {
    return isInSentence(index) ? sentenceAt(index).endToken() : Math.clamp(index + 1, 0, size());
  }

  /** End of a stretch without the full stops that close it; never before its first token. */
  public int bare(int first, int end) {
    int last = end;
    while (last > first && is(last - 1, STOP)) {
      last--;
    }
    return last;
  }

  /** Behind the phrases of "of" that hang on what ends at a token, as far as a limit. */
  public int behindOf(int from, int limit) {
    int at = from;
    while (at + 1 < limit && is(at, "OF") && phraseOf(at + 1) >= 0) {
      at = phrases.get(phraseOf(at + 1)).end();
    }
    return at;
  }

  /**
   * Index of the token that holds a UTF-16 offset of the text, or of the first behind it; -1 when
   * the text ends before.
   */
  public int tokenAt(int offset) {
    int begin = SortedSearch.first(0, size(), index -> token(index).end() <= offset);
    return begin < size() ? begin : -1;
  }

  /** The clauses that share a token with a stretch of one sentence, in text order. */
  public List<Clause> clausesIn(int first, int end) {
    List<Clause> clauses = reading.clauses();
    int from = sentenceStart(first);
    int begin =
        SortedSearch.first(0, clauses.size(), index -> clauses.get(index).firstToken() < from);
    List<Clause> inside = new ArrayList<>();
    for (int at = begin; at < clauses.size() && clauses.get(at).firstToken() < end; at++) {
      if (clauses.get(at).endToken() > first) {
        inside.add(clauses.get(at));
      }
    }
    return inside;
  }

  private boolean isInSentence(int index) {
    return index >= 0 && index < sentence.length && sentence[index] >= 0;
  }

  /** Number of the token's paragraph among those of the article; negative outside the article. */
  public int paragraph(int index) {
    return index < 0 || index >= paragraph.length ? -1 : paragraph[index];
  }

  public int paragraphEnd(int index) {
    int end = index;
    while (end < size() && paragraph(end) == paragraph(index)) {
      end = sentenceEnd(end);
    }
    return end;
  }

  public int paragraphStart(int index) {
    int start = sentenceStart(index);
    while (start > 0 && paragraph(start - 1) == paragraph(index)) {
      start = sentenceStart(start - 1);
    }
    return start;
  }

  public SegmentKind segmentKind(int index) {
    return report.segments().get(sentenceAt(index).segment()).kind();
  }

  /** Index of the outermost quotation that holds the token, marks included. */
  public int quotation(int index) {
    return index < 0 || index >= quotation.length ? -1 : quotation[index];
  }

  /** First token of the quotation that a token stands in, its mark with it. */
  public int quotationStart(int index) {
    int first = index;
    while (first > 0 && quotation(first - 1) == quotation(index)) {
      first--;
    }
    return first;
  }

  /** Index after the last token of the quotation that a token stands in, its mark with it. */
  public int quotationEnd(int index) {
    int end = index;
    while (end < size() && quotation(end) == quotation(index)) {
      end++;
    }
    return end;
  }

  /** Number of the base noun phrase that holds the token. */
  public int phraseOf(int index) {
    return index < 0 || index >= phraseOf.length ? -1 : phraseOf[index];
  }

  public int predicateOf(int index) {
    return index < 0 || index >= predicateOf.length ? -1 : predicateOf[index];
  }

  public List<Phrase> phrases() {
    return phrases;
  }

  public List<Predicate> predicates() {
    return predicates;
  }

  /** The clauses of the reading by token. */
  public ClauseMap clauses() {
    return clauses;
  }

  public boolean isPunctuation(int index) {
    return index >= 0 && index < size() && tokens.get(index).tag() == PartOfSpeech.PUNCT;
  }

  /** Span from the first token to before the end token. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Text of a token range. */
  public String text(int first, int end) {
    return span(first, end).of(report.text());
  }
}
