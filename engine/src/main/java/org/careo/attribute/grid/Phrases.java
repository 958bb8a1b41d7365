package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;

/** Finds base noun phrases: determiner, modifiers and head, or a pronoun. */
final class Phrases {

  private Phrases() {}

  static List<Phrase> find(Grid grid) {
    List<Phrase> phrases = new ArrayList<>();
    int index = 0;
    while (index < grid.size()) {
      int end = end(grid, index);
      if (end == index) {
        index++;
        continue;
      }
      int head = head(grid, index, end);
      if (head >= 0) {
        phrases.add(new Phrase(index, end, head, kind(grid, head)));
      }
      index = end;
    }
    return phrases;
  }

  private static int end(Grid grid, int first) {
    int sentenceEnd = grid.sentence(first) < 0 ? first : grid.sentenceEnd(first);
    int index = first;
    boolean noun = false;
    while (index < sentenceEnd) {
      PartOfSpeech tag = grid.tag(index);
      String kind = grid.kind(index);
      if (kind.equals(Grid.OPEN_QUOTE) || kind.equals(Grid.CLOSE_QUOTE)) {
        return index;
      }
      boolean nominal = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
      if (isStandIn(grid, index)) {
        return index == first ? index + 1 : index;
      }
      boolean other =
          tag == PartOfSpeech.DET
              || kind.equals("HIS")
              || grid.startsTime(index)
              || startsCount(grid, index);
      if (noun && other) {
        return index;
      }
      if (nominal) {
        noun = true;
      } else if (!belongs(grid, index, index > first)) {
        return index;
      }
      index++;
    }
    return index;
  }

  /** "contaron a El Diario | tres personas": a number in words before a plural. */
  private static boolean startsCount(Grid grid, int index) {
    return grid.tag(index) == PartOfSpeech.NUM
        && Character.isLetter(grid.lower(index).charAt(0))
        && index + 1 < grid.size()
        && grid.tag(index + 1) == PartOfSpeech.NOUN
        && grid.lower(index + 1).endsWith("s");
  }

  /** A pronoun that is a phrase by itself. */
  private static boolean isStandIn(Grid grid, int index) {
    if (grid.tag(index) != PartOfSpeech.PRON) {
      return false;
    }
    return switch (grid.kind(index)) {
      case "HIS", "THAT", "SE" -> false;
      case "HIM" ->
          !grid.language(index).equals(Language.SPANISH)
              && !(grid.reads(index, "her") && startsNoun(grid, index + 1));
      case "WHO", "WHICH", "WH" -> false;
      default -> true;
    };
  }

  private static boolean startsNoun(Grid grid, int index) {
    if (index >= grid.size()) {
      return false;
    }
    PartOfSpeech tag = grid.tag(index);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
  }

  private static boolean belongs(Grid grid, int index, boolean inside) {
    String lower = grid.lower(index);
    return switch (grid.tag(index)) {
      case DET, ADJ, NUM -> !grid.is(index, "WH") && !grid.is(index, "WHICH");
      case PRON ->
          grid.is(index, "HIS")
              || grid.is(index, "HIM") && !grid.language(index).equals(Language.SPANISH);
      case PART -> inside && grid.isGenitive(index);
      case SYM -> true;
      case PUNCT ->
          inside
              && (lower.equals("-") || lower.equals("$") || lower.equals("%"))
              && index + 1 < grid.size()
              && touches(grid, index);
      case VERB -> inside && isModifier(grid, index);
      case ADV ->
          index + 1 < grid.size()
              && grid.tag(index + 1) == PartOfSpeech.ADJ
              && index + 2 < grid.size()
              && grid.tag(index + 2) == PartOfSpeech.NOUN;
      case ADP, AUX, CCONJ, INTJ, NOUN, PROPN, SCONJ, X -> false;
    };
  }

  private static boolean touches(Grid grid, int index) {
    return grid.token(index).start() == grid.token(index - 1).end()
        && grid.token(index + 1).start() == grid.token(index).end();
  }

  /** "the reported directive": a participle between determiner and noun. */
  private static boolean isModifier(Grid grid, int index) {
    String kind = grid.kind(index);
    return (kind.equals("VPART") || kind.equals("VING"))
        && index + 1 < grid.size()
        && grid.tag(index + 1) == PartOfSpeech.NOUN
        && !grid.language(index).equals(Language.SPANISH)
        && (grid.tag(index - 1) == PartOfSpeech.DET || grid.tag(index - 1) == PartOfSpeech.ADJ);
  }

  private static int head(Grid grid, int first, int end) {
    boolean spanish = grid.language(first).equals(Language.SPANISH);
    int head = -1;
    for (int i = first; i < end; i++) {
      PartOfSpeech tag = grid.tag(i);
      if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN) {
        head = i;
        if (spanish) {
          break;
        }
      }
    }
    if (head < 0 && end == first + 1 && grid.tag(first) == PartOfSpeech.PRON) {
      return grid.is(first, "HIS")
              || grid.is(first, "HIM") && grid.language(first).equals(Language.SPANISH)
          ? -1
          : first;
    }
    if (head < 0) {
      // "Many", "others", "some", "the poor"
      for (int i = end - 1; i >= first; i--) {
        PartOfSpeech tag = grid.tag(i);
        if (grid.is(i, "ONE") || tag == PartOfSpeech.ADJ && i > first || tag == PartOfSpeech.NUM) {
          return i;
        }
      }
    }
    return head;
  }

  private static String kind(Grid grid, int head) {
    return switch (grid.tag(head)) {
      case PROPN -> "name";
      case PRON -> "pronoun";
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PUNCT, SCONJ, SYM, VERB, X ->
          "noun";
    };
  }
}
