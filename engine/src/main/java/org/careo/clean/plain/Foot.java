package org.careo.clean.plain;

import java.util.regex.Pattern;
import org.careo.clean.plain.LineLexicon.LineClass;
import org.careo.model.SegmentKind;

/**
 * The last lines of a text: whom to ask, what the house remarks on an interview, a work cited by
 * its number, and who signs below the text.
 */
final class Foot {
  private static final int LINES = 5;
  private static final int LONGEST = 500;
  private static final int FEWEST_QUESTIONS = 2;

  private static final Pattern REACHED = LinePatterns.of("foot.reached");
  private static final Pattern QUESTION = Pattern.compile("^[*_(\"“]*[¿\\p{Lu}][^?.]{3,120}\\?.*");
  private static final Pattern WORK = Pattern.compile("(?iu)\\bdoi(?:\\.org/|[:. ]\\s?10\\.)\\S+");

  /** "The ministry declined to comment for this interview". */
  private static final Pattern DECLINED = LinePatterns.of("foot.declined");

  private static final Pattern THIS = LinePatterns.of("foot.this");

  /** "*The executive committee*": who of a body signs. */
  private static final Pattern ORGAN = LinePatterns.of("foot.organ");

  /** A headline that baits, below a text. */
  private static final Pattern BAIT = LinePatterns.of("foot.bait");

  /** "ENDS", "—o0o—": that the text ends. */
  private static final Pattern END = LinePatterns.of("foot.end");

  private Foot() {}

  static void apply(Labels labels) {
    int firstProse = labels.size();
    boolean signed = false;
    for (int index = labels.size() - 1; index >= 0; index--) {
      boolean prose = labels.isOpen(index) && labels.block(index).isProse();
      firstProse = prose && !labels.block(index).isApart() ? index : firstProse;
    }
    for (int index = 0; index < firstProse; index++) {
      signed |= labels.is(index, SegmentKind.BYLINE);
    }
    boolean talk = new Turns(labels).areMany() || questions(labels) >= FEWEST_QUESTIONS;
    int start = Math.max(firstProse + 1, labels.size() - LINES);
    for (int index = start; index < labels.size(); index++) {
      Block block = labels.block(index);
      boolean notice =
          labels.rule(index).equals("widget.words") || labels.rule(index).equals("teaser.line");
      if (block.text().length() > LONGEST || !labels.isOpen(index) && !notice) {
        continue;
      }
      if (!notice && index == labels.size() - 1 && END.matcher(block.text()).matches()) {
        labels.set(index, SegmentKind.WIDGET, "widget.end");
      } else if (isContact(block, notice)) {
        labels.set(index, SegmentKind.AUTHOR_NOTE, "author-note.contact");
      } else if (!notice && isQuestionToReaders(block)) {
        labels.set(index, SegmentKind.WIDGET, "widget.question");
      } else if (!notice && isRemark(block, talk)) {
        labels.set(index, SegmentKind.EDITORS_NOTE, "editors-note.remark");
      } else if (!notice && WORK.matcher(block.text()).find() && Apparatus.isReference(block)) {
        labels.set(index, SegmentKind.REFERENCES, "references.work");
      } else if (!notice && index >= labels.size() - 2 && ORGAN.matcher(block.text()).matches()) {
        labels.set(index, SegmentKind.BYLINE, Head.IMPRINT);
      } else if (!notice && BAIT.matcher(block.text()).lookingAt()) {
        labels.set(index, SegmentKind.TEASER, "teaser.bait", labels.newGroup());
      } else if (!notice && !signed && isSignature(labels, index)) {
        labels.set(index, SegmentKind.BYLINE, "byline.cue");
      }
    }
  }

  /** Questions on a line of their own with an answer below. */
  private static int questions(Labels labels) {
    int questions = 0;
    for (int index = 0; index + 1 < labels.size(); index++) {
      Block block = labels.block(index);
      boolean asked = block.isShort() && Block.plain(block.text()).endsWith("?");
      questions += asked && labels.isOpen(index) && labels.isOpen(index + 1) ? 1 : 0;
    }
    return questions;
  }

  private static boolean isContact(Block block, boolean notice) {
    String text = block.text();
    boolean reached = REACHED.matcher(text).find();
    boolean asked = LineLexicon.is(LineClass.CONTACT_START, block);
    boolean question = isQuestionToReaders(block);
    return reached && !question && (asked || !notice && isSetOff(block) && text.indexOf('@') > 0);
  }

  /** "*Were you on board? Write to live@…*". */
  private static boolean isQuestionToReaders(Block block) {
    return REACHED.matcher(block.text()).find()
        && block.text().indexOf('@') > 0
        && QUESTION.matcher(block.text()).matches();
  }

  private static boolean isRemark(Block block, boolean talk) {
    boolean declined = DECLINED.matcher(block.text()).find() && THIS.matcher(block.text()).find();
    return declined && (talk || isSetOff(block))
        || (talk || isSetOff(block)) && LineLexicon.is(LineClass.REMARK_START, block);
  }

  private static boolean isSetOff(Block block) {
    String text = block.text();
    return block.isApart()
        || text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')'
        || text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
  }

  /** "By Ana Ruiz" below a text whose head names nobody. */
  private static boolean isSignature(Labels labels, int index) {
    Block block = labels.block(index);
    return Bylines.CUE.matcher(Block.plain(block.text())).lookingAt()
        && Head.isByline(block)
        && block.words() <= 8
        && (index == 0 || !labels.kind(index - 1).isForeign());
  }
}
