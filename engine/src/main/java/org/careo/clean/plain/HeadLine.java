package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * One line of a report's head as a row of parts: "**Centre for Coasts, Research Note 18** | Ana
 * Ruiz and Luis Paz", "By Ana Ruiz, The Coast Herald, 9 May 2031". A line is cut round its dates
 * and at bars, dots, dashes and commas, and each part says by its own form what it is; which of the
 * names is a house is decided later, from the whole text ({@link Imprint}).
 *
 * @param text the line
 * @param parts in text order; empty for a line that is too long to be of a head
 */
record HeadLine(String text, List<Part> parts) {
  static final HeadLine NONE = new HeadLine("", List.of());

  private static final int LONGEST = 200;
  private static final int MOST_PARTS = 8;

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[–—/-]+\\s+|\\s*[|•·]\\s*|\\s*[,;]\\s+|\\t+");
  private static final Pattern GENRE = LinePatterns.of("head-line.genre");

  /** "Association of Fishers of the Bay and families of the lost": a body by its first words. */
  private static final Pattern BODY = LinePatterns.of("head-line.body");

  /** "Southern Coast Desk explainer": a house and, in small letters, the kind of text. */
  private static final Pattern HOUSE_AND_GENRE = LinePatterns.of("head-line.house-and-genre");

  /** "National Union of Dockers (NUD)": a house's short name behind its name. */
  private static final Pattern INITIALS =
      Pattern.compile("(?<=\\p{L})\\s+\\(\\p{Lu}[\\p{L}.-]{1,11}\\)[*_\\s]*$");

  private static final Pattern OFFICE =
      Pattern.compile("(?iu)^" + BylineWords.any(WordClass.OFFICE) + "$");
  private static final Pattern TIME = LinePatterns.of("head-line.time");
  private static final Pattern WEEKDAY_BEFORE = LinePatterns.of("head-line.weekday-before");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\d'’&.-]*");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d'’&. -]{2,50}");

  HeadLine {
    parts = List.copyOf(parts);
  }

  /** What a part of a line is by its own form. */
  enum Kind {
    /** A day with its year. */
    DAY,
    /** A clock time, or how long the text takes to read. */
    TIME,
    /** The kind of text and its number: "Press release", "Policy Brief 7/2034", "EN VIVO". */
    GENRE,
    /** What somebody is: "Staff Writer". */
    POST,
    /** How a house signs without naming anybody: "Redacción Al Instante", "World Desk". */
    DESK,
    /** A part of a house, which names it by being its own: "Office of Public Affairs". */
    OFFICE,
    /** A name that is a house's by one of its words, its article or its spelling. */
    HOUSE,
    /** A name of several words, or several such names. */
    NAMES,
    /** One capitalised word: a house, a place, a surname. */
    WORD,
    /** Anything else. */
    OTHER
  }

  /**
   * A part of a line.
   *
   * @param kind what it is by its form
   * @param text its words without cue and emphasis
   * @param at where they begin in the line
   * @param cued whether "by" or its like stands before it
   * @param bold whether it stands in bold
   */
  record Part(Kind kind, String text, int at, boolean cued, boolean bold) {
    /** Where it stands in the text whose block begins at the offset. */
    Span span(int offset) {
      return new Span(offset + at, offset + at + text.length());
    }
  }

  /** The parts of a line of text, with or without the emphasis of a markup. */
  static HeadLine of(String line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return NONE;
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (WrittenDates.Found date : WrittenDates.find(line, 0, WrittenDates.Order.DAY_FIRST)) {
      Matcher before = WEEKDAY_BEFORE.matcher(line.substring(start, date.span().start()));
      int end = before.find() ? start + before.start() : date.span().start();
      cut(line, start, end, parts);
      parts.add(new Part(Kind.DAY, date.span().of(line), date.span().start(), false, false));
      start = date.span().end();
    }
    cut(line, start, line.length(), parts);
    return parts.size() > MOST_PARTS ? NONE : new HeadLine(line, parts);
  }

  /** Whether every part is of a kind that heads are made of, and one of them names somebody. */
  boolean isImprint() {
    boolean named = false;
    for (Part part : parts) {
      if (part.kind() == Kind.OTHER) {
        return false;
      }
      named |= isNamed(part);
    }
    return named;
  }

  /** Whether it tells the kind of text and nothing else. */
  boolean isGenre() {
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.kind() == Kind.GENRE);
  }

  private static boolean isNamed(Part part) {
    return switch (part.kind()) {
      case DESK, HOUSE, NAMES, WORD -> true;
      case DAY, TIME, GENRE, POST, OFFICE, OTHER -> false;
    };
  }

  /** The names of people and houses in it. */
  List<String> names() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.HOUSE || part.kind() == Kind.NAMES)
        .map(Part::text)
        .toList();
  }

  /** The first name that may be a house's; empty when there is none. */
  String house() {
    return parts.stream()
        .filter(part -> !part.cued() && part.kind() != Kind.DESK && isNamed(part))
        .map(Part::text)
        .findFirst()
        .orElse("");
  }

  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  /** "Puerto Viejo, 9 May 2031": a name with a comma before the day is where it was written. */
  boolean isPlace(Part part) {
    int next = parts.indexOf(part) + 1;
    boolean named = part.kind() == Kind.NAMES || part.kind() == Kind.WORD;
    if (!named || part.cued() || next >= parts.size() || parts.get(next).kind() != Kind.DAY) {
      return false;
    }
    String between = text.substring(part.at() + part.text().length(), parts.get(next).at());
    return between.indexOf(',') >= 0 && between.indexOf('|') < 0 && between.indexOf('·') < 0;
  }

  private static void cut(String line, int from, int to, List<Part> parts) {
    Matcher separator = SEPARATOR.matcher(line).region(from, to);
    int start = from;
    while (separator.find()) {
      add(line, start, separator.start(), parts);
      start = separator.end();
    }
    add(line, start, to, parts);
  }

  private static void add(String line, int from, int to, List<Part> parts) {
    int start = from;
    int end = to;
    Matcher initials = INITIALS.matcher(line).region(from, to);
    end = initials.find() ? initials.start() : end;
    while (start < end && isMargin(line.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(line.charAt(end - 1))) {
      end--;
    }
    Matcher cue = Bylines.CUE.matcher(line.substring(start, end));
    boolean cued = cue.find();
    start += cued ? cue.end() : 0;
    while (start < end && isMargin(line.charAt(start))) {
      start++;
    }
    if (start < end) {
      String words = line.substring(start, end);
      Matcher typed = HOUSE_AND_GENRE.matcher(words);
      if (!cued && typed.matches()) {
        int name = start + typed.end(1);
        parts.add(new Part(Kind.HOUSE, typed.group(1), start, false, isBold(line, start, name)));
        parts.add(new Part(Kind.GENRE, line.substring(name + 1, end), name + 1, false, false));
        return;
      }
      boolean bold = isBold(line, start, end);
      boolean body = bold && !cued && BODY.matcher(words).matches();
      boolean typedBody =
          body && !GENRE.matcher(words).matches() && !OFFICE.matcher(words).matches();
      Kind kind = typedBody ? Kind.HOUSE : kind(words, cued);
      parts.add(new Part(kind, words, start, cued, bold));
    }
  }

  private static boolean isMargin(char character) {
    return BlockCutter.isSpace(character) || "*_#,;|·•–—/-()".indexOf(character) >= 0;
  }

  /** Whether the marks of bold print are open where the words begin, and closed behind them. */
  private static boolean isBold(String line, int start, int end) {
    int marks = 0;
    for (int at = line.indexOf("**"); at >= 0 && at < start; at = line.indexOf("**", at + 2)) {
      marks++;
    }
    return marks % 2 == 1 && line.indexOf("**", end) >= 0;
  }

  private static Kind kind(String words, boolean cued) {
    if (TIME.matcher(words).matches()) {
      return Kind.TIME;
    }
    if (!cued && GENRE.matcher(words).matches()) {
      return Kind.GENRE;
    }
    if (!cued && OFFICE.matcher(words).matches()) {
      return Kind.OFFICE;
    }
    if (Bylines.isDesk(words)) {
      return Kind.DESK;
    }
    if (!cued && Bylines.isRole(words)) {
      return Folding.words(words).size() <= 4 ? Kind.POST : Kind.OTHER;
    }
    if (!cued && isHouse(words)) {
      return Kind.HOUSE;
    }
    if (Bylines.areNames(words)) {
      return Kind.NAMES;
    }
    return !cued && CAPITALISED.matcher(words).matches() ? Kind.WORD : Kind.OTHER;
  }

  private static boolean isHouse(String words) {
    String name = Masthead.withoutIssue(words);
    return Bylines.isHouse(name)
        || Bylines.isMark(name)
        || name.indexOf(' ') > 0 && CAPITALS.matcher(name).matches();
  }
}
