package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;
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

  private OwnWords(Changes changes, Keys keys) {
    before = changes.before();
    after = changes.after();
    this.keys = keys;
    addCues(before);
    addCues(after);
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
    int sentence = sentenceOf(statement, content(statement.content()));
    for (List<Span> clause : statement.clauses()) {
      sentence = sentence >= 0 ? sentence : sentenceOf(statement, content(clause));
    }
    return sentence;
  }

  private int sentenceOf(Statement statement, List<Integer> content) {
    if (new HashSet<>(content).size() < LEAST) {
      return -1;
    }
    int best = -1;
    double most = HELD;
    for (int sentence = 0; sentence < after.digest().sentenceCount(); sentence++) {
      double held = after.isEmpty(sentence) ? 0 : share(content, keysOf(sentence));
      if (held >= most) {
        most = held;
        best = sentence;
      }
    }
    boolean own =
        best >= 0
            && share(keysOf(best), content) >= OF_SENTENCE
            && !isPutToSomebody(best, new HashSet<>(content), statement);
    return own ? best : -1;
  }

  private boolean isPutToSomebody(int sentence, Set<Integer> content, Statement statement) {
    Digest digest = after.digest();
    Set<Integer> speaker = speaker(statement);
    List<Statement> attributed =
        digest.account().statements().stream()
            .filter(each -> each.form() != Statement.Form.AUTHOR)
            .toList();
    for (int word = after.first(sentence); word < after.end(sentence); word++) {
      int key = digest.key(word);
      Span span = digest.span(word);
      boolean covered =
          content.contains(key)
              && attributed.stream()
                  .anyMatch(each -> each.content().stream().anyMatch(part -> part.contains(span)));
      if (covered
          || digest.is(word, Digest.QUOTED)
          || !content.contains(key) && (cues.contains(key) || speaker.contains(key))) {
        return true;
      }
    }
    return false;
  }

  /** Keys of the names that the source has for a speaker. */
  private Set<Integer> speaker(Statement statement) {
    Language language = before.digest().account().report().language();
    Set<Integer> names = new HashSet<>();
    List<String> said = new ArrayList<>(Folding.words(statement.speaker().name()));
    statement.source().forEach(span -> said.addAll(Folding.words(before.text(span))));
    for (String word : said) {
      int key = keys.known(word, language);
      if (key >= 0 && keys.weight(key) > 0) {
        names.add(key);
      }
    }
    return names;
  }

  private void addCues(Side side) {
    Digest digest = side.digest();
    for (Statement statement : digest.account().statements()) {
      for (Span cue : statement.cue()) {
        for (int word = side.wordAt(cue);
            word < digest.size() && digest.span(word).overlaps(cue);
            word++) {
          if (keys.weight(digest.key(word)) > 0) {
            cues.add(digest.key(word));
          }
        }
      }
    }
  }

  private List<Integer> content(List<Span> parts) {
    List<Integer> content = new ArrayList<>();
    for (Span part : parts) {
      for (int word = before.wordAt(part);
          word < before.digest().size() && before.span(word).overlaps(part);
          word++) {
        add(content, before.digest().key(word));
      }
    }
    return content;
  }

  private List<Integer> keysOf(int sentence) {
    List<Integer> words = new ArrayList<>();
    for (int word = after.first(sentence); word < after.end(sentence); word++) {
      add(words, after.digest().key(word));
    }
    return words;
  }

  private void add(List<Integer> content, int key) {
    if (keys.weight(key) > 0) {
      content.add(key);
    }
  }

  /** Share of the weight of some words that stands among others. */
  private double share(List<Integer> of, List<Integer> in) {
    Set<Integer> there = new HashSet<>(in);
    double total = 0;
    double shared = 0;
    for (int key : of) {
      total += keys.weight(key);
      shared += there.contains(key) ? keys.weight(key) : 0;
    }
    return total == 0 ? 0 : shared / total;
  }
}
