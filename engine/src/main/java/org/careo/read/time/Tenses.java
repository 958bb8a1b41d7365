package org.careo.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.read.base.Base;
import org.careo.text.SortedSearch;
import org.jspecify.annotations.Nullable;

/** Whether the verb that governs a place in the text speaks of what was or of what will be. */
final class Tenses {
  private static final Set<String> FUTURE_MODALS = GuardWords.of("future-modal");
  private static final Set<String> POSSIBLE = GuardWords.of("possible");
  private static final Set<String> FUTURE_WORDS = GuardWords.of("future-word");
  private static final Set<String> PAST_FORMS = GuardWords.of("past-form");
  private static final Set<String> SINGULARS = GuardWords.of("singular");
  private static final Set<String> COMING = GuardWords.of("coming");
  private static final Set<String> PLANNING = GuardWords.of("planning");
  private static final Set<String> DEADLINE = GuardWords.of("deadline");
  private static final Set<String> SINCE = GuardWords.of("since");

  private static final Set<String> SMALL = GuardWords.of("small");
  private static final Set<String> FOR_DAY = GuardWords.of("for-day");
  private static final Set<String> FOR_WEEKDAY = GuardWords.of("for-weekday");
  private static final Set<String> OF = GuardWords.of("of");
  private static final Set<String> ARTICLE = GuardWords.of("article");

  /** No sentence of prose is longer; what is, tells no tense. */
  private static final int LONGEST = 1_000;

  private final Base base;

  Tenses(Base base) {
    this.base = base;
  }

  /** -1 past, 1 future, 0 not told, {@link Choice#NEAREST}: of the clause a time stands in. */
  int at(TimeWords text, Draft draft) {
    int word = draft.first();
    int offset = text.word(word).start();
    if (text.sentence.endToken() - text.sentence.firstToken() > LONGEST) {
      return 0;
    }
    if (SINCE.contains(text.folded(word)) || SINCE.contains(text.folded(word - 1))) {
      // "bloqueará la ruta desde el lunes": from then on.
      VerbGroup governing = nearest(text, offset);
      boolean ahead = governing != null && governing.tense() == VerbGroup.Tense.FUTURE;
      return ahead && text.isSpanish() ? 1 : -1;
    }
    if (isPlanned(text, word) || isWeekdayAhead(text, draft)) {
      return 1;
    }
    if (draft.meaning() instanceof Meaning.Calendar
        || draft.meaning() instanceof Meaning.DayOfMonth) {
      // "había autorizado un vuelo para el día 6" tells of one that was.
      VerbGroup governing = nearest(text, offset);
      boolean past = governing != null && governing.tense() == VerbGroup.Tense.PLUPERFECT;
      if (FOR_DAY.contains(before(text, word)) && !past) {
        return Choice.NEAREST;
      }
    }
    if (followsParticiple(text, offset) && !isDeadline(text, word)) {
      return -1;
    }
    VerbGroup nearest = nearest(text, offset);
    if (nearest != null) {
      int told = of(nearest);
      // "hablar del sábado": what is talked of, not when.
      boolean topic =
          nearest.form() == VerbGroup.VerbForm.INFINITIVE
              && OF.contains(text.folded(word - 1))
              && !isDeadline(text, word);
      if (topic) {
        return 0;
      }
      return told == 0 && isDeadline(text, word) ? 1 : told;
    }
    int form = base.verbGroups().isEmpty() ? byForm(text, offset) : 0;
    if (form != 0) {
      return form;
    }
    for (int at = word - 1; at >= 0 && at > word - 12; at--) {
      String folded = text.folded(at);
      if (FUTURE_WORDS.contains(folded)
          || text.isSpanish() && isSpanishFuture(text.word(at).form())) {
        return 1;
      }
    }
    return 0;
  }

  /** "summoned her for Monday", but not "sorry for Monday's delay". */
  private static boolean isWeekdayAhead(TimeWords text, Draft draft) {
    boolean bare =
        draft.meaning() instanceof Meaning.Weekday weekday && weekday.direction() == Meaning.OPEN;
    return bare
        && FOR_WEEKDAY.contains(before(text, draft.first()))
        && !text.folded(draft.end()).equals("'");
  }

  /** The word that leads a time, past its article; the time's own first word where it is such. */
  private static String before(TimeWords text, int word) {
    if (FOR_DAY.contains(text.folded(word))) {
      return text.folded(word);
    }
    int at = word - 1;
    while (at > 0 && word - at <= 3 && ARTICLE.contains(text.folded(at))) {
      at--;
    }
    return text.folded(at);
  }

  /**
   * Whether the verb nearest to a place tells of what is so again and again: in the present, and
   * not of what is to come.
   */
  boolean isHabit(TimeWords text, int word) {
    VerbGroup group = nearest(text, text.word(word).start());
    return group != null && group.tense() == VerbGroup.Tense.PRESENT && of(group) == 0;
  }

  /** "by Friday", "antes del viernes". */
  private static boolean isDeadline(TimeWords text, int word) {
    String before = text.folded(word - 1);
    boolean spanish = before.equals("del") || before.equals("de");
    return DEADLINE.contains(before)
        || DEADLINE.contains(text.folded(word))
        || spanish && text.folded(word - 2).equals("antes");
  }

  /** "planned for Monday", "prevista para el lunes". */
  private static boolean isPlanned(TimeWords text, int word) {
    int at = word - 1;
    while (at > 0 && word - at <= 2 && SMALL.contains(text.folded(at))) {
      at--;
    }
    return at < word - 1 && PLANNING.contains(text.folded(at));
  }

  private static boolean isSpanishFuture(String form) {
    return form.endsWith("rá")
        || form.endsWith("rán")
        || form.endsWith("ré")
        || form.endsWith("remos");
  }

  private @Nullable VerbGroup nearest(TimeWords text, int offset) {
    List<Token> tokens = base.tokens();
    VerbGroup best = null;
    int bestDistance = Integer.MAX_VALUE;
    List<VerbGroup> groups = base.verbGroups();
    int begin =
        SortedSearch.first(
            0, groups.size(), index -> groups.get(index).endToken() <= text.sentence.firstToken());
    for (int index = begin; index < groups.size(); index++) {
      VerbGroup group = groups.get(index);
      if (group.firstToken() >= text.sentence.endToken()) {
        break;
      }
      int start = tokens.get(group.head()).start();
      if (start > offset && !group.isFinite()) {
        continue;
      }
      // A verb before the date governs it rather than one behind it.
      int distance = start <= offset ? offset - start : 3 * (start - offset);
      if (distance < bestDistance) {
        best = group;
        bestDistance = distance;
      }
    }
    return best;
  }

  private int of(VerbGroup group) {
    // "would not discuss the 17th" tells of a refusal that was.
    if (POSSIBLE.contains(group.modal()) && !isPerfect(group)) {
      return 0;
    }
    boolean future =
        group.tense() == VerbGroup.Tense.FUTURE
            || FUTURE_MODALS.contains(group.modal())
            || group.modal().equals("would") && !group.negated() && !isPerfect(group);
    if (future) {
      return 1;
    }
    return switch (group.tense()) {
      case PAST, PERFECT, PLUPERFECT -> -1;
      case FUTURE -> 1;
      case PRESENT -> COMING.contains(base.tokens().get(group.head()).lemma()) ? 1 : 0;
      case NONE -> group.form() != VerbGroup.VerbForm.INFINITIVE ? 0 : isPerfect(group) ? -1 : 1;
    };
  }

  /** "haber apagado", "to have closed". */
  private boolean isPerfect(VerbGroup group) {
    for (int index = group.firstToken(); index < group.head(); index++) {
      String lemma = base.tokens().get(index).lemma();
      if (lemma.equals("haber") || lemma.equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "fechada el 12 de mayo", "a letter dated May 12": a past participle right before the date. */
  private boolean followsParticiple(TimeWords text, int offset) {
    int before = -1;
    for (int index = text.sentence.firstToken(); index < text.sentence.endToken(); index++) {
      Token token = base.tokens().get(index);
      if (token.start() >= offset) {
        break;
      }
      boolean small =
          token.tag() == PartOfSpeech.DET
              || token.tag() == PartOfSpeech.ADP && !token.lemma().equals("para");
      before = small ? before : index;
    }
    if (before < 0) {
      return false;
    }
    Token token = base.tokens().get(before);
    boolean attribute = !isOfFiniteGroup(text, before);
    return attribute
        && (token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.VERB)
        && isPastParticiple(base.form(before).toLowerCase(Locale.ROOT), text.isSpanish());
  }

  private boolean isOfFiniteGroup(TimeWords text, int token) {
    VerbGroup group = nearest(text, base.tokens().get(token).start());
    return group != null
        && group.isFinite()
        && group.firstToken() <= token
        && token < group.endToken();
  }

  private static boolean isPastParticiple(String form, boolean spanish) {
    return spanish
        ? form.matches(".*(?:[ai]d[oa]s?|(?:hech|dich|escrit|muert|abiert|puest|vist)[oa]s?)")
        : form.endsWith("ed");
  }

  /** Tense by the form of the nearest verb where no verb groups were read. */
  private int byForm(TimeWords text, int offset) {
    Token best = null;
    int bestIndex = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int index = text.sentence.firstToken(); index < text.sentence.endToken(); index++) {
      Token token = base.tokens().get(index);
      if (token.tag() != PartOfSpeech.VERB && token.tag() != PartOfSpeech.AUX) {
        continue;
      }
      int distance =
          token.start() <= offset ? offset - token.start() : 3 * (token.start() - offset);
      if (distance < bestDistance) {
        best = token;
        bestIndex = index;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return 0;
    }
    String form = best.span().of(base.text()).toLowerCase(Locale.ROOT);
    String before =
        bestIndex > text.sentence.firstToken()
            ? base.form(bestIndex - 1).toLowerCase(Locale.ROOT)
            : "";
    if (FUTURE_MODALS.contains(form) || FUTURE_MODALS.contains(before) || best.has("Tense=Fut")) {
      return 1;
    }
    if (best.has("Tense=Past")) {
      return -1;
    }
    if (text.isSpanish()) {
      return isSpanishFuture(form) ? 1 : 0;
    }
    if (before.equals("to")) {
      return 1;
    }
    if (form.equals(best.lemma()) && bestIndex > text.sentence.firstToken()) {
      // "The ferry sank": no ending of the present after a singular, so an irregular past.
      Token subject = base.tokens().get(bestIndex - 1);
      boolean noun = subject.tag() == PartOfSpeech.NOUN || subject.tag() == PartOfSpeech.PROPN;
      boolean singular = noun && !before.endsWith("s") || SINGULARS.contains(before);
      if (singular && best.tag() == PartOfSpeech.VERB) {
        return -1;
      }
    }
    boolean past = form.endsWith("ed") || PAST_FORMS.contains(form);
    boolean present =
        form.equals(best.lemma()) || form.endsWith("s") || COMING.contains(best.lemma());
    return past || !form.equals(best.lemma()) && !form.endsWith("s") && !form.endsWith("ing")
        ? -1
        : present && COMING.contains(best.lemma()) ? 1 : 0;
  }
}
