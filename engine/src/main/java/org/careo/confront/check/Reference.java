package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * An entry of a bibliography, as far as its line tells.
 *
 * @param report report id
 * @param span the line
 * @param author words before the year; empty when it does not begin with them
 * @param year year in brackets; 0 = none
 * @param years other years named in the entry outside its address
 * @param title words between quotation marks, or between the date and the next full stop; empty =
 *     unknown
 * @param address the address without scheme, query and fragment; empty = none
 */
record Reference(
    String report,
    Span span,
    String author,
    int year,
    List<Integer> years,
    String title,
    String address) {
  private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([^\\s<>\"”)\\]]+)");
  private static final Pattern HEAD =
      Pattern.compile(
          "^[\\s•*\\-\\d.\\[\\]]*([^()“\"]{2,90}?)\\s*\\((?:[^()]*?\\b)?((?:19|20)\\d\\d)[a-z]?\\)");
  private static final Pattern QUOTED = Pattern.compile("[“\"«]([^”\"»]{8,200})[”\"»]");
  private static final Pattern AFTER_DATE = Pattern.compile("\\)[.:,]?\\s+([^.]{8,200})\\.");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:[Pp]ublished|[Pp]ublicado|[Uu]pdated|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+)?\\p{L}+\\s+(?:de\\s+)?)[^.;]{0,40}?((?:19|20)\\d\\d)");

  /** The entries of a report, in order. */
  static List<Reference> of(Account account) {
    List<Reference> references = new ArrayList<>();
    String text = account.report().text();
    for (Segment segment : account.report().segments()) {
      if (segment.kind() != SegmentKind.REFERENCES) {
        continue;
      }
      int start = segment.span().start();
      while (start < segment.span().end()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 || newline > segment.span().end() ? segment.span().end() : newline;
        String line = text.substring(start, end);
        if (line.length() > 20 && line.length() < 2000) {
          references.add(parse(account.report().id(), new Span(start, end), line));
        }
        start = end + 1;
      }
    }
    return references;
  }

  private static Reference parse(String report, Span span, String line) {
    Matcher address = ADDRESS.matcher(line);
    String found =
        address.find() ? address.group(1).replaceAll("[?#].*$", "").replaceAll("[/.,;]+$", "") : "";
    String words = ADDRESS.matcher(line).replaceAll(" ");
    Matcher head = HEAD.matcher(words);
    boolean headed = head.find();
    List<Integer> years = new ArrayList<>();
    Matcher published = PUBLISHED.matcher(headed ? words.substring(head.end()) : "");
    while (published.find()) {
      years.add(Integer.parseInt(published.group(1)));
    }
    Matcher quoted = QUOTED.matcher(words);
    Matcher after = AFTER_DATE.matcher(words);
    String title = quoted.find() ? quoted.group(1) : after.find() ? after.group(1) : "";
    int year = headed ? Integer.parseInt(head.group(2)) : firstYear(words);
    return new Reference(
        report, span, headed ? head.group(1).strip() : "", year, years, title.strip(), found);
  }

  private static int firstYear(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }
}
