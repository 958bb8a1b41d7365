package org.careo.read.sentence;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.read.base.Blocks;
import org.careo.read.base.Lazy;
import org.careo.text.word.WordClusters;

/**
 * Finds the sentences of a report.
 *
 * <p>No sentence crosses a segment, a blank line, a line that stands for itself, a bullet or a
 * label before a colon ({@code "Dr. Ana Ruiz, analyst: …"}); a dateline stands apart. What has no
 * end for thousands of characters is cut, so that the stages that weigh the words of a sentence
 * against each other cost linear time. A heading in capitals that lost its line break stands apart
 * as well. One pass over the characters.
 */
public final class SentenceSplitter {
  /** In characters; what runs on longer is no prose, and is cut at the next blank or mark. */
  private static final int LONGEST = 4_000;

  /** In characters; up to here a block that ends with a closing mark is edited prose. */
  private static final int LONGEST_PARAGRAPH = 600;

  private final Boundaries boundaries = new Boundaries();
  private final Lazy<WordClusters> clusters;
  private final Lazy<BoundaryDecision> decision;

  /** With the decision that was learned. */
  public SentenceSplitter() {
    this(new Lazy<>(WordClusters::shipped), new Lazy<>(LearnedBoundaries::load));
  }

  /** With a decision of the caller's, from which another can be learned. */
  public SentenceSplitter(WordClusters clusters, BoundaryDecision decision) {
    this(new Lazy<>(() -> clusters), new Lazy<>(() -> decision));
  }

  private SentenceSplitter(Lazy<WordClusters> clusters, Lazy<BoundaryDecision> decision) {
    this.clusters = clusters;
    this.decision = decision;
  }

  /**
   * A sentence before it is read.
   *
   * @param span without surrounding white space, not empty
   * @param segment index of its segment
   */
  public record Found(Span span, int segment) {}

  /** Sentences of all segments that are not foreign, in text order. */
  public List<Found> sentences(Report report, Language language) {
    List<Found> found = new ArrayList<>();
    List<Segment> segments = report.segments();
    for (int index = 0; index < segments.size(); index++) {
      Segment segment = segments.get(index);
      if (segment.kind().isForeign()) {
        continue;
      }
      for (Span sentence : sentences(report.text(), segment.span(), language)) {
        found.add(new Found(sentence, index));
      }
    }
    return found;
  }

  /** Sentences inside one stretch of a text. */
  public List<Span> sentences(String text, Span stretch, Language language) {
    List<Span> sentences = new ArrayList<>();
    boolean learned = language.equals(Language.ENGLISH);
    for (Span block : Blocks.of(text, stretch)) {
      int start = block.start();
      int dateline = Dateline.end(text, block);
      int label = dateline > start ? dateline : boundaries.labelEnd(text, block);
      if (label > start) {
        add(text, start, label, sentences);
        start = label;
      }
      start = afterHeading(text, start, block.end(), sentences);
      if (learned && !isParagraph(text, start, block.end())) {
        start = learned(text, new Span(start, block.end()), sentences);
      } else {
        start = ruled(text, start, block.end(), sentences);
      }
      add(text, start, block.end(), sentences);
    }
    return sentences;
  }

  /** Whether a stretch is no longer than paragraphs are and ends as they do. */
  private static boolean isParagraph(String text, int from, int to) {
    int last = to - 1;
    while (last > from && (Blocks.isBlank(text.charAt(last)) || isCloser(text.charAt(last)))) {
      last--;
    }
    return to - from <= LONGEST_PARAGRAPH && last > from && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isCloser(char letter) {
    return "\"'”’»)]".indexOf(letter) >= 0;
  }

  /** Ends by rules alone; where the last sentence begins. */
  private int ruled(String text, int from, int to, List<Span> sentences) {
    int start = from;
    for (int at = start; at < to; at++) {
      int end = endAt(text, start, at, to);
      if (end > at) {
        add(text, start, end, sentences);
        start = afterHeading(text, end, to, sentences);
        at = start - 1;
      }
    }
    return start;
  }

  /** Ends by rules inside words, by what was learned between them; where the last one begins. */
  private int learned(String text, Span block, List<Span> sentences) {
    List<Span> words = words(text, block);
    BoundaryFeatures features = new BoundaryFeatures(text, words, clusters.get());
    int start = block.start();
    int first = 0;
    for (int index = 0; index < words.size(); index++) {
      Span word = words.get(index);
      boolean rule = false;
      for (int at = Math.max(start, word.start()); at < word.end(); at++) {
        int end = endAt(text, start, at, block.end());
        if (end > at) {
          rule = end >= word.end();
          if (!rule) {
            add(text, start, end, sentences);
            start = end;
            first = index;
          }
          at = end - 1;
        }
      }
      if (index + 1 < words.size()
          && word.end() > start
          && (word.end() - start >= LONGEST
              || endsBehind(text, word, features, index, first, rule))) {
        add(text, start, word.end(), sentences);
        start = afterHeading(text, word.end(), block.end(), sentences);
        while (index + 1 < words.size() && words.get(index + 1).end() <= start) {
          index++;
        }
        first = index + 1;
      }
    }
    return start;
  }

  private boolean endsBehind(
      String text, Span word, BoundaryFeatures features, int index, int first, boolean rule) {
    return (rule || features.isCandidate(index) && !boundaries.leads(text, word))
        && decision
            .get()
            .ends(features.at(index, first, rule), word.end(), rule, features.isClosed(index));
  }

  /** Offset behind a sentence that ends at a mark, or that is too long to go on; -1 for none. */
  private int endAt(String text, int start, int at, int to) {
    int end = boundaries.endAt(text, start, at, to);
    return end <= at && at - start >= LONGEST && isSeam(text.charAt(at)) ? at + 1 : end;
  }

  private static List<Span> words(String text, Span block) {
    List<Span> words = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      while (at < block.end() && Blocks.isBlank(text.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < block.end() && !Blocks.isBlank(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(new Span(from, at));
      }
    }
    return words;
  }

  /** Sets a heading in capitals apart that opens a sentence; where the sentence itself begins. */
  private static int afterHeading(String text, int from, int to, List<Span> sentences) {
    int start = from;
    while (start < to && Blocks.isBlank(text.charAt(start))) {
      start++;
    }
    int end = CapitalHeading.end(text, start, to);
    if (end == start) {
      return from;
    }
    add(text, start, end, sentences);
    return end;
  }

  private static boolean isSeam(char letter) {
    return Blocks.isBlank(letter) || letter < 128 && !Character.isLetterOrDigit(letter);
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Blocks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blocks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
