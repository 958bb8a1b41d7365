package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Patterns;
import org.careo.model.Circumstance;
import org.careo.model.Commitment;
import org.careo.model.Quotation;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;

/** Makes statements of attributions: offsets, form, nesting; what they mean is filled in later. */
final class Assembler {
  private final Grid grid;
  private final String report;

  Assembler(Grid grid) {
    this.grid = grid;
    this.report = grid.report().id();
  }

  /** Statement of one attribution; the parent is an id or empty. */
  Statement statement(Attribution attribution, String id, String parent) {
    List<Span> content = new ArrayList<>();
    for (Attribution.Range piece : attribution.content()) {
      content.add(bare(piece));
    }
    List<Span> cue = List.of(grid.span(attribution.spot().first(), attribution.spot().end()));
    List<Span> source =
        attribution.source().isEmpty()
            ? List.of()
            : List.of(grid.span(attribution.source().first(), attribution.source().end()));
    return new Statement(
        id,
        report,
        content,
        cue,
        source,
        List.of(),
        form(attribution),
        attribution.spot().cue().cueClass(),
        Speaker.UNKNOWN,
        List.of(),
        parent,
        List.of(Commitment.PLAIN),
        attribution.spot().cue().act(),
        List.<Circumstance>of(),
        List.of(),
        List.of(),
        List.of(),
        Patterns.name(grid, attribution),
        Math.round(attribution.confidence() * 1000) / 1000.0,
        List.of());
  }

  /** The span of a piece without quotation marks around the whole of it. */
  private Span bare(Attribution.Range piece) {
    Span span = grid.span(piece.first(), piece.end());
    int number = grid.quotation(piece.first());
    if (number >= 0 && number == grid.quotation(piece.end() - 1)) {
      Quotation quote = grid.reading().quotations().get(number);
      if (span.contains(quote.inner()) && span.length() <= quote.span().length()) {
        return quote.inner().isEmpty() ? span : quote.inner();
      }
    }
    return span;
  }

  /** Direct when every word stands in quotation marks, mixed when some do. */
  private Statement.Form form(Attribution attribution) {
    int quoted = 0;
    int plain = 0;
    for (Attribution.Range piece : attribution.content()) {
      for (int i = piece.first(); i < piece.end(); i++) {
        if (grid.isPunctuation(i)) {
          continue;
        }
        if (grid.quotation(i) >= 0) {
          quoted++;
        } else {
          plain++;
        }
      }
    }
    return quoted == 0
        ? Statement.Form.INDIRECT
        : plain == 0 ? Statement.Form.DIRECT : Statement.Form.MIXED;
  }
}
