package org.careo.picture.happening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.word.WordClasses;

/** How far a thing has come, by its verb and the verb that governs it. */
final class Stages {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Farthest an event noun may stand behind the verb it is the object of, in tokens. */
  private static final int OBJECT_REACH = 5;

  private static final Set<String> BEING = SMALL_WORDS.of("stages-being");

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
      if (before != null && before.firstToken() >= in.firstToken() && hangsOnVerb(clause)) {
        governing.put(clause.verbGroup(), before);
      }
      if (clause.verbGroup() >= 0) {
        before = clause;
      }
    }
  }

  private static boolean hangsOnVerb(Clause clause) {
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
    Language language = languages.getOrDefault(clause.verbGroup(), Language.ENGLISH);
    String verb = reading.tokens().get(group.head()).lemma();
    return BEING.contains(verb)
        ? verge(language, reading.verbGroups().get(clause.verbGroup()).firstToken(), group)
        : triggers.stage(language, verb);
  }

  /** "Is about to open", "está a punto de romper": by the word between the two verbs. */
  private Optional<Triggers.Trigger> verge(Language language, int infinitive, VerbGroup being) {
    int word = infinitive - 1;
    if (word > being.head() && reading.tokens().get(word).tag() == PartOfSpeech.ADP) {
      word--;
    }
    // "About" may have been read as the preposition.
    int last = Math.min(infinitive - 1, word + 1);
    for (int i = last; i > being.head() && i >= word; i--) {
      Optional<Triggers.Trigger> verge = triggers.verge(language, reading.tokens().get(i).lemma());
      if (verge.isPresent()) {
        return verge;
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of the lexicon of stages governs it. */
  boolean isGoverned(Clause clause) {
    return governor(clause).isPresent();
  }

  /**
   * How far what a noun names has come, by the verb of stage it is the object of ("authorised the
   * deployment of"); the statement's own stage when none is near.
   */
  Commitment.Stage ofNoun(Sentence sentence, int noun, Statement told) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - OBJECT_REACH); i--) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.VERB) {
        Optional<Triggers.Trigger> stage = triggers.stage(sentence.language(), token.lemma());
        return stage.isPresent() && !stage.get().type().equals("DENIED")
            ? Commitment.Stage.valueOf(stage.get().type())
            : told.commitment().stage();
      }
    }
    return told.commitment().stage();
  }

  /** Whether the verb above says that it did not or shall not happen. */
  boolean denied(Clause clause) {
    return governor(clause).map(verb -> verb.type().equals("DENIED")).orElse(false);
  }

  /** "The fund, which lent it $90 million, would suspend": what a relative tells of the past. */
  private static boolean isPastAside(Clause clause, VerbGroup group) {
    boolean past =
        switch (group.tense()) {
          case PAST, PERFECT, PLUPERFECT -> true;
          case FUTURE, PRESENT, NONE -> false;
        };
    return past
        && clause.kind() == Clause.Kind.RELATIVE
        && group.mood() == VerbGroup.Mood.INDICATIVE
        && !group.negated();
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
    boolean open =
        switch (told.commitment().stage()) {
          case PLANNED, CONSIDERED, HYPOTHETICAL -> true;
          case DONE, ONGOING, ORDERED, AUTHORISED, UNKNOWN -> false;
        };
    boolean aside = open && isPastAside(clause, group);
    if (told.commitment().stage() != Commitment.Stage.UNKNOWN && !aside) {
      return told.commitment().stage();
    }
    // "Firmaría el contrato".
    if (group.mood() == VerbGroup.Mood.CONDITIONAL && group.tense() == VerbGroup.Tense.PRESENT) {
      return Commitment.Stage.HYPOTHETICAL;
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
