package org.careo.bench.quality;

import java.util.List;
import java.util.Locale;
import org.careo.attribute.pattern.Examples.Annotated;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.read.ReportReader;

/**
 * Scores the speakers of quoted stretches on PolNeAR: each outermost quotation inside an annotated
 * content that has a source is asked. The answer is the source of what holds most of the quotation;
 * it is right when it overlaps the annotated source (strict: the same words, no coreference).
 */
final class QuotedSpeakers {

  /** Gives what a system found in an article. */
  interface Finder {
    List<Answer> find(Polnear.Article article, Report report, Reading reading);
  }

  /** A stretch that a system puts to a source; either may be in pieces. */
  record Answer(List<Span> source, List<Span> content) {
    Answer {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  private QuotedSpeakers() {}

  /** Asks every quotation of the articles and prints the shares that are right. */
  static void score(List<Polnear.Article> articles, Finder finder) {
    ReportReader reader = new ReportReader();
    int asked = 0;
    int given = 0;
    int right = 0;
    for (Polnear.Article article : articles) {
      Report report = PlainText.report(article.stem(), article.text(), Language.ENGLISH);
      Reading reading = reader.read(report);
      List<Answer> answers = finder.find(article, report, reading);
      for (Quotation quotation : reading.quotations()) {
        List<Span> wanted = quotation.depth() > 0 ? List.of() : source(article, quotation.inner());
        if (wanted.isEmpty()) {
          continue;
        }
        asked++;
        List<Span> answer = answer(answers, quotation.inner());
        given += answer.isEmpty() ? 0 : 1;
        right += answer.stream().anyMatch(one -> wanted.stream().anyMatch(one::overlaps)) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "quotations %d; speaker right %.1f %% of all, %.1f %% when one is given (%d)%n",
        asked,
        100.0 * right / asked,
        100.0 * right / Math.max(1, given),
        given);
  }

  private static List<Span> source(Polnear.Article article, Span quoted) {
    for (Annotated annotated : article.attributions()) {
      if (2 * shared(annotated.content(), quoted) > quoted.length()) {
        return annotated.source();
      }
    }
    return List.of();
  }

  private static List<Span> answer(List<Answer> answers, Span quoted) {
    List<Span> source = List.of();
    int most = quoted.length() / 2;
    for (Answer answer : answers) {
      int shared = shared(answer.content(), quoted);
      if (shared > most) {
        most = shared;
        source = answer.source();
      }
    }
    return source;
  }

  private static int shared(List<Span> pieces, Span quoted) {
    int shared = 0;
    for (Span piece : pieces) {
      shared +=
          Math.max(
              0, Math.min(piece.end(), quoted.end()) - Math.max(piece.start(), quoted.start()));
    }
    return shared;
  }
}
