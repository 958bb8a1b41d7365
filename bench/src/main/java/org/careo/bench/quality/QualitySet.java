package org.careo.bench.quality;

import java.io.IOException;

/** One annotated set: what Careo answers to it, and how the answers are scored. */
public interface QualitySet {

  /** Name on the command line, lower case with dashes: "polnear-speech". */
  String name();

  /** Folder below the evaluation folder that must be there; the set is skipped without it. */
  String folder();

  /** Answers the set and prints the scores. */
  void run(Bench bench) throws IOException;
}
