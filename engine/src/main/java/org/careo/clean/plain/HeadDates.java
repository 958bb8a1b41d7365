package org.careo.clean.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Published;
import org.careo.model.Span;

/**
 * Days in the lines over an article that are neither bylines nor dates alone: "Radio Mesa, 25 March
 * 2028. Interview: Ana Ruiz", and the day in the address a clipping names.
 */
final class HeadDates {
  private static final int LONGEST = 14;
  private static final int LOWER = 4;
  private static final int SEARCHED = 12;

  /** When somebody fetched the text, not when it came out. */
  private static final Pattern RETRIEVAL =
      Pattern.compile(
          "(?iu)^\\W*(?:retrieved|accessed|captured|archived|downloaded|saved|printed|consultad[oa]|recuperad[oa]|descargad[oa]|"
              + "archivad[oa]|impres[oa])\\b.*");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+?/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|\\b)");

  private HeadDates() {}

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

  /** "On 9 May …", "El 9 de mayo …": a headline or sentence that begins with its day. */
  private static boolean opensClause(String line) {
    return line.matches("(?iu)^\\W*(?:on|by|since|after|before|el|desde|tras|del)\\s+\\p{Alnum}.*");
  }

  static boolean isRetrieval(Block block) {
    return block.isShort() && RETRIEVAL.matcher(block.text()).matches();
  }

  /** The day in the address of the text itself, named over the article; unknown when none is. */
  static Published inAddress(Labels labels, int firstBody) {
    for (int index = 0; index < Math.min(Math.min(labels.size(), firstBody), SEARCHED); index++) {
      Block block = labels.block(index);
      Matcher found = ADDRESS.matcher(block.isShort() ? block.text() : "");
      if (found.find()) {
        try {
          String day =
              LocalDate.of(number(found, 1), number(found, 2), number(found, 3)).toString();
          Span span =
              new Span(block.span().start() + found.start(1), block.span().start() + found.end(3));
          return new Published(new DateRange(day, day), "address", span);
        } catch (DateTimeException noDay) {
          continue;
        }
      }
    }
    return Published.UNKNOWN;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
