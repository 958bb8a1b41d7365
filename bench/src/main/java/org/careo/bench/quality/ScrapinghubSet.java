package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Article body of news and blog pages, four-word shingles; Readability4J and boilerpipe beside. */
final class ScrapinghubSet implements QualitySet {

  @Override
  public String name() {
    return "scrapinghub";
  }

  @Override
  public String folder() {
    return "clean/scrapinghub";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Map<String, byte[]> pages = PageExtractor.pages(bench.evaluation().resolve(folder() + "/html"));
    for (PageExtractor extractor : PageExtractor.values()) {
      Path answers = extractor.answer(bench, name(), pages, ".html.gz");
      bench.score("clean", "eval_scrapinghub.py", answers.toString());
    }
  }
}
