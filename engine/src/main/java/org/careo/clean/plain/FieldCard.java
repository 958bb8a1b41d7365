package org.careo.clean.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;
import org.careo.model.SegmentKind;

/**
 * A card of labelled fields over a text ("Title: …", "Source: The Coast Herald", "URL: …"), as
 * clippings and exports of press archives carry them. One labelled line alone is no card: "Source:
 * …" may belong to a picture.
 */
final class FieldCard {
  static final String TITLE = "card.title";
  static final String OUTLET = "card.outlet";

  private static final int SEARCHED = 10;
  private static final Pattern TITLE_LINE = labelled(WordClass.TITLE_LABEL);
  private static final Pattern OUTLET_LINE = labelled(WordClass.OUTLET_LABEL);
  private static final Pattern ADDRESS_LINE = labelled(WordClass.ADDRESS_LABEL);
  private static final Pattern OTHER_LINE = LinePatterns.of("field-card.other-line");

  private FieldCard() {}

  private static Pattern labelled(WordClass labels) {
    return Pattern.compile("(?iu)^" + BylineWords.any(labels) + "\\s*:\\s*(\\S.*)$");
  }

  /** Marks the lines of a card before the first paragraph; gives the title's index, or -1. */
  static int apply(Labels labels, int firstProse) {
    int end = Math.min(Math.min(labels.size(), firstProse), SEARCHED);
    int labelled = 0;
    for (int index = 0; index < end; index++) {
      String line = line(labels.block(index));
      boolean isLabelled =
          TITLE_LINE.matcher(line).matches()
              || OUTLET_LINE.matcher(line).matches()
              || ADDRESS_LINE.matcher(line).matches()
              || OTHER_LINE.matcher(line).matches();
      labelled += isLabelled ? 1 : 0;
    }
    int title = -1;
    for (int index = 0; index < end && labelled >= 2; index++) {
      String line = line(labels.block(index));
      if (TITLE_LINE.matcher(line).matches() && title < 0) {
        labels.set(index, SegmentKind.TITLE, TITLE);
        title = index;
      } else if (OUTLET_LINE.matcher(line).matches()) {
        labels.set(index, SegmentKind.BYLINE, OUTLET);
      } else if (ADDRESS_LINE.matcher(line).matches()) {
        labels.set(index, SegmentKind.WIDGET, "card.address");
      }
    }
    return title;
  }

  /** What stands behind the label of a line of the card. */
  static String value(Block block) {
    String line = line(block);
    for (Pattern pattern : new Pattern[] {TITLE_LINE, OUTLET_LINE, ADDRESS_LINE}) {
      Matcher found = pattern.matcher(line);
      if (found.matches()) {
        return found.group(1).strip();
      }
    }
    return line;
  }

  private static String line(Block block) {
    return block.text().length() > 300 ? "" : Block.plain(block.text());
  }
}
