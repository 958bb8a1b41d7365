package org.careo.attribute.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.text.reference.Reference;

/**
 * Finds citations in brackets: "(Name, 2024)", "(Name, 2023; Other, 2024a)", and numbers of the
 * report's bibliography, "[3]", "[1, 2]", "[1][2]".
 */
public final class Citations {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\(([^()]{2,160}?(?:19|20)\\d\\d[a-z]?)\\)|\\[\\^?(\\d{1,3}(?:\\s?[,;]\\s?\\d{1,3}){0,9})\\]");
  private static final Pattern OPENING = Pattern.compile("[(\\[]");
  private static final Pattern SEPARATOR = Pattern.compile("\\s?[,;]\\s?");
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
   * @param names who is cited, there or in the bibliography
   * @param numbered whether it gives numbers only: the author's own words stay the author's
   */
  public record Citation(
      int sentence, Span bracket, Span covers, List<Span> names, boolean numbered) {

    /** The same with what a bracket right behind it cites: "[1][2]". */
    private Citation and(Citation behind) {
      List<Span> all = new ArrayList<>(names);
      all.addAll(behind.names);
      return new Citation(
          sentence,
          new Span(bracket.start(), behind.bracket.end()),
          new Span(covers.start(), behind.bracket.end()),
          all,
          numbered && behind.numbered);
    }
  }

  /** Citations of a report in text order. */
  public static List<Citation> find(Grid grid) {
    List<Citation> found = new ArrayList<>();
    String text = grid.report().text();
    List<Sentence> sentences = grid.reading().sentences();
    Map<String, Span> works = works(grid.report());
    for (int s = 0; s < sentences.size(); s++) {
      Span span = sentences.get(s).span();
      boolean article = grid.report().segments().get(sentences.get(s).segment()).kind().isArticle();
      if (!article
          || span.length() > 4000
          || !OPENING.matcher(text).region(span.start(), span.end()).find()) {
        continue;
      }
      Matcher brackets = BRACKET.matcher(text).region(span.start(), span.end());
      while (brackets.find()) {
        boolean numbered = brackets.start(1) < 0;
        List<Span> names =
            numbered
                ? published(works, brackets.group(2))
                : names(text, brackets.start(1), brackets.end(1));
        if (!names.isEmpty()) {
          Span bracket = new Span(brackets.start(), brackets.end());
          int cited = isCut(text, sentences, s, bracket) ? s - 1 : s;
          int start = sentences.get(cited).span().start();
          boolean second = !found.isEmpty() && found.getLast().sentence() == cited;
          int from = second ? found.getLast().bracket().end() : start;
          Citation citation =
              new Citation(cited, bracket, new Span(from, bracket.end()), names, numbered);
          boolean behind = second && text.substring(from, bracket.start()).isBlank();
          found.add(behind ? found.removeLast().and(citation) : citation);
        }
      }
    }
    return found;
  }

  /** Who published what the bibliography lists, by number; by order where no line has one. */
  private static Map<String, Span> works(Report report) {
    List<Reference> entries = Reference.of(report);
    boolean numbered = entries.stream().anyMatch(entry -> !entry.number(report.text()).isEmpty());
    Map<String, Span> works = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Reference entry = entries.get(i);
      String number = numbered ? entry.number(report.text()) : String.valueOf(i + 1);
      if (!entry.publisher().isEmpty()) {
        works.putIfAbsent(number, entry.publisher());
      }
    }
    return works;
  }

  private static List<Span> published(Map<String, Span> works, String numbers) {
    return SEPARATOR
        .splitAsStream(numbers)
        .flatMap(number -> Optional.ofNullable(works.get(number)).stream())
        .distinct()
        .toList();
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
