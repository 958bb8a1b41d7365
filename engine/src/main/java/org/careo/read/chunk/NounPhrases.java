package org.careo.read.chunk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;

/**
 * Finds the noun phrases of a sentence: each noun, name or pronoun that heads one, with what hangs
 * under it without a gap, prepositional phrases included, relative clauses, appositions and
 * conjuncts left out.
 */
final class NounPhrases {
  private final ParsedSentence sentence;
  private final int firstIndex;
  private final int[] phraseOf;

  NounPhrases(ParsedSentence sentence, int firstIndex) {
    this.sentence = sentence;
    this.firstIndex = firstIndex;
    phraseOf = new int[sentence.size()];
    Arrays.fill(phraseOf, -1);
  }

  /** Phrases in the order of their first tokens; token indexes count from the sentence's first. */
  List<NounPhrase> find() {
    List<int[]> found = new ArrayList<>();
    int[] ends = ends();
    for (int word = 0; word < sentence.size(); word++) {
      if (isHead(word)) {
        found.add(new int[] {start(word), ends[word], word});
      }
    }
    found.sort(
        (left, right) ->
            left[0] != right[0]
                ? Integer.compare(left[0], right[0])
                : Integer.compare(right[1], left[1]));
    for (int index = 0; index < found.size(); index++) {
      phraseOf[found.get(index)[2]] = index;
    }
    List<List<Integer>> appositions = lists(found.size());
    List<List<Integer>> conjuncts = lists(found.size());
    for (int word = 0; word < sentence.size(); word++) {
      int head = sentence.head(word);
      if (phraseOf[word] < 0 || head < 0 || phraseOf[head] < 0) {
        continue;
      }
      if (sentence.relation(word).equals("appos")) {
        appositions.get(phraseOf[head]).add(firstIndex + phraseOf[word]);
      } else if (sentence.relation(word).equals("conj")) {
        conjuncts.get(phraseOf[head]).add(firstIndex + phraseOf[word]);
      }
    }
    List<NounPhrase> phrases = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      int[] phrase = found.get(index);
      phrases.add(
          new NounPhrase(
              phrase[0], phrase[1], phrase[2], appositions.get(index), conjuncts.get(index)));
    }
    return phrases;
  }

  private static List<List<Integer>> lists(int size) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private boolean isHead(int word) {
    String relation = sentence.relation(word);
    boolean inner =
        switch (relation) {
          case "compound", "flat", "fixed", "goeswith", "case", "mark", "cc", "det", "expl" -> true;
          case "amod", "nummod" -> !sentence.isNominal(word);
          default -> false;
        };
    if (inner) {
      return false;
    }
    return switch (sentence.tag(word)) {
      case NOUN -> true;
      case PROPN -> runHead(word) == word;
      case PRON ->
          !sentence.isRelative(word)
              && !sentence.labels().get(word).endsWith("/EX")
              && !(sentence.isSpanish() && sentence.normal(word).equals("se"));
      case NUM, ADJ, DET, SYM, X -> isArgument(relation);
      default -> false;
    };
  }

  private static boolean isArgument(String relation) {
    return switch (relation) {
      case "nsubj", "obj", "iobj", "nmod", "obl" -> true;
      default -> false;
    };
  }

  /** First token: left dependents without a gap. */
  private int start(int head) {
    int start = head;
    while (start > 0 && belongsBefore(start - 1, start, head)) {
      start--;
    }
    while (start < head && startsBadly(start)) {
      start++;
    }
    return start;
  }

  private boolean startsBadly(int word) {
    PartOfSpeech tag = sentence.tag(word);
    if (sentence.isRelative(word)) {
      return true;
    }
    boolean quote = tag == PartOfSpeech.PUNCT && !sentence.normal(word).equals("\"");
    return quote
        || tag == PartOfSpeech.ADP && !isNumberWord(word)
        || tag == PartOfSpeech.CCONJ
        || tag == PartOfSpeech.PART;
  }

  /** "over 7,000", "más de 20": words of precision belong to the phrase. */
  private boolean isNumberWord(int word) {
    for (int next = word + 1; next < Math.min(sentence.size(), word + 3); next++) {
      if (sentence.is(next, PartOfSpeech.NUM)) {
        return sentence.head(word) >= next;
      }
    }
    return false;
  }

  /** The head of the run of names that a name stands in: the last whose own head lies outside. */
  private int runHead(int word) {
    int from = word;
    while (from > 0 && sentence.is(from - 1, PartOfSpeech.PROPN) && word - from < 8) {
      from--;
    }
    int to = word + 1;
    while (to < sentence.size() && sentence.is(to, PartOfSpeech.PROPN) && to - word < 8) {
      to++;
    }
    for (int at = to - 1; at > from; at--) {
      int above = sentence.head(at);
      if (above < from || above >= to) {
        return at;
      }
    }
    return from;
  }

  private boolean isRun(int left, int right) {
    return sentence.is(left, PartOfSpeech.PROPN) && sentence.is(right, PartOfSpeech.PROPN);
  }

  private boolean belongsBefore(int word, int right, int head) {
    if (isRun(word, right)) {
      return true;
    }
    int at = word;
    for (int steps = 0; steps < 6; steps++) {
      int above = sentence.head(at);
      if (above < 0) {
        return fallback(word, right);
      }
      boolean last = above == head;
      String relation = sentence.relation(at);
      boolean allowed =
          switch (relation) {
            case "det", "amod", "nummod", "compound", "nmod:poss", "flat", "goeswith" -> true;
            case "nmod", "advmod", "punct", "conj", "cc", "dep", "fixed", "obl" ->
                !last
                    || relation.equals("nmod") && !sentence.is(word, PartOfSpeech.ADP)
                    || isHyphen(word)
                    || isQuote(word) && word > 0;
            case "case" -> !last || sentence.normal(at).equals("'s");
            default -> false;
          };
      if (!allowed) {
        return fallback(word, right);
      }
      if (last) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /**
   * Articles and adjectives before a phrase belong to it even where the tree hangs them elsewhere.
   */
  private boolean fallback(int word, int right) {
    PartOfSpeech tag = sentence.tag(word);
    int above = sentence.head(word);
    boolean nominal = !sentence.is(right, PartOfSpeech.PRON) && (above >= right || above < 0);
    boolean free = word == 0 || !sentence.isVerbal(word - 1);
    return nominal && (tag == PartOfSpeech.DET || tag == PartOfSpeech.ADJ && free);
  }

  private boolean isHyphen(int word) {
    return sentence.normal(word).equals("-");
  }

  private boolean isQuote(int word) {
    return sentence.normal(word).equals("\"");
  }

  /** End of each head's phrase, computed from the right so that inner phrases are known first. */
  private int[] ends() {
    int[] ends = new int[sentence.size()];
    for (int word = sentence.size() - 1; word >= 0; word--) {
      int end = word + 1;
      while (end < sentence.size()) {
        int next = after(word, end, ends);
        if (next <= end) {
          break;
        }
        end = next;
      }
      ends[word] = end;
    }
    return ends;
  }

  /** Where a phrase that reaches to {@code end} goes on to; {@code end} when it stops. */
  private int after(int head, int end, int[] ends) {
    int at = end;
    if (isRun(end - 1, at) && sentence.is(head, PartOfSpeech.PROPN) && end - head < 8) {
      return at + 1;
    }
    if (sentence.is(at, PartOfSpeech.ADP) && sentence.relation(at).equals("case")) {
      int inner = sentence.head(at);
      boolean hangs = inner > at && isWithin(inner, head, end);
      boolean genitive = sentence.normal(at).matches("of|de|del");
      boolean near = inner > at && inner - at <= 8;
      return near && (hangs || genitive && sentence.isNominal(end - 1)) && ends[inner] > inner
          ? ends[inner]
          : end;
    }
    if (sentence.head(at) < 0 || sentence.head(at) >= end) {
      if (sentence.is(at, PartOfSpeech.PUNCT)
          && isHyphen(at)
          && at + 1 < sentence.size()
          && isWithin(at + 1, head, end)) {
        return ends[at + 1];
      }
      return end;
    }
    if (!isWithin(at, head, end)) {
      return end;
    }
    return switch (sentence.relation(at)) {
      case "flat", "compound", "nummod", "amod", "fixed", "goeswith" ->
          sentence.isVerbal(at)
              ? end
              : Math.max(at + 1, sentence.relation(at).equals("amod") ? at + 1 : ends[at]);
      case "nmod" -> sentence.is(at, PartOfSpeech.PUNCT) ? end : Math.max(at + 1, ends[at]);
      case "case" -> sentence.normal(at).matches("'s?") ? end : end;
      default -> end;
    };
  }

  /** Whether the head of a word is inside the phrase so far. */
  private boolean isWithin(int word, int head, int end) {
    int above = sentence.head(word);
    return above >= head && above < end;
  }
}
