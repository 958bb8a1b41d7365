package org.careo.bench.quality;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.careo.attribute.Attributor;
import org.careo.attribute.pattern.Examples.Annotated;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/**
 * Speakers of quoted stretches on PolNeAR's dev part: each outermost quotation inside an annotated
 * content that has a source. The answer is the source of the statement that holds most of the
 * quotation; it is right when it overlaps the annotated source (strict: the same words, no
 * coreference).
 */
final class QuotedSpeakerSet implements QualitySet {

  @Override
  public String name() {
    return "quoted-speakers";
  }

  @Override
  public String folder() {
    return "attribution/polnear/dev";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    int asked = 0;
    int given = 0;
    int right = 0;
    for (Polnear.Article article : Polnear.read(bench.evaluation().resolve(folder()))) {
      Report report = PlainText.report(article.stem(), article.text(), Language.ENGLISH);
      Reading reading = reader.read(report);
      List<Statement> statements = attributor.attribute(report, reading);
      for (Quotation quotation : reading.quotations()) {
        List<Span> wanted = quotation.depth() > 0 ? List.of() : source(article, quotation.inner());
        if (wanted.isEmpty()) {
          continue;
        }
        asked++;
        List<Span> answer = answer(statements, quotation.inner());
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

  private static List<Span> answer(List<Statement> statements, Span quoted) {
    List<Span> source = List.of();
    int most = quoted.length() / 2;
    for (Statement statement : statements) {
      int shared = shared(statement.content(), quoted);
      if (shared > most
          && statement.parent().isEmpty()
          && statement.form() != Statement.Form.AUTHOR) {
        most = shared;
        source = statement.source();
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
