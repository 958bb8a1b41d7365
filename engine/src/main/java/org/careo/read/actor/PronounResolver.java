package org.careo.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.Quotation;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.read.name.Words;
import org.careo.text.SortedSearch;

/**
 * Gives a personal pronoun its person where one candidate is clear: the persons of its gender named
 * before it in its own sentence or the two before, single sources without a name among them. Two
 * candidates leave it open with both as runners-up; a person of unknown gender counts as one that
 * fits. Pronouns inside quotations are left alone.
 */
final class PronounResolver {
  private static final Map<String, String> PRONOUNS = ActorWords.values("pronoun");

  /** Mentions looked back at, so that one endless sentence costs linear time. */
  private static final int LOOKED_AT = 100;

  /** Sentences of an utterance that may stand between a speaker and a pronoun. */
  private static final int LONGEST_QUOTE = 8;

  private final Words words;
  private final int[] quoted;

  PronounResolver(Words words) {
    this.words = words;
    quoted = quoted(words);
  }

  /** Whether the token is a pronoun that is looked at. */
  boolean isPronoun(int token) {
    return PRONOUNS.containsKey(words.form(token).toLowerCase(Locale.ROOT)) && !isQuoted(token);
  }

  /** The persons it may mean, best first; one when clear. */
  List<Entity> candidates(int token, List<Draft> before) {
    char gender = PRONOUNS.getOrDefault(words.form(token).toLowerCase(Locale.ROOT), "-").charAt(0);
    int sentence = words.sentenceIndex(token);
    List<Entity> own = in(sentence, token, gender, before);
    if (!own.isEmpty() || sentence == 0) {
      return own;
    }
    int previous = unquotedBefore(sentence);
    List<Entity> found = previous < 0 ? List.of() : in(previous, token, gender, before);
    int earlier = found.isEmpty() && previous >= 0 ? unquotedBefore(previous) : -1;
    return earlier < 0 ? found : in(earlier, token, gender, before);
  }

  /** The sentence before one that is not all inside an utterance; -1 when none is near. */
  private int unquotedBefore(int sentence) {
    for (int index = sentence - 1; index >= Math.max(0, sentence - LONGEST_QUOTE); index--) {
      Sentence before = words.base().sentences().get(index);
      boolean empty = before.firstToken() == before.endToken();
      if (!empty && !(isQuoted(before.firstToken()) && isQuoted(before.endToken() - 1))) {
        return index;
      }
    }
    return -1;
  }

  private List<Entity> in(int sentence, int limit, char gender, List<Draft> before) {
    List<Entity> fitting = new ArrayList<>();
    int first = words.base().sentences().get(sentence).firstToken();
    int end = Math.min(limit, words.base().sentences().get(sentence).endToken());
    int oldest = Math.max(0, before.size() - LOOKED_AT);
    for (int index = before.size() - 1; index >= oldest; index--) {
      Draft draft = before.get(index);
      if (draft.first() < first) {
        break;
      }
      boolean single =
          draft.entity().kind() == ActorKind.PERSON
              || draft.entity().kind() == ActorKind.OFFICE
              || draft.entity().kind() == ActorKind.UNNAMED && draft.entity().number() == 1;
      boolean person = single && draft.kind() != Mention.Kind.PRONOUN;
      boolean pronoun = draft.kind() == Mention.Kind.PRONOUN && draft.entity() != Entity.NONE;
      char told = draft.entity().gender();
      boolean fits = told == gender || told == '-' || told == 'u';
      if (draft.first() < end
          && (person || pronoun)
          && fits
          && !isQuoted(draft.first())
          && !fitting.contains(draft.entity())) {
        fitting.add(draft.entity());
      }
    }
    return fitting;
  }

  private boolean isQuoted(int token) {
    return quoted[token] > 0;
  }

  /** For every token how many utterances hold it. */
  private static int[] quoted(Words words) {
    List<Token> tokens = words.base().tokens();
    int[] depth = new int[tokens.size() + 1];
    for (Quotation quotation : words.base().quotations()) {
      if (quotation.kind() == Quotation.Kind.UTTERANCE) {
        depth[firstFrom(tokens, quotation.span().start())]++;
        depth[firstFrom(tokens, quotation.span().end())]--;
      }
    }
    for (int token = 1; token < depth.length; token++) {
      depth[token] += depth[token - 1];
    }
    return depth;
  }

  /** Index of the first token that begins at or after an offset. */
  private static int firstFrom(List<Token> tokens, int offset) {
    return SortedSearch.first(0, tokens.size(), index -> tokens.get(index).start() < offset);
  }
}
