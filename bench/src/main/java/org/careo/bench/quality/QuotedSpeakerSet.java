package org.careo.bench.quality;

import java.io.IOException;
import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Statement;

/** Speakers of quoted stretches on PolNeAR's dev part, see {@link QuotedSpeakers}. */
final class QuotedSpeakerSet implements QualitySet {
  private final Attributor attributor = new Attributor();

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
    score(Polnear.read(bench.evaluation().resolve(folder())));
  }

  /** Asks every quotation of the articles and prints the shares that are right. */
  void score(List<Polnear.Article> articles) {
    QuotedSpeakers.score(articles, (article, report, reading) -> outermost(report, reading));
  }

  private List<QuotedSpeakers.Answer> outermost(Report report, Reading reading) {
    return attributor.attribute(report, reading).stream()
        .filter(statement -> statement.parent().isEmpty())
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .map(statement -> new QuotedSpeakers.Answer(statement.source(), statement.content()))
        .toList();
  }
}
