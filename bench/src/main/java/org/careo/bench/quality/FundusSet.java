package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** News articles paragraph by paragraph; Readability4J and boilerpipe beside. */
final class FundusSet implements QualitySet {

  @Override
  public String name() {
    return "fundus";
  }

  @Override
  public String folder() {
    return "clean/fundus";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Map<String, byte[]> pages = PageExtractor.pages(bench.evaluation().resolve(folder() + "/html"));
    for (PageExtractor extractor : PageExtractor.values()) {
      Path answers = extractor.answer(bench, name(), pages, "");
      bench.score("clean", "eval_fundus.py", answers.toString());
    }
  }
}
