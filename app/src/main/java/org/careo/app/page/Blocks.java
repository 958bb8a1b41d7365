package org.careo.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careo.app.page.Marks.Mark;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * Cuts the text of a report into blocks: at every edge of a mark, so that marks may overlap and
 * each run knows all it belongs to, and again where a block would grow too large for one page.
 * Linear in text and marks.
 */
final class Blocks {
  /** Largest run and largest block, in bytes of the page they make. */
  private static final int RUN = 4_000;

  private static final int BLOCK = 30_000;
  private static final int CARD = 1_600;

  /**
   * A block with what it costs on a page.
   *
   * @param start UTF-16 offset where it begins
   * @param bytes about how many bytes of page it makes, its cards included
   * @param asked whether the words asked for begin in it
   */
  record Sized(Block block, int start, int bytes, boolean asked) {}

  private record Run(Piece piece, int start) {}

  private Blocks() {}

  static List<Sized> of(Report report, List<Mark> marks) {
    List<Sized> blocks = new ArrayList<>();
    List<Mark> running = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int next = 0;
    boolean asked = false;
    List<Segment> segments = report.segments();
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      boolean folded = isFolded(segment.kind());
      List<Run> runs = new ArrayList<>();
      int first = at;
      // Neighbours of one kind of junk stand under one bar.
      while (true) {
        Span bounds = segments.get(at).span();
        running.removeIf(mark -> mark.span().end() <= bounds.start());
        while (next < marks.size() && marks.get(next).span().start() < bounds.end()) {
          running.add(marks.get(next++));
        }
        List<Mark> inside =
            running.stream()
                .filter(mark -> mark.span().overlaps(bounds))
                .map(mark -> mark.within(bounds))
                .toList();
        runs(report.text(), bounds, inside, runs);
        if (!folded || at + 1 == segments.size() || segments.get(at + 1).kind() != segment.kind()) {
          break;
        }
        runs.add(new Run(Piece.plain("\n"), bounds.end()));
        at++;
      }
      String note = folded ? note(report.text(), segments.subList(first, at + 1)) : "";
      asked = blocks(segment.kind(), note, runs, seen, asked, blocks);
    }
    return blocks;
  }

  private static boolean isFolded(SegmentKind kind) {
    return !kind.isArticle() && kind != SegmentKind.BYLINE && kind != SegmentKind.DATE;
  }

  private static String note(String text, List<Segment> segments) {
    String kind = segments.getFirst().kind().label();
    int length = segments.stream().mapToInt(segment -> segment.span().length()).sum();
    String words = segments.getFirst().span().of(text).strip().replaceAll("\\s+", " ");
    return (segments.size() == 1 ? kind : segments.size() + " × " + kind)
        + ", "
        + length
        + " characters: "
        + cut(words, 70);
  }

  /** The text, or its beginning and a sign that it goes on; never half a character. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    int blank = text.lastIndexOf(' ', end);
    return text.substring(0, blank > most / 2 ? blank : end) + " …";
  }

  private static boolean blocks(
      SegmentKind kind,
      String note,
      List<Run> runs,
      Set<String> seen,
      boolean askedBefore,
      List<Sized> blocks) {
    boolean asked = askedBefore;
    boolean heading = kind == SegmentKind.TITLE || kind == SegmentKind.HEADING;
    List<Piece> pieces = new ArrayList<>();
    int bytes = 0;
    int start = runs.isEmpty() ? 0 : runs.getFirst().start();
    boolean asksHere = false;
    for (Run run : runs) {
      if (bytes > BLOCK) {
        blocks.add(
            new Sized(
                new Block(kind.label(), note, asksHere, heading, pieces), start, bytes, asksHere));
        pieces = new ArrayList<>();
        bytes = 0;
        asksHere = false;
        start = run.start();
      }
      Piece piece = run.piece();
      if (!asked && piece.style().contains("asked")) {
        piece = new Piece(piece.text(), piece.style(), piece.title(), piece.statements(), "asked");
        asked = true;
        asksHere = true;
      }
      for (String statement : piece.statements()) {
        bytes += seen.add(statement) ? CARD : 0;
      }
      bytes += bytes(piece);
      pieces.add(piece);
    }
    blocks.add(
        new Sized(
            new Block(kind.label(), note, asksHere, heading, pieces), start, bytes, asksHere));
    return asked;
  }

  private static int bytes(Piece piece) {
    int bytes = piece.style().isEmpty() ? 0 : 90 + piece.title().length();
    for (String statement : piece.statements()) {
      bytes += statement.length() + 1;
    }
    String text = piece.text();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      bytes += unit < 0x80 ? unit == '<' || unit == '>' || unit == '&' ? 5 : 1 : 3;
    }
    return bytes;
  }

  private static void runs(String text, Span within, List<Mark> marks, List<Run> runs) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(within.start(), within.end()));
    for (Mark mark : marks) {
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    }
    for (int at = within.start() + RUN; at < within.end(); at += RUN) {
      edges.add(Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at);
    }
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int start = -1;
    for (int end : edges) {
      if (start >= 0) {
        int at = start;
        open.removeIf(mark -> mark.span().end() <= at);
        while (next < marks.size() && marks.get(next).span().start() <= at) {
          open.add(marks.get(next++));
        }
        runs.add(new Run(piece(text.substring(at, Math.min(end, text.length())), open), at));
      }
      start = end;
    }
  }

  private static Piece piece(String words, List<Mark> open) {
    Set<String> styles = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> statements = new LinkedHashSet<>();
    for (Mark mark : open) {
      styles.add(mark.style());
      if (!mark.title().isEmpty()) {
        titles.add(mark.title());
      }
      if (!mark.statement().isEmpty()) {
        statements.add(mark.statement());
      }
    }
    return new Piece(
        words, String.join(" ", styles), String.join("; ", titles), List.copyOf(statements), "");
  }
}
