package org.careo.read.quantity;

import org.careo.model.Figure.Change;
import org.careo.model.Figure.Kind;
import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.number.NumberPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Direction of change and kind of a figure. A word of direction counts when only words that bridge
 * to the number stand between ("fell sharply by about 50 %", "an increase of 3"), or when it is the
 * noun the number belongs to ("a 50 % drop"); "to" makes the number the level that was reached.
 */
final class ChangeFinder {
  private static final int FAR = 9;

  /** In words, between a verb of change and the size of the change. */
  private static final int LONGEST_OBJECT = 12;

  private static final WordList TIME_UNITS =
      WordList.section("quantity/small-words.txt", "time-unit");

  private final FigureText text;
  private final QuantityVocabulary vocabulary;

  ChangeFinder(FigureText text, QuantityVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  void set(Quantity quantity, @Nullable Quantity previous) {
    if (quantity.startOfChange) {
      return;
    }
    if (quantity.multiple) {
      quantity.kind = Kind.RELATIVE_CHANGE;
      return;
    }
    signed(quantity);
    if (quantity.change == Change.NONE) {
      before(quantity);
    }
    if (quantity.change == Change.NONE) {
      behind(quantity);
    }
    if (quantity.change == Change.NONE) {
      acrossObject(quantity);
    }
    if (quantity.change == Change.NONE && previous != null && isElliptic(quantity, previous)) {
      quantity.change = previous.change;
    }
    if (quantity.change == Change.NONE && !Double.isNaN(quantity.startedFrom)) {
      // "went from 81 to 127": the two levels tell the direction.
      quantity.change = quantity.value > quantity.startedFrom ? Change.UP : Change.DOWN;
      quantity.levelOfChange = true;
    }
    quantity.kind = kind(quantity);
  }

  private Change direction(int at) {
    boolean up = vocabulary.is("up", text.folded(at)) || vocabulary.is("up", text.verbLemma(at));
    return up ? Change.UP : Change.DOWN;
  }

  private void signed(Quantity quantity) {
    int sign = quantity.numberFirst - 1;
    boolean glued = text.isGlued(quantity.numberFirst) && !text.isGlued(sign);
    if (glued && text.folded(sign).equals("+") && quantity.isShare()) {
      quantity.change = Change.UP;
    } else if (glued && text.folded(sign).equals("-") && quantity.isShare() && quantity.value < 0) {
      quantity.change = Change.DOWN;
    }
  }

  private void before(Quantity quantity) {
    int at = quantity.first - 1;
    boolean lasting = TIME_UNITS.contains(quantity.unit);
    if (lasting && (text.folded(at).equals("en") || text.folded(at).equals("in"))) {
      return;
    }
    boolean level = false;
    boolean from = false;
    boolean pace = false;
    for (int steps = 0; at >= 0 && steps < FAR; at--, steps++) {
      String word = text.folded(at);
      if (isDirection(at)) {
        boolean noun = vocabulary.is("changenoun", word) && !text.isVerb(at);
        boolean linked =
            text.folded(at + 1).equals("of")
                || text.folded(at + 1).equals("de")
                || text.folded(at + 1).equals("del")
                || text.folded(at + 1).equals("by")
                || text.folded(at + 1).equals("in")
                || level
                || from;
        if (noun && !linked && at + 1 < quantity.first) {
          return;
        }
        quantity.change = direction(at);
        quantity.changeWord = at;
        quantity.levelOfChange = level || from;
        if (from && !level) {
          // Where the change starts: the number itself moved nowhere.
          quantity.change = Change.NONE;
        }
        return;
      }
      if (pace && vocabulary.is("level", word)) {
        continue;
      }
      if (vocabulary.is("pace", word)) {
        level = false;
        pace = true;
      } else if (vocabulary.is("level", word) && !text.isVerb(at + 1) && !pace) {
        level = true;
      } else if (vocabulary.is("from", word) && !vocabulary.is("bridge", word)) {
        from = true;
      } else if (text.word(at).isDigits() || isAmount(at)) {
        // "rose 5 % to 30": the amount of the change stands between.
        if (!level && !from) {
          return;
        }
      } else if (!isBridge(at)) {
        return;
      }
    }
  }

  /** "reduced its workforce by 12 %": the object stands between verb and size. */
  private void acrossObject(Quantity quantity) {
    int at = quantity.first - 1;
    if (text.isSpanish() && (text.folded(at).equals("un") || text.folded(at).equals("el"))) {
      at--;
    }
    boolean sized =
        text.isSpanish()
            ? quantity.isShare() && text.folded(at).equals("en")
            : text.folded(at).equals("by");
    for (int back = at - 1; sized && back >= Math.max(0, at - LONGEST_OBJECT); back--) {
      if (text.isVerb(back)) {
        if (isDirection(back)) {
          quantity.change = direction(back);
          quantity.changeWord = back;
        }
        return;
      }
      if (!text.word(back).isLetters() && !text.folded(back).equals("-")) {
        return;
      }
    }
  }

  private boolean isAmount(int at) {
    String word = text.folded(at);
    return "%$€£.".contains(word)
        || word.equals("percent")
        || word.equals("per")
        || word.equals("cent")
        || word.equals("million")
        || word.equals("billion")
        || word.equals("por")
        || word.equals("ciento")
        || word.equals("millones")
        || word.equals("mil")
        || word.equals("points")
        || word.equals("puntos");
  }

  private boolean isBridge(int at) {
    String word = text.folded(at);
    boolean adverb =
        text.tag(at) == PartOfSpeech.ADV || word.endsWith("ly") || word.endsWith("mente");
    return vocabulary.is("bridge", word) || adverb;
  }

  private boolean isDirection(int at) {
    String word = text.folded(at);
    boolean known = vocabulary.isDirection(word) || vocabulary.isDirection(text.verbLemma(at));
    if (!known) {
      return false;
    }
    boolean particle =
        (word.equals("up") || word.equals("down"))
            && (text.folded(at + 1).equals("to")
                || text.folded(at - 1)
                    .matches("set|set|follow|made|make|sign|signed|pick|end|ended"));
    boolean base = word.equals("baja") && text.isAdjective(at) || word.equals("sobre");
    return !particle && !base;
  }

  private void behind(Quantity quantity) {
    int at = quantity.end;
    for (int steps = 0; steps < 4 && text.has(at); steps++, at++) {
      String word = text.folded(at);
      boolean comparative = word.equals("higher") || word.equals("lower");
      boolean more = vocabulary.is("more", word);
      boolean less = vocabulary.is("less", word);
      if (vocabulary.is("changenoun", word) && !text.isVerb(at) || comparative && steps == 0) {
        quantity.change = direction(at);
        quantity.changeWord = at;
        return;
      }
      if ((more || less)
          && steps == 0
          && (quantity.isShare()
              || quantity.unit.contains("point")
              || quantity.unit.contains("punto")
              || text.folded(at + 1).equals("than")
              || text.folded(at + 1).equals("que"))) {
        quantity.change = more ? Change.UP : Change.DOWN;
        quantity.changeWord = at;
        return;
      }
      boolean between =
          text.isNoun(at)
              || text.isAdjective(at)
              || text.folded(at).equals("de") && text.isSpanish();
      if (!between) {
        return;
      }
    }
  }

  /** "were down 2.3 %, Burlington by 2.6 %". */
  private boolean isElliptic(Quantity quantity, Quantity previous) {
    if (previous.change == Change.NONE
        || !previous.unit.equals(quantity.unit)
        || previous.levelOfChange) {
      return false;
    }
    String before = text.folded(quantity.first - 1);
    boolean by =
        before.equals("by")
            || before.equals("and") && quantity.first - previous.end <= 2
            || before.equals("un")
            || before.equals("y") && quantity.first - previous.end <= 2;
    return by && quantity.first - previous.end <= FAR;
  }

  private Kind kind(Quantity quantity) {
    boolean running = hasRunning(quantity);
    if (running && !quantity.isShare()) {
      return Kind.RUNNING_TOTAL;
    }
    if (quantity.change != Change.NONE && !quantity.levelOfChange) {
      boolean points = quantity.unit.endsWith("point") || quantity.unit.startsWith("punto");
      return quantity.isShare()
          ? Kind.RELATIVE_CHANGE
          : points ? Kind.ABSOLUTE_CHANGE : Kind.ABSOLUTE_CHANGE;
    }
    if (quantity.rate || quantity.unit.contains(" per ") || quantity.unit.contains(" por ")) {
      return Kind.RATE;
    }
    boolean of =
        text.folded(quantity.end).equals("of")
            || text.folded(quantity.end).equals("de")
            || text.folded(quantity.end).equals("del");
    boolean share = quantity.isShare() && (of || quantity.form == NumberPhrase.Form.FRACTION);
    return share ? Kind.SHARE : Kind.LEVEL;
  }

  private boolean hasRunning(Quantity quantity) {
    for (int at = Math.max(0, quantity.first - 6);
        at < Math.min(text.size(), quantity.end + 6);
        at++) {
      if (text.folded(at).equals(".") || text.folded(at).equals(";")) {
        if (at > quantity.end) {
          return false;
        }
        continue;
      }
      if (vocabulary.running.at(text, at) != null) {
        return true;
      }
    }
    return false;
  }
}
