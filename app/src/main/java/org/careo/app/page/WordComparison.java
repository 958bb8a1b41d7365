package org.careo.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.text.Folding;

/**
 * Two wordings word by word: the longest common run of words in order (Wagner and Fischer 1974),
 * blind to case and accents. Looks at the first {@value #MOST} words of each.
 */
final class WordComparison {
  private static final int MOST = 400;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

  private final List<Piece> pieces = new ArrayList<>();
  private int differing;
  private int leftOut;

  private record Word(String text, String folded, int start, int end) {}

  /**
   * @param fullest the wording held against
   * @param wording the wording shown
   */
  WordComparison(String fullest, String wording) {
    List<Word> a = words(fullest);
    List<Word> b = words(wording);
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).folded().equals(b.get(j).folded())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int at = 0;
    for (int j = 0; j < b.size(); j++) {
      int skipped = i;
      while (i < a.size() && !same(a, i, b, j) && common[i + 1][j] >= common[i][j + 1]) {
        i++;
      }
      boolean same = i < a.size() && same(a, i, b, j);
      leftOut(fullest, a, skipped, i);
      pieces.add(Piece.plain(wording.substring(at, b.get(j).start())));
      at = b.get(j).end();
      if (same) {
        pieces.add(Piece.plain(b.get(j).text()));
        i++;
      } else {
        pieces.add(Piece.marked(b.get(j).text(), "differs", "not in the fullest wording"));
        differing++;
      }
    }
    pieces.add(Piece.plain(wording.substring(at)));
    leftOut(fullest, a, i, a.size());
  }

  private static boolean same(List<Word> a, int i, List<Word> b, int j) {
    return a.get(i).folded().equals(b.get(j).folded());
  }

  private void leftOut(String fullest, List<Word> words, int from, int to) {
    if (from >= to) {
      return;
    }
    leftOut += to - from;
    String text = fullest.substring(words.get(from).start(), words.get(to - 1).end());
    pieces.add(Piece.plain(" "));
    pieces.add(Piece.marked(Blocks.cut(text, 200), "left-out", "left out here"));
    pieces.add(Piece.plain(" "));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find() && words.size() < MOST) {
      words.add(new Word(word.group(), Folding.fold(word.group()), word.start(), word.end()));
    }
    return words;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** What was done to the fullest wording, in words. */
  String verdict() {
    if (differing == 0) {
      return leftOut == 0 ? "word for word" : "cut: " + counted(leftOut) + " left out";
    }
    return "altered: "
        + counted(differing)
        + " not in the fullest wording"
        + (leftOut == 0 ? "" : ", " + counted(leftOut) + " of it left out");
  }

  private static String counted(int words) {
    return words == 1 ? "1 word" : words + " words";
  }
}
