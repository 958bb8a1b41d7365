package org.careo.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.read.base.Base;
import org.careo.read.number.DecimalStyle;
import org.careo.read.number.NumberReader;
import org.careo.read.number.Word;
import org.careo.read.number.Words;
import org.jspecify.annotations.Nullable;

/** Finds time expressions; safe for use by several threads at once. */
public final class TimeReader {

  /** Never throws for any report. */
  public List<TimeExpression> read(Base base) {
    List<TimeExpression> found = new ArrayList<>();
    DecimalStyle style = DecimalStyle.of(base.report());
    Tenses tenses = new Tenses(base);
    DateRange published = base.report().published().range();
    Resolution last = null;
    PassageDay passage = new PassageDay();
    for (Sentence sentence : base.sentences()) {
      if (!sentence.language().isRead() || !isRead(base.segmentOf(sentence))) {
        continue;
      }
      List<Word> words = Words.of(base.text(), sentence.span());
      TimeWords text =
          new TimeWords(sentence, words, NumberReader.of(sentence.language()).read(words, style));
      List<Draft> drafts = new Joiner(text).join(drafts(text));
      passage.open(drafts);
      boolean note = base.segmentOf(sentence).kind() == SegmentKind.EDITORS_NOTE;
      for (int index = 0; index < drafts.size(); index++) {
        Draft draft = drafts.get(index);
        int tense = note ? Choice.NEAREST : tenses.at(text, draft);
        Meaning said = ofEntry(base, text, draft, apposed(text, drafts, index), published);
        boolean habit = tense == 0 && tenses.isHabit(text, draft.first());
        Meaning meaning = habit ? said : passage.anchored(said);
        Resolution resolution = resolve(meaning, published, tense, last);
        if (resolution.value().isEmpty() && !resolution.range().isKnown()) {
          continue;
        }
        Span span = new Span(words.get(draft.first()).start(), words.get(last(words, draft)).end());
        found.add(
            new TimeExpression(
                "t" + (found.size() + 1),
                span,
                resolution.value(),
                resolution.range(),
                draft.meaning().kind(),
                resolution.alternatives()));
        boolean date = draft.meaning().kind() == TimeExpression.Kind.DATE;
        if (resolution.range().isKnown() && (date || resolution.range().isDay())) {
          last = resolution;
        }
        passage.add(text, draft, resolution.range());
      }
    }
    return found;
  }

  /** "two days later, on Tuesday": the day told behind a count from another is the day meant. */
  private static Meaning apposed(TimeWords text, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (index + 1 < drafts.size()
        && draft.meaning() instanceof Meaning.Shift shift
        && shift.fromText()
        && text.folded(draft.end()).equals(",")) {
      Draft next = drafts.get(index + 1);
      boolean day = Joiner.isDay(next.meaning()) && !(next.meaning() instanceof Meaning.Shift);
      return day && next.first() - draft.end() <= 2 ? next.meaning() : draft.meaning();
    }
    return draft.meaning();
  }

  /** "18:45 | The governor …": the hour that opens an entry of a live report is of its day. */
  private static Meaning ofEntry(
      Base base, TimeWords text, Draft draft, Meaning meaning, DateRange published) {
    boolean opens =
        base.segmentOf(text.sentence).span().start() == text.sentence.span().start()
            && draft.first() <= 2
            && text.word(draft.first()).isDigits();
    for (int at = 0; at < draft.first(); at++) {
      opens &= !text.word(at).isLetters();
    }
    Word behind = draft.end() < text.size() ? text.word(draft.end()) : null;
    boolean entry = opens && behind != null && (!behind.isLetters() || behind.isCapitalised());
    return entry
            && published.isDay()
            && meaning instanceof Meaning.Clock clock
            && clock.minute() >= 0
        ? new Meaning.At(Meaning.Calendar.of(LocalDate.parse(published.from())), clock)
        : meaning;
  }

  /** Index of the last word, the full stop after a whole name left out ("in August."). */
  private static int last(List<Word> words, Draft draft) {
    int last = draft.end() - 1;
    boolean stop =
        last > draft.first()
            && words.get(last).is(".")
            && words.get(last - 1).isLetters()
            && words.get(last - 1).form().length() > 3
            && !words.get(last - 1).is("sept");
    return stop ? last - 1 : last;
  }

  private static boolean isRead(Segment segment) {
    return segment.kind().isArticle()
        || segment.kind() == SegmentKind.BYLINE
        || segment.kind() == SegmentKind.DATE
        || segment.kind() == SegmentKind.CAPTION
        || segment.kind() == SegmentKind.EDITORS_NOTE;
  }

  private static List<Draft> drafts(TimeWords text) {
    List<Draft> drafts = new ArrayList<>();
    Matcher matcher = new Matcher(text);
    MeaningMaker maker = new MeaningMaker(text);
    int at = 0;
    while (at < text.size()) {
      Draft draft = null;
      for (Match match : matcher.at(at)) {
        Meaning meaning = maker.make(match);
        if (meaning != null) {
          draft = new Draft(match.first(), match.end(), meaning);
          break;
        }
      }
      if (draft == null) {
        at++;
      } else {
        drafts.add(draft);
        at = draft.end();
      }
    }
    return drafts;
  }

  /**
   * An unsure day of publication is taken at both its ends; what they share is known. Where only
   * the day of the last change is known, the text speaks from that day.
   */
  private static Resolution resolve(
      Meaning meaning, DateRange published, int tense, @Nullable Resolution last) {
    LocalDate from = day(published.from());
    LocalDate to = day(published.to());
    if (from == null || to == null || from.equals(to)) {
      return new Resolver(to, tense, last).resolve(meaning);
    }
    Resolution early = new Resolver(from, tense, last).resolve(meaning);
    Resolution late = new Resolver(to, tense, last).resolve(meaning);
    return early.cover(late, new Resolver(null, tense, null).resolve(meaning).value());
  }

  private static @Nullable LocalDate day(String iso) {
    try {
      return iso.isEmpty() ? null : LocalDate.parse(iso);
    } catch (java.time.format.DateTimeParseException notADay) {
      return null;
    }
  }
}
