package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    for (Parentage each : lineage.parentage()) {
      parentage(each, lineage, names, terminal);
    }
    terminal.heading("Origins");
    lineage.origins().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                .thenComparing(Origin::id))
        .forEach(
            origin -> {
              terminal.wrapped(
                  "  ",
                  origin.name()
                      + (origin.present() ? "" : " (not in the case)")
                      + ": "
                      + String.join(
                          ", ",
                          origin.reports().stream()
                              .map(id -> names.getOrDefault(id, id))
                              .toList()));
              terminal.wrapped("      ", origin.basis());
            });
    return 0;
  }

  private static void counts(Lineage lineage, int reports, Terminal terminal) {
    terminal.line(reports + " reports, " + lineage.origins().size() + " origins named or found");
    for (OriginCount count : lineage.counts()) {
      if (count.subject().isEmpty()) {
        terminal.line("independent origins of the texts: " + range(count) + distribution(count));
      }
    }
  }

  private static String range(OriginCount count) {
    return count.minimum() == count.maximum()
        ? String.valueOf(count.minimum())
        : count.minimum() + " to " + count.maximum();
  }

  private static String distribution(OriginCount count) {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < count.distribution().size(); index++) {
      double probability = count.distribution().get(index);
      if (probability >= 0.01) {
        words
            .append(words.isEmpty() ? " – " : ", ")
            .append(index + 1)
            .append(String.format(Locale.ROOT, " (%.2f)", probability));
      }
    }
    return words.toString();
  }

  private static void parentage(
      Parentage each, Lineage lineage, Map<String, String> names, Terminal terminal) {
    String from;
    if (!each.parent().isEmpty()) {
      from = Words.of(each.kind()) + " of " + names.getOrDefault(each.parent(), each.parent());
    } else if (each.own()) {
      from = "own reporting";
    } else {
      from =
          lineage.origins().stream()
              .filter(origin -> origin.id().equals(each.origin()))
              .map(
                  origin ->
                      origin.present() && origin.reports().getFirst().equals(each.report())
                          ? "no source for the whole text was found; whether it is own reporting is open"
                          : "goes back to " + origin.name())
              .findFirst()
              .orElse("a source that is not in the case");
    }
    terminal.wrapped(
        "  ",
        names.getOrDefault(each.report(), each.report())
            + ": "
            + from
            + String.format(Locale.ROOT, " (%.2f)", each.probability()));
    for (Candidate other : each.runnersUp()) {
      if (other.score() >= SHOWN) {
        terminal.wrapped(
            "      ",
            String.format(Locale.ROOT, "%.2f ", other.score())
                + (other.value().isEmpty()
                    ? other.reason()
                    : "from " + names.getOrDefault(other.value(), other.value())));
      }
    }
  }

  private static void dot(Lineage lineage, Map<String, String> names, Terminal terminal) {
    terminal.line("digraph lineage {");
    terminal.line("  rankdir=LR; node [shape=box];");
    names.forEach(
        (id, name) -> terminal.line("  " + quoted(id) + " [label=" + quoted(name) + "];"));
    for (Origin origin : lineage.origins()) {
      if (!origin.present()) {
        terminal.line(
            "  " + quoted(origin.id()) + " [label=" + quoted(origin.name()) + ", style=dashed];");
        for (String carrier : origin.reports()) {
          terminal.line("  " + quoted(origin.id()) + " -> " + quoted(carrier) + " [style=dotted];");
        }
      }
    }
    List<String> parents =
        lineage.parentage().stream()
            .filter(each -> !each.parent().isEmpty())
            .map(each -> each.parent() + " " + each.report())
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
