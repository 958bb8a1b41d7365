package org.careo.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.casefile.CaseChanges.Change;
import org.careo.casefile.CaseChanges.Kind;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A small record of the findings before the present ones: claims of several statements,
 * contradictions, origins that are not in the case, and the reports they were of. A claim is known
 * again by the statements it shares with the one before, since its id is made from all of them.
 */
public final class PreviousFindings {
  private final Handle handle;

  PreviousFindings(Handle handle) {
    this.handle = handle;
  }

  private record Row(String id, String label, String members, String state) {}

  /**
   * Replaces the record by the findings that are about to be replaced; part of their transaction.
   */
  void keep(Lineage lineage, Confrontation confrontation) {
    handle.execute("DELETE FROM previous");
    put(
        "report",
        lineage.parentage().stream().map(each -> new Row(each.report(), "", "", "")).toList());
    put(
        "claim",
        confrontation.claims().stream()
            .filter(claim -> claim.statements().size() > 1)
            .map(
                claim ->
                    new Row(
                        claim.id(),
                        claim.text(),
                        String.join(" ", claim.statements()),
                        claim.assessment().word()))
            .toList());
    put("relation", contradictions(confrontation).values());
    put("origin", origins(lineage).values());
  }

  private static Map<String, Row> contradictions(Confrontation confrontation) {
    return confrontation.relations().stream()
        .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
        .map(
            relation ->
                new Row(
                    relation.id(),
                    relation.explanation(),
                    relation.a() + " " + relation.b(),
                    relation.strength().name()))
        .collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one, TreeMap::new));
  }

  private static Map<String, Row> origins(Lineage lineage) {
    return lineage.origins().stream()
        .filter(origin -> !origin.present())
        .map(
            (Origin origin) ->
                new Row(origin.id(), origin.name(), String.join(" ", origin.reports()), ""))
        .collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one, TreeMap::new));
  }

  private void put(String kind, Iterable<Row> rows) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO previous VALUES (:kind, :id, :label, :members, :state)");
    for (Row row : rows) {
      batch
          .bind("kind", kind)
          .bind("id", row.id())
          .bind("label", row.label())
          .bind("members", row.members())
          .bind("state", row.state())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private Map<String, Row> get(String kind) {
    Map<String, Row> rows = new TreeMap<>();
    handle
        .createQuery("SELECT id, label, members, state FROM previous WHERE kind = :kind")
        .bind("kind", kind)
        .map(
            (row, context) ->
                new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  /** What the present findings changed. */
  public CaseChanges against(Lineage lineage, Confrontation confrontation) {
    Map<String, Row> reports = get("report");
    if (reports.isEmpty()) {
      return new CaseChanges(true, List.of(), List.of());
    }
    List<Change> changes = new ArrayList<>();
    contradictions(get("relation"), contradictions(confrontation), changes);
    claims(get("claim"), confrontation.claims(), changes);
    origins(get("origin"), origins(lineage), changes);
    changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::id));
    return new CaseChanges(
        false,
        lineage.parentage().stream()
            .map(each -> each.report())
            .filter(report -> !reports.containsKey(report))
            .sorted()
            .toList(),
        changes);
  }

  private static void contradictions(
      Map<String, Row> before, Map<String, Row> now, List<Change> changes) {
    now.forEach(
        (id, row) -> {
          if (!before.containsKey(id)) {
            changes.add(new Change(Kind.CONTRADICTION_NEW, id, row.label(), "", row.state()));
          }
        });
    before.forEach(
        (id, row) -> {
          if (!now.containsKey(id)) {
            changes.add(new Change(Kind.CONTRADICTION_GONE, id, row.label(), row.state(), ""));
          }
        });
  }

  private static void claims(Map<String, Row> before, List<Claim> now, List<Change> changes) {
    Map<String, Row> ofStatement = new HashMap<>();
    before
        .values()
        .forEach(
            row ->
                Arrays.stream(row.members().split(" "))
                    .forEach(statement -> ofStatement.put(statement, row)));
    for (Claim claim : now) {
      if (claim.statements().size() < 2) {
        continue;
      }
      Map<Row, Long> shared =
          claim.statements().stream()
              .filter(ofStatement::containsKey)
              .collect(Collectors.groupingBy(ofStatement::get, Collectors.counting()));
      String word = claim.assessment().word();
      shared.entrySet().stream()
          .max(
              Map.Entry.<Row, Long>comparingByValue()
                  .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
          .ifPresentOrElse(
              entry -> {
                String old = entry.getKey().state();
                if (!old.equals(word)) {
                  changes.add(
                      new Change(Kind.CLAIM_REASSESSED, claim.id(), claim.text(), old, word));
                }
              },
              () -> changes.add(new Change(Kind.CLAIM_SHARED, claim.id(), claim.text(), "", word)));
    }
  }

  private static void origins(Map<String, Row> before, Map<String, Row> now, List<Change> changes) {
    now.forEach(
        (id, row) -> {
          Row old = before.get(id);
          String carriers = carriers(row);
          if (old == null) {
            changes.add(new Change(Kind.ORIGIN_NEW, id, row.label(), "", carriers));
          } else if (!carriers(old).equals(carriers)) {
            changes.add(new Change(Kind.ORIGIN_CARRIED, id, row.label(), carriers(old), carriers));
          }
        });
  }

  private static String carriers(Row origin) {
    return String.valueOf(origin.members().split(" ").length);
  }
}
