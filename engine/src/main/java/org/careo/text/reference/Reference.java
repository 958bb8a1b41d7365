package org.careo.text.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * An entry of a bibliography, as far as its line tells. Spans point into the report's text; an
 * empty span at 0 stands for what the entry does not have.
 *
 * @param report report id
 * @param span the line
 * @param author words before the year; empty when it does not begin with them
 * @param year year in brackets; 0 = none
 * @param letter what tells works of one year apart, "a" in 2031a; mostly empty
 * @param yearSpan the brackets
 * @param published a date of publication outside the brackets
 * @param publishedYear its year; 0 = none
 * @param title the title; empty = unknown
 * @param titleSpan where it stands
 * @param address the address without scheme, query and fragment; empty = none
 * @param addressSpan where it stands
 * @param publisher who published it: the words behind the title, else the author
 */
public record Reference(
    String report,
    Span span,
    String author,
    int year,
    String letter,
    Span yearSpan,
    Span published,
    int publishedYear,
    String title,
    Span titleSpan,
    String address,
    Span addressSpan,
    Span publisher) {
  private static final Span NONE = new Span(0, 0);
  private static final int LONGEST_PUBLISHER = 80;
  private static final int LONGEST_AUTHORS = 90;
  private static final Pattern NO_PUBLISHER =
      Pattern.compile(
          "Published|Available|Updated|Retrieved|Accessed|Publicado|Disponible|Actualizado|Consultado");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s•*\\-]{0,6}(?:\\[\\^?(\\d{1,3})\\]|(\\d{1,3})[.)](?=\\s))");

  /** "The Fen Post, May 3, 2031": where the day of publication begins behind who published it. */
  private static final Pattern DAY_BEHIND =
      Pattern.compile(
          "[,;]?\\s+\\(?(?:\\d{1,2}\\s|\\d{1,2}/|(?:19|20)\\d\\d\\b|\\p{L}{3,10}\\.?(?:\\s+\\d{1,2},?)?\\s+(?:de\\s+)?(?:19|20)\\d\\d\\b).*",
          Pattern.DOTALL);

  private static final Pattern BEGINS_WITH_DAY =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+)?\\p{L}{3,10}|\\p{L}{3,10}\\.?(?:\\s+\\d{1,2})?),?\\s+(?:de\\s+)?(?:19|20)\\d\\d\\b");
  private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([^\\s<>\"”)\\]]+)");
  private static final Pattern HEAD =
      Pattern.compile(
          "^[\\s•*\\-\\d.\\[\\]]*([^()“\"]{2,90}?)\\s*(\\((?:[^()]*?(?<!\\d))?((?:19|20)\\d\\d)([a-z]?)\\))");
  private static final Pattern QUOTED = Pattern.compile("[“\"«]([^”\"»]{8,200})[”\"»]");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:[Pp]ublished|[Pp]ublicado|[Uu]pdated|[Aa]ctualizado)[^.;]{0,40}?((?:19|20)\\d\\d)");
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/(\\d{1,2})(?:/|$)");
  private static final Pattern MONTH_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)/(?:0[1-9]|1[0-2])(?:/|$)");
  private static final Pattern ENGLISH_DAY =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(?:\\.{3}\\s*)?((?:19|20)\\d\\d)");
  private static final Pattern SPANISH_DAY =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+)?(\\p{L}+)\\s+(?:de\\s+)?((?:19|20)\\d\\d)");
  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene",
          "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

  /** The entries of a report, in order. */
  public static List<Reference> of(Report report) {
    List<Reference> references = new ArrayList<>();
    String text = report.text();
    for (Segment segment : report.segments()) {
      if (segment.kind() != SegmentKind.REFERENCES) {
        continue;
      }
      int start = segment.span().start();
      while (start < segment.span().end()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 || newline > segment.span().end() ? segment.span().end() : newline;
        if (end - start > 20 && end - start < 2000) {
          references.add(parse(report.id(), new Span(start, end), text.substring(start, end)));
        }
        start = end + 1;
      }
    }
    return references;
  }

  /** The year of an address with year and month in its path; 0 when it has none. */
  public int addressYear() {
    Matcher month = MONTH_IN_ADDRESS.matcher(address);
    return month.find() ? Integer.parseInt(month.group(1)) : 0;
  }

  private static Reference parse(String report, Span span, String line) {
    Matcher address = ADDRESS.matcher(line);
    boolean addressed = address.find();
    String found =
        addressed ? address.group(1).replaceAll("[?#].*$", "").replaceAll("[/.,;]+$", "") : "";
    int end = addressed ? address.start() : line.length();
    String words = line.substring(0, end);
    Matcher head = HEAD.matcher(words);
    boolean headed = head.find();
    int after = headed ? head.end() : 0;
    Matcher published = PUBLISHED.matcher(words);
    boolean dated = published.find(after);
    Matcher number = NUMBER.matcher(words);
    int start = !headed && number.find() ? number.end() : after;
    Span title = headed ? title(words, after) : unheaded(words, start);
    Span before = headed ? new Span(head.start(1), head.end(1)) : before(words, start, title);
    String by = words.substring(before.start(), before.end()).strip();
    return new Reference(
        report,
        span,
        by,
        headed ? Integer.parseInt(head.group(3)) : firstYear(words),
        headed ? head.group(4) : "",
        headed ? at(span, head.start(2), head.end(2)) : NONE,
        dated ? at(span, published.start(), published.end()) : NONE,
        dated ? Integer.parseInt(published.group(1)) : 0,
        words.substring(title.start(), title.end()),
        title.isEmpty() ? NONE : at(span, title.start(), title.end()),
        found,
        addressed ? at(span, address.start(), address.end()) : NONE,
        publisher(span, words, title)
            .orElse(
                by.isEmpty()
                    ? NONE
                    : at(span, before.start(), before.start() + bare(by).length())));
  }

  /** "“A title.” The Fen Post. Published 3rd May 2031.": what follows the title up to a stop. */
  private static Optional<Span> publisher(Span line, String words, Span title) {
    int start = title.end();
    while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    Matcher day = DAY_BEHIND.matcher(words);
    int stop = sentenceEnd(words, start);
    int end = start < stop && day.region(start, stop).find() ? day.start() : stop;
    boolean named =
        !title.isEmpty()
            && end - start >= 3
            && end - start <= LONGEST_PUBLISHER
            && !isDate(words.substring(start, stop))
            && !NO_PUBLISHER.matcher(words.substring(start, end)).lookingAt();
    return named ? Optional.of(at(line, start, end)) : Optional.empty();
  }

  /** "6 September 2030", "September 6, 2030": whether words begin with a day or month of a year. */
  private static boolean isDate(String words) {
    return BEGINS_WITH_DAY.matcher(words).lookingAt();
  }

  private static Span at(Span line, int start, int end) {
    return new Span(line.start() + start, line.start() + end);
  }

  /** Words between quotation marks, else the sentences after the date. */
  private static Span title(String words, int after) {
    Matcher quoted = QUOTED.matcher(words);
    int start = after;
    while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
      if (quoted.region(start, words.length()).lookingAt()) {
        int close = sentenceEnd(words, quoted.end());
        // "(May 6, 2031). “Quoted words.” Rest of the title." has its quotation inside the title.
        boolean inside = after > 0 && words.charAt(after) == '.' && close - quoted.end() > 2;
        return inside ? new Span(quoted.start(), close) : new Span(quoted.start(1), quoted.end(1));
      }
      start++;
    }
    int end = sentenceEnd(words, start);
    return end - start >= 8 ? new Span(start, end) : new Span(0, 0);
  }

  /** The title of a line without a year in brackets: its first words between quotation marks. */
  private static Span unheaded(String words, int start) {
    Matcher quoted = QUOTED.matcher(words);
    return quoted.region(start, words.length()).find()
        ? new Span(quoted.start(1), quoted.end(1))
        : title(words, behindBody(words, start));
  }

  /**
   * "Ministry of Mines. Press note 12. May 3, 2031.": where the title of a numbered line begins.
   */
  private static int behindBody(String words, int start) {
    int end = sentenceEnd(words, start);
    boolean followed = start > 0 && end - start < LONGEST_PUBLISHER && end + 8 < words.length();
    return followed ? end : start;
  }

  /** Who stands before the title of a line without a year in brackets; empty when nobody does. */
  private static Span before(String words, int start, Span title) {
    int from = start;
    while (from < title.start() && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    int end = title.start();
    while (end > from && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    boolean named = start > 0 && end - from >= 2 && end - from <= LONGEST_AUTHORS;
    return named ? new Span(from, end) : NONE;
  }

  /** The next full stop that is none of an abbreviation, or the end of the words. */
  private static int sentenceEnd(String words, int from) {
    for (int at = from; at < words.length(); at++) {
      boolean initial =
          at >= 2
              && Character.isUpperCase(words.charAt(at - 1))
              && !Character.isLetter(words.charAt(at - 2));
      boolean last = at + 1 >= words.length() || Character.isWhitespace(words.charAt(at + 1));
      if (words.charAt(at) == '.' && !initial && last) {
        return at;
      }
    }
    return words.stripTrailing().length();
  }

  private static int firstYear(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The author for a reader: without the full stop after a name that is no initial. */
  public String by() {
    return bare(author);
  }

  /**
   * What the entry is called in a sentence: who wrote it, else its title in quotation marks, else
   * its address.
   */
  public String called() {
    Matcher quoted = QUOTED.matcher(title);
    String bare = quoted.find() ? quoted.group(1) : title.replaceAll("^\\d+\\]\\s*", "");
    return !author.isEmpty() ? by() : bare.isEmpty() ? address : "“" + bare + "”";
  }

  /** The number by which the text cites it ("[3]"); empty when the line has none. */
  public String number(String text) {
    Matcher number = NUMBER.matcher(span.of(text));
    return number.find()
        ? Optional.ofNullable(number.group(1)).orElseGet(() -> number.group(2))
        : "";
  }

  /** The words that show which entry it is: its year in brackets, else all before its address. */
  public Span named() {
    int end = addressSpan.isEmpty() ? span.end() : addressSpan.start();
    return yearSpan.isEmpty() && end > span.start() ? new Span(span.start(), end) : yearSpan;
  }

  private static String bare(String name) {
    return name.replaceAll("(?<=\\p{Ll})\\.$", "");
  }

  /** The ISO day the entry gives in its words; empty when it gives none. */
  public String day(String text) {
    String words =
        new Span(span.start(), addressSpan.isEmpty() ? span.end() : addressSpan.start()).of(text);
    Matcher english = ENGLISH_DAY.matcher(words);
    while (english.find()) {
      String day = day(english.group(3), english.group(1), english.group(2));
      if (!day.isEmpty()) {
        return day;
      }
    }
    Matcher spanish = SPANISH_DAY.matcher(words);
    while (spanish.find()) {
      String day = day(spanish.group(3), spanish.group(2), spanish.group(1));
      if (!day.isEmpty()) {
        return day;
      }
    }
    return "";
  }

  /** The ISO day in the path of its address; empty when there is none. */
  public String addressDay() {
    Matcher day = DAY_IN_ADDRESS.matcher(address);
    return day.find()
        ? iso(
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(2)),
            Integer.parseInt(day.group(3)))
        : "";
  }

  private static String day(String year, String month, String day) {
    int found =
        month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
    return found < 0 ? "" : iso(Integer.parseInt(year), found % 12 + 1, Integer.parseInt(day));
  }

  private static String iso(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException none) {
      return "";
    }
  }
}
