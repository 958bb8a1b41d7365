package org.careo.read.tag;

import static org.careo.read.base.FeatureHash.mix;

import java.util.Arrays;
import java.util.Locale;
import org.careo.text.word.WordClusters;

/**
 * The features by which a word is tagged, as 32-bit hashes; the same in training and in use.
 *
 * <p>Fixed features look at the words around a place, history features at the two labels before it.
 * Two features that hash alike share their weights, which is rare enough to do no harm.
 */
public final class TagFeatures {
  private static final String EDGE = "\u0001";

  private final String[] forms;
  private final String[] lower;
  private final int[] words;
  private final int[] classes;
  private final int[] shapes;
  private final WordClusters clusters;
  private final int[] rows;
  private final int[] buffer = new int[96];
  private final boolean headline;
  private final int convention;
  private int count;

  /**
   * @param forms the words of a sentence as they stand in the text
   * @param lexicon dictionary classes of words
   * @param convention number of the treebank whose conventions to follow, where a model was trained
   *     on several that differ (Daumé 2007, "Frustratingly easy domain adaptation"); 0 = only one
   */
  public TagFeatures(String[] forms, WordClasses lexicon, int convention) {
    int length = forms.length;
    this.forms = forms;
    this.convention = convention;
    lower = new String[length];
    words = new int[length + 4];
    classes = new int[length + 4];
    shapes = new int[length + 4];
    clusters = lexicon.clusters();
    rows = new int[length + 4];
    Arrays.fill(rows, -1);
    int capitals = 0;
    int letters = 0;
    for (int index = 0; index < words.length; index++) {
      words[index] = EDGE.hashCode() + index;
    }
    for (int index = 0; index < length; index++) {
      lower[index] = normal(forms[index]);
      words[index + 2] = lower[index].hashCode();
      classes[index + 2] = lexicon.classes(forms[index], lower[index]);
      shapes[index + 2] = shape(forms[index]);
      rows[index + 2] = clusters.row(WordClusters.normal(lower[index]));
      if (forms[index].length() > 3 && Character.isLetter(forms[index].charAt(0))) {
        letters++;
        capitals += Character.isUpperCase(forms[index].charAt(0)) ? 1 : 0;
      }
    }
    words[0] = words[1] = EDGE.hashCode();
    words[length + 2] = words[length + 3] = EDGE.hashCode() * 31;
    classes[0] = classes[1] = classes[length + 2] = classes[length + 3] = -1;
    headline = letters >= 3 && capitals * 10 >= letters * 8;
  }

  public int length() {
    return forms.length;
  }

  /** Fixed features of the word at a place; a new array. */
  public int[] fixed(int place) {
    count = 0;
    int at = place + 2;
    String form = forms[place];
    String word = lower[place];
    int self = words[at];
    int caps = headline ? 7 : 3;
    add(1, self);
    add(2, form.hashCode());
    add(3, words[at - 1]);
    add(4, words[at - 2]);
    add(5, words[at + 1]);
    add(6, words[at + 2]);
    add(7, mix(words[at - 1], self));
    add(8, mix(self, words[at + 1]));
    add(9, mix(words[at - 1], words[at + 1]));
    int length = word.length();
    for (int size = 1; size <= 5; size++) {
      if (length > size) {
        add(10 + size, hash(word, length - size, length));
      }
    }
    for (int size = 1; size <= 4; size++) {
      if (length > size) {
        add(16 + size, hash(word, 0, size));
      }
    }
    add(21, shapes[at]);
    add(22, mix(shapes[at], mix(caps, place == 0 ? 1 : 2)));
    add(23, mix(shapes[at - 1], shapes[at]));
    add(24, mix(shapes[at], shapes[at + 1]));
    add(25, classes[at]);
    add(26, mix(classes[at], mix(shapes[at], mix(caps, place == 0 ? 1 : 2))));
    add(27, mix(classes[at - 1], classes[at]));
    add(28, mix(classes[at], classes[at + 1]));
    add(29, mix(classes[at], mix(classes[at + 1], classes[at + 2])));
    add(30, mix(classes[at - 1], mix(classes[at], classes[at + 1])));
    add(31, mix(self, classes[at + 1]));
    add(32, mix(classes[at - 1], self));
    add(33, suffix(place + 1));
    add(34, suffix(place - 1));
    add(35, mix(length > 3 ? hash(word, length - 3, length) : self, classes[at + 1]));
    add(36, mix(length > 2 ? hash(word, length - 2, length) : self, shapes[at]));
    add(37, classes[at + 1]);
    add(38, classes[at - 1]);
    add(39, mix(self, mix(classes[at + 1], classes[at + 2])));
    add(40, 0);
    if (convention > 0) {
      add(50, mix(convention, self));
      add(51, mix(convention, classes[at]));
      add(52, mix(convention, shapes[at]));
      add(53, mix(convention, length > 3 ? hash(word, length - 3, length) : self));
      add(54, mix(convention, mix(words[at - 1], self)));
      add(55, mix(convention, mix(self, words[at + 1])));
      add(56, mix(convention, mix(shapes[at - 1], shapes[at])));
      add(57, mix(convention, mix(classes[at - 1], classes[at])));
      add(58, mix(convention, mix(classes[at], classes[at + 1])));
    }
    if (clusters != WordClusters.none()) {
      addClusters(at);
    }
    int[] result = new int[count];
    System.arraycopy(buffer, 0, result, 0, count);
    return result;
  }

  /** Clusters of the word and its neighbours at several depths, and their ambiguity classes. */
  private void addClusters(int at) {
    addClusters(60, rows[at], 0);
    addClusters(65, rows[at - 1], 1);
    addClusters(70, rows[at + 1], 1);
    int self = ambiguity(at);
    int cluster = cluster(at);
    add(75, mix(self, shapes[at]));
    add(76, mix(ambiguity(at - 1), self));
    add(77, mix(self, ambiguity(at + 1)));
    add(78, mix(ambiguity(at - 1), mix(self, ambiguity(at + 1))));
    add(79, mix(cluster(at - 1), cluster));
    add(80, mix(cluster, cluster(at + 1)));
    add(81, mix(cluster, shapes[at]));
  }

  private void addClusters(int template, int row, int widest) {
    if (row < 0) {
      return;
    }
    for (int depth = widest; depth < WordClusters.DEPTHS; depth++) {
      add(template + depth, clusters.prefix(row, depth));
    }
    add(template + WordClusters.DEPTHS, clusters.ambiguity(row));
  }

  private int ambiguity(int at) {
    return rows[at] < 0 ? 0 : clusters.ambiguity(rows[at]);
  }

  private int cluster(int at) {
    return rows[at] < 0 ? 0 : clusters.prefix(rows[at], WordClusters.DEPTHS - 1);
  }

  /** Number of history features. */
  public static final int HISTORY = 8;

  /** Writes the history features of a place, given the labels before it (-1 before the start). */
  public void history(int place, int previous, int beforePrevious, int[] into) {
    int at = place + 2;
    int pair = mix(previous, beforePrevious);
    into[0] = mix(41, previous);
    into[1] = mix(42, pair);
    into[2] = mix(mix(43, previous), words[at]);
    into[3] = mix(mix(44, previous), mix(classes[at], classes[at + 1]));
    into[4] = mix(mix(45, previous), words[at + 1]);
    into[5] = mix(mix(46, pair), classes[at]);
    into[6] = mix(mix(47, pair), words[at]);
    String word = lower[place];
    int length = word.length();
    into[7] = mix(mix(48, previous), length > 3 ? hash(word, length - 3, length) : words[at]);
  }

  /** Lower case, digits as 0, straight apostrophes. */
  public static String normal(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    StringBuilder changed = new StringBuilder(lower.length());
    for (int index = 0; index < lower.length(); index++) {
      char character = lower.charAt(index);
      if (character >= '0' && character <= '9') {
        changed.append('0');
      } else if (character == '’' || character == '‘' || character == '`') {
        changed.append('\'');
      } else if (character == '“' || character == '”') {
        changed.append('"');
      } else {
        changed.append(character);
      }
    }
    return changed.toString();
  }

  private int suffix(int place) {
    if (place < 0 || place >= lower.length) {
      return 0;
    }
    String word = lower[place];
    int length = word.length();
    return length > 3 ? hash(word, length - 3, length) : word.hashCode();
  }

  private void add(int template, int value) {
    buffer[count++] = mix(template, value);
  }

  private static int hash(String word, int from, int to) {
    int hash = to - from;
    for (int index = from; index < to; index++) {
      hash = hash * 31 + word.charAt(index);
    }
    return hash;
  }

  /** Capitals, small letters, digits and marks, runs taken together, at most six. */
  private static int shape(String form) {
    int shape = 0;
    int last = 0;
    int runs = 0;
    int length = Math.min(form.length(), 40);
    for (int index = 0; index < length && runs < 6; index++) {
      char character = form.charAt(index);
      int kind =
          Character.isUpperCase(character)
              ? 1
              : Character.isLetter(character)
                  ? 2
                  : Character.isDigit(character) ? 3 : 4 + character % 8;
      if (kind != last) {
        shape = shape * 13 + kind;
        last = kind;
        runs++;
      } else if (runs == 1 && index == 1 && kind == 1) {
        shape = shape * 13 + 12;
        runs++;
      }
    }
    return shape;
  }
}
