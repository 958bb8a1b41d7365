package org.careo.bench.lineage;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** An account of a bare text: one body segment, nothing read. */
public final class PlainAccount {

  private PlainAccount() {}

  public static Account of(String id, String text, Language language) {
    Report report =
        new Report(
            id,
            id + ".txt",
            "",
            language,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "plain")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of());
    return new Account(
        report,
        new Reading(
            id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of()),
        List.of());
  }
}
