package org.careo.clean.plain;

import java.util.Arrays;
import org.careo.model.SegmentKind;

/**
 * Fifth layer: weighs every block that is still open with {@link ArticleModel} and finds the best
 * sequence of article and foreign stretches (Viterbi with a price on every change), so that one odd
 * paragraph stays in the article and a tail of strange ones leaves it.
 */
final class Coherence {
  /** Log-odds a change between article and foreign must be worth. */
  private static final double CHANGE = 2.5;

  /** Log-odds in all that paragraphs alone must reach to leave the article. */
  private static final double PROSE_ALONE = 7.0;

  /** Cap of one block's log-odds, so that no single block decides. */
  private static final double CAP = 6.0;

  /** A text with fewer notices, teasers and the like round it is no dump of a page. */
  private static final int MOST_SIGNS = 3;

  /** Texts of fewer paragraphs are too short to tell their own words from others'. */
  private static final int FEWEST_PARAGRAPHS = 3;

  /** Texts of more blocks are no single report; weighing them would take minutes. */
  private static final int MOST_BLOCKS = 50_000;

  private Coherence() {}

  static void apply(Labels labels, int title) {
    int prose = 0;
    for (int index = 0; index < labels.size(); index++) {
      prose += labels.isOpen(index) && labels.block(index).isProse() ? 1 : 0;
    }
    if (prose < FEWEST_PARAGRAPHS || labels.size() > MOST_BLOCKS) {
      return;
    }
    double[] scores = scores(labels, title);
    boolean[] foreign = decode(scores);
    if (!keepsArticle(labels, foreign)) {
      return;
    }
    keepLead(labels, foreign, title);
    keepMiddle(labels, foreign);
    keepWeaklyDoubted(labels, scores, foreign);
    mark(labels, foreign, title);
  }

  /**
   * In a text that is no dump of a page, what stands between the title and the article is its lead:
   * the first paragraphs have had no company yet that could speak for them.
   */
  private static void keepLead(Labels labels, boolean[] foreign, int title) {
    Turns turns = new Turns(labels);
    int fragments = 0;
    for (int index = 0; index < labels.size(); index++) {
      boolean turn = turns.isTurn(labels.block(index));
      fragments += labels.block(index).words() < 6 && !turn ? 1 : 0;
    }
    if (fragments * 3 > labels.size()) {
      return;
    }
    for (int index = Math.max(0, title); index < foreign.length; index++) {
      boolean paragraph = labels.isOpen(index) && labels.block(index).isProse();
      if (paragraph && !foreign[index]) {
        return;
      }
      foreign[index] = foreign[index] && !labels.isOpen(index);
    }
  }

  /**
   * In a text that shows nothing of a page, no notice, no heading for other reports, no
   * advertisement, nothing foreign stands before the article's end: what looks so is the article's
   * own turn to something else.
   */
  private static void keepMiddle(Labels labels, boolean[] foreign) {
    int last = -1;
    for (int index = 0; index < labels.size(); index++) {
      last = isOpenProse(labels, index) && !foreign[index] ? index : last;
    }
    if (signs(labels) >= MOST_SIGNS || last < 0) {
      return;
    }
    for (int index = 0; index < last; index++) {
      foreign[index] = foreign[index] && !labels.isOpen(index);
    }
  }

  /** Number of lines that a text has only where it was taken from a page. */
  private static int signs(Labels labels) {
    int signs = 0;
    for (int index = 0; index < labels.size(); index++) {
      signs += isPageSign(labels, index) ? 1 : 0;
    }
    return signs;
  }

  private static boolean isPageSign(Labels labels, int index) {
    return labels.is(index, SegmentKind.TEASER)
        || labels.is(index, SegmentKind.ADVERTISEMENT)
        || labels.is(index, SegmentKind.CAPTION)
        || labels.is(index, SegmentKind.WIDGET)
            && !labels.rule(index).equals("widget.no-words")
            && !labels.rule(index).equals(Head.ABOVE)
            && !labels.rule(index).equals(Head.GENRE);
  }

  /**
   * Paragraphs that only their own words speak against, without a headline or anything else of a
   * page round them, leave the article only on strong evidence: an article's last thoughts often
   * turn to something new. What names itself as foreign below them, a heading for other reports or
   * a call to subscribe, says where the article ends and nothing of the paragraphs above it.
   */
  private static void keepWeaklyDoubted(Labels labels, double[] scores, boolean[] foreign) {
    int start = 0;
    while (start < foreign.length) {
      if (!foreign[start]) {
        start++;
        continue;
      }
      int end = start;
      double sum = 0;
      while (end < foreign.length && foreign[end] && isOpenProse(labels, end)) {
        sum += scores[end++];
      }
      boolean alone = end == foreign.length || !foreign[end] || !labels.isOpen(end);
      if (alone && sum < PROSE_ALONE) {
        Arrays.fill(foreign, start, end, false);
      }
      while (end < foreign.length && foreign[end]) {
        end++;
      }
      start = end;
    }
  }

  private static boolean isOpenProse(Labels labels, int index) {
    return labels.isOpen(index) && labels.block(index).isProse();
  }

  private static double[] scores(Labels labels, int title) {
    LineFeatures features = new LineFeatures(labels, title);
    Turns turns = new Turns(labels);
    double[] scores = new double[labels.size()];
    for (int index = 0; index < scores.length; index++) {
      if (labels.isOpen(index)
          && (turns.isOwn(labels.block(index)) || continuesNumbering(labels, index))) {
        scores[index] = -CAP;
      } else if (labels.isOpen(index)) {
        double score = ArticleModel.foreignness(features.of(index));
        boolean quoted = labels.block(index).marker() == Block.Marker.QUOTE;
        scores[index] = Math.max(-CAP, Math.min(quoted ? 0 : CAP, score));
      } else {
        scores[index] =
            labels.is(index, SegmentKind.TITLE)
                ? -CAP
                : labels.is(index, SegmentKind.TEASER) ? 1 : 0;
      }
    }
    return scores;
  }

  /** "7. We propose …" where a paragraph above begins with "6.": one numbering, one text. */
  private static boolean continuesNumbering(Labels labels, int index) {
    int number = number(labels.block(index));
    if (number < 2 || !labels.block(index).isProse()) {
      return false;
    }
    for (int above = index - 1; above >= 0; above--) {
      if (labels.isOpen(above) && labels.block(above).marker() == Block.Marker.NUMBER) {
        return labels.block(above).isProse() && number(labels.block(above)) == number - 1;
      }
    }
    return false;
  }

  /** The number a block begins with; 0 when it has none. */
  private static int number(Block block) {
    if (block.marker() != Block.Marker.NUMBER) {
      return 0;
    }
    String text = block.text();
    int number = 0;
    for (int at = 0; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
      number = number * 10 + Character.digit(text.charAt(at), 10);
    }
    return number;
  }

  /**
   * Whether something is left: a text all of whose paragraphs look foreign is none of ours to cut.
   */
  private static boolean keepsArticle(Labels labels, boolean[] foreign) {
    int kept = 0;
    for (int index = 0; index < foreign.length; index++) {
      kept += !foreign[index] && labels.isOpen(index) && labels.block(index).isProse() ? 1 : 0;
    }
    return kept >= 2;
  }

  /** For each block whether the best sequence has it foreign. */
  private static boolean[] decode(double[] scores) {
    int length = scores.length;
    boolean[] articleFromForeign = new boolean[length];
    boolean[] foreignFromArticle = new boolean[length];
    double article = 0;
    double foreign = -CHANGE / 2;
    for (int index = 0; index < length; index++) {
      double half = scores[index] / 2;
      articleFromForeign[index] = foreign - CHANGE > article;
      foreignFromArticle[index] = article - CHANGE > foreign;
      double nextArticle = Math.max(article, foreign - CHANGE) - half;
      foreign = Math.max(foreign, article - CHANGE) + half;
      article = nextArticle;
    }
    boolean[] result = new boolean[length];
    boolean inForeign = foreign > article;
    for (int index = length - 1; index >= 0; index--) {
      result[index] = inForeign;
      if (inForeign ? foreignFromArticle[index] : articleFromForeign[index]) {
        inForeign = !inForeign;
      }
    }
    return result;
  }

  private static void mark(Labels labels, boolean[] foreign, int title) {
    int group = 0;
    boolean told = false;
    for (int index = 0; index < labels.size(); index++) {
      told |= !foreign[index] && labels.isOpen(index) && labels.block(index).isProse();
      boolean othersMeta =
          foreign[index]
              && told
              && (labels.is(index, SegmentKind.DATE) || labels.is(index, SegmentKind.BYLINE));
      if (othersMeta) {
        labels.set(
            index, SegmentKind.TEASER, "teaser.date", group == 0 ? labels.newGroup() : group);
        continue;
      }
      if (!foreign[index] || !labels.isOpen(index)) {
        group = foreign[index] ? group : 0;
        continue;
      }
      Block block = labels.block(index);
      boolean headline = block.isHeadingLike() && block.words() >= 4;
      if (index < title || !headline && !block.isProse() && block.words() < 8) {
        labels.set(index, SegmentKind.WIDGET, "widget.weighed");
      } else {
        boolean summary =
            block.isProse()
                && group > 0
                && labels.is(index - 1, SegmentKind.TEASER)
                && !labels.block(index - 1).isProse();
        group = summary ? group : labels.newGroup();
        labels.set(index, SegmentKind.TEASER, "teaser.weighed", group);
      }
    }
  }
}
