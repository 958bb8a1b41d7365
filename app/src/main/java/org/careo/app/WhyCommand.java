package org.careo.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Drift;
import org.careo.model.Evidence;
import org.careo.model.LineageEdge;
import org.careo.model.Report;
import org.careo.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careo why CASE A B}. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Prints all that speaks for or against two reports having one source, with weights and words.")
final class WhyCommand extends CaseCommand {
  private static final int SHOWN = 4;

  @Parameters(
      index = "1",
      paramLabel = "A",
      description = "A report, by id or file name or how it begins.")
  private String first = "";

  @Parameters(index = "2", paramLabel = "B", description = "Another report.")
  private String second = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    StoredReport one = find(file, first);
    StoredReport two = find(file, second);
    StoredReport a = one.id().compareTo(two.id()) <= 0 ? one : two;
    StoredReport b = a == one ? two : one;
    Optional<LineageEdge> found =
        file.findings().lineage().edges().stream()
            .filter(edge -> edge.a().equals(a.id()) && edge.b().equals(b.id()))
            .findFirst();
    if (found.isEmpty()) {
      terminal.line(
          "No lineage was found between "
              + Terminal.harmless(a.file())
              + " and "
              + Terminal.harmless(b.file())
              + ".");
      return 0;
    }
    LineageEdge edge = found.get();
    String earlier =
        edge.from().isEmpty()
            ? "which came first is open"
            : Terminal.harmless(edge.from().equals(a.id()) ? a.file() : b.file()) + " came first";
    terminal.line(
        terminal.bold(
            Words.of(edge.kind())
                + String.format(Locale.ROOT, ", probability %.2f, ", edge.probability())
                + earlier));
    String textA = file.reports().report(a.id()).map(Report::text).orElse("");
    String textB = file.reports().report(b.id()).map(Report::text).orElse("");
    for (Evidence evidence : edge.evidence()) {
      terminal.blank();
      terminal.wrapped(
          "",
          String.format(Locale.ROOT, "%+.2f  ", evidence.weight())
              + evidence.kind()
              + (evidence.note().isEmpty() ? "" : ": " + evidence.note()));
      words(a.file(), textA, evidence.a(), terminal);
      words(b.file(), textB, evidence.b(), terminal);
    }
    for (Drift drift : file.findings().lineage().drifts()) {
      boolean between =
          drift.from().equals(a.id()) && drift.to().equals(b.id())
              || drift.from().equals(b.id()) && drift.to().equals(a.id());
      if (between) {
        terminal.blank();
        terminal.wrapped("", "changed on the way, " + drift.kind() + ": " + drift.note());
      }
    }
    return 0;
  }

  private static void words(String name, String text, List<Span> spans, Terminal terminal) {
    for (Span span : spans.subList(0, Math.min(SHOWN, spans.size()))) {
      terminal.wrapped(
          "    ",
          Terminal.shortened(name, 24) + ": “" + Terminal.shortened(span.of(text), 240) + "”");
    }
    if (spans.size() > SHOWN) {
      terminal.line(
          "    " + Terminal.shortened(name, 24) + ": and " + (spans.size() - SHOWN) + " more");
    }
  }
}
