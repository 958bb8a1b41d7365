package org.careo.app.page.situation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.Paging;
import org.careo.model.DateRange;
import org.careo.model.Happening;

/**
 * Makes the timeline. When something happened and when it was reported are two axes that never
 * share a page; a date that is no day is a bar over the days it may mean.
 */
public final class TimelineViews {
  /** Types that are no happenings: nothing took place. */
  private static final Set<String> JUDGEMENTS =
      Set.of("ASSESSMENT", "FORECAST", "RECOMMENDATION", "METRIC");

  private static final int SCALE = 1000;
  private static final int SHORTEST = 8;

  /** One of so many dates may lie before the scale, so that a war long ago does not squeeze it. */
  private static final int OUTLYING = 4;

  private final Situation situation;
  private final List<Placed> happened = new ArrayList<>();
  private final List<Placed> told = new ArrayList<>();
  private final List<Placed> undated = new ArrayList<>();

  private record Placed(Happening happening, DateRange range) {}

  public TimelineViews(CaseIndex index) {
    situation = new Situation(index);
    for (Happening happening : index.picture().happenings()) {
      if (JUDGEMENTS.contains(happening.type())) {
        continue;
      }
      (happening.time().isKnown() ? happened : undated)
          .add(new Placed(happening, happening.time()));
      DateRange published = situation.published(happening.report());
      if (published.isKnown()) {
        told.add(new Placed(happening, published));
      }
    }
    Comparator<Placed> byDay =
        Comparator.comparing((Placed each) -> first(each.range()))
            .thenComparing(each -> last(each.range()))
            .thenComparing(each -> each.happening().id());
    happened.sort(byDay);
    told.sort(byDay);
  }

  private static String first(DateRange range) {
    return range.from().isEmpty() ? range.to() : range.from();
  }

  private static String last(DateRange range) {
    return range.to().isEmpty() ? range.from() : range.to();
  }

  /** One page of an axis; an axis that is not known is "happened". */
  public TimelineView of(String axis, int page) {
    List<Placed> placed =
        switch (axis) {
          case "told" -> told;
          case "undated" -> undated;
          default -> happened;
        };
    String known = placed == told ? "told" : placed == undated ? "undated" : "happened";
    Paging<Placed> here = Paging.page(placed, page);
    List<String> begins =
        here.items().stream()
            .map(each -> first(each.range()))
            .filter(day -> !day.isEmpty())
            .sorted()
            .toList();
    String to =
        here.items().stream().map(each -> last(each.range())).max(String::compareTo).orElse("");
    String from = begins.isEmpty() ? "" : begins.get(begins.size() / OUTLYING);
    return new TimelineView(
        known,
        new Paging<>(
            here.items().stream().map(each -> row(each, from, to, placed == told)).toList(),
            here.page(),
            here.pages(),
            here.total()),
        from,
        to,
        List.of(happened.size(), told.size(), undated.size()));
  }

  private TimelineView.Row row(Placed placed, String from, String to, boolean byReport) {
    int start = at(first(placed.range()), from, to);
    int end = at(last(placed.range()), from, to);
    Item item = situation.item(placed.happening());
    DateRange published = situation.published(placed.happening().report());
    boolean later =
        !byReport
            && !published.to().isEmpty()
            && !placed.range().from().isEmpty()
            && placed.range().from().compareTo(published.to()) > 0;
    return new TimelineView.Row(
        item,
        Situation.days(placed.range(), Situation.NO_DATE),
        first(placed.range()),
        Math.min(start, SCALE - SHORTEST),
        Math.max(SHORTEST, end - start),
        !placed.range().isDay(),
        later ? "after the report was published" : "");
  }

  private static int at(String day, String from, String to) {
    try {
      long all = ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
      long before = ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(day));
      return all <= 0 || before < 0 ? 0 : (int) Math.min(SCALE, before * SCALE / all);
    } catch (DateTimeParseException noDay) {
      return 0;
    }
  }
}
