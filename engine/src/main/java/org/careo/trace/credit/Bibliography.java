package org.careo.trace.credit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.reference.Reference;
import org.careo.trace.digest.SmallWords;

/**
 * The works a report lists with title and year. A list of addresses or outlets ("Sources for this
 * article include: …") is none: rewrites have those as well, while whoever lists works gathers from
 * several and writes a text of his own.
 */
public final class Bibliography {
  /** Of a report without such a list. */
  public static final Bibliography NONE = new Bibliography(List.of());

  /** So many words in a row of a line and a headline are no chance, whoever published it. */
  private static final int SAME_TITLE = 5;

  /** The same where the line names the outlet. */
  private static final int TITLE_OF_OUTLET = 3;

  private static final int LEAST_WORDS = 4;

  /** Fewer marks in a text tell nothing. */
  private static final int FEWEST_MARKS = 3;

  private static final Pattern MARK = Pattern.compile("\\[\\^?(\\d{1,3})\\]");

  private final List<Work> works;

  /**
   * One entry.
   *
   * @param span its line
   * @param number by which the text cites it; empty = none
   * @param key what tells works apart: the address, else the words
   * @param words of the line, folded, in order
   * @param day of publication as it says, ISO; empty = unknown
   */
  public record Work(Span span, String number, String key, List<String> words, String day) {}

  private Bibliography(List<Work> works) {
    this.works = List.copyOf(works);
  }

  /** The works a report lists, in order. */
  public static Bibliography of(Report report) {
    List<Work> works = new ArrayList<>();
    for (Reference entry : Reference.of(report)) {
      String line = entry.span().of(report.text());
      List<String> words = List.copyOf(Folding.words(line));
      boolean dated = entry.year() != 0 || entry.publishedYear() != 0;
      if (dated && words.size() >= LEAST_WORDS) {
        String day = entry.day(report.text());
        works.add(
            new Work(
                entry.span(),
                entry.number(report.text()),
                entry.address().isEmpty()
                    ? String.join(" ", words)
                    : entry.address().toLowerCase(Locale.ROOT),
                words,
                day.isEmpty() ? entry.addressDay() : day));
      }
    }
    return works.isEmpty() ? NONE : new Bibliography(works);
  }

  /** The works in the order of the list. */
  public List<Work> works() {
    return works;
  }

  /** How many works it has that another list has not. */
  public int beside(Bibliography other) {
    Set<String> there = new HashSet<>();
    other.works.forEach(work -> there.add(work.key));
    return (int)
        works.stream().map(Work::key).distinct().filter(key -> !there.contains(key)).count();
  }

  /**
   * Share of the numbers in brackets of a text, the list itself aside, that cite other works than
   * one, 0 to 1; 0 where there are too few to tell.
   *
   * @param text the text of the report the list is of
   * @param one key of the work; empty = none of the list
   */
  public double citedBeside(String text, String one) {
    Map<String, String> keyOf = new HashMap<>();
    works.stream()
        .filter(work -> !work.number.isEmpty())
        .forEach(work -> keyOf.putIfAbsent(work.number, work.key));
    int marks = 0;
    int beside = 0;
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      String key = keyOf.get(matcher.group(1));
      if (key != null && !isListed(matcher.start())) {
        marks++;
        beside += key.equals(one) ? 0 : 1;
      }
    }
    return marks < FEWEST_MARKS ? 0 : (double) beside / marks;
  }

  /** Whether an offset lies in a line of the list. */
  private boolean isListed(int offset) {
    return works.stream().anyMatch(work -> work.span.start() <= offset && offset < work.span.end());
  }

  /**
   * The first work that means a report.
   *
   * @param outlet who published the report, as a name; empty = unknown
   */
  public Optional<Work> naming(Report report, String outlet) {
    if (works.isEmpty()) {
      return Optional.empty();
    }
    List<String> title = Folding.words(report.title().value());
    List<String> publisher = new ArrayList<>(Folding.words(outlet));
    publisher.removeAll(SmallWords.of("ARTICLE"));
    return works.stream().filter(work -> means(work, report, title, publisher)).findFirst();
  }

  private static boolean means(
      Work work, Report report, List<String> title, List<String> publisher) {
    int common = longestRun(work.words, title);
    boolean named = !publisher.isEmpty() && Collections.indexOfSubList(work.words, publisher) >= 0;
    boolean ofDay =
        !work.day.isEmpty()
            && report.published().range().isDay()
            && report.published().range().from().equals(work.day);
    return common >= SAME_TITLE
        || named && (ofDay || common >= Math.min(TITLE_OF_OUTLET, Math.max(1, title.size())));
  }

  /** Words in a row that both have. */
  private static int longestRun(List<String> line, List<String> title) {
    int longest = 0;
    int[] ending = new int[title.size() + 1];
    for (String word : line) {
      for (int at = title.size(); at > 0; at--) {
        ending[at] = title.get(at - 1).equals(word) ? ending[at - 1] + 1 : 0;
        longest = Math.max(longest, ending[at]);
      }
    }
    return longest;
  }
}
