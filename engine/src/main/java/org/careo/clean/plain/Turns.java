package org.careo.clean.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The turns of a conversation that is written down, and other paragraphs that open with a label
 * which comes back: "RUIZ: …", "P. …", "R. …", "**Claim 2:** …". They are the article's, however
 * little their words have to do with those around them.
 */
final class Turns {
  private static final Pattern NAME =
      Pattern.compile(
          "^[*_]*(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3})(?: \\d{1,2})?[*_]*:[*_]*\\s+\\S");
  private static final Pattern LETTER = Pattern.compile("^[*_]*(\\p{Lu}{1,2})[.)][*_]*\\s+\\S");

  /** "**Verdict:** …": a label set off by emphasis stands for itself. */
  private static final Pattern SET_OFF =
      Pattern.compile("^(?:\\*\\*|__)\\p{Lu}[^*_:]{1,40}:(?:\\*\\*|__)\\s+\\S");

  /** A letter and a stop are a label of turns where at least this many blocks open so. */
  private static final int FEWEST_LETTERS = 4;

  private final Map<String, Integer> blocksOf = new HashMap<>();
  private int letters;

  Turns(Labels labels) {
    for (Block block : labels.blocks()) {
      String label = label(block);
      if (!label.isEmpty()) {
        letters += LETTER.matcher(block.start()).find() ? 1 : 0;
        blocksOf.merge(label, 1, Integer::sum);
      }
    }
  }

  /** Whether the block opens with a label that opens others too, or with one set off. */
  boolean isTurn(Block block) {
    String label = label(block);
    boolean letter = LETTER.matcher(block.start()).find();
    return !label.isEmpty()
        && (SET_OFF.matcher(block.start()).find()
            || blocksOf.getOrDefault(label, 0) > 1 && (!letter || letters >= FEWEST_LETTERS));
  }

  /** Whether the text is a talk written down: at least four blocks are turns. */
  boolean areMany() {
    return letters >= FEWEST_LETTERS
        || blocksOf.values().stream().filter(count -> count > 1).mapToInt(count -> count).sum()
            >= FEWEST_LETTERS;
  }

  /** Whether the block is surely the article's: a turn of a talk, or with a label set off. */
  boolean isOwn(Block block) {
    return isTurn(block) && (areMany() || SET_OFF.matcher(block.start()).find());
  }

  /** What stands before the colon or stop that opens a block; empty when nothing does. */
  private static String label(Block block) {
    if (block.marker() == Block.Marker.HASH) {
      return "";
    }
    Matcher name = NAME.matcher(block.start());
    if (name.find()) {
      return name.group(1);
    }
    Matcher letter = LETTER.matcher(block.start());
    return letter.find() ? letter.group(1) : "";
  }
}
