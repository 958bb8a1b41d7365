package org.careo.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.careo.bench.training.Treebank;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Where the words of a treebank stand in its text, and reports made of text. */
final class TreebankText {

  private TreebankText() {}

  /** Spans of a tree's words in its text; words that cannot be found share the place reached. */
  static List<Span> spans(Treebank.Tree tree) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Treebank.Word word : tree.words()) {
      int at = tree.text().indexOf(word.form(), from);
      if (at < 0 || at > from + 40) {
        at = Math.min(from, tree.text().length());
      }
      int end = Math.min(tree.text().length(), at + word.form().length());
      spans.add(new Span(at, end));
      from = end;
    }
    return spans;
  }

  static Report report(String text, Language language) {
    return new Report(
        "r0",
        "text",
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "bench")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
