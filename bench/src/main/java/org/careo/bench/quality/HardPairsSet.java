package org.careo.bench.quality;

import java.io.IOException;
import org.careo.bench.lineage.HardPairs;

/** Rewrite, or independent report of the same story? Scored here: the set has no script. */
final class HardPairsSet implements QualitySet {

  @Override
  public String name() {
    return "lineage-hard-pairs";
  }

  @Override
  public String folder() {
    return "picture/ecbplus";
  }

  @Override
  public void run(Bench bench) throws IOException {
    HardPairs.figures(bench.evaluation()).forEach(System.out::println);
  }
}
