package org.careo.attribute.scope;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Spot;
import org.careo.model.PartOfSpeech;
import org.careo.model.Quotation;
import org.careo.model.Span;

/**
 * Extends the content of an attribution over the sentences that follow it.
 *
 * <ul>
 *   <li>quotation: the next sentences of the paragraph, or the next paragraph by its reopened mark,
 *       are wholly in quotation marks and have no cue of their own;
 *   <li>figures: the attribution is about results, figures or a report in general ("the results, as
 *       reported by the agency"), and the next sentences give figures without a source.
 * </ul>
 */
public final class RunOn {
  private static final int SENTENCES = 4;

  private final Grid grid;
  private final boolean[] taken;

  /**
   * @param attributions all of the report: their sentences are never run over
   */
  public RunOn(Grid grid, List<Attribution> attributions) {
    this.grid = grid;
    this.taken = new boolean[grid.reading().sentences().size()];
    for (Attribution attribution : attributions) {
      taken[grid.sentence(attribution.spot().head())] = true;
      for (Range piece : attribution.content()) {
        for (int i = piece.first(); i < piece.end(); i++) {
          taken[grid.sentence(i)] = true;
        }
      }
    }
  }

  /**
   * How far an attribution runs on.
   *
   * @param pieces what is added to the content
   * @param reason "quotation" or "figures"; empty when it does not run on
   */
  public record Extension(List<Range> pieces, String reason) {
    static final Extension NONE = new Extension(List.of(), "");
  }

  /** The extension of one attribution; takes the sentences it runs over. */
  public Extension of(Attribution attribution) {
    int last = Math.max(attribution.contentEnd() - 1, attribution.spot().end() - 1);
    if (!attribution.source().isEmpty()) {
      last = Math.max(last, attribution.source().end() - 1);
    }
    List<Range> quoted = quotation(attribution, grid.sentenceEnd(last));
    if (!quoted.isEmpty()) {
      return new Extension(quoted, "quotation");
    }
    List<Range> figures = figures(attribution, grid.sentenceEnd(last), last);
    return figures.isEmpty() ? Extension.NONE : new Extension(figures, "figures");
  }

  private List<Range> quotation(Attribution attribution, int from) {
    List<Range> pieces = new ArrayList<>();
    boolean direct = false;
    for (Range piece : attribution.content()) {
      direct |= grid.quotation(piece.first()) >= 0 || grid.quotation(piece.end() - 1) >= 0;
    }
    int next = from;
    int before = attribution.contentEnd() - 1;
    while (direct && next < grid.size() && pieces.size() < 12) {
      int end = grid.sentenceEnd(next);
      boolean same = grid.paragraph(next) == grid.paragraph(before);
      boolean continued = continues(next, before);
      if (taken[grid.sentence(next)] || !same && !continued || !isQuoted(next, end)) {
        break;
      }
      taken[grid.sentence(next)] = true;
      pieces.add(new Range(next, end));
      before = end - 1;
      next = end;
    }
    return pieces;
  }

  /** Whether the quotation at a token says that it continues the one at the other token. */
  private boolean continues(int token, int before) {
    int number = grid.quotation(token);
    if (number < 0) {
      return false;
    }
    Quotation quote = grid.reading().quotations().get(number);
    return quote.continues() >= 0 && quote.continues() == grid.quotation(before);
  }

  private boolean isQuoted(int from, int end) {
    for (int i = from; i < end; i++) {
      if (grid.quotation(i) < 0 && !grid.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private List<Range> figures(Attribution attribution, int from, int last) {
    List<Range> pieces = new ArrayList<>();
    boolean general =
        (attribution.spot().kind() == Spot.Kind.PREPOSITION
                || attribution.spot().cue().cueClass().equals("report"))
            && announces(attribution);
    int next = from;
    while (general
        && next < grid.size()
        && grid.paragraph(next) == grid.paragraph(last)
        && pieces.size() < SENTENCES) {
      int end = grid.sentenceEnd(next);
      if (taken[grid.sentence(next)] || turns(next) || !hasFigure(next, end)) {
        break;
      }
      taken[grid.sentence(next)] = true;
      pieces.add(new Range(next, end));
      next = end;
    }
    return pieces;
  }

  /** "The results, as reported by …": the content begins with results and gives no figure yet. */
  private boolean announces(Attribution attribution) {
    int first = attribution.contentFirst();
    int phrase = grid.phraseOf(first);
    if (phrase < 0) {
      return false;
    }
    int head = grid.phrases().get(phrase).head();
    return CueLexicon.of(grid.language(head)).isIn("results", grid.token(head).lemma());
  }

  /** "However": the author turns away from the source. */
  private boolean turns(int token) {
    return CueLexicon.of(grid.language(token)).isIn("turn", grid.lower(token))
        || grid.is(token, "BUT");
  }

  private boolean hasFigure(int from, int end) {
    Span span = grid.span(from, end);
    boolean read =
        grid.reading().figures().stream().anyMatch(figure -> span.contains(figure.span()));
    if (read) {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (grid.tag(i) == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }
}
