package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Figure;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * The figures of a content by what it does with them: those it stands for, those it says are not so
 * ("34, not 31"), and those it only holds its own against ("double the 18 of the owner", "from 31
 * to 22"), which are left out. Superlatives are left out too: they are compared as words.
 *
 * @param stood figures the content stands for
 * @param denied figures it says are not so
 */
record GivenFigures(List<Figure> stood, List<Figure> denied) {
  /** How many characters before a figure say what is done with it. */
  private static final int LOOK_BACK = 40;

  static GivenFigures of(Layout layout, String text, List<Span> content, Markers markers) {
    List<Figure> stood = new ArrayList<>();
    List<Figure> denied = new ArrayList<>();
    for (Figure figure : layout.figures().overlapping(content)) {
      if (figure.kind() == Figure.Kind.RANK) {
        continue;
      }
      int start = figure.span().start();
      String before =
          String.join(" ", Folding.words(text.substring(Math.max(0, start - LOOK_BACK), start)));
      if (isPast(layout, figure, before, text, markers)) {
        continue;
      }
      if (!stood.isEmpty() && markers.anyAtEnd("not this", before)) {
        denied.add(figure);
      } else if (stood.isEmpty() || !markers.anyAtEnd("held against", before)) {
        stood.add(figure);
      }
    }
    return new GivenFigures(stood, denied);
  }

  /** "Fell from | 31 | to 22": what it was before. */
  private static boolean isPast(
      Layout layout, Figure figure, String before, String text, Markers markers) {
    int end = figure.span().end();
    Span behind = new Span(end, Math.min(text.length(), end + LOOK_BACK));
    return markers.anyAtEnd("from", before)
        && layout.figures().overlapping(List.of(behind)).stream()
            .filter(next -> next.span().start() > end)
            .map(next -> text.substring(end, next.span().start()))
            .anyMatch(words -> markers.is("up to", String.join(" ", Folding.words(words))));
  }
}
