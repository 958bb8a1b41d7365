package org.careo.clean.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

  static final Span NOWHERE = new Span(0, 0);

  private final DateEvidence evidence;
  private final MetaDates metas;
  private final LineDates lines;

  public PublicationDate(DateEvidence evidence) {
    this.evidence = evidence;
    metas = new MetaDates(evidence);
    lines = new LineDates(evidence);
  }

  /** The date with its basis; {@link Published#UNKNOWN} when nothing can be relied on. */
  public Published find() {
    Optional<MetaDates.Instant> given = metas.given();
    Optional<Published> seen = inMarkup().or(this::atHeadline);
    Optional<LocalDate> address = AddressDate.of(evidence.address());
    if (address.isPresent()) {
      return given
          .filter(instant -> instant.isBeside(address.get()) && !instant.mayBeOtherDay())
          .map(instant -> published(instant.day(), instant.basis(), NOWHERE))
          .orElse(published(address.get(), "address", NOWHERE));
    }
    if (given.isPresent()) {
      MetaDates.Instant instant = given.get();
      boolean corrected =
          instant.mayBeOtherDay()
              && seen.isPresent()
              && instant.isBeside(LocalDate.parse(seen.get().range().from()));
      return corrected ? seen.get() : published(instant.day(), instant.basis(), NOWHERE);
    }
    return seen.or(lines::atHeadline)
        .or(metas::perhaps)
        .or(lines::inWords)
        .or(lines::dateline)
        .or(() -> marked("", "time element", DateEvidence.Place.FAR))
        .or(lines::far)
        .or(this::inScripts)
        .or(metas::namesakes)
        .or(this::agreedInMarkup)
        .or(lines::onlyLoneDate)
        .or(this::modified)
        .orElse(Published.UNKNOWN);
  }

  private Optional<Published> inMarkup() {
    return marked("datepublished", "itemprop", DateEvidence.Place.SIDE)
        .or(() -> marked("published", "time element", DateEvidence.Place.SIDE))
        .or(() -> marked("entry-date", "time element", DateEvidence.Place.SIDE))
        .or(() -> marked("pubdate", "time element", DateEvidence.Place.SIDE));
  }

  private Optional<Published> atHeadline() {
    return marked("", "time element", DateEvidence.Place.HEAD)
        .or(() -> lines.named(DateEvidence.Place.HEAD))
        .or(lines::aloneAtHeadline)
        .or(() -> marked("", "time element", DateEvidence.Place.TAIL))
        .or(() -> lines.named(DateEvidence.Place.TAIL));
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
        Optional<LocalDate> day =
            evidence.day(marked.value()).or(() -> evidence.day(marked.text()));
        if (day.isPresent()) {
          return Optional.of(published(day.get(), basis, spanOf(marked)));
        }
      }
    }
    return Optional.empty();
  }

  static boolean isWithin(DateEvidence.Place place, DateEvidence.Place farthest) {
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

  /** Elements marked up as date of publication wherever they stand, if all give the same day. */
  private Optional<Published> agreedInMarkup() {
    Set<LocalDate> days = new HashSet<>();
    for (DateEvidence.Marked marked : evidence.marked()) {
      if (marked.names().contains("publish") || marked.names().contains("entry-date")) {
        evidence.day(marked.value()).or(() -> evidence.day(marked.text())).ifPresent(days::add);
      }
    }
    return days.size() == 1
        ? Optional.of(published(days.iterator().next(), "time element", NOWHERE))
        : Optional.empty();
  }

  private Optional<Published> inScripts() {
    return evidence.day(evidence.scripted()).map(day -> published(day, "script", NOWHERE));
  }

  /** A date of the last change alone bounds the publication from above. */
  private Optional<Published> modified() {
    Optional<LocalDate> day = metas.modified();
    for (DateEvidence.Marked marked : evidence.marked()) {
      if (day.isEmpty() && isModified(marked) && marked.place() != DateEvidence.Place.FOREIGN) {
        day = evidence.day(marked.value()).or(() -> evidence.day(marked.text()));
      }
    }
    day = day.or(lines::modified);
    return day.map(
        last -> new Published(new DateRange("", last.toString()), MODIFIED_BASIS, NOWHERE));
  }

  static Published published(LocalDate day, String basis, Span span) {
    return new Published(new DateRange(day.toString(), day.toString()), basis, span);
  }
}
