package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.app.page.OriginKinds;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Candidate;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.Parentage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo lineage CASE [--dot]}. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    description = "Shows which report derives from which, and the origins they go back to.")
final class LineageCommand extends CaseCommand {

  /** Other answers for a report are told from this probability on. */
  private static final double SHOWN = 0.05;

  @Option(names = "--dot", description = "Print the graph for Graphviz instead.")
  private boolean dot;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Lineage lineage = file.findings().lineage();
    Map<String, String> names = new TreeMap<>();
    for (StoredReport report : file.reports().all()) {
      names.put(report.id(), report.file());
    }
    if (dot) {
      dot(lineage, names, terminal);
      return 0;
    }
    counts(lineage, names.size(), terminal);
    terminal.heading("Reports and where they come from");
    lineage.parentage().stream()
        .sorted(Comparator.comparing(each -> name(each.report(), names)))
        .forEach(each -> parentage(each, lineage, names, terminal));
    OriginKinds kinds = new OriginKinds(file.findings().picture().actors(), lineage.origins());
    origins(
        "Texts that reports go back to or name",
        " (not in the case)",
        lineage.origins().stream()
            .filter(origin -> origin.present() || kinds.isReporting(origin))
            .toList(),
        names,
        terminal);
    origins(
        "People and bodies whose words reports carry; each counts once, however many heard it",
        "",
        lineage.origins().stream()
            .filter(origin -> !origin.present() && !kinds.isReporting(origin))
            .toList(),
        names,
        terminal);
    return 0;
  }

  private static String name(String report, Map<String, String> names) {
    return names.getOrDefault(report, report);
  }

  /**
   * The most carried first; why reports are put together is said once for those it is said of.
   *
   * @param absent what follows the name of an origin that is not in the case
   */
  private static void origins(
      String title,
      String absent,
      List<Origin> origins,
      Map<String, String> names,
      Terminal terminal) {
    if (origins.isEmpty()) {
      return;
    }
    terminal.heading(title);
    Map<String, List<Origin>> byBasis = new LinkedHashMap<>();
    origins.stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                .thenComparing(Origin::name)
                .thenComparing(Origin::id))
        .forEach(
            origin ->
                byBasis.computeIfAbsent(origin.basis(), key -> new ArrayList<>()).add(origin));
    byBasis.forEach(
        (basis, members) -> {
          terminal.wrapped("  ", basis);
          for (Origin origin : members) {
            String carriers =
                origin.reports().stream()
                    .map(id -> name(id, names))
                    .collect(Collectors.joining(", "));
            terminal.hanging(
                "    • ",
                (origin.name().isEmpty() ? "a text without a name" : origin.name())
                    + (origin.present() ? "" : absent)
                    + ": "
                    + carriers);
          }
        });
  }

  private static void counts(Lineage lineage, int reports, Terminal terminal) {
    terminal.wrapped(
        "", reports + " reports, " + lineage.origins().size() + " origins named or found.");
    for (OriginCount count : lineage.counts()) {
      if (count.subject().isEmpty()) {
        terminal.wrapped(
            "",
            "Their texts go back to "
                + range(count)
                + " independent origins"
                + distribution(count)
                + ".");
      }
    }
  }

  private static String range(OriginCount count) {
    return count.minimum() == count.maximum()
        ? String.valueOf(count.minimum())
        : "at least " + count.minimum() + " and at most " + count.maximum();
  }

  private static String distribution(OriginCount count) {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < count.distribution().size(); index++) {
      double probability = count.distribution().get(index);
      if (probability >= 0.01) {
        words
            .append(words.isEmpty() ? "; how likely each number is: " : ", ")
            .append(index + 1)
            .append(String.format(Locale.ROOT, " (%.2f)", probability));
      }
    }
    return words.toString();
  }

  private static void parentage(
      Parentage each, Lineage lineage, Map<String, String> names, Terminal terminal) {
    terminal.hanging(
        "  ",
        name(each.report(), names)
            + " "
            + where(each, lineage, names)
            + String.format(Locale.ROOT, " (probability %.2f).", each.probability()));
    for (Candidate part : each.parts()) {
      terminal.hanging(
          "      ",
          String.format(
              Locale.ROOT,
              "takes passages from %s (%.2f)",
              name(part.value(), names),
              part.score()));
    }
    for (Candidate other : each.runnersUp()) {
      if (other.score() >= SHOWN) {
        terminal.hanging(
            "      ",
            String.format(Locale.ROOT, "%.2f that it comes from ", other.score())
                + (other.value().isEmpty()
                    ? other.reason().equals(Parentage.NO_PARENT)
                        ? "none of these reports"
                        : other.reason()
                    : name(other.value(), names)));
      }
    }
  }

  /** What is said of a report, to follow its name. */
  private static String where(Parentage each, Lineage lineage, Map<String, String> names) {
    if (!each.parent().isEmpty()) {
      String parent = name(each.parent(), names);
      if (each.runnersUp().stream().anyMatch(other -> other.score() > each.probability())) {
        return "and " + parent + " go back to one text, it seems; which came first is open";
      }
      return each.kind() == LineageEdge.Kind.SHARES
          ? "shares a text that is not in the case with " + parent
          : Descent.verb(each.kind()) + " " + parent;
    }
    if (each.own()) {
      return "is own reporting";
    }
    return lineage.origins().stream()
        .filter(origin -> origin.id().equals(each.origin()))
        .map(
            origin ->
                origin.present() && origin.reports().getFirst().equals(each.report())
                    ? "comes from no other report of the case; whether it is own reporting is open"
                    : "goes back to "
                        + (origin.name().isEmpty()
                            ? "a text that is not in the case"
                            : origin.name() + ", whose text is not in the case"))
        .findFirst()
        .orElse("goes back to a text that is not in the case");
  }

  private static void dot(Lineage lineage, Map<String, String> names, Terminal terminal) {
    terminal.line("digraph lineage {");
    terminal.line("  rankdir=LR; node [shape=box];");
    names.forEach(
        (id, name) -> terminal.line("  " + quoted(id) + " [label=" + quoted(name) + "];"));
    for (Origin origin : lineage.origins()) {
      if (!origin.present()) {
        terminal.line(
            "  "
                + quoted(origin.id())
                + " [label="
                + quoted(origin.name().isEmpty() ? "a text without a name" : origin.name())
                + ", style=dashed];");
        for (String carrier : origin.reports()) {
          terminal.line("  " + quoted(origin.id()) + " -> " + quoted(carrier) + " [style=dotted];");
        }
      }
    }
    List<String> parents =
        lineage.parentage().stream()
            .flatMap(
                each ->
                    Stream.concat(
                            Stream.of(each.parent()), each.parts().stream().map(Candidate::value))
                        .filter(source -> !source.isEmpty())
                        .map(source -> source + " " + each.report()))
            .toList();
    for (Parentage each : lineage.parentage()) {
      if (!each.parent().isEmpty()) {
        terminal.line(
            "  "
                + quoted(each.parent())
                + " -> "
                + quoted(each.report())
                + " [label="
                + quoted(Words.of(each.kind()))
                + "];");
      }
      for (Candidate part : each.parts()) {
        terminal.line(
            "  " + quoted(part.value()) + " -> " + quoted(each.report()) + " [label=passages];");
      }
    }
    for (LineageEdge edge : lineage.edges()) {
      boolean shown =
          parents.contains(edge.a() + " " + edge.b())
              || parents.contains(edge.b() + " " + edge.a());
      if (!shown && edge.probability() >= 0.5) {
        terminal.line(
            "  "
                + quoted(edge.a())
                + " -> "
                + quoted(edge.b())
                + " [dir=none, style=dashed, label="
                + quoted(Words.of(edge.kind()))
                + "];");
      }
    }
    terminal.line("}");
  }

  private static String quoted(String text) {
    return "\"" + Terminal.harmless(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
