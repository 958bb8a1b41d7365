package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.PartOfSpeech;

/** Finds verb groups: auxiliaries, negation and adverbs up to the main verb. */
final class Predicates {

  private Predicates() {}

  static List<Predicate> find(Grid grid) {
    List<Predicate> predicates = new ArrayList<>();
    int index = 0;
    while (index < grid.size()) {
      if (!starts(grid, index)) {
        index++;
        continue;
      }
      Predicate predicate = from(grid, index);
      predicates.add(predicate);
      index = predicate.end();
    }
    return predicates;
  }

  private static boolean starts(Grid grid, int index) {
    PartOfSpeech tag = grid.tag(index);
    if (tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB) {
      return true;
    }
    return (grid.is(index, "TO") && tag == PartOfSpeech.PART || grid.is(index, "SE"))
        && index + 1 < grid.size()
        && grid.sentence(index + 1) == grid.sentence(index)
        && isVerbal(grid, index + 1);
  }

  private static boolean isVerbal(Grid grid, int index) {
    PartOfSpeech tag = grid.tag(index);
    return tag == PartOfSpeech.VERB
        || tag == PartOfSpeech.AUX
        || tag == PartOfSpeech.ADV
            && index + 1 < grid.size()
            && grid.tag(index + 1) == PartOfSpeech.VERB
        || grid.is(index, "HIM")
            && index + 1 < grid.size()
            && grid.tag(index + 1) != PartOfSpeech.NOUN;
  }

  private static Predicate from(Grid grid, int first) {
    int end = grid.sentenceEnd(first);
    int head = -1;
    boolean negated = false;
    boolean modal = false;
    boolean be = false;
    int index = first;
    while (index < end) {
      PartOfSpeech tag = grid.tag(index);
      if (tag == PartOfSpeech.VERB) {
        head = index;
        index++;
        break;
      }
      if (tag == PartOfSpeech.AUX) {
        String lemma = grid.token(index).lemma();
        be |= CueLexicon.isInEither("passive auxiliary", lemma);
        modal |= isModal(grid, index);
        head = index;
      } else if (grid.is(index, "NOT")) {
        negated = true;
      } else if (!isInside(grid, index, end)) {
        break;
      }
      index++;
    }
    int last = index;
    while (last > head + 1) {
      last--;
    }
    int start = first;
    while (start > grid.sentenceStart(first)
        && (grid.tag(start - 1) == PartOfSpeech.ADV
            || grid.is(start - 1, "NOT")
            || grid.is(start - 1, "SE"))
        && !grid.is(start - 1, "ALSO")
        && !grid.is(start - 1, "WH")
        && isManner(grid, start - 1)) {
      start--;
      negated |= grid.is(start, "NOT");
      boolean coordinated =
          start - 2 > grid.sentenceStart(first)
              && grid.is(start - 1, "AND")
              && grid.tag(start - 2) == PartOfSpeech.ADV
              && isManner(grid, start - 2);
      // "swiftly and unequivocally dismissed"
      start = coordinated ? start - 1 : start;
    }
    if (head < 0) {
      head = first;
      last = Math.max(last, first + 1);
    }
    boolean past = grid.is(head, "VPART") || grid.lower(head).endsWith("ed");
    return new Predicate(start, last, head, form(grid, first, head), be && past, negated, modal);
  }

  private static boolean isManner(Grid grid, int index) {
    return grid.endsIn(index, "manner ending") || grid.is(index, "NOT") || grid.is(index, "SE");
  }

  private static boolean isModal(Grid grid, int index) {
    return grid.token(index).has("VerbForm=Fin") && grid.reads(index, "modal")
        || grid.token(index).has("Mood=Cnd")
        || CueLexicon.isInEither("able", grid.token(index).lemma());
  }

  private static boolean isInside(Grid grid, int index, int end) {
    PartOfSpeech tag = grid.tag(index);
    if (tag == PartOfSpeech.ADV || grid.is(index, "SE")) {
      return !grid.is(index, "WH") && hasVerbAhead(grid, index, end);
    }
    return (tag == PartOfSpeech.PART && grid.is(index, "TO") || grid.is(index, "HIM"))
        && hasVerbAhead(grid, index, end);
  }

  private static boolean hasVerbAhead(Grid grid, int index, int end) {
    for (int i = index + 1; i < Math.min(end, index + 4); i++) {
      PartOfSpeech tag = grid.tag(i);
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        return true;
      }
      if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.PART) {
        return false;
      }
    }
    return false;
  }

  private static String form(Grid grid, int first, int head) {
    if (grid.is(first, "TO")) {
      return "INF";
    }
    for (int i = first; i < head; i++) {
      if (grid.tag(i) == PartOfSpeech.AUX && !grid.token(i).has("VerbForm=Ger")) {
        return grid.token(i).has("VerbForm=Inf") ? "INF" : grid.is(i, "VING") ? "ING" : "FIN";
      }
    }
    return switch (grid.kind(head)) {
      case "VING" -> "ING";
      case "VPART" -> "PART";
      case "VINF" -> "INF";
      default -> grid.token(head).has("VerbForm=Inf") ? "INF" : "FIN";
    };
  }
}
