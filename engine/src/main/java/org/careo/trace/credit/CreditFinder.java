package org.careo.trace.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Link;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.digest.SmallWords;

/**
 * Finds the credits of a report. A name of an outlet counts only beside a phrase that makes it a
 * credit; after "Source:" or "the newspaper" any capitalised words name an outlet. Linear in the
 * text.
 */
public final class CreditFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+]*+");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[^\\n"
              + "(]{3,70}\\((\\p{Lu}[\\p{L}\\p{N}&.-]*+(?:"
              + " \\p{Lu}?[\\p{L}&.-]++){0,3}+)\\)\\s?\\.?\\s?[-–—]");
  private static final Pattern AGENCY_LINE = CreditPhrases.PATTERNS.of("credit-finder.agency-line");
  private static final Pattern LONGER = CreditPhrases.PATTERNS.of("credit-finder.longer");
  private static final int BYLINE = 90;
  private static final int CONTEXT = 60;

  private final Outlets outlets = new Outlets();
  private final CreditPhrases phrases = new CreditPhrases();
  private final SourceLists lists = new SourceLists(outlets, phrases);

  /**
   * @param accounts the accounts of the case, whose outlets become known by name
   */
  public CreditFinder(List<Account> accounts) {
    Set<String> names = new TreeSet<>();
    for (Account account : accounts) {
      names.add(account.report().outlet().value().strip());
    }
    names.forEach(outlets::learn);
    for (Account account : accounts) {
      for (Span stretch : stretches(account.report())) {
        announced(account.report().text(), stretch);
      }
    }
  }

  /**
   * Key of the outlet that published a report; the agency of its dateline or byline when nothing
   * else tells; empty when unknown.
   */
  public String outletOf(Report report) {
    return outletOf(report, List.of());
  }

  private String outletOf(Report report, List<Credit> found) {
    String published = publishedBy(report);
    if (!published.isEmpty()) {
      return published;
    }
    List<Credit> agencies = new ArrayList<>(found);
    if (found.isEmpty()) {
      for (Span stretch : stretches(report)) {
        named(report.text(), stretch, agencies);
        agencies(report.text(), stretch, agencies);
      }
    }
    return agencies.stream()
        .filter(credit -> credit.kind() == Credit.Kind.AGENCY)
        .min(Comparator.comparingInt(credit -> credit.span().start()))
        .map(Credit::outlet)
        .orElse("");
  }

  private String publishedBy(Report report) {
    if (report.outlet().isKnown()) {
      return outlets.keyOf(report.outlet().value());
    }
    return report.url().isEmpty() ? "" : outlets.keyOfUrl(report.url());
  }

  /** Name of an outlet for a reader. */
  public String name(String outlet) {
    return outlets.name(outlet);
  }

  /** The credits of a report, in text order, one for each outlet and kind. */
  public List<Credit> find(Account account) {
    Report report = account.report();
    String text = report.text();
    List<Credit> found = new ArrayList<>();
    for (Span stretch : stretches(report)) {
      named(text, stretch, found);
      agencies(text, stretch, found);
      lists.introduced(text, stretch, found);
      lists.listed(text, stretch, found);
    }
    for (Segment segment : report.segments()) {
      if (segment.kind() == SegmentKind.REFERENCES) {
        lists.listed(text, segment.span(), found);
        lists.referred(text, segment.span(), found);
      }
    }
    for (Link link : report.links()) {
      outlets.add(found, outlets.keyOfUrl(link.url()), Credit.Kind.LINK, link.span());
    }
    String own = outletOf(report, found);
    Set<String> seen = new LinkedHashSet<>();
    found.sort(
        Comparator.comparing((Credit credit) -> credit.span().start())
            .thenComparing(Credit::kind)
            .thenComparing(Credit::outlet));
    return found.stream()
        .map(credit -> credit.outlet().equals(own) ? owned(credit, text) : credit)
        .filter(credit -> credit.kind() == Credit.Kind.OWN || !credit.outlet().equals(own))
        .filter(credit -> seen.add(credit.kind() + " " + credit.outlet()))
        .toList();
  }

  /** A credit of the report's own outlet: somebody told it, or it saw or obtained something. */
  private Credit owned(Credit credit, String text) {
    boolean found =
        credit.kind() == Credit.Kind.TOLD
            || credit.kind() == Credit.Kind.REPORTED && isObtained(credit, text);
    return found
        ? new Credit(credit.outlet(), credit.name(), Credit.Kind.OWN, credit.span())
        : credit;
  }

  private boolean isObtained(Credit credit, String text) {
    int from = Math.max(0, credit.span().start() - CONTEXT);
    return phrases.endWithObtained(Folding.fold(text.substring(from, credit.span().start())));
  }

  private static List<Span> stretches(Report report) {
    List<Span> spans = new ArrayList<>();
    for (Segment segment : report.segments()) {
      if (!segment.kind().isForeign() && segment.kind() != SegmentKind.REFERENCES) {
        spans.add(segment.span());
      }
    }
    if (report.segments().isEmpty()) {
      spans.add(new Span(0, report.text().length()));
    }
    return spans;
  }

  private void named(String text, Span stretch, List<Credit> found) {
    Matcher matcher = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      String[] longest = new String[0];
      int end = -1;
      for (String[] alias : outlets.startingWith(matcher.group())) {
        int reached = matches(text, matcher.start(), stretch.end(), alias);
        if (reached > end) {
          end = reached;
          longest = alias;
        }
      }
      if (end > 0 && !goesOn(text, end, stretch.end())) {
        Span name = new Span(matcher.start(), end);
        credit(text, stretch, name, outlets.meant(longest[0], name.of(text), text), found);
      }
    }
  }

  /** Whether the name is only the beginning of a longer one: "El Faro" in "El Faro del Norte". */
  private static boolean goesOn(String text, int end, int limit) {
    Matcher rest = LONGER.matcher(text).region(end, limit);
    return rest.lookingAt();
  }

  /**
   * Capitalised words after "the newspaper" or "el diario", and names such as "The Somewhere
   * Courier", name an outlet: learns them.
   */
  private void announced(String text, Span stretch) {
    Matcher matcher =
        CreditPhrases.CAPITALISED.matcher(text).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      int from = Math.max(stretch.start(), matcher.start() - CONTEXT);
      String left = Folding.fold(text.substring(from, matcher.start())).stripTrailing();
      boolean several = matcher.group().indexOf(' ') > 0;
      if (phrases.announce(left) || several && phrases.hasMasthead(matcher.group())) {
        outlets.learn(matcher.group());
      }
    }
  }

  private static int matches(String text, int start, int limit, String[] alias) {
    int at = start;
    for (int word = 1; word < alias.length; word++) {
      if (word > 1) {
        int gap = at;
        while (at < limit && !Character.isLetterOrDigit(text.charAt(at)) && at - gap < 3) {
          at++;
        }
      }
      if (!text.startsWith(alias[word], at) || at + alias[word].length() > limit) {
        return -1;
      }
      at += alias[word].length();
    }
    boolean whole =
        at >= limit || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-';
    return whole ? at : -1;
  }

  private void credit(String text, Span stretch, Span name, String outlet, List<Credit> found) {
    int from = Math.max(stretch.start(), name.start() - CONTEXT);
    String left = phrases.bare(Folding.fold(text.substring(from, name.start())));
    String right =
        Folding.fold(text.substring(name.end(), Math.min(stretch.end(), name.end() + CONTEXT)))
            .replaceFirst("^(?:'s)?[\\s,]*(?:newspaper|news agency|agency|also|has|had)?\\s*", "");
    for (Credit.Kind kind : List.of(Credit.Kind.SOURCE, Credit.Kind.TOLD, Credit.Kind.REPORTED)) {
      for (String phrase : phrases.before(kind)) {
        if (CreditPhrases.endsWith(left, phrase)) {
          outlets.add(found, outlet, kind, new Span(name.start(), name.end()));
          return;
        }
      }
    }
    for (String phrase : phrases.afterReported()) {
      if (CreditPhrases.startsWith(right, phrase)) {
        outlets.add(found, outlet, Credit.Kind.REPORTED, name);
        return;
      }
    }
    boolean opens = stretchOpens(text, stretch, name.start());
    boolean inBrackets =
        name.start() > 0
            && text.charAt(name.start() - 1) == '('
            && name.end() < text.length()
            && text.charAt(name.end()) == ')';
    boolean dash = right.startsWith("-") || right.startsWith(")-") || right.startsWith(") -");
    if (inBrackets && (dash || opens) || opens && dash || inByline(text, stretch, name)) {
      outlets.add(found, outlet, Credit.Kind.AGENCY, name);
    }
  }

  /** Whether the name stands in a short line that begins with "By", or alone in its line. */
  private static boolean inByline(String text, Span stretch, Span name) {
    int start = Math.max(stretch.start(), text.lastIndexOf('\n', name.start() - 1) + 1);
    int end = text.indexOf('\n', name.end());
    end = end < 0 || end > stretch.end() ? stretch.end() : end;
    String line = Folding.fold(text.substring(start, Math.min(end, start + BYLINE))).strip();
    boolean alone = end - start <= name.length() + 12;
    return end - start < BYLINE && (isByline(line) || alone && start > stretch.start());
  }

  private static boolean isByline(String line) {
    return SmallWords.of("BYLINE").stream().anyMatch(word -> line.startsWith(word + " "));
  }

  /** "CITY, 5 May (Agency) -" and a line "News Agency" for agencies on no list. */
  private void agencies(String text, Span stretch, List<Credit> found) {
    for (Pattern pattern : List.of(DATELINE, AGENCY_LINE)) {
      Matcher matcher = pattern.matcher(text).region(stretch.start(), stretch.end());
      while (matcher.find()) {
        Span name = new Span(matcher.start(1), matcher.end(1));
        outlets.add(found, outlets.keyOf(matcher.group(1)), Credit.Kind.AGENCY, name);
      }
    }
  }

  /** Whether only a place and date stand before it in its paragraph. */
  private static boolean stretchOpens(String text, Span stretch, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    return at - Math.max(start, stretch.start()) <= 40;
  }
}
