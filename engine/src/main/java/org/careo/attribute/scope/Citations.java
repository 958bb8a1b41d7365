package org.careo.attribute.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Sentence;
import org.careo.model.Span;

/** Finds citations in brackets, "(Name, 2024)" and "(Name, 2023; Other, 2024a)". */
public final class Citations {
  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()]{2,160}?(?:19|20)\\d\\d[a-z]?)\\)");
  private static final Pattern ONE =
      Pattern.compile(
          "(\\p{Lu}[^;()]{0,80}?)[,.]? (?:\\(?(?:19|20)\\d\\d[a-z]?)(?=\\)|;|,| (?:"
              + String.join("|", CueLexicon.ofEither("cited together"))
              + ") |$)");
  private static final Pattern DATE =
      Pattern.compile("(?:" + String.join("|", CueLexicon.ofEither("month")) + "|\\d).*");

  private Citations() {}

  /**
   * A bracket with citations.
   *
   * @param sentence index of its sentence
   * @param bracket the bracket with its marks
   * @param covers what it is cited for: from the beginning of its sentence, or from the citation
   *     before it there, to the end of the bracket
   * @param names who is cited
   */
  public record Citation(int sentence, Span bracket, Span covers, List<Span> names) {}

  /** Citations of a report in text order. */
  public static List<Citation> find(Grid grid) {
    List<Citation> found = new ArrayList<>();
    String text = grid.report().text();
    List<Sentence> sentences = grid.reading().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Span span = sentences.get(s).span();
      boolean article = grid.report().segments().get(sentences.get(s).segment()).kind().isArticle();
      if (!article || text.indexOf('(', span.start()) < 0 || span.length() > 4000) {
        continue;
      }
      Matcher brackets = BRACKET.matcher(text).region(span.start(), span.end());
      while (brackets.find()) {
        List<Span> names = names(text, brackets.start(1), brackets.end(1));
        if (!names.isEmpty()) {
          Span bracket = new Span(brackets.start(), brackets.end());
          int cited = isCut(text, sentences, s, bracket) ? s - 1 : s;
          int start = sentences.get(cited).span().start();
          boolean second = !found.isEmpty() && found.getLast().sentence() == cited;
          int from = second ? found.getLast().bracket().end() : start;
          found.add(new Citation(cited, bracket, new Span(from, bracket.end()), names));
        }
      }
    }
    return found;
  }

  /** "… at 3 a.m. (Name, 2031).": a bracket alone belongs to the sentence before it. */
  private static boolean isCut(String text, List<Sentence> sentences, int sentence, Span bracket) {
    String before = text.substring(sentences.get(sentence).span().start(), bracket.start());
    return sentence > 0
        && before.isBlank()
        && sentences.get(sentence - 1).segment() == sentences.get(sentence).segment();
  }

  private static List<Span> names(String text, int from, int to) {
    List<Span> names = new ArrayList<>();
    Matcher matcher = ONE.matcher(text).region(from, to);
    while (matcher.find()) {
      String name = matcher.group(1);
      // A bracketed year behind a month or lower-case words is a date or an aside.
      if (!DATE.matcher(name).matches() && name.split(" ").length <= 8) {
        names.add(new Span(matcher.start(1), matcher.end(1)));
      }
    }
    return names;
  }
}
