package org.careo.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.casefile.StoredReport;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.Relation;
import org.careo.model.Statement;

/** Tells a case in a few sentences: what is in it, what it rests on, where it does not agree. */
final class CaseLead {
  private static final int NAMED = 3;
  private static final Map<String, String> LANGUAGES = Map.of("en", "English", "es", "Spanish");

  private final CaseIndex index;
  private final OriginKinds origins;

  CaseLead(CaseIndex index, OriginKinds origins) {
    this.index = index;
    this.origins = origins;
  }

  List<LeadLine> lines() {
    List<LeadLine> lines = new ArrayList<>();
    lines.add(contents());
    failures(lines);
    lines.add(derivation());
    for (Origin origin :
        origins.reporting().stream()
            .filter(each -> each.reports().size() > 1)
            .limit(NAMED)
            .toList()) {
      lines.add(
          new LeadLine(
              number(origin.reports().size()) + " of them rest on " + Blocks.cut(origin.name(), 80),
              ", whose own text is not in the case. It counts once.",
              "/origins/" + origin.id(),
              "What each takes from it, and where they differ"));
    }
    independence(lines);
    disagreement(lines);
    lines.add(sourcing());
    return lines;
  }

  private LeadLine contents() {
    Map<String, Integer> languages = new TreeMap<>();
    TreeSet<String> days = new TreeSet<>();
    int undated = 0;
    int read = 0;
    for (StoredReport report : index.reports()) {
      if (report.isRead()) {
        read++;
        languages.merge(report.language(), 1, Integer::sum);
        if (report.publishedFrom().isEmpty()) {
          undated++;
        } else {
          days.add(report.publishedFrom());
        }
      }
    }
    return LeadLine.of(
        number(index.reports().size()) + (index.reports().size() == 1 ? " report" : " reports"),
        languages(languages) + published(days, undated, read) + ".");
  }

  private static String languages(Map<String, Integer> languages) {
    List<String> names =
        languages.entrySet().stream()
            .map(
                each ->
                    (languages.size() == 1 ? "" : number(each.getValue()) + " ")
                        + "in "
                        + LANGUAGES.getOrDefault(each.getKey(), "another language"))
            .toList();
    return names.isEmpty() ? "" : (languages.size() == 1 ? " " : ": ") + and(names);
  }

  private static String published(TreeSet<String> days, int undated, int read) {
    if (days.isEmpty()) {
      return read == 0 ? "" : "; none of them says when it was published";
    }
    String when =
        days.first().equals(days.last())
            ? "published on " + Days.day(days.first())
            : "published from " + Days.day(days.first()) + " to " + Days.day(days.last());
    return undated == 0
        ? ", " + when
        : "; "
            + number(read - undated)
            + (read - undated == 1 ? " is " : " are ")
            + "dated, "
            + when
            + ", "
            + number(undated)
            + (undated == 1
                ? " does not say when it was published"
                : " do not say when they were published");
  }

  private void failures(List<LeadLine> lines) {
    long failed = index.reports().stream().filter(report -> !report.isRead()).count();
    if (failed > 0) {
      lines.add(
          new LeadLine(
              number(failed) + (failed == 1 ? " report" : " reports"),
              " could not be read.",
              "/reports?failed=1",
              "Which, and why"));
    }
  }

  private LeadLine derivation() {
    Lineage lineage = index.lineage();
    long derived = lineage.parentage().stream().filter(each -> !each.parent().isEmpty()).count();
    return derived == 0
        ? LeadLine.of(
            "None of them", " was found to copy, rewrite or translate another one in the case.")
        : new LeadLine(
            number(derived) + " of them",
            (derived == 1 ? " copies, rewrites or translates" : " copy, rewrite or translate")
                + " another report of the case.",
            "/lineage",
            "Who carries whose story");
  }

  private void independence(List<LeadLine> lines) {
    for (OriginCount count : index.lineage().counts()) {
      if (count.subject().isEmpty() || count.subject().equals("case")) {
        lines.add(
            LeadLine.of(
                count.minimum() == count.maximum()
                    ? number(count.minimum()) + " independent accounts"
                    : "Between "
                        + number(count.minimum())
                        + " and "
                        + number(count.maximum())
                        + " independent accounts",
                count.minimum() == count.maximum()
                    ? " stand behind the case."
                    : ": the lower number is what the texts show, the higher holds if every source"
                        + " not known is a separate one."));
        return;
      }
    }
  }

  private long contradictions(Relation.Strength strength) {
    return DistinctFindings.contradictions(
            index.confrontation().relations(), index::reportOf, index::claimOf)
        .stream()
        .filter(relation -> relation.strength() == strength)
        .count();
  }

  private void disagreement(List<LeadLine> lines) {
    Confrontation confrontation = index.confrontation();
    long conflicts = contradictions(Relation.Strength.CONFLICT);
    long tensions = contradictions(Relation.Strength.COMPARE);
    String proven =
        (conflicts == 0 ? "No" : number(conflicts))
            + (conflicts == 1 ? " contradiction" : " contradictions");
    lines.add(
        conflicts + tensions == 0
            ? LeadLine.of("No contradiction", " between accounts was found.")
            : new LeadLine(
                proven,
                tensions == 0
                    ? " between accounts."
                    : " between accounts, "
                        + number(tensions)
                        + (tensions == 1 ? " pair" : " pairs")
                        + " worth comparing.",
                "/conflicts",
                "Both sides in their own words"));
    int checks = confrontation.checks().size();
    if (checks > 0) {
      lines.add(
          new LeadLine(
              number(checks)
                  + (checks == 1 ? " passage needs" : " passages need")
                  + " a second look",
              ": titles not held, figures without a base, citations that do not fit.",
              "/checks",
              "What a desk would ask"));
    }
  }

  private LeadLine sourcing() {
    long attributed = 0;
    long open = 0;
    for (Statement statement : index.statements()) {
      if (statement.form() != Statement.Form.AUTHOR) {
        attributed++;
        open += statement.speaker().isKnown() ? 0 : 1;
      }
    }
    return open == 0
        ? LeadLine.of(number(attributed) + " statements", " are put to somebody.")
        : LeadLine.of(
            number(open) + " of the " + number(attributed),
            " statements that are put to somebody do not tell to whom.");
  }

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String and(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
