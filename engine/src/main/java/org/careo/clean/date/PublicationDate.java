package org.careo.clean.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Published;
import org.careo.model.Span;

/**
 * Decides on the day of publication: the first signal that gives a day wins, but for the page's own
 * address, which overrules them.
 *
 * <p>Example: {@code new PublicationDate(evidence).find().basis()} is "json-ld".
 */
public final class PublicationDate {
  /** Basis of a date of the last change: the report was published then or earlier. */
  public static final String MODIFIED_BASIS = "last change";

  private static final Span NOWHERE = new Span(0, 0);

  /** Meta elements that speak of publication and nothing else. */
  private static final List<String> META_STRONG =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "article:publicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "publisheddate",
          "published_date",
          "published-date",
          "date.published",
          "originalpublicationdate",
          "article_date_original",
          "article.published",
          "rnews:datepublished",
          "citation_publication_date",
          "citation_online_date",
          "bt:pubdate",
          "og:pubdate",
          "og:regdate",
          "shareaholic:article_published_time",
          "article:post_date",
          "date_published");

  /** Meta elements that hold the date of publication, of the last change or of the day. */
  private static final List<String> META_WEAK =
      List.of(
          "published",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "displaydate",
          "datecreated",
          "created",
          "article:created",
          "dc.created",
          "citation_date",
          "date",
          "dc.date",
          "dcterms.date",
          "timestamp",
          "ptime",
          "pdate",
          "releasedate",
          "release_date");

  private static final List<String> META_MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dateupdate",
          "last-modified",
          "lastmod",
          "last_updated",
          "lastupdated",
          "updated",
          "modified",
          "dcterms.modified",
          "dc.date.modified",
          "article:modified",
          "article:updated_time");
  private static final Pattern DATELINE_END =
      Pattern.compile("^\\s*(?:\\([^)]{2,20}\\)\\s*)?[-–—|:(/\"“„«]");
  private static final int LONGEST_LINE = 120;
  private static final int SHORT_LINE = 70;

  private final DateEvidence evidence;

  public PublicationDate(DateEvidence evidence) {
    this.evidence = evidence;
  }

  /** The date with its basis; {@link Published#UNKNOWN} when nothing can be relied on. */
  public Published find() {
    Optional<Instant> given = structured();
    Optional<Published> seen = inMarkup().or(this::atHeadline);
    Optional<LocalDate> address = AddressDate.of(evidence.address());
    if (address.isPresent()) {
      return given
          .filter(instant -> instant.isBeside(address.get()) && !instant.mayBeOtherDay())
          .map(instant -> published(instant.day(), instant.basis(), NOWHERE))
          .orElse(published(address.get(), "address", NOWHERE));
    }
    if (given.isPresent()) {
      Instant instant = given.get();
      boolean corrected =
          instant.mayBeOtherDay()
              && seen.isPresent()
              && instant.isBeside(LocalDate.parse(seen.get().range().from()));
      return corrected ? seen.get() : published(instant.day(), instant.basis(), NOWHERE);
    }
    return seen.or(this::lineAtHeadline)
        .or(() -> inMetas(META_WEAK))
        .or(this::inWords)
        .or(this::dateline)
        .or(() -> marked("", "time element", DateEvidence.Place.FAR))
        .or(this::inFarLine)
        .or(this::inScripts)
        .or(this::inNamesakes)
        .or(this::agreedInMarkup)
        .or(this::onlyLoneDate)
        .or(this::modified)
        .orElse(Published.UNKNOWN);
  }

  /**
   * A day given to machines.
   *
   * @param day local date as written
   * @param hour local hour as written; -1 when none is
   * @param universal whether it is written in universal time
   * @param basis where
   */
  private record Instant(LocalDate day, int hour, boolean universal, String basis) {
    private static final Pattern TIME =
        Pattern.compile("[T ](\\d{2}):\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(Z|[+-]00:?00|UTC|GMT)?");

    static Instant of(LocalDate day, String value, String basis) {
      Matcher matcher = TIME.matcher(value);
      return matcher.find()
          ? new Instant(day, Integer.parseInt(matcher.group(1)), matcher.group(2) != null, basis)
          : new Instant(day, -1, false, basis);
    }

    /** Whether the reader's calendar may have shown another day. */
    boolean mayBeOtherDay() {
      return hour < 0 || (universal && (hour < 9 || hour >= 14));
    }

    boolean isBeside(LocalDate other) {
      return Math.abs(other.toEpochDay() - day.toEpochDay()) == 1;
    }
  }

  private Optional<Instant> structured() {
    Optional<Instant> data =
        day(evidence.published()).map(day -> Instant.of(day, evidence.published(), "json-ld"));
    if (data.isPresent()) {
      return data;
    }
    for (String name : META_STRONG) {
      String value = evidence.metas().getOrDefault(name, "");
      Optional<LocalDate> day = day(value);
      if (day.isPresent()) {
        return Optional.of(Instant.of(day.get(), value, "meta " + name));
      }
    }
    return Optional.empty();
  }

  private Optional<Published> inMetas(List<String> names) {
    for (String name : names) {
      Optional<LocalDate> day = day(evidence.metas().getOrDefault(name, ""));
      if (day.isPresent()) {
        return Optional.of(published(day.get(), "meta " + name, NOWHERE));
      }
    }
    return Optional.empty();
  }

  /** Meta elements of names that are not known but speak of publication or upload. */
  private Optional<Published> inNamesakes() {
    return inMetas(
        evidence.metas().keySet().stream()
            .filter(name -> name.contains("publish") || name.contains("upload"))
            .toList());
  }

  private Optional<Published> inMarkup() {
    return marked("datepublished", "itemprop", DateEvidence.Place.SIDE)
        .or(() -> marked("published", "time element", DateEvidence.Place.SIDE))
        .or(() -> marked("entry-date", "time element", DateEvidence.Place.SIDE))
        .or(() -> marked("pubdate", "time element", DateEvidence.Place.SIDE));
  }

  private Optional<Published> atHeadline() {
    return marked("", "time element", DateEvidence.Place.HEAD)
        .or(() -> inNamedLine(DateEvidence.Place.HEAD))
        .or(this::aloneAtHeadline)
        .or(() -> marked("", "time element", DateEvidence.Place.TAIL))
        .or(() -> inNamedLine(DateEvidence.Place.TAIL));
  }

  /** The first marked-up date with this among its names, not farther off than this place. */
  private Optional<Published> marked(String name, String basis, DateEvidence.Place farthest) {
    for (DateEvidence.Marked marked : evidence.marked()) {
      boolean fits =
          marked.names().contains(name)
              && !isModified(marked)
              && isWithin(marked.place(), farthest)
              && !(name.isEmpty() && marked.place() == DateEvidence.Place.ARTICLE);
      if (fits) {
        Optional<LocalDate> day = day(marked.value()).or(() -> day(marked.text()));
        if (day.isPresent()) {
          return Optional.of(published(day.get(), basis, spanOf(marked)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(DateEvidence.Place place, DateEvidence.Place farthest) {
    return place.compareTo(farthest) <= 0;
  }

  private boolean isModified(DateEvidence.Marked marked) {
    String names = marked.names();
    if (names.contains("updated") && !names.contains("published") || names.contains("modified")) {
      return true;
    }
    return marked.line() >= 0
        && beforeIn(evidence.lines().get(marked.line()).text(), marked.text(), "MODIFIED");
  }

  private static boolean beforeIn(String line, String words, String kind) {
    int at = words.isEmpty() ? -1 : line.indexOf(words);
    return at > 0 && DateNames.endsWithCue(kind, line.substring(Math.max(0, at - 60), at));
  }

  private Span spanOf(DateEvidence.Marked marked) {
    if (marked.line() < 0 || marked.text().isEmpty()) {
      return NOWHERE;
    }
    DateEvidence.Line line = evidence.lines().get(marked.line());
    int at = line.text().indexOf(marked.text());
    int start = line.span().start() + at;
    return at < 0 ? NOWHERE : new Span(start, start + marked.text().length());
  }

  /** A date in a line whose element is named as date or byline. */
  private Optional<Published> inNamedLine(DateEvidence.Place farthest) {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.named()
          && isWithin(line.place(), farthest)
          && line.place() != DateEvidence.Place.ARTICLE
          && line.text().length() < 2 * LONGEST_LINE) {
        Optional<Published> found = inLine(line, "date element", false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A date after words that say it is that of publication. */
  private Optional<Published> inWords() {
    for (DateEvidence.Line line : evidence.lines()) {
      boolean near =
          line.place() == DateEvidence.Place.HEAD || line.place() == DateEvidence.Place.TAIL;
      if (isWithin(line.place(), line.cued() ? DateEvidence.Place.SIDE : DateEvidence.Place.FAR)
          && (line.text().length() <= LONGEST_LINE || near)) {
        Optional<Published> found = inLine(line, "words before the date", !line.cued());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A line at the headline that is hardly more than a date. */
  private Optional<Published> aloneAtHeadline() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.place() == DateEvidence.Place.HEAD && line.text().length() < SHORT_LINE) {
        Optional<Published> found = inLine(line, "line at the headline", false);
        boolean alone =
            found.isPresent()
                && (found.get().span().length() * 2 >= line.text().length()
                    || found.get().span().start() == line.span().start());
        if (alone) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Published> lineAtHeadline() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.place() == DateEvidence.Place.HEAD && line.text().length() < LONGEST_LINE) {
        Optional<Published> found = inLine(line, "line at the headline", false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A date at the beginning of the article, before a dash, a bracket or a quotation. */
  private Optional<Published> dateline() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.place() == DateEvidence.Place.ARTICLE) {
        String text = line.text().length() > 140 ? line.text().substring(0, 140) : line.text();
        Optional<WrittenDate> written = WrittenDate.first(text, evidence.order());
        if (written.isEmpty() || written.get().start() > 60) {
          return Optional.empty();
        }
        String after = text.substring(written.get().end());
        String next = after.substring(0, Math.min(25, after.length()));
        boolean cut = DATELINE_END.matcher(next).find();
        int start = line.span().start();
        return cut
            ? Optional.of(
                published(
                    written.get().date(),
                    "dateline",
                    new Span(start + written.get().start(), start + written.get().end())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Elements marked up as date of publication wherever they stand, if all give the same day. */
  private Optional<Published> agreedInMarkup() {
    Set<LocalDate> days = new HashSet<>();
    for (DateEvidence.Marked marked : evidence.marked()) {
      if (marked.names().contains("publish") || marked.names().contains("entry-date")) {
        day(marked.value()).or(() -> day(marked.text())).ifPresent(days::add);
      }
    }
    return days.size() == 1
        ? Optional.of(published(days.iterator().next(), "time element", NOWHERE))
        : Optional.empty();
  }

  /** The day of the lines that hold nothing but a date, if it is the same in all of them. */
  private Optional<Published> onlyLoneDate() {
    Set<LocalDate> days = new HashSet<>();
    Span span = NOWHERE;
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.text().length() < SHORT_LINE && isWithin(line.place(), DateEvidence.Place.SIDE)) {
        Optional<Published> found = inLine(line, "lone date on the page", false);
        if (found.isPresent() && found.get().span().length() * 2 >= line.text().length()) {
          days.add(LocalDate.parse(found.get().range().from()));
          span = days.size() == 1 && span.isEmpty() ? found.get().span() : span;
        }
      }
    }
    return days.size() == 1
        ? Optional.of(published(days.iterator().next(), "lone date on the page", span))
        : Optional.empty();
  }

  /** A line that is hardly more than a date, below the article or named as a date anywhere. */
  private Optional<Published> inFarLine() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.place() == DateEvidence.Place.TAIL && line.text().length() < SHORT_LINE) {
        Optional<Published> found = inLine(line, "line below the article", false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return inNamedLine(DateEvidence.Place.FAR);
  }

  private Optional<Published> inLine(DateEvidence.Line line, String basis, boolean cueNeeded) {
    String text = line.text().length() > 400 ? line.text().substring(0, 400) : line.text();
    for (WrittenDate written : WrittenDate.all(text, evidence.order())) {
      String before = text.substring(Math.max(0, written.start() - 60), written.start());
      boolean published =
          DateNames.endsWithCue("PUBLISHED", before)
              || (text.length() <= LONGEST_LINE && DateNames.beginsWithCue("PUBLISHED", text));
      boolean other =
          DateNames.endsWithCue("MODIFIED", before) || DateNames.endsWithCue("COPYRIGHT", before);
      if (published || (!cueNeeded && !other)) {
        int start = line.span().start();
        return Optional.of(
            published(
                written.date(), basis, new Span(start + written.start(), start + written.end())));
      }
    }
    return Optional.empty();
  }

  private Optional<Published> inScripts() {
    return day(evidence.scripted()).map(day -> published(day, "script", NOWHERE));
  }

  /** A date of the last change alone bounds the publication from above. */
  private Optional<Published> modified() {
    Optional<LocalDate> day = day(evidence.modified());
    for (String name : META_MODIFIED) {
      day = day.or(() -> day(evidence.metas().getOrDefault(name, "")));
    }
    for (DateEvidence.Marked marked : evidence.marked()) {
      if (day.isEmpty() && isModified(marked) && marked.place() != DateEvidence.Place.FOREIGN) {
        day = day(marked.value()).or(() -> day(marked.text()));
      }
    }
    for (DateEvidence.Line line : evidence.lines()) {
      if (day.isEmpty() && line.text().length() <= LONGEST_LINE) {
        for (WrittenDate written : WrittenDate.all(line.text(), evidence.order())) {
          String before = line.text().substring(Math.max(0, written.start() - 60), written.start());
          if (day.isEmpty() && DateNames.endsWithCue("MODIFIED", before)) {
            day = Optional.of(written.date());
          }
        }
      }
    }
    return day.map(
        last -> new Published(new DateRange("", last.toString()), MODIFIED_BASIS, NOWHERE));
  }

  /** The day an attribute gives: its local date as written, whatever the zone. */
  private Optional<LocalDate> day(String value) {
    return value.isBlank() || value.length() > 200
        ? Optional.empty()
        : WrittenDate.first(value, evidence.order()).map(WrittenDate::date);
  }

  private static Published published(LocalDate day, String basis, Span span) {
    return new Published(new DateRange(day.toString(), day.toString()), basis, span);
  }
}
