package org.careo.picture.happening;

import java.util.List;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.Folding;

/**
 * Whether a trigger is told as something that happens, or only mentioned: as the purpose of
 * something else, as what an idea or possibility is about, as the first part of a compound, or as
 * done by something that cannot act.
 */
final class Mentioned {
  private static final Set<String> POINTING =
      Set.of("this", "that", "it", "these", "those", "esto", "eso", "ello", "what", "lo");
  private static final Set<String> PERSONAL =
      Set.of(
          "they", "we", "he", "she", "i", "you", "who", "ellos", "ellas", "nosotros", "el", "ella");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "de", "del", "for", "to", "in", "en", "from", "between");

  /** Farthest a noun that makes a thought of its complement may stand before it, in tokens. */
  private static final int REACH = 5;

  private final Triggers triggers;
  private final Reading reading;

  Mentioned(Triggers triggers, Reading reading) {
    this.triggers = triggers;
    this.reading = reading;
  }

  /**
   * Whether a verb that is not finite hangs on a noun or stands for a purpose: "a refusal to
   * permit", "the idea of deploying", "must focus on restoring". One that a verb governs ("agreed
   * to release") is told with that verb's stage.
   */
  boolean isThought(VerbGroup group, boolean governed) {
    return switch (group.form()) {
      case FINITE -> false;
      case INFINITIVE -> !governed && !followsVerb(group.firstToken());
      case GERUND -> !governed && followsPreposition(group.firstToken());
      case PARTICIPLE -> false;
    };
  }

  private boolean followsVerb(int token) {
    if (token == 0) {
      return false;
    }
    PartOfSpeech before = reading.tokens().get(token - 1).tag();
    return before == PartOfSpeech.VERB || before == PartOfSpeech.AUX;
  }

  private boolean followsPreposition(int token) {
    return token > 0 && reading.tokens().get(token - 1).tag() == PartOfSpeech.ADP;
  }

  /** "attack plans": the noun only says of what kind the next noun is. */
  boolean isModifier(Sentence sentence, int noun) {
    if (noun + 1 >= sentence.endToken() || !sentence.language().tag().equals("en")) {
      return false;
    }
    Token next = reading.tokens().get(noun + 1);
    return next.tag() == PartOfSpeech.NOUN
        && triggers.noun(sentence.language(), next.lemma()).isEmpty();
  }

  /** "the possibility of an attack", "la idea de un despliegue". */
  boolean isOfThought(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - REACH); i--) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.PUNCT) {
        return false;
      }
      if (token.tag() == PartOfSpeech.NOUN
          && triggers.isThought(sentence.language(), token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what acts is told and is nobody: all of it cannot act ("this approach", "the drug
   * war"), or neither it nor what is acted on is known to be somebody ("the tide left the sand").
   */
  boolean isAmongNobody(Sentence sentence, Roles.Found around) {
    List<Party> actors = around.actors();
    if (actors.isEmpty() || actors.stream().anyMatch(Mentioned::isPerson)) {
      return false;
    }
    return around.recipients().stream().noneMatch(Party::actor)
        || actors.stream().allMatch(party -> isInanimate(sentence, party.value()));
  }

  private static boolean isPerson(Party party) {
    return party.actor() || PERSONAL.contains(Folding.fold(party.value()));
  }

  private boolean isInanimate(Sentence sentence, String words) {
    List<String> all = Folding.words(words);
    if (all.isEmpty()) {
      return true;
    }
    String head = head(all);
    if (all.size() == 1 && POINTING.contains(head)) {
      return true;
    }
    return triggers.isInanimate(sentence.language(), head);
  }

  /** The last word before a preposition. */
  private static String head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return words.getLast();
  }
}
