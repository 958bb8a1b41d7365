package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careo.model.ActorKind;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * What the source puts to somebody and the derived report states as its own.
 *
 * <p>Most of a statement's words must stand in one sentence of the derived report and make up most
 * of what it says. It is its own when no statement put to somebody covers them, none of them is
 * quoted, and the sentence names neither the speaker nor any verb that either report puts words to
 * somebody with.
 */
final class OwnWords {
  /** Share of the statement's words that the sentence must hold, and the reverse. */
  private static final double HELD = 0.6;

  private static final double OF_SENTENCE = 0.5;

  /** Content words of a statement below which it is too short to be found again. */
  private static final int LEAST = 3;

  private final Side before;
  private final Side after;
  private final Keys keys;
  private final Set<Integer> cues = new HashSet<>();

  /** For each sentence of the derived report the keys of its content words. */
  private final List<List<Integer>> sentences = new ArrayList<>();

  private OwnWords(Changes changes, Keys keys) {
    before = changes.before();
    after = changes.after();
    this.keys = keys;
    addCues(before);
    addCues(after);
    for (int sentence = 0; sentence < after.digest().sentenceCount(); sentence++) {
      sentences.add(content(after, IntStream.range(after.first(sentence), after.end(sentence))));
    }
  }

  static void compare(Changes changes, Keys keys) {
    OwnWords words = new OwnWords(changes, keys);
    for (Statement statement : words.before.digest().account().statements()) {
      boolean attributed =
          statement.form() != Statement.Form.AUTHOR
              && !statement.cue().isEmpty()
              && statement.speaker().kind() != ActorKind.UNKNOWN
              && statement.commitment().polarity() != Commitment.Polarity.ASKS;
      int sentence = attributed ? words.sentenceOf(statement) : -1;
      if (sentence >= 0) {
        changes.add(
            "attribution",
            statement.source().isEmpty()
                ? statement.cue().getFirst()
                : statement.source().getFirst(),
            words.after.digest().span(words.after.first(sentence), words.after.end(sentence) - 1),
            "The source puts this to "
                + statement.speaker().name()
                + "; the derived report states it as its own.");
      }
    }
  }

  /**
   * The sentence of the derived report that states the content or a clause as its own; -1 = none.
   */
  private int sentenceOf(Statement statement) {
    int sentence = sentenceOf(statement, statement.content());
    for (List<Span> clause : statement.clauses()) {
      sentence = sentence >= 0 ? sentence : sentenceOf(statement, clause);
    }
    return sentence;
  }

  private int sentenceOf(Statement statement, List<Span> parts) {
    List<Integer> content = content(before, parts.stream().flatMapToInt(before::wordsIn));
    Set<Integer> distinct = new HashSet<>(content);
    if (distinct.size() < LEAST) {
      return -1;
    }
    int best = -1;
    double most = HELD;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      double held = share(content, new HashSet<>(sentences.get(sentence)));
      if (held >= most) {
        most = held;
        best = sentence;
      }
    }
    boolean own =
        best >= 0
            && share(sentences.get(best), distinct) >= OF_SENTENCE
            && !isPutToSomebody(best, distinct, statement);
    return own ? best : -1;
  }

  private boolean isPutToSomebody(int sentence, Set<Integer> content, Statement statement) {
    Digest digest = after.digest();
    Set<Integer> speaker = speaker(statement);
    for (int word = after.first(sentence); word < after.end(sentence); word++) {
      int key = digest.key(word);
      boolean told = content.contains(key);
      if (told && after.isPutToSomebody(word)
          || digest.is(word, Digest.QUOTED)
          || !told && (cues.contains(key) || speaker.contains(key))) {
        return true;
      }
    }
    return false;
  }

  /** Keys of the names that the source has for a speaker. */
  private Set<Integer> speaker(Statement statement) {
    Language language = before.digest().account().report().language();
    Set<Integer> names = keys.knownContent(statement.speaker().name(), language);
    for (Span span : statement.source()) {
      names.addAll(keys.knownContent(before.text(span), language));
    }
    return names;
  }

  private void addCues(Side side) {
    for (Statement statement : side.digest().account().statements()) {
      cues.addAll(content(side, statement.cue().stream().flatMapToInt(side::wordsIn)));
    }
  }

  /** Keys of those of some words that are content words, in their order. */
  private List<Integer> content(Side side, IntStream words) {
    return words.map(side.digest()::key).filter(key -> keys.weight(key) > 0).boxed().toList();
  }

  /** Share of the weight of some words that stands among others. */
  private double share(List<Integer> of, Set<Integer> in) {
    double total = 0;
    double shared = 0;
    for (int key : of) {
      total += keys.weight(key);
      shared += in.contains(key) ? keys.weight(key) : 0;
    }
    return total == 0 ? 0 : shared / total;
  }
}
