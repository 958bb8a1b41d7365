package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.StoredReport;
import org.careo.model.Claim;
import org.careo.model.Span;
import org.careo.model.Statement;

/**
 * Makes the passages that pages show: the words of a statement inside the sentence that puts them
 * to somebody, or the words at a span. What is not content stands in a softer tint; words that
 * decide a finding are marked.
 */
final class Passages {
  /** Most UTF-16 units of a passage that are shown outside the reader. */
  private static final int WORDS = 800;

  /** Most UTF-16 units that source, cue and content may lie apart to be shown as one run. */
  private static final int TOGETHER = 600;

  /** Most UTF-16 units of a line shown on either side of a span. */
  private static final int CONTEXT = 110;

  static final String AROUND = "around";
  static final String DECIDES = "decides";

  private final CaseIndex index;

  Passages(CaseIndex index) {
    this.index = index;
  }

  /** A report as a whole. */
  Passage whole(String report) {
    return new Passage(report, index.labelOf(report), hash(report), -1, -1, List.of(), "", "");
  }

  /** The words of a statement, or of a claim's first statement; words that decide are marked. */
  Passage of(String id, List<Span> deciding) {
    Optional<Statement> found = index.statement(id);
    if (found.isEmpty()) {
      return index
          .claim(id)
          .map(Claim::statements)
          .filter(statements -> !statements.isEmpty())
          .map(statements -> of(statements.getFirst(), deciding))
          .orElseGet(() -> new Passage("", "", "", -1, -1, List.of(Piece.plain(id)), "", ""));
    }
    Statement statement = found.get();
    String report = statement.report();
    String text = index.text(report);
    Span extent = statement.extent();
    if (extent.end() > text.length()) {
      return whole(report);
    }
    return new Passage(
        report,
        index.labelOf(report),
        hash(report),
        index.point(report, extent.start()),
        index.point(report, extent.end()),
        pieces(text, statement, deciding),
        CaseIndex.speaker(statement),
        language(report));
  }

  /** The words at a span of a report. */
  Passage of(String report, Span span) {
    String text = index.text(report);
    if (span.end() > text.length() || span.isEmpty()) {
      return whole(report);
    }
    return new Passage(
        report,
        index.labelOf(report),
        hash(report),
        index.point(report, span.start()),
        index.point(report, span.end()),
        List.of(Piece.plain(shortened(text, span))),
        "",
        language(report));
  }

  /** The words at a span, marked, inside the words around them. */
  Passage within(String report, Span around, Span span) {
    String text = index.text(report);
    Passage exact = of(report, span);
    if (exact.offset() < 0 || around.end() > text.length() || around.length() > WORDS) {
      return exact;
    }
    return exact.with(
        Stream.of(
                Piece.marked(
                    (goesOn(text, around.start() - 1) ? "… " : "")
                        + text.substring(around.start(), span.start()),
                    AROUND,
                    ""),
                Piece.plain(span.of(text)),
                Piece.marked(
                    text.substring(span.end(), around.end())
                        + (goesOn(text, around.end()) ? " …" : ""),
                    AROUND,
                    ""))
            .filter(piece -> !piece.text().isEmpty())
            .toList());
  }

  /** Whether the sentence does not end or begin at this place, so that a cut there is a cut. */
  private static boolean goesOn(String text, int at) {
    int left = at;
    while (left >= 0 && left < text.length() && text.charAt(left) == ' ') {
      left--;
    }
    return left >= 0
        && at < text.length()
        && text.charAt(at) != '\n'
        && ".!?\n".indexOf(text.charAt(left)) < 0;
  }

  private static List<Piece> pieces(String text, Statement statement, List<Span> deciding) {
    List<Span> content =
        statement.content().stream().limit(8).filter(span -> span.end() <= text.length()).toList();
    Span together =
        Stream.of(statement.source(), statement.cue(), content)
            .flatMap(List::stream)
            .filter(span -> span.end() <= text.length() && !span.isEmpty())
            .reduce(Span::cover)
            .orElse(statement.extent());
    List<Piece> pieces = new ArrayList<>();
    if (together.length() > TOGETHER) {
      for (Span span : content) {
        if (!pieces.isEmpty()) {
          pieces.add(Piece.marked(" … ", AROUND, ""));
        }
        Span shown = new Span(span.start(), Math.min(span.end(), span.start() + WORDS));
        add(pieces, text, shown, deciding, "");
        if (shown.end() < span.end()) {
          pieces.add(Piece.marked(" …", AROUND, ""));
        }
      }
      return pieces;
    }
    int at = together.start();
    for (Span span : content.stream().sorted().toList()) {
      add(pieces, text, new Span(at, Math.max(at, span.start())), deciding, AROUND);
      Span rest = new Span(Math.max(at, span.start()), Math.max(at, span.end()));
      add(pieces, text, rest, deciding, "");
      at = rest.end();
    }
    add(pieces, text, new Span(at, Math.max(at, together.end())), deciding, AROUND);
    return pieces;
  }

  /** The words at a span in a style, cut where those that decide begin and end. */
  private static void add(
      List<Piece> pieces, String text, Span span, List<Span> deciding, String style) {
    int at = span.start();
    for (Span decides : deciding.stream().sorted(Comparator.naturalOrder()).toList()) {
      if (decides.start() >= at && decides.end() <= span.end()) {
        pieces.add(Piece.marked(text.substring(at, decides.start()), style, ""));
        pieces.add(Piece.marked(decides.of(text), DECIDES, "here they differ"));
        at = decides.end();
      }
    }
    pieces.add(Piece.marked(text.substring(at, span.end()), style, ""));
    pieces.removeIf(piece -> piece.text().isEmpty());
  }

  /** A span with the whole words around it that stand in its own line. */
  static Span around(String text, Span span) {
    if (span.end() > text.length()) {
      return span;
    }
    int start = span.start();
    int before = start;
    while (before > 0 && span.start() - before < CONTEXT && text.charAt(before - 1) != '\n') {
      before--;
      if (before == 0 || Character.isWhitespace(text.charAt(before - 1))) {
        start = before;
      }
    }
    int end = span.end();
    int after = end;
    while (after < text.length() && after - span.end() < CONTEXT && text.charAt(after) != '\n') {
      after++;
      if (after == text.length() || Character.isWhitespace(text.charAt(after))) {
        end = after;
      }
    }
    return new Span(start, end);
  }

  private String hash(String report) {
    return index.report(report).map(StoredReport::sha256).orElse("");
  }

  private String language(String report) {
    return index.report(report).map(StoredReport::language).orElse("");
  }

  private static String shortened(String text, Span span) {
    return Blocks.cut(
        text.substring(span.start(), Math.min(span.end(), span.start() + WORDS + 1)), WORDS);
  }
}
