package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.clean.Cleaner;
import org.careo.model.Cleaned;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.text.CodePoints;

/** Segments of plain text: reports of the case border-2025, marked by hand. */
final class SeedSegmentsSet implements QualitySet {

  @Override
  public String name() {
    return "seed-segments";
  }

  @Override
  public String folder() {
    return "clean/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path texts = bench.evaluation().resolve("../cases/border-2025").normalize();
    ObjectMapper json = new ObjectMapper();
    Cleaner cleaner = new Cleaner();
    List<String> lines = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(texts.toString()),
            found -> {
              if (found instanceof Acquired.Taken taken
                  && cleaner.clean(taken.original()) instanceof Cleaned.Readable readable) {
                add(json, readable.report(), lines);
              }
            });
    Path answers = bench.write("seed-segments.jsonl", lines);
    bench.score("clean", "eval_seed_segments.py", answers.toString());
  }

  private static void add(ObjectMapper json, Report report, List<String> lines) {
    CodePoints points = new CodePoints(report.text());
    for (Segment segment : report.segments()) {
      int[] span = points.of(segment.span());
      ObjectNode line =
          json.createObjectNode()
              .put("file", report.file())
              .put("start", span[0])
              .put("end", span[1])
              .put("label", label(segment.kind()));
      if (segment.group() > 0) {
        line.put("group", segment.group());
      }
      lines.add(line.toString());
    }
  }

  /** The label of the annotation that stands for a kind. */
  private static String label(SegmentKind kind) {
    return switch (kind) {
      case TITLE -> "title";
      case BYLINE, DATE -> "byline";
      case HEADING -> "heading";
      case BODY, LIST -> "body";
      case QUOTE -> "quote";
      case CAPTION, ADVERTISEMENT -> "ad_alt";
      case REFERENCES -> "reference";
      case AUTHOR_NOTE -> "author_bio";
      case EDITORS_NOTE -> "editor_note";
      case TEASER -> "teaser";
      case WIDGET -> "widget";
    };
  }
}
