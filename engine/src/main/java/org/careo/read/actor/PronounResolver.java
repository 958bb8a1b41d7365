package org.careo.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.Quotation;
import org.careo.read.name.Words;

/**
 * Gives a personal pronoun its person where one candidate is clear: the persons of its gender named
 * before it in its own sentence or the two before. Two candidates leave it open with both as
 * runners-up; a person of unknown gender beside one that fits leaves it open too. Pronouns inside
 * quotations are left alone.
 */
final class PronounResolver {
  private static final Map<String, Character> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", 'm'),
          Map.entry("she", 'f'),
          Map.entry("him", 'm'),
          Map.entry("his", 'm'),
          Map.entry("her", 'f'),
          Map.entry("himself", 'm'),
          Map.entry("herself", 'f'),
          Map.entry("él", 'm'),
          Map.entry("ella", 'f'));

  private final Words words;

  PronounResolver(Words words) {
    this.words = words;
  }

  /** Whether the token is a pronoun that is looked at. */
  boolean isPronoun(int token) {
    return PRONOUNS.containsKey(words.form(token).toLowerCase(java.util.Locale.ROOT))
        && !isQuoted(token);
  }

  /** The persons it may mean, best first; one when clear. */
  List<Entity> candidates(int token, List<Draft> before) {
    char gender = PRONOUNS.get(words.form(token).toLowerCase(java.util.Locale.ROOT));
    int sentence = words.sentenceIndex(token);
    List<Entity> own = in(sentence, token, gender, before);
    if (!own.isEmpty() || sentence == 0) {
      return own;
    }
    List<Entity> previous = in(sentence - 1, token, gender, before);
    return previous.isEmpty() && sentence > 1 ? in(sentence - 2, token, gender, before) : previous;
  }

  private List<Entity> in(int sentence, int limit, char gender, List<Draft> before) {
    List<Entity> fitting = new ArrayList<>();
    int first = words.base().sentences().get(sentence).firstToken();
    int end = Math.min(limit, words.base().sentences().get(sentence).endToken());
    for (Draft draft : before) {
      boolean inside = draft.first() >= first && draft.first() < end;
      boolean person =
          draft.entity().kind() == ActorKind.PERSON && draft.kind() != Mention.Kind.PRONOUN;
      boolean pronoun = draft.kind() == Mention.Kind.PRONOUN && draft.entity() != Entity.NONE;
      boolean fits =
          draft.entity().gender() == gender
              || draft.entity().gender() == '-'
              || draft.entity().gender() == 'u';
      if (inside
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
    int offset = words.token(token).start();
    for (Quotation quotation : words.base().quotations()) {
      if (quotation.span().contains(offset) && quotation.kind() == Quotation.Kind.UTTERANCE) {
        return true;
      }
      if (quotation.span().start() > offset) {
        return false;
      }
    }
    return false;
  }
}
