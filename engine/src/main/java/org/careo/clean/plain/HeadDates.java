package org.careo.clean.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.date.AddressDate;
import org.careo.model.DateRange;
import org.careo.model.Published;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * The day of publication as the text itself tells it. Only the report's own lines are asked: a date
 * in a teaser, a reference or the running text is none. Days stand in lines of their own, in
 * bylines, in lines of other words ("Radio Mesa, 25 March 2028. Interview: Ana Ruiz"), before the
 * first sentence, and in the address a clipping names.
 */
final class HeadDates {
  private static final int LONGEST = 14;
  private static final int LOWER = 4;
  private static final int SEARCHED = 12;

  /** When somebody fetched the text, not when it came out. */
  private static final Pattern RETRIEVAL = LinePatterns.of("head-dates.retrieval");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private static final int LAST_LINES = 8;
  private static final int LONGEST_TITLE = 250;
  private static final Pattern SET_OFF =
      Pattern.compile("[,|·(:–—-]\\s*([^,|·(:–—-]*(?:,\\s*\\d{4})?)\\)?$");

  /** Sentences of a line of the head. */
  private static final Pattern PARTS = Pattern.compile("\\.\\s+");

  private static final Pattern OPENS_CLAUSE = LinePatterns.of("head-dates.opens-clause");
  private static final Set<String> SPANISH = LineWords.of("spanish");
  private static final Set<String> ENGLISH = LineWords.of("english");
  private static final Pattern UPDATED = LinePatterns.of("head-dates.updated");

  private HeadDates() {}

  /**
   * The day of publication as the head and the last lines say it, else the dateline, else the
   * address of the text.
   */
  static Published published(Labels labels) {
    int firstBody = labels.firstProse();
    Published latest = Published.UNKNOWN;
    for (int index = 0; index < labels.size(); index++) {
      boolean own = index <= firstBody + 1 || index >= labels.size() - LAST_LINES;
      if (!own || !labels.is(index, SegmentKind.DATE) && !labels.is(index, SegmentKind.BYLINE)) {
        continue;
      }
      if (index > firstBody && besideForeign(labels, index)) {
        continue;
      }
      Block block = labels.block(index);
      if (isRetrieval(block)) {
        continue;
      }
      List<WrittenDates.Found> dates =
          WrittenDates.find(block.start(), block.span().start(), order(labels, firstBody));
      if (dates.isEmpty()) {
        continue;
      }
      WrittenDates.Found date = dates.getFirst();
      if (UPDATED.matcher(block.text()).find() && dates.size() == 1) {
        latest = new Published(new DateRange("", date.range().to()), "updated line", date.span());
      } else {
        String basis =
            labels.is(index, SegmentKind.BYLINE) || besideByline(labels, index)
                ? "byline"
                : "date line";
        return new Published(date.range(), basis, date.span());
      }
    }
    for (Published told :
        List.of(dateline(labels, firstBody), behindTitle(labels, firstBody), latest)) {
      if (told.range().isKnown()) {
        return told;
      }
    }
    return inAddress(labels, firstBody);
  }

  /**
   * "The strike minute by minute, Thursday 16 May 2031": a day set off at the end of the title or
   * of another line of the head ("Transcript of «The morning», 14 May 2031").
   */
  private static Published behindTitle(Labels labels, int firstBody) {
    for (int index = 0; index < Math.min(labels.size(), firstBody + 1); index++) {
      boolean head =
          labels.is(index, SegmentKind.TITLE)
              || index < firstBody
                  && (labels.is(index, SegmentKind.HEADING)
                      || labels.is(index, SegmentKind.WIDGET));
      Optional<WrittenDates.Found> day = head ? dayAtEnd(labels.block(index)) : Optional.empty();
      if (day.isPresent()) {
        return new Published(day.get().range(), "title", day.get().span());
      }
    }
    return Published.UNKNOWN;
  }

  /** "10/03/2029" is one day in Spanish; in English it may be two, and is left open. */
  private static WrittenDates.Order order(Labels labels, int firstBody) {
    int spanish = 0;
    int english = 0;
    for (int index = firstBody; index < Math.min(labels.size(), firstBody + 4); index++) {
      for (String word : Folding.words(labels.block(index).start())) {
        spanish += SPANISH.contains(word) ? 1 : 0;
        english += ENGLISH.contains(word) ? 1 : 0;
      }
    }
    return spanish > 2 * english ? WrittenDates.Order.DAY_FIRST : WrittenDates.Order.OPEN;
  }

  private static Published dateline(Labels labels, int firstBody) {
    if (firstBody >= labels.size()) {
      return Published.UNKNOWN;
    }
    Block block = labels.block(firstBody);
    String head = block.start();
    head = head.substring(0, Math.min(head.length(), 90));
    int dash = dash(head);
    if (dash < 0 || !Character.isUpperCase(head.charAt(0))) {
      return Published.UNKNOWN;
    }
    List<WrittenDates.Found> dates =
        WrittenDates.find(head.substring(0, dash), block.span().start());
    return dates.isEmpty()
        ? Published.UNKNOWN
        : new Published(dates.getFirst().range(), "dateline", dates.getFirst().span());
  }

  private static int dash(String head) {
    int best = -1;
    for (String dash : List.of(" – ", " — ", " - ", ".- ", "— ", "– ")) {
      int at = head.indexOf(dash);
      if (at > 0 && (best < 0 || at < best)) {
        best = at;
      }
    }
    Matcher named = TextFields.DATELINE.matcher(head);
    return best < 0 && named.find() ? named.end(1) : best;
  }

  private static boolean besideByline(Labels labels, int index) {
    return labels.is(index - 1, SegmentKind.BYLINE) || labels.is(index + 1, SegmentKind.BYLINE);
  }

  private static boolean besideForeign(Labels labels, int index) {
    return labels.is(index - 1, SegmentKind.TEASER) || labels.is(index + 1, SegmentKind.TEASER);
  }

  /**
   * Whether a line of names and few other words holds one day with its year. A sentence ("On 9 May
   * 2031 soldiers closed the road") is none.
   */
  static boolean isDated(Block block) {
    String line = Block.plain(block.text());
    if (!block.isShort() || block.isProse() || block.words() > LONGEST || line.endsWith(".")) {
      return false;
    }
    List<WrittenDates.Found> dates = WrittenDates.find(line, 0, WrittenDates.Order.DAY_FIRST);
    if (dates.size() != 1 || !dates.getFirst().range().isDay() || isRetrieval(block)) {
      return false;
    }
    int lower = 0;
    boolean name = false;
    for (String word : WrittenDates.without(line).split("[^\\p{L}'’]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      name |= capital;
      lower += word.isEmpty() || capital ? 0 : 1;
    }
    return name && lower <= LOWER && !opensClause(line);
  }

  /**
   * "The morning talk, 14 May 2031": a line over a text that ends with a day and its year, or has a
   * sentence that does.
   */
  static boolean endsWithDay(Block block) {
    return dayAtEnd(block).isPresent();
  }

  private static Optional<WrittenDates.Found> dayAtEnd(Block block) {
    if (!block.isShort() || block.text().length() >= LONGEST_TITLE) {
      return Optional.empty();
    }
    for (String part : PARTS.split(block.text())) {
      Matcher end = SET_OFF.matcher(part);
      if (end.find() && WrittenDates.isDateOnly(end.group(1))) {
        int offset = block.span().start() + block.text().indexOf(part) + end.start(1);
        List<WrittenDates.Found> dates = WrittenDates.find(end.group(1), offset);
        if (dates.size() == 1 && dates.getFirst().range().isDay()) {
          return Optional.of(dates.getFirst());
        }
      }
    }
    return Optional.empty();
  }

  /** "On 9 May …", "El 9 de mayo …": a headline or sentence that begins with its day. */
  private static boolean opensClause(String line) {
    return OPENS_CLAUSE.matcher(line).matches();
  }

  static boolean isRetrieval(Block block) {
    return block.isShort() && RETRIEVAL.matcher(block.text()).matches();
  }

  /** The day in the address of the text itself, named over the article; unknown when none is. */
  static Published inAddress(Labels labels, int firstBody) {
    for (int index = 0; index < Math.min(Math.min(labels.size(), firstBody), SEARCHED); index++) {
      Block block = labels.block(index);
      Matcher address = ADDRESS.matcher(block.isShort() ? block.text() : "");
      Optional<LocalDate> day = address.find() ? AddressDate.of(address.group()) : Optional.empty();
      if (day.isPresent()) {
        Span span =
            new Span(block.span().start() + address.start(), block.span().start() + address.end());
        String date = day.get().toString();
        return new Published(new DateRange(date, date), "address", span);
      }
    }
    return Published.UNKNOWN;
  }
}
