package org.careo.clean.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Published;
import org.careo.model.Span;

/** The days written in lines that a reader sees: by the headline, below the article, a dateline. */
final class LineDates {
  private static final Pattern DATELINE_END =
      Pattern.compile("^\\s*(?:\\([^)]{2,20}\\)\\s*)?[-–—|:(/\"“„«]");
  private static final int LONGEST_LINE = 120;
  private static final int SHORT_LINE = 70;

  private final DateEvidence evidence;

  LineDates(DateEvidence evidence) {
    this.evidence = evidence;
  }

  /** A date in a line whose element is named as date or byline. */
  Optional<Published> named(DateEvidence.Place farthest) {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.named()
          && PublicationDate.isWithin(line.place(), farthest)
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
  Optional<Published> inWords() {
    for (DateEvidence.Line line : evidence.lines()) {
      boolean near =
          line.place() == DateEvidence.Place.HEAD || line.place() == DateEvidence.Place.TAIL;
      if (PublicationDate.isWithin(
              line.place(), line.cued() ? DateEvidence.Place.SIDE : DateEvidence.Place.FAR)
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
  Optional<Published> aloneAtHeadline() {
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

  /** A line at the headline with a date in it. */
  Optional<Published> atHeadline() {
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
  Optional<Published> dateline() {
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
                PublicationDate.published(
                    written.get().date(),
                    "dateline",
                    new Span(start + written.get().start(), start + written.get().end())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The day of the lines that hold nothing but a date, if it is the same in all of them. */
  Optional<Published> onlyLoneDate() {
    Set<LocalDate> days = new HashSet<>();
    Span span = PublicationDate.NOWHERE;
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.text().length() < SHORT_LINE
          && PublicationDate.isWithin(line.place(), DateEvidence.Place.SIDE)) {
        Optional<Published> found = inLine(line, "lone date on the page", false);
        if (found.isPresent() && found.get().span().length() * 2 >= line.text().length()) {
          days.add(LocalDate.parse(found.get().range().from()));
          span = days.size() == 1 && span.isEmpty() ? found.get().span() : span;
        }
      }
    }
    return days.size() == 1
        ? Optional.of(
            PublicationDate.published(days.iterator().next(), "lone date on the page", span))
        : Optional.empty();
  }

  /** A line that is hardly more than a date, below the article or named as a date anywhere. */
  Optional<Published> far() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.place() == DateEvidence.Place.TAIL && line.text().length() < SHORT_LINE) {
        Optional<Published> found = inLine(line, "line below the article", false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return named(DateEvidence.Place.FAR);
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
            PublicationDate.published(
                written.date(), basis, new Span(start + written.start(), start + written.end())));
      }
    }
    return Optional.empty();
  }

  /** A date after words that say it is that of the last change. */
  Optional<LocalDate> modified() {
    for (DateEvidence.Line line : evidence.lines()) {
      if (line.text().length() <= LONGEST_LINE) {
        for (WrittenDate written : WrittenDate.all(line.text(), evidence.order())) {
          String before = line.text().substring(Math.max(0, written.start() - 60), written.start());
          if (DateNames.endsWithCue("MODIFIED", before)) {
            return Optional.of(written.date());
          }
        }
      }
    }
    return Optional.empty();
  }
}
