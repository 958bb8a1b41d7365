package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.Surroundings;
import org.careo.picture.stance.MatterLabel.Kind;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * Finds the words of a span that can stand as the name of a matter: its first noun phrase where
 * that is what the span is about, what is said to be there, what is to be done, or the clause. Whom
 * something is asked of is no part of it.
 */
final class LabelFinder {
  /** Longest label, in tokens. */
  private static final int LONGEST = 14;

  private static final WordClasses WORDS = WordClasses.load("/org/careo/picture/matter-words.txt");
  private static final Set<String> GOES_ON = WORDS.of("goes-on");
  private static final Set<String> BEFORE_MATTER = WORDS.of("before-matter");
  private static final Set<String> TIMES = WORDS.of("time");
  private static final Set<String> MANNER = WORDS.of("manner");
  private static final Set<String> THERE = WORDS.of("there");
  private static final Set<String> NONE = WORDS.of("none");
  private static final Set<String> DATIVE = WORDS.of("dative");
  private static final Set<String> COMPLEMENT = WORDS.of("complement");
  private static final Set<String> INTRODUCING = WORDS.of("introducing");

  private final Surroundings around;
  private final Reading reading;
  private final List<Token> tokens;
  private final Span span;
  private final int opening;
  private final int first;
  private final int end;

  LabelFinder(Surroundings around, Span span) {
    this.around = around;
    reading = around.reading();
    tokens = reading.tokens();
    this.span = span;
    int sentence = around.sentence(span.start());
    int from = sentence < 0 ? 0 : reading.sentences().get(sentence).firstToken();
    int behind = sentence < 0 ? 0 : reading.sentences().get(sentence).endToken();
    while (from < behind && (tokens.get(from).start() < span.start() || isMark(from))) {
      from++;
    }
    opening = from;
    while (from < behind && isBefore(from)) {
      from++;
    }
    first = from;
    int last = from;
    while (last < behind && tokens.get(last).end() <= span.end()) {
      last++;
    }
    end = last;
  }

  /** Whether a token can end a label: no mark, conjunction or preposition. */
  private boolean isWord(int token) {
    return switch (tokens.get(token).tag()) {
      case PUNCT, CCONJ, SCONJ, ADP, SYM, DET -> false;
      case ADJ, ADV, AUX, INTJ, NOUN, NUM, PART, PRON, PROPN, VERB, X -> true;
    };
  }

  private boolean isMark(int token) {
    return switch (tokens.get(token).tag()) {
      case PUNCT, CCONJ, SYM -> true;
      case ADJ, ADP, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB, X -> false;
    };
  }

  /** Whether a token cannot open a phrase: a mark, a conjunction, a bare preposition. */
  private boolean isBefore(int token) {
    PartOfSpeech tag = tokens.get(token).tag();
    return isMark(token)
        || tag == PartOfSpeech.ADP && !isInfinitiveBehind(token + 1)
        || tag == PartOfSpeech.SCONJ && !INTRODUCING.contains(word(token));
  }

  /** Whether "that" opens the words or stands right before them. */
  private boolean isIntroduced() {
    return COMPLEMENT.contains(word(opening))
        || opening > 0 && COMPLEMENT.contains(word(opening - 1));
  }

  private boolean isInfinitiveBehind(int token) {
    return reading.verbGroups().stream()
        .anyMatch(
            group ->
                group.firstToken() <= token
                    && token < group.endToken()
                    && group.form() == VerbGroup.VerbForm.INFINITIVE);
  }

  Optional<MatterLabel> label() {
    if (first >= end) {
      return Optional.empty();
    }
    List<VerbGroup> verbs = verbs();
    Optional<NounPhrase> there = verbs.isEmpty() ? Optional.empty() : there(verbs.getFirst());
    if (there.isPresent()) {
      return Optional.of(phrase(there.get()));
    }
    Optional<NounPhrase> phrase =
        reading.nounPhrases().stream()
            .filter(each -> each.firstToken() >= first && each.endToken() <= end)
            .filter(each -> verbs.isEmpty() || isBeforeVerbs(each, verbs))
            .filter(this::isNaming)
            .filter(each -> !isInBrackets(each))
            .findFirst();
    if (isIntroduced() && end - opening > 2) {
      return Optional.of(clause(verbs));
    }
    if (phrase.isPresent() && isAsked(phrase.get())) {
      Optional<MatterLabel> asked = new LabelFinder(around, behind(phrase.get())).label();
      if (asked.isPresent()) {
        return asked;
      }
    }
    if (phrase.isPresent() && !isSubject(phrase.get(), verbs)) {
      return Optional.of(phrase(phrase.get()));
    }
    return verbs.isEmpty() || !isTelling(verbs) ? Optional.empty() : Optional.of(clause(verbs));
  }

  /** "There will be no strikes", "no habrá huelga": what is said to be there or not. */
  private Optional<NounPhrase> there(VerbGroup verb) {
    int main = Said.main(around, verb);
    boolean opens = verb.firstToken() - first <= 1 && THERE.contains(lemma(main));
    boolean subject =
        reading.nounPhrases().stream()
            .anyMatch(each -> each.firstToken() >= first && each.endToken() <= verb.firstToken());
    return opens && !subject
        ? reading.nounPhrases().stream()
            .filter(each -> each.firstToken() > main && each.endToken() <= end)
            .findFirst()
            .filter(this::isNaming)
        : Optional.empty();
  }

  /**
   * Whether a phrase names whom something is asked of: people with an infinitive, "that" or, in
   * Spanish, another phrase behind them.
   */
  private boolean isAsked(NounPhrase phrase) {
    int next = phrase.endToken();
    if (next >= end || phrase.firstToken() != first && !isDative(phrase)) {
      return false;
    }
    boolean asked =
        INTRODUCING.contains(word(next))
            || isInfinitiveBehind(next)
            || tokens.get(next).tag() == PartOfSpeech.ADP && isInfinitiveBehind(next + 1)
            || isDative(phrase) && isPhrase(next);
    Span words = tokens.get(phrase.firstToken()).span().cover(tokens.get(next - 1).span());
    boolean people =
        reading.mentions().stream().anyMatch(each -> each.span().overlaps(words))
            || CommonHolders.isSomebody(sentence().language(), around.words(words));
    return asked && people;
  }

  private boolean isDative(NounPhrase phrase) {
    return phrase.firstToken() > 0 && DATIVE.contains(word(phrase.firstToken() - 1));
  }

  private boolean isPhrase(int token) {
    return reading.nounPhrases().stream().anyMatch(each -> each.firstToken() == token);
  }

  private Span behind(NounPhrase phrase) {
    return tokens.get(phrase.endToken()).span().cover(tokens.get(end - 1).span());
  }

  /** Verbs of the span that are the clause's own; what a relative clause tells is not. */
  private List<VerbGroup> verbs() {
    List<VerbGroup> verbs = new ArrayList<>();
    for (VerbGroup group : reading.verbGroups()) {
      boolean inside = group.firstToken() >= first && group.endToken() <= end;
      boolean form =
          switch (group.form()) {
            case FINITE, INFINITIVE -> true;
            case GERUND, PARTICIPLE -> false;
          };
      if (inside && form) {
        verbs.add(group);
      }
    }
    return verbs;
  }

  private static boolean isBeforeVerbs(NounPhrase phrase, List<VerbGroup> verbs) {
    return phrase.endToken() <= verbs.getFirst().firstToken();
  }

  /** Whether a finite verb has the phrase, with what belongs to it, for its subject. */
  private boolean isSubject(NounPhrase phrase, List<VerbGroup> verbs) {
    int behind = end(phrase);
    return reading.clauses().stream()
            .anyMatch(
                clause ->
                    clause.subject() >= 0
                        && reading.nounPhrases().get(clause.subject()).head() == phrase.head()
                        && clause.verbGroup() >= 0
                        && verbs.contains(reading.verbGroups().get(clause.verbGroup())))
        || verbs.stream().anyMatch(verb -> verb.isFinite() && verb.firstToken() - behind <= 1);
  }

  /** A verb that says something by itself: with a naming phrase beside it. */
  private boolean isTelling(List<VerbGroup> verbs) {
    int verb = verbs.getFirst().head();
    return reading.nounPhrases().stream()
            .filter(phrase -> phrase.firstToken() >= first && phrase.endToken() <= end)
            .anyMatch(phrase -> phrase.head() != verb && isNaming(phrase))
        || end - first > LONGEST;
  }

  private MatterLabel phrase(NounPhrase phrase) {
    int behind = end(phrase);
    int matter = phrase.head() + 2;
    boolean before =
        BEFORE_MATTER.contains(lemma(phrase.head()))
            && matter < behind
            && GOES_ON.contains(word(matter - 1));
    int from = before ? matter : phrase.firstToken();
    while (from < phrase.head() && NONE.contains(word(from))) {
      from++;
    }
    return made(from, behind, Kind.NOUN_PHRASE);
  }

  private MatterLabel clause(List<VerbGroup> verbs) {
    int from = COMPLEMENT.contains(word(opening)) && opening + 1 < end ? opening + 1 : opening;
    int last = from;
    while (last < end && !isEnd(last) && last - from < LONGEST) {
      last++;
    }
    boolean deed =
        !verbs.isEmpty()
            && verbs.getFirst().form() == VerbGroup.VerbForm.INFINITIVE
            && verbs.getFirst().firstToken() - from <= 1;
    return made(from, Math.max(last, from + 1), deed ? Kind.DEED : Kind.CLAUSE);
  }

  private boolean isEnd(int token) {
    String mark = tokens.get(token).span().of(around.text());
    return ",;:(—–".contains(mark) && tokens.get(token).tag() == PartOfSpeech.PUNCT;
  }

  /** The words from one token to another, without marks at their ends. */
  private MatterLabel made(int from, int to, Kind kind) {
    boolean cut = to < end && to - from >= LONGEST;
    int last = to;
    while (last > from + 1 && !isWord(last - 1)) {
      last--;
    }
    String words =
        balanced(around.words(tokens.get(from).span().cover(tokens.get(last - 1).span())));
    Set<String> stems = new LinkedHashSet<>();
    Language language = sentence().language();
    tokens.subList(from, to).forEach(token -> stems.add(Topic.stem(language, token)));
    return new MatterLabel(cut ? words + "…" : words, kind, language, stems);
  }

  private Sentence sentence() {
    return reading.sentences().get(Math.max(0, around.sentence(span.start())));
  }

  /** Marks of quotation whose partner was left outside mean nothing. */
  private static String balanced(String words) {
    long straight = words.chars().filter(each -> each == '"').count();
    boolean curly = words.indexOf('“') >= 0 == words.indexOf('”') >= 0;
    boolean angled = words.indexOf('«') >= 0 == words.indexOf('»') >= 0;
    return straight % 2 == 0 && curly && angled ? words : words.replaceAll("[\"“”«»]", "").strip();
  }

  /** What stands in brackets is cited or explained beside the matter. */
  private boolean isInBrackets(NounPhrase phrase) {
    String before = around.text().substring(span.start(), tokens.get(phrase.firstToken()).start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private boolean isNaming(NounPhrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean noun = head.tag() == PartOfSpeech.NOUN || head.tag() == PartOfSpeech.PROPN;
    boolean time = reading.times().stream().anyMatch(each -> each.span().overlaps(head.span()));
    String lemma = Folding.fold(head.lemma());
    return noun && !time && !TIMES.contains(lemma) && !MANNER.contains(lemma) && !isPlace(phrase);
  }

  /** A place alone, as in a dateline, is no matter. */
  private boolean isPlace(NounPhrase phrase) {
    Span words = tokens.get(phrase.firstToken()).span().cover(tokens.get(end(phrase) - 1).span());
    return reading.places().stream().anyMatch(place -> place.span().contains(words));
  }

  /**
   * Where a phrase with its complements ends: at a mark, a finite verb or the span's end. What is
   * done goes on ("the plan to sell", "the guards of having fired"), and so does what is joined.
   */
  private int end(NounPhrase phrase) {
    int behind = phrase.endToken();
    int limit = Math.min(end, phrase.firstToken() + LONGEST);
    while (behind < limit) {
      boolean goesOn = GOES_ON.contains(lemma(behind));
      boolean joins = tokens.get(behind).tag() == PartOfSpeech.CCONJ;
      if (isDeed(behind) || goesOn && isDeed(behind + 1)) {
        return markBehind(behind, limit);
      }
      int next = behind + 1;
      Optional<NounPhrase> more =
          goesOn || joins
              ? reading.nounPhrases().stream()
                  .filter(each -> each.firstToken() == next && each.endToken() <= limit)
                  .filter(this::isNaming)
                  .filter(each -> !joins || !isSubjectOfFinite(each))
                  .reduce((one, other) -> other)
              : Optional.empty();
      if (more.isEmpty()) {
        return behind;
      }
      behind = more.get().endToken();
    }
    return behind;
  }

  private boolean isSubjectOfFinite(NounPhrase phrase) {
    return reading.verbGroups().stream()
        .anyMatch(
            verb ->
                verb.isFinite()
                    && verb.firstToken() >= phrase.endToken()
                    && verb.firstToken() - phrase.endToken() <= 1);
  }

  /** Whether an infinitive or gerund begins at a token. */
  private boolean isDeed(int token) {
    return reading.verbGroups().stream()
        .filter(group -> group.firstToken() == token && group.endToken() <= end)
        .anyMatch(
            group ->
                switch (group.form()) {
                  case INFINITIVE, GERUND -> true;
                  case FINITE, PARTICIPLE -> false;
                });
  }

  private int markBehind(int from, int limit) {
    int behind = from;
    while (behind < limit && !isEnd(behind)) {
      behind++;
    }
    return behind;
  }

  private String lemma(int token) {
    return Folding.fold(tokens.get(token).lemma());
  }

  private String word(int token) {
    return Folding.fold(tokens.get(token).span().of(around.text()));
  }
}
