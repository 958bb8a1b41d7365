package org.careo.read.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.ActorKind;
import org.careo.model.PartOfSpeech;
import org.careo.read.name.Name;
import org.careo.read.name.Names;
import org.careo.read.name.Words;

/**
 * Finds the person a noun phrase names beside itself: "the Peruvian foreign minister, Ana Ruiz,",
 * "el obispo de Cusco, monseñor Ruiz,", "Ana Ruiz, a spokeswoman". Such a phrase is no actor of its
 * own.
 */
final class NamedBeside {
  /** In words, from the head of a phrase to the comma that ends it. */
  private static final int LONGEST_COMPLEMENT = 12;

  private final Words words;
  private final int[] nameAt;
  private final List<Name> names;
  private final Map<Integer, Entity> byFirst = new HashMap<>();
  private final Map<Integer, Entity> byEnd = new HashMap<>();

  NamedBeside(Names names, List<Draft> drafts) {
    words = names.words();
    nameAt = names.byToken();
    this.names = names.list();
    for (Draft draft : drafts) {
      if (draft.entity().kind() == ActorKind.PERSON) {
        byFirst.put(draft.first(), draft.entity());
        byEnd.put(draft.end(), draft.entity());
      }
    }
  }

  /** The person in whose title a token stands; {@link Entity#NONE} when it is in none. */
  Entity titled(int token) {
    for (int after = token + 1; after <= token + LONGEST_COMPLEMENT; after++) {
      if (words.sameSentence(after, token) < 0) {
        return Entity.NONE;
      }
      if (nameAt[after] >= 0) {
        Name name = names.get(nameAt[after]);
        if (name.titleToken() <= token && token < name.firstToken()) {
          return byFirst.getOrDefault(name.firstToken(), Entity.NONE);
        }
        after = name.endToken() - 1;
      }
    }
    return Entity.NONE;
  }

  /** The person named behind the comma that ends the phrase of a head; none when none is. */
  Entity after(int head) {
    for (int comma = head + 1; comma <= head + LONGEST_COMPLEMENT; comma++) {
      if (words.sameSentence(comma, head) < 0) {
        return Entity.NONE;
      }
      if (words.form(comma).equals(",")) {
        return enclosed(comma);
      }
      PartOfSpeech tag = words.tag(comma);
      boolean mark = words.key(comma).isEmpty() && !words.form(comma).matches("['’]s");
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || mark) {
        return Entity.NONE;
      }
    }
    return Entity.NONE;
  }

  /** The person whose name, title included, fills the place between a comma and the next mark. */
  private Entity enclosed(int comma) {
    for (int token = comma + 1; words.sameSentence(token, comma) >= 0; token++) {
      if (nameAt[token] >= 0) {
        Name name = names.get(nameAt[token]);
        int close = words.sameSentence(name.endToken(), comma);
        boolean closed = close < 0 || words.key(close).isEmpty();
        boolean opens = token == comma + 1 || name.titleToken() <= comma + 1;
        return closed && opens ? byFirst.getOrDefault(name.firstToken(), Entity.NONE) : Entity.NONE;
      }
      if (token > comma + 3) {
        return Entity.NONE;
      }
    }
    return Entity.NONE;
  }

  /** The person named right behind a Spanish noun and its adjective: "la fiscal venezolana X". */
  Entity behind(int head) {
    int adjective = words.sameSentence(head + 1, head);
    boolean told =
        adjective >= 0
            && words.isSpanish(head)
            && words.tag(adjective) == PartOfSpeech.ADJ
            && !words.isCapital(adjective)
            && words.sameSentence(adjective + 1, head) >= 0;
    return told ? byFirst.getOrDefault(adjective + 1, Entity.NONE) : Entity.NONE;
  }

  /** The person a phrase renames whose first token this is: behind "Ana Ruiz,"; none when none. */
  Entity before(int first) {
    int comma = words.before(first);
    return comma >= 0 && words.form(comma).equals(",")
        ? byEnd.getOrDefault(comma, Entity.NONE)
        : Entity.NONE;
  }
}
