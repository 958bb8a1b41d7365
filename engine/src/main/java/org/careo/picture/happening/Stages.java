package org.careo.picture.happening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;

/** How far a thing has come, by its verb and the verb that governs it. */
final class Stages {
  private final Triggers triggers;
  private final Reading reading;
  private final Map<Integer, Clause> governing = new HashMap<>();
  private final Map<Integer, Language> languages = new HashMap<>();

  Stages(Triggers triggers, Reading reading) {
    this.triggers = triggers;
    this.reading = reading;
    int sentence = 0;
    Clause before = null;
    for (Clause clause : reading.clauses()) {
      while (sentence < reading.sentences().size() - 1
          && reading.sentences().get(sentence).endToken() <= clause.firstToken()) {
        sentence++;
      }
      Sentence in = reading.sentences().get(sentence);
      languages.put(clause.verbGroup(), in.language());
      if (before != null && before.firstToken() >= in.firstToken() && isGoverned(clause)) {
        governing.put(clause.verbGroup(), before);
      }
      if (clause.verbGroup() >= 0) {
        before = clause;
      }
    }
  }

  private static boolean isGoverned(Clause clause) {
    return switch (clause.kind()) {
      case INFINITIVE, COMPLEMENT -> true;
      case MAIN, COORDINATED, RELATIVE, ADVERBIAL, PARTICIPIAL -> false;
    };
  }

  private Optional<Triggers.Trigger> governor(Clause clause) {
    Clause above = governing.get(clause.verbGroup());
    if (above == null) {
      return Optional.empty();
    }
    VerbGroup group = reading.verbGroups().get(above.verbGroup());
    return triggers.stage(
        languages.getOrDefault(clause.verbGroup(), Language.ENGLISH),
        reading.tokens().get(group.head()).lemma());
  }

  /** Whether the verb above says that it did not or shall not happen. */
  boolean denied(Clause clause) {
    return governor(clause).map(verb -> verb.type().equals("DENIED")).orElse(false);
  }

  Commitment.Stage of(Clause clause, VerbGroup group, Statement told) {
    Optional<Triggers.Trigger> above = governor(clause);
    if (above.isPresent() && !above.get().type().equals("DENIED")) {
      return Commitment.Stage.valueOf(above.get().type());
    }
    if (Modality.isModal(group)) {
      return group.modal().equals("will")
          ? Commitment.Stage.PLANNED
          : Commitment.Stage.HYPOTHETICAL;
    }
    if (told.commitment().stage() != Commitment.Stage.UNKNOWN) {
      return told.commitment().stage();
    }
    return switch (group.tense()) {
      case FUTURE -> Commitment.Stage.PLANNED;
      case PAST, PERFECT, PLUPERFECT ->
          group.negated() ? Commitment.Stage.UNKNOWN : Commitment.Stage.DONE;
      case PRESENT -> Commitment.Stage.ONGOING;
      case NONE -> Commitment.Stage.UNKNOWN;
    };
  }
}
