package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;
import org.careo.text.word.Stems;

/**
 * What is known of a word that may name a happening, as names of features: the word and what it is
 * like, what the lexicon and the rules made of it, its verb group and clause, its neighbours, and
 * where in the report and in which statement it stands.
 */
final class TriggerFeatures {
  /** Types whose share among the happenings of a report says what the report is about. */
  private static final List<String> TOPICS =
      List.of("PROTEST", "ASSAULT", "CONSULT", "ACCUSE", "COERCE", "REQUEST");

  /** Words away, at most, that are listed as company. */
  private static final int COMPANY = 10;

  /** Words away, at most, of the next happening on either side. */
  private static final int BESIDE = 9;

  /** Words behind a verb in which its objects are looked for. */
  private static final int OBJECT_REACH = 8;

  private static final String NONE = "-";
  private static final String EDGE = "^";

  private final Scene scene;
  private final Concepts concepts = Concepts.shipped();
  private final Belonging belonging;
  private final Map<String, Integer> tellings = new HashMap<>();
  private final int all;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> titled = new HashSet<>();

  /**
   * @param found happenings that the rules found, in text order
   */
  TriggerFeatures(Scene scene, Belonging belonging, List<Happening> found) {
    this.scene = scene;
    this.belonging = belonging;
    found.forEach(each -> tellings.merge(each.type(), 1, Integer::sum));
    all = found.size();
    for (Sentence sentence : scene.reading.sentences()) {
      if (scene.account.report().segments().get(sentence.segment()).kind() == SegmentKind.TITLE) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          titled.add(stem(sentence.language(), i));
        }
      }
    }
  }

  private String stem(Language language, int token) {
    return Stems.stem(language, lemma(token));
  }

  /** Whether a word may name a happening at all: a verb's head, a noun, an adjective, a name. */
  boolean isCandidate(int token) {
    Token at = scene.reading.tokens().get(token);
    return isContent(at.tag())
        && at.span().length() > 2
        && belonging.group(token).filter(group -> group.head() != token).isEmpty();
  }

  private static boolean isContent(PartOfSpeech tag) {
    return switch (tag) {
      case VERB, NOUN, ADJ, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /**
   * Names of the features of a word. To be asked once for each word, in text order: the second time
   * a lemma comes it is spoken of again.
   *
   * @param index index of the sentence
   */
  List<String> of(int index, int token) {
    Sentence sentence = scene.reading.sentences().get(index);
    Word word =
        new Word(
            sentence, token, lemma(token), listed(sentence.language(), token), new ArrayList<>());
    word.add("always");
    word(word);
    rules(word);
    belonging.group(token).ifPresentOrElse(group -> verb(word, group), () -> noun(word));
    if (belonging.clause(token) >= 0) {
      clause(word, scene.reading.clauses().get(belonging.clause(token)));
    }
    neighbours(word);
    beside(word, -1);
    beside(word, 1);
    company(word);
    statement(word);
    report(word, index);
    return word.names;
  }

  /**
   * A word whose features are gathered.
   *
   * @param listed what the lexicon has it as
   */
  private record Word(
      Sentence sentence, int token, String lemma, String listed, List<String> names) {

    void add(String name) {
      names.add(name);
    }

    /** A feature alone and together with what the lexicon has the word as. */
    void addListed(String name, String value) {
      names.add(name + " " + value);
      names.add(name + " listed " + value + " " + listed);
    }
  }

  private String lemma(int token) {
    return Folding.fold(scene.lemma(token));
  }

  private String written(int token) {
    return Folding.fold(scene.reading.tokens().get(token).span().of(scene.surroundings.text()));
  }

  private PartOfSpeech tag(int token) {
    return scene.reading.tokens().get(token).tag();
  }

  private String asVerb(Language language, int token) {
    return scene.triggers.verb(language, scene.lemma(token)).map(Trigger::type).orElse(NONE);
  }

  private String asNoun(Language language, int token) {
    return scene.triggers.noun(language, scene.lemma(token)).map(Trigger::type).orElse(NONE);
  }

  private String listed(Language language, int token) {
    return tag(token) == PartOfSpeech.NOUN ? asNoun(language, token) : asVerb(language, token);
  }

  private void word(Word word) {
    Language language = word.sentence.language();
    String stem = Stems.stem(language, word.lemma);
    word.add("lemma " + word.lemma);
    word.add("stem " + stem);
    word.add("form " + written(word.token));
    word.add("tag " + tag(word.token));
    for (int length = 3; length <= 5; length++) {
      if (stem.length() > length) {
        word.add("head " + stem.substring(0, length));
      }
      if (word.lemma.length() > length) {
        word.add("tail " + word.lemma.substring(word.lemma.length() - length));
      }
    }
    List<String> found = concepts.of(language, word.lemma);
    for (String concept : found.isEmpty() ? concepts.ofStem(language, word.lemma) : found) {
      word.add("concept " + concept);
      word.add("broader " + concepts.broader(concept));
    }
    word.add(
        "listed "
            + asVerb(language, word.token)
            + " "
            + asNoun(language, word.token)
            + " "
            + tag(word.token));
  }

  private void rules(Word word) {
    Optional<Happening> told = belonging.told(word.token);
    word.addListed("told", told.map(Happening::type).orElse(NONE));
    told.ifPresent(happening -> rules(word, happening));
  }

  private static void rules(Word word, Happening happening) {
    word.add("told rule " + happening.rule());
    word.add("told stage " + happening.stage());
    word.add("told actors " + happening.actors().size());
    word.add("told recipients " + happening.recipients().size());
    word.add(
        "told sides "
            + happening.actors().isEmpty()
            + happening.recipients().isEmpty()
            + happening.type());
    word.add("told time " + happening.time().isKnown());
  }

  private void verb(Word word, VerbGroup group) {
    String form = group.tense() + " " + group.mood() + " " + group.form();
    word.add("verb form " + group.form());
    word.add("verb tense " + group.tense() + " " + group.mood());
    word.add("verb lemma " + word.lemma + " " + form);
    word.add("verb listed " + word.listed + " " + form);
    word.add("verb passive " + group.passive());
    word.add("verb negated " + group.negated());
    word.add("verb modal " + group.modal());
    objects(word, group.endToken());
  }

  private void objects(Word word, int from) {
    int end = Math.min(word.sentence.endToken(), from + OBJECT_REACH);
    int number = 0;
    for (int i = from; i < end && number < 2; i++) {
      if (tag(i) == PartOfSpeech.VERB || tag(i) == PartOfSpeech.PUNCT) {
        break;
      }
      if (tag(i) == PartOfSpeech.NOUN || tag(i) == PartOfSpeech.PROPN) {
        String name = "object " + number;
        word.add(name + " " + lemma(i));
        word.add(name + " of " + word.lemma + " " + lemma(i));
        word.add(name + " type " + word.listed + " " + asNoun(word.sentence.language(), i));
        word.add(name + " kind " + kind(word.sentence.language(), i) + " " + word.listed);
        word.add(name + " told " + belonging.told(i).isPresent());
        number++;
      }
    }
    if (number == 0) {
      word.add("object none");
    }
  }

  private void noun(Word word) {
    String before = EDGE;
    for (int i = word.token - 1; i >= word.sentence.firstToken() && before.equals(EDGE); i--) {
      before = tag(i) == PartOfSpeech.ADJ ? before : written(i);
    }
    word.addListed("behind", before);
    word.add("behind lemma " + word.lemma + " " + before);
  }

  private void clause(Word word, Clause clause) {
    Language language = word.sentence.language();
    word.addListed("clause", clause.kind().name());
    if (clause.subject() >= 0) {
      int head = scene.reading.nounPhrases().get(clause.subject()).head();
      word.add("subject " + lemma(head));
      word.addListed("subject kind", kind(language, head));
    } else {
      word.add("subject none");
    }
    if (belonging.group(word.token).isEmpty() && clause.verbGroup() >= 0) {
      VerbGroup group = scene.reading.verbGroups().get(clause.verbGroup());
      String side = group.head() < word.token ? "by " : "beside ";
      word.addListed("governed", side + lemma(group.head()));
      word.add("governed tense " + side + group.tense() + " " + group.mood());
      word.add("governed type " + side + asVerb(language, group.head()) + " " + word.listed);
      word.add("governed far " + Math.min(5, Math.abs(group.head() - word.token)));
    }
  }

  /** What sort of noun a word is, as far as who acts and is acted on goes. */
  private String kind(Language language, int token) {
    String lemma = scene.lemma(token);
    return tag(token) == PartOfSpeech.PROPN || tag(token) == PartOfSpeech.PRON
        ? tag(token).name()
        : scene.triggers.isArmed(language, lemma)
            ? "armed"
            : scene.triggers.isBody(language, lemma)
                ? "body"
                : scene.triggers.isPeople(language, lemma)
                    ? "people"
                    : scene.triggers.isInanimate(language, lemma) ? "thing" : "other";
  }

  private static boolean isIn(Sentence sentence, int token) {
    return token >= sentence.firstToken() && token < sentence.endToken();
  }

  private void neighbours(Word word) {
    for (int away = -3; away <= 3; away++) {
      if (away != 0) {
        int i = word.token + away;
        String near = isIn(word.sentence, i) ? written(i) : EDGE;
        word.add("near " + away + " " + near);
        word.add("near tag " + away + " " + (isIn(word.sentence, i) ? tag(i).name() : EDGE));
        if (Math.abs(away) == 1) {
          word.add("near lemma " + away + " " + word.lemma + " " + near);
          word.add("near listed " + away + " " + word.listed + " " + near);
        }
      }
    }
  }

  /** The next other happening of the rules on one side. */
  private void beside(Word word, int step) {
    Optional<Happening> told = belonging.told(word.token);
    for (int away = 1; away <= BESIDE && isIn(word.sentence, word.token + step * away); away++) {
      Optional<Happening> other = belonging.told(word.token + step * away);
      if (other.isPresent() && !other.equals(told)) {
        String type = other.get().type();
        word.add("beside " + step + " " + type);
        word.add("beside far " + step + " " + Math.min(4, away / 2));
        word.add("beside listed " + step + " " + type + " " + word.listed + " " + told.isPresent());
        return;
      }
    }
  }

  private void company(Word word) {
    int from = Math.max(word.sentence.firstToken(), word.token - COMPANY);
    int end = Math.min(word.sentence.endToken(), word.token + COMPANY + 1);
    for (int i = from; i < end; i++) {
      if (i != word.token && isContent(tag(i))) {
        String side = i < word.token ? "before " : "after ";
        word.add("company " + side + Stems.stem(word.sentence.language(), lemma(i)));
      }
    }
  }

  private void statement(Word word) {
    Span span = scene.reading.tokens().get(word.token).span();
    Statement by = scene.surroundings.of(span);
    word.add("statement " + by.form() + " " + by.act());
    word.add("statement listed " + by.form() + " " + word.listed);
    word.add("cue " + Scene.isCue(by, span) + " " + by.cueClass());
    word.add("commitment " + by.commitment().certainty() + " " + by.commitment().polarity());
    word.add("commitment stage " + by.commitment().stage() + " " + word.listed);
  }

  private void report(Word word, int index) {
    Sentence sentence = word.sentence;
    SegmentKind segment = scene.account.report().segments().get(sentence.segment()).kind();
    word.addListed("segment", segment.name());
    word.addListed(
        "titled", Boolean.toString(titled.contains(stem(sentence.language(), word.token))));
    word.addListed("sentence", Integer.toString(Math.min(index, 6)));
    word.add("sentence part " + 5 * index / scene.reading.sentences().size());
    word.add("sentence length " + Math.min(8, (sentence.endToken() - sentence.firstToken()) / 8));
    word.add("sentence at " + Math.min(6, (word.token - sentence.firstToken()) / 4));
    word.add("times " + !scene.surroundings.timesOf(index).isEmpty() + " " + word.listed);
    word.add("places " + !scene.surroundings.placesOf(index).isEmpty() + " " + word.listed);
    word.add("figures " + !scene.surroundings.figuresOf(index).isEmpty() + " " + word.listed);
    int times = seen.merge(word.lemma, 1, Integer::sum);
    word.add("again " + Math.min(4, times));
    word.add("again lemma " + Math.min(3, times) + " " + word.lemma);
    for (String type : TOPICS) {
      int share = all == 0 ? 0 : 6 * tellings.getOrDefault(type, 0) / all;
      word.addListed("report", type + " " + share);
    }
    word.add("report dense " + Math.min(6, 3 * all / scene.reading.sentences().size()));
  }
}
