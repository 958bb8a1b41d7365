package org.careo.app.page.situation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.Paging;
import org.careo.app.page.situation.MatrixView.Cell;
import org.careo.app.page.situation.MatrixView.Column;
import org.careo.app.page.situation.MatrixView.Row;
import org.careo.app.page.situation.MatrixView.Stance;
import org.careo.export.Words;
import org.careo.model.Issue;
import org.careo.model.Overrule;
import org.careo.model.Position;

/** Makes the matrix of actors and issues; issues that most actors speak to come first. */
public final class MatrixViews {
  private static final int COLUMNS = 6;
  private static final int OPENED = 100;
  private static final Comparator<Position> BY_DATE =
      Comparator.comparing((Position position) -> position.time().from())
          .thenComparing(Position::id);

  private final Situation situation;
  private final Map<String, Map<String, List<Position>>> byHolder = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> issueNames = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<ActorView.Correction> corrections;
  private final List<String> holders;

  /**
   * Prepares the matrix.
   *
   * @param overrules what the user corrected
   */
  public MatrixViews(CaseIndex index, List<Overrule> overrules) {
    situation = new Situation(index);
    Map<String, TreeSet<String>> holdersOf = new LinkedHashMap<>();
    for (Position position : index.picture().positions()) {
      byHolder
          .computeIfAbsent(position.holder(), holder -> new TreeMap<>())
          .computeIfAbsent(position.issue(), issue -> new ArrayList<>())
          .add(position);
      names.putIfAbsent(position.holder(), position.name());
      issueNames.putIfAbsent(position.issue(), position.issueName());
      holdersOf.computeIfAbsent(position.issue(), issue -> new TreeSet<>()).add(position.holder());
    }
    Map<String, Issue> issues = new HashMap<>();
    index.picture().issues().forEach(issue -> issues.put(issue.id(), issue));
    issues.forEach((id, issue) -> issueNames.put(id, issue.name()));
    corrections =
        overrules.stream()
            .filter(each -> isOfIssue(each.action()))
            .map(each -> new ActorView.Correction(each.number(), words(each)))
            .toList();
    holdersOf.forEach(
        (id, of) -> {
          Issue issue = issues.get(id);
          String parent = issue == null ? "" : issue.parent();
          columns.add(
              new Column(
                  id,
                  CaseIndex.cut(issue == null ? issueNames.getOrDefault(id, id) : issue.name(), 90),
                  issues.containsKey(parent) ? CaseIndex.cut(issues.get(parent).name(), 60) : "",
                  of.size()));
        });
    columns.sort(
        Comparator.comparingInt((Column column) -> -column.number()).thenComparing(Column::id));
    holders =
        byHolder.keySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (String holder) ->
                            -byHolder.getOrDefault(holder, Map.of()).values().stream()
                                .mapToInt(List::size)
                                .sum())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /**
   * One page of the matrix.
   *
   * @param holder whose positions are opened; empty = nobody's
   * @param issue on which issue; empty = all
   */
  public MatrixView of(int page, int issuePage, String holder, String issue) {
    int pages = Math.max(1, (columns.size() + COLUMNS - 1) / COLUMNS);
    int shown = Math.min(Math.max(issuePage, 1), pages);
    List<Column> here =
        columns.subList((shown - 1) * COLUMNS, Math.min(shown * COLUMNS, columns.size()));
    List<String> speaking =
        holders.stream()
            .filter(
                each ->
                    here.stream()
                        .anyMatch(
                            column ->
                                byHolder.getOrDefault(each, Map.of()).containsKey(column.id())))
            .toList();
    Paging<Row> rows = Paging.page(speaking, page, each -> row(each, here, shown));
    List<Item> opened =
        asked(holder, issue).sorted(BY_DATE).limit(OPENED).map(situation::item).toList();
    return new MatrixView(
        here,
        rows,
        shown,
        pages,
        opened,
        opened.isEmpty() ? "" : title(holder, issue),
        issue,
        issueNames.getOrDefault(issue, issue),
        corrections);
  }

  /** Positions of a holder, on an issue, or of a holder on an issue; none when nothing is asked. */
  private Stream<Position> asked(String holder, String issue) {
    Stream<Map<String, List<Position>>> of =
        !holder.isEmpty()
            ? Stream.of(byHolder.getOrDefault(holder, Map.of()))
            : issue.isEmpty() ? Stream.of() : byHolder.values().stream();
    return of.flatMap(each -> each.entrySet().stream())
        .filter(entry -> issue.isEmpty() || entry.getKey().equals(issue))
        .flatMap(entry -> entry.getValue().stream());
  }

  private String title(String holder, String issue) {
    String on = issueNames.getOrDefault(issue, "");
    if (holder.isEmpty()) {
      return on;
    }
    String name = names.getOrDefault(holder, holder);
    return on.isEmpty() ? name : name + ": " + on;
  }

  private static boolean isOfIssue(Overrule.Action action) {
    return switch (action) {
      case MERGE_ISSUE, MOVE_ISSUE, RENAME_ISSUE -> true;
      case MERGE_ACTOR, SPLIT_ACTOR, RENAME_ACTOR -> false;
    };
  }

  private String words(Overrule overrule) {
    return Words.of(overrule.action())
        + ": "
        + issueNames.getOrDefault(overrule.subject(), overrule.subject())
        + " → "
        + issueNames.getOrDefault(overrule.value(), overrule.value())
        + (overrule.reason().isEmpty() ? "" : " – " + overrule.reason());
  }

  /** Positions of an actor in the order of dates. */
  List<Position> of(String holder) {
    return byHolder.getOrDefault(holder, Map.of()).values().stream()
        .flatMap(List::stream)
        .sorted(BY_DATE)
        .toList();
  }

  private Row row(String holder, List<Column> here, int issuePage) {
    Map<String, List<Position>> of = byHolder.getOrDefault(holder, Map.of());
    return new Row(
        holder,
        names.getOrDefault(holder, holder),
        here.stream()
            .map(
                column ->
                    cell(holder, column.id(), of.getOrDefault(column.id(), List.of()), issuePage))
            .toList());
  }

  private static Cell cell(String holder, String issue, List<Position> positions, int issuePage) {
    Map<Position.Stance, String> latest = new LinkedHashMap<>();
    positions.stream()
        .sorted(BY_DATE.reversed())
        .forEach(each -> latest.putIfAbsent(each.stance(), each.time().from()));
    List<Stance> stances = new ArrayList<>();
    latest.forEach(
        (stance, date) -> stances.add(new Stance(glyph(stance), Situation.stance(stance), date)));
    return new Cell(
        positions.isEmpty()
            ? ""
            : "/positions?issues="
                + issuePage
                + "&holder="
                + URLEncoder.encode(holder, StandardCharsets.UTF_8)
                + "&issue="
                + URLEncoder.encode(issue, StandardCharsets.UTF_8)
                + "#opened",
        stances);
  }

  private static String glyph(Position.Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "▲";
      case REJECTS -> "▼";
      case DEMANDS -> "◆";
      case THREATENS -> "■";
      case DENIES -> "○";
      case CONDITIONAL -> "◐";
      case NEUTRAL -> "–";
    };
  }
}
