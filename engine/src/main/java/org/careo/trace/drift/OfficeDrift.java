package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/**
 * One office that became another: the interior minister who is the minister of defence on the other
 * side, a captain who is a general. Which offices exclude each other says the resource {@code
 * offices.tsv}. Each sentence must name one office of a kind, and the source none like that of the
 * derived report anywhere.
 */
final class OfficeDrift {
  /** How far from the word for the office that stands which says of what it is. */
  private static final int NEAR = 3;

  private enum Kind {
    OFFICE,
    PORTFOLIO,
    RANK
  }

  /** For a kind, a language and a word the number of its line. */
  private final Map<String, Integer> lines = new HashMap<>();

  /** A word that says which office it is. */
  private record Named(int line, int word) {}

  OfficeDrift() {
    int line = 0;
    for (String[] row : Lexicon.rows("offices.tsv")) {
      line++;
      add(Kind.valueOf(row[0]), Language.ENGLISH, row[1], line);
      add(Kind.valueOf(row[0]), Language.SPANISH, row[2], line);
    }
  }

  private void add(Kind kind, Language language, String words, int line) {
    for (String word : words.split(";")) {
      lines.put(kind + language.tag() + Folding.fold(word), line);
    }
  }

  void compare(Changes changes, Pair pair) {
    for (Kind kind : List.of(Kind.PORTFOLIO, Kind.RANK)) {
      List<Named> then = named(kind, pair.before(), pair.first(true), pair.end(true));
      List<Named> now = named(kind, pair.after(), pair.first(false), pair.end(false));
      if (then.size() == 1
          && now.size() == 1
          && then.getFirst().line != now.getFirst().line
          && !linesOf(kind, pair.before()).contains(now.getFirst().line)
          && !linesOf(kind, pair.after()).contains(then.getFirst().line)) {
        Side before = pair.before();
        changes.add(
            "title",
            before.span(then.getFirst().word),
            pair.after().span(now.getFirst().word),
            "The source has “" + before.text(before.span(then.getFirst().word)) + "”.");
      }
    }
  }

  /** The offices that a report names anywhere. */
  private Set<Integer> linesOf(Kind kind, Side side) {
    Set<Integer> known = new TreeSet<>();
    named(kind, side, 0, side.digest().size()).forEach(named -> known.add(named.line));
    return known;
  }

  private List<Named> named(Kind kind, Side side, int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int word = from; word < to; word++) {
      int line = line(kind, side, word);
      if (line > 0 && isOffice(kind, side, word, from, to)) {
        found.add(new Named(line, word));
      }
    }
    return found;
  }

  /** A rank before a name or behind a small word; a portfolio beside the word for the office. */
  private boolean isOffice(Kind kind, Side side, int word, int from, int to) {
    return switch (kind) {
      case RANK ->
          word + 1 < to && side.isName(word + 1)
              || word > from && side.word(word - 1).length() <= NEAR;
      case PORTFOLIO, OFFICE -> {
        boolean beside = word + 1 < to && line(Kind.OFFICE, side, word + 1) > 0;
        for (int at = word - 1; at >= Math.max(from, word - NEAR); at--) {
          beside |= line(Kind.OFFICE, side, at) > 0;
        }
        yield beside;
      }
    };
  }

  private int line(Kind kind, Side side, int word) {
    String language = kind + side.language().tag();
    return lines.getOrDefault(
        language + side.word(word), lines.getOrDefault(language + side.lemma(word), 0));
  }
}
