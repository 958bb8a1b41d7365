package org.careo.clean.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Published;

/** The days that a page gives to machines: JSON-LD and meta elements. */
final class MetaDates {
  private final DateEvidence evidence;

  MetaDates(DateEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * A day given to machines.
   *
   * @param day local date as written
   * @param hour local hour as written; -1 when none is
   * @param universal whether it is written in universal time
   * @param basis where
   */
  record Instant(LocalDate day, int hour, boolean universal, String basis) {
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

  /** The day given as date of publication and nothing else, with its hour. */
  Optional<Instant> given() {
    Optional<Instant> data =
        evidence
            .day(evidence.published())
            .map(day -> Instant.of(day, evidence.published(), "json-ld"));
    if (data.isPresent()) {
      return data;
    }
    for (String name : DateNames.metas("PUBLISHED")) {
      String value = evidence.metas().getOrDefault(name, "");
      Optional<LocalDate> day = evidence.day(value);
      if (day.isPresent()) {
        return Optional.of(Instant.of(day.get(), value, "meta " + name));
      }
    }
    return Optional.empty();
  }

  /** A day of meta elements that may be that of publication. */
  Optional<Published> perhaps() {
    return in(DateNames.metas("PERHAPS"));
  }

  /** The day of the last change. */
  Optional<LocalDate> modified() {
    Optional<LocalDate> day = evidence.day(evidence.modified());
    for (String name : DateNames.metas("MODIFIED")) {
      day = day.or(() -> evidence.day(evidence.metas().getOrDefault(name, "")));
    }
    return day;
  }

  private Optional<Published> in(List<String> names) {
    for (String name : names) {
      Optional<LocalDate> day = evidence.day(evidence.metas().getOrDefault(name, ""));
      if (day.isPresent()) {
        return Optional.of(
            PublicationDate.published(day.get(), "meta " + name, PublicationDate.NOWHERE));
      }
    }
    return Optional.empty();
  }

  /** Meta elements of names that are not known but speak of publication or upload. */
  Optional<Published> namesakes() {
    return in(
        evidence.metas().keySet().stream()
            .filter(name -> name.contains("publish") || name.contains("upload"))
            .toList());
  }
}
