package org.careo.clean.plain;

import java.util.regex.Pattern;
import org.careo.model.SegmentKind;

/** Last layer: what kind of article text the rest is: heading, list, quote, body. */
final class BodyKinds {
  private static final Pattern SPEAKER_QUOTE =
      Pattern.compile("^[^\"“«]{2,120}:\\s*[\"“«].*", Pattern.DOTALL);

  /** "RUIZ: …", "**Ana Ruiz:** …". */
  private static final String OPENING = "\"“«";

  private BodyKinds() {}

  static void apply(Labels labels) {
    Turns turns = new Turns(labels);
    for (int index = 0; index < labels.size(); index++) {
      if (!labels.isOpen(index)) {
        continue;
      }
      Block block = labels.block(index);
      if (isQuote(block)) {
        labels.set(index, SegmentKind.QUOTE, "quote.whole-block");
      } else if (!turns.isTurn(block) && isHeading(labels, index)) {
        labels.set(index, SegmentKind.HEADING, "heading.line");
      } else if (block.marker() == Block.Marker.BULLET || block.marker() == Block.Marker.NUMBER) {
        labels.set(index, SegmentKind.LIST, "list.mark");
      } else {
        labels.set(index, SegmentKind.BODY, "body");
      }
    }
  }

  private static boolean isQuote(Block block) {
    if (block.marker() == Block.Marker.QUOTE) {
      return true;
    }
    String bare = block.text().length() > 4000 ? "" : block.bare();
    if (bare.length() < 20 || "\"”».".indexOf(bare.charAt(bare.length() - 1)) < 0) {
      return false;
    }
    boolean speaker =
        block.marker() == Block.Marker.BULLET && SPEAKER_QUOTE.matcher(bare).matches();
    boolean whole =
        OPENING.indexOf(bare.charAt(0)) >= 0
            && "\"”»".indexOf(bare.charAt(bare.length() - 1)) >= 0
            && bare.substring(1, bare.length() - 1)
                .chars()
                .noneMatch(c -> "\"“”«»".indexOf(c) >= 0);
    return speaker || whole;
  }

  /** "Ana Ruiz, economist: “It fails.”": a whole sentence in quotation marks behind its speaker. */
  private static boolean isSpoken(String line) {
    int last = line.length() - 1;
    return last > 1
        && "\"”»".indexOf(line.charAt(last)) >= 0
        && ".!?…".indexOf(line.charAt(last - 1)) >= 0
        && SPEAKER_QUOTE.matcher(line).matches();
  }

  /** "“Not one car.”": a sentence in quotation marks that is closed goes on with what was said. */
  private static boolean isQuotedOn(String line) {
    int last = line.length() - 1;
    return last > 2
        && OPENING.indexOf(line.charAt(0)) >= 0
        && "\"”»".indexOf(line.charAt(last)) >= 0
        && ".!".indexOf(line.charAt(last - 1)) >= 0;
  }

  private static boolean isHeading(Labels labels, int index) {
    Block block = labels.block(index);
    if (!block.isHeadingLike()
        || block.words() > 20
        || isSpoken(block.bare())
        || isQuotedOn(block.bare())) {
      return false;
    }
    if (block.marker() == Block.Marker.HASH) {
      return true;
    }
    boolean numbered = block.marker() == Block.Marker.NUMBER;
    for (int next = index + 1; next < Math.min(labels.size(), index + 3); next++) {
      if (labels.isOpen(next)) {
        Block below = labels.block(next);
        boolean list = below.marker() == Block.Marker.BULLET;
        return below.isProse()
            || !numbered && (list || next == index + 1 && below.isHeadingLike())
            || numbered && below.marker() != Block.Marker.NUMBER;
      }
    }
    return false;
  }
}
