package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careo.BuildResult;
import org.careo.app.page.DistinctFindings;
import org.careo.app.page.OriginKinds;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Actor;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** The main findings of a case in plain words. */
final class Findings {
  private static final int SHOWN = 5;

  private Findings() {}

  /** What a build did and what the case now holds. */
  static void summary(CaseFile file, BuildResult result, Terminal terminal) {
    List<StoredReport> reports = file.reports().all();
    List<StoredReport> unread = reports.stream().filter(report -> !report.isRead()).toList();
    Map<String, Integer> languages = new TreeMap<>();
    for (StoredReport report : reports) {
      if (report.isRead()) {
        languages.merge(
            report.language().isEmpty() ? "unknown" : report.language(), 1, Integer::sum);
      }
    }
    row(terminal, "reports in the case", reports.size() + in(languages));
    row(terminal, "read now", String.valueOf(result.read()));
    row(terminal, "there already", String.valueOf(result.unchanged()));
    row(terminal, "could not be read", String.valueOf(unread.size()));
    int lost = file.reports().lost();
    if (lost > 0) {
      row(
          terminal,
          "items lost",
          lost + " (their span fails in the text; careo verify lists them)");
    }
    for (StoredReport report : unread) {
      terminal.line(
          "  "
              + Terminal.shortened(report.file(), 50)
              + ": "
              + Terminal.harmless(report.error())
              + " ["
              + report.errorCategory()
              + "]");
    }
  }

  private static String in(Map<String, Integer> languages) {
    if (languages.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    languages.forEach((tag, count) -> parts.add(count + " " + tag));
    return " (" + String.join(", ", parts) + ")";
  }

  private static void row(Terminal terminal, String name, String value) {
    terminal.line(String.format("%-22s%s", name, value));
  }

  /** What the case shows: origins, attributions, claims, conflicts, drift, checks. */
  static void main(CaseFile file, Terminal terminal) {
    Map<String, String> names = new TreeMap<>();
    Map<String, Statement> statements = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    int attributed = 0;
    int named = 0;
    int readable = 0;
    for (StoredReport report : file.reports().all()) {
      names.put(report.id(), report.file());
    }
    for (var account : file.reports().accounts()) {
      readable++;
      texts.put(account.report().id(), account.report().text());
      for (Statement statement : account.statements()) {
        statements.put(statement.id(), statement);
        if (statement.form() != Statement.Form.AUTHOR) {
          attributed++;
          named += statement.speaker().isKnown() ? 1 : 0;
        }
      }
    }
    terminal.heading("Who says what");
    terminal.wrapped(
        "  ",
        attributed
            + " attributed statements in "
            + readable
            + " reports; "
            + named
            + " name their source; where the other "
            + (attributed - named)
            + " do not, it stays open.");
    lineage(file.findings().lineage(), file.findings().picture().actors(), names, terminal);
    Confrontation confrontation = file.findings().confrontation();
    claims(confrontation, statements, terminal);
    relations(confrontation, statements, terminal);
    drifts(file.findings().lineage(), names, texts, terminal);
    checks(confrontation, terminal);
  }

  private static void lineage(
      Lineage lineage, List<Actor> actors, Map<String, String> names, Terminal terminal) {
    if (lineage.origins().isEmpty()) {
      return;
    }
    terminal.heading("Where the accounts come from");
    for (OriginCount count : lineage.counts()) {
      if (count.subject().isEmpty()) {
        terminal.wrapped(
            "  ",
            lineage.parentage().size()
                + " texts have "
                + (count.minimum() == count.maximum()
                    ? String.valueOf(count.minimum())
                    : "at least " + count.minimum() + " and at most " + count.maximum())
                + " independent origins.");
      }
    }
    OriginKinds kinds = new OriginKinds(actors, lineage.origins());
    origins(
        "Texts and outlets that several of them rest on (carriers are the reports that do):",
        lineage.origins().stream().filter(kinds::isReporting).toList(),
        names,
        terminal);
    origins(
        "Whose words several of them carry:",
        lineage.origins().stream().filter(origin -> !kinds.isReporting(origin)).toList(),
        names,
        terminal);
  }

  private static void origins(
      String title, List<Origin> origins, Map<String, String> names, Terminal terminal) {
    List<Origin> largest =
        origins.stream()
            .filter(origin -> origin.reports().size() > 1)
            .sorted(
                Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                    .thenComparing(Origin::id))
            .limit(SHOWN)
            .toList();
    if (largest.isEmpty()) {
      return;
    }
    terminal.wrapped("  ", title);
    for (Origin origin : largest) {
      terminal.wrapped(
          "  ",
          "• "
              + origin.name()
              + (origin.present() ? "" : " (not in the case)")
              + ": "
              + origin.reports().size()
              + " carriers");
      terminal.wrapped(
          "      ",
          String.join(
              ", ", origin.reports().stream().map(id -> names.getOrDefault(id, id)).toList()));
    }
  }

  private static int carriers(Claim claim, Map<String, Statement> statements) {
    return (int)
        claim.statements().stream()
            .flatMap(id -> Stream.ofNullable(statements.get(id)))
            .map(Statement::report)
            .distinct()
            .count();
  }

  private static void claims(
      Confrontation confrontation, Map<String, Statement> statements, Terminal terminal) {
    List<Claim> carried =
        confrontation.claims().stream()
            .filter(
                claim ->
                    carriers(claim, statements) > 1 && !claim.assessment().sentence().isEmpty())
            .sorted(
                Comparator.comparing(
                        (Claim claim) -> claim.assessment().word().equals("not graded"))
                    .thenComparingInt(claim -> claim.assessment().minimumOrigins())
                    .thenComparingInt(claim -> -carriers(claim, statements))
                    .thenComparing(Claim::id))
            .limit(SHOWN)
            .toList();
    if (carried.isEmpty()) {
      return;
    }
    terminal.heading("Most carried, fewest origins");
    for (Claim claim : carried) {
      terminal.wrapped("  ", "• " + Terminal.shortened(claim.text(), 160));
      terminal.wrapped("      ", claim.assessment().word() + ": " + claim.assessment().sentence());
    }
  }

  private static void relations(
      Confrontation confrontation, Map<String, Statement> statements, Terminal terminal) {
    List<Relation> conflicts =
        DistinctFindings.contradictions(
            confrontation.relations(),
            id -> statements.containsKey(id) ? statements.get(id).report() : "",
            DistinctFindings.claimOf(confrontation.claims()));
    if (conflicts.isEmpty()) {
      return;
    }
    long proven =
        conflicts.stream().filter(each -> each.strength() == Relation.Strength.CONFLICT).count();
    terminal.heading(
        "Where the accounts contradict each other: "
            + proven
            + "; worth comparing: "
            + (conflicts.size() - proven));
    for (Relation conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
      terminal.wrapped("  ", "• " + conflict.explanation());
    }
  }

  private static void drifts(
      Lineage lineage, Map<String, String> names, Map<String, String> texts, Terminal terminal) {
    if (lineage.drifts().isEmpty()) {
      return;
    }
    terminal.heading("What changed on the way: " + lineage.drifts().size());
    for (Drift drift : lineage.drifts().subList(0, Math.min(SHOWN, lineage.drifts().size()))) {
      terminal.wrapped(
          "  ",
          "• "
              + drift.kind()
              + ": “"
              + Terminal.shortened(drift.before().of(texts.getOrDefault(drift.from(), "")), 60)
              + "” became “"
              + Terminal.shortened(drift.after().of(texts.getOrDefault(drift.to(), "")), 60)
              + "” in "
              + names.getOrDefault(drift.to(), drift.to()));
    }
  }

  private static void checks(Confrontation confrontation, Terminal terminal) {
    if (confrontation.checks().isEmpty()) {
      return;
    }
    terminal.heading("Desk checks: " + confrontation.checks().size());
    for (Check check :
        confrontation.checks().subList(0, Math.min(SHOWN, confrontation.checks().size()))) {
      terminal.wrapped("  ", "• " + check.sentence());
    }
  }
}
