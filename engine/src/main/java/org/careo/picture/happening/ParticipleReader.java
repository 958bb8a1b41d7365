package org.careo.picture.happening;

import java.util.List;
import java.util.Optional;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.picture.happening.Parties.Party;
import org.careo.picture.happening.Triggers.Trigger;

/**
 * Reads Spanish participles that were tagged as adjectives and tell what was done to the noun
 * before them: those that say by whom ("un decreto firmado por el presidente") or when ("el
 * comisionado, destituido ayer").
 */
final class ParticipleReader {
  private final Scene scene;

  ParticipleReader(Scene scene) {
    this.scene = scene;
  }

  /** The participles of a sentence that no other happening has taken. */
  void read(Sentence sentence) {
    if (!sentence.language().equals(Language.SPANISH)) {
      return;
    }
    for (int index = sentence.firstToken() + 1; index < sentence.endToken() - 1; index++) {
      Token token = scene.reading.tokens().get(index);
      if (token.tag() == PartOfSpeech.ADJ && !scene.isTaken(index)) {
        read(sentence, index);
      }
    }
  }

  private void read(Sentence sentence, int index) {
    Optional<Trigger> word = scene.triggers.verb(sentence.language(), scene.lemma(index));
    Optional<NounPhrase> before = scene.roles.before(sentence, index);
    List<Party> agents = scene.roles.agent(index + 1, sentence.endToken());
    boolean told = !agents.isEmpty() || scene.mentioned.isTime(index + 1);
    if (word.isEmpty() || before.isEmpty() || !told) {
      return;
    }
    Optional<Trigger> trigger =
        scene.inSense(
            sentence,
            word.get(),
            scene.frames.ofParticiple(sentence, before.get(), index, agents.isEmpty()));
    if (trigger.isEmpty() || Modality.isOwnKind(trigger.get().type())) {
      return;
    }
    Span span = scene.words(index, index + 1);
    Statement by = scene.surroundings.of(span);
    scene.take(index, index + 1);
    scene.add(
        span,
        new Scene.Kind(trigger.get().type(), trigger.get().mode()),
        new Roles.Found(agents, scene.roles.named(before.get())),
        Commitment.Stage.DONE,
        by,
        false,
        trigger.get().rule());
  }
}
