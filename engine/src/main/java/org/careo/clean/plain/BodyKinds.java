package org.careo.clean.plain;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.SegmentKind;

/** Last layer: what kind of article text the rest is: heading, list, quote, body. */
final class BodyKinds {
  private static final Pattern SPEAKER_QUOTE =
      Pattern.compile("^[^\"“«]{2,120}:\\s*[\"“«].*", Pattern.DOTALL);

  /** "RUIZ: …", "**Ana Ruiz:** …". */
  private static final Pattern LABEL =
      Pattern.compile("^[*_]*(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3})[*_]*:[*_]*\\s+\\S");

  private static final String OPENING = "\"“«";

  private BodyKinds() {}

  static void apply(Labels labels) {
    Set<String> speakers = speakers(labels);
    for (int index = 0; index < labels.size(); index++) {
      if (!labels.isOpen(index)) {
        continue;
      }
      Block block = labels.block(index);
      if (isQuote(block)) {
        labels.set(index, SegmentKind.QUOTE, "quote.whole-block");
      } else if (!speakers.contains(label(block)) && isHeading(labels, index)) {
        labels.set(index, SegmentKind.HEADING, "heading.line");
      } else if (block.marker() == Block.Marker.BULLET || block.marker() == Block.Marker.NUMBER) {
        labels.set(index, SegmentKind.LIST, "list.mark");
      } else {
        labels.set(index, SegmentKind.BODY, "body");
      }
    }
  }

  /** Labels that open several blocks: who speaks in a conversation that is written down. */
  private static Set<String> speakers(Labels labels) {
    Set<String> once = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    for (Block block : labels.blocks()) {
      String label = label(block);
      if (!label.isEmpty() && !once.add(label)) {
        speakers.add(label);
      }
    }
    return speakers;
  }

  /** What stands before the colon that opens a block, without emphasis; empty when nothing does. */
  private static String label(Block block) {
    Matcher label = LABEL.matcher(block.start());
    return block.marker() != Block.Marker.HASH && label.find() ? label.group(1) : "";
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

  private static boolean isHeading(Labels labels, int index) {
    Block block = labels.block(index);
    if (!block.isHeadingLike() || block.words() > 20 || isSpoken(block.bare())) {
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
