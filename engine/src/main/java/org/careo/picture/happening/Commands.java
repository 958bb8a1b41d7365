package org.careo.picture.happening;

import java.util.Optional;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Triggers.Trigger;

/**
 * What a command does. Who commands somebody else's people asks; who orders a force of their own
 * sets it in motion, and who orders somebody to stop or give up something compels them.
 */
final class Commands {
  /** Farthest what is ordered, and to whom, may stand behind the command, in tokens. */
  private static final int REACH = 12;

  /** Farthest a force may stand before a noun that names its orders, in tokens. */
  private static final int BEFORE = 2;

  private final Triggers triggers;
  private final Reading reading;

  Commands(Triggers triggers, Reading reading) {
    this.triggers = triggers;
    this.reading = reading;
  }

  /** Whether a noun names a command: order, directive, decreto. */
  boolean isCommandNoun(Sentence sentence, String lemma) {
    return triggers.isCommand(sentence.language(), lemma);
  }

  /**
   * Whether a verb commands, or does so with its object: "ordered the army to", "signed a decree".
   *
   * @param end index after the trigger's last token
   */
  boolean isCommand(Sentence sentence, VerbGroup group, int end) {
    if (triggers.isCommand(sentence.language(), reading.tokens().get(group.head()).lemma())) {
      return true;
    }
    for (int i = group.endToken(); i < Math.min(end + BEFORE, sentence.endToken()); i++) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.NOUN
          && triggers.isCommand(sentence.language(), token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb only says what the command just named is: "an order directing the army to". */
  boolean isSpeltOut(Sentence sentence, VerbGroup group) {
    int before = group.firstToken() - 1;
    return !group.isFinite()
        && before >= sentence.firstToken()
        && triggers.isCommand(sentence.language(), reading.tokens().get(group.head()).lemma())
        && triggers.isCommand(sentence.language(), reading.tokens().get(before).lemma());
  }

  /**
   * What a command is by what is ordered; as it was where that says nothing.
   *
   * @param from index of the trigger's first token
   * @param end index after its last token
   */
  Scene.Kind ordered(Sentence sentence, int from, int end, Scene.Kind written) {
    if (!written.type().equals("REQUEST")) {
      return written;
    }
    int last = Math.min(sentence.endToken(), end + REACH);
    for (int i = Math.max(sentence.firstToken(), from - BEFORE); i < last; i++) {
      Token token = reading.tokens().get(i);
      if (i >= end && isBoundary(token)) {
        return written;
      }
      if (triggers.isForce(sentence.language(), token.lemma())) {
        return new Scene.Kind("MOBILIZE", "");
      }
      if (i > end) {
        Optional<Trigger> act = act(sentence, token);
        if (act.isPresent() && Modality.isForceful(act.get().type())) {
          return new Scene.Kind("COERCE", "");
        }
      }
    }
    return written;
  }

  private Optional<Trigger> act(Sentence sentence, Token token) {
    return switch (token.tag()) {
      case VERB -> triggers.verb(sentence.language(), token.lemma());
      case NOUN -> triggers.noun(sentence.language(), token.lemma());
      case PROPN, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
          Optional.empty();
    };
  }

  private static boolean isBoundary(Token token) {
    return token.tag() == PartOfSpeech.PUNCT && token.end() - token.start() == 1
        || token.tag() == PartOfSpeech.SCONJ;
  }
}
